// How two things stand to each other directly, or as the two ends of a causal link.
// @param left ID!
// @param right ID!
// @column type String!
CALL () {
  MATCH (a:Actor {id: $left}), (b:Actor {id: $right}) RETURN a, b
  UNION
  MATCH (a:Topic {id: $left}), (b:Topic {id: $right}) RETURN a, b
  UNION
  MATCH (a:Happening {id: $left}), (b:Happening {id: $right}) RETURN a, b
}
CALL (a, b) {
  MATCH (a)-[r]-(b)
  RETURN type(r) AS type
  UNION
  MATCH (a)<-[:CAUSE|EFFECT]-(link:CausalLink)-[:CAUSE|EFFECT]->(b)
  RETURN link.relation AS type
}
WITH type
WHERE NOT type STARTS WITH 'WAS_'
RETURN DISTINCT type
ORDER BY type
