// Writes offices as their accounts make them.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (n:Office {id: row.id})
SET n = row.properties
