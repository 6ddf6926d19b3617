// Joins actors and places that are new to their names.
// @param sources [ID!]!
// @param actors [Map!]!
// @param places [Map!]!
CALL () {
  UNWIND $actors AS row
  MATCH (n:Actor {id: row.id})
  MERGE (name:Name {id: row.name})
  CREATE (n)-[:KNOWN_AS {sources: $sources}]->(name)
}
CALL () {
  UNWIND $places AS row
  MATCH (n:Place {id: row.id})
  MERGE (name:Name {id: row.name})
  CREATE (n)-[:KNOWN_AS {sources: $sources}]->(name)
}
