// Writes actors as their accounts make them.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n = row.properties, n:$(row.label)
