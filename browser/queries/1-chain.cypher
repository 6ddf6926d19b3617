// The chain from Takaichi's remark to Xi's words on Taiwan
MATCH (:Person {name: 'Sanae Takaichi'})<-[:MADE_BY]-(remark:Statement)
MATCH (:Person {name: 'Xi Jinping'})<-[:MADE_BY]-(framing:Statement)-[:ABOUT]->(:Topic {name: 'Taiwan'})
MATCH chain = SHORTEST 1 (remark)-[step WHERE step.link IS NOT NULL]->{1,6}(framing)
RETURN chain
ORDER BY length(chain)
LIMIT 1
