// Writes places as their accounts make them.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
SET n = row.properties
