// Writes topics as their accounts make them.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (n:Topic {id: row.id})
SET n = row.properties
