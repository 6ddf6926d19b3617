// Writes quoted passages.
// @param rows [Map!]!
// @param now DateTime!
UNWIND $rows AS row
MERGE (e:Evidence {id: row.id})
ON CREATE SET e.recordedAt = $now
SET e += row.properties
