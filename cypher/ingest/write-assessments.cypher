// Writes assessments as their accounts make them.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (n:Assessment {id: row.id})
SET n = row.properties
