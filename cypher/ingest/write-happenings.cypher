// Writes events, statements and commitments as their accounts make them.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (n:Happening {id: row.id})
SET n = row.properties, n:$(row.label)
