MATCH (s:Source {id: $source})
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
