// Lets a part of a dataset tell of its actors and places, and joins it to its publisher. Gives how many there are.
// @param source ID!
// @param publisher ID!
// @param recordedAt DateTime!
// @param actors [Map!]!
// @param places [Map!]!
// @column mentions Int!
MATCH (s:Source {id: $source})
MATCH (publisher:Actor {id: $publisher})
CREATE (s)-[:PUBLISHED_BY]->(publisher)
WITH s
CALL (s) {
  UNWIND $actors AS row
  MATCH (n:Actor {id: row.id})
  CREATE (s)-[:MENTIONS {told: row.told, recordedAt: $recordedAt}]->(n)
}
CALL (s) {
  UNWIND $places AS row
  MATCH (n:Place {id: row.id})
  CREATE (s)-[:MENTIONS {told: row.told, recordedAt: $recordedAt}]->(n)
}
RETURN COUNT { (s)-[:MENTIONS]->() } AS mentions
