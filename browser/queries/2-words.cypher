// The same chain with the claims behind it and the words that prove them
MATCH (:Person {name: 'Sanae Takaichi'})<-[:MADE_BY]-(remark:Statement)
MATCH (:Person {name: 'Xi Jinping'})<-[:MADE_BY]-(framing:Statement)-[:ABOUT]->(:Topic {name: 'Taiwan'})
MATCH chain = SHORTEST 1 (remark)-[step WHERE step.link IS NOT NULL]->{1,6}(framing)
WITH chain ORDER BY length(chain) LIMIT 1
UNWIND relationships(chain) AS arrow
MATCH claim = (:Happening)<-[:CAUSE]-(link:CausalLink {id: arrow.link})-[:EFFECT]->(:Happening)
MATCH proof = (link)-[:EVIDENCED_BY {role: 'ASSERTION'}]->(:Evidence)-[:QUOTED_FROM]->(:Source)
RETURN claim, proof
