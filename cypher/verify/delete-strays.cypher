// Takes away what belongs to nothing; passages only where that is still so.
// @param nodes [String!]!
// @param relationships [String!]!
CALL () {
  MATCH (n) WHERE elementId(n) IN $nodes AND (NOT n:Evidence OR NOT EXISTS { (n)<-[:EVIDENCED_BY]-() } OR NOT EXISTS { (n)-[:QUOTED_FROM]->() })
  DETACH DELETE n
}
CALL () {
  MATCH ()-[r]->() WHERE elementId(r) IN $relationships
  DELETE r
}
