// Every causal claim: who makes it, how surely, in which words
MATCH (cause:Happening)<-[:CAUSE]-(link:CausalLink)-[:EFFECT]->(effect:Happening)
OPTIONAL MATCH (link)-[:ASSERTED_BY]->(asserter:Actor)
RETURN cause.caption AS cause, link.relation AS relation, effect.caption AS effect,
       coalesce(link.signal, 'implied') AS signal, link.confidence AS confidence,
       coalesce(asserter.name, toLower(link.asserterKind)) AS saysWho
ORDER BY confidence DESC, cause
LIMIT 100
