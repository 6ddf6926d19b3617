// Writes causal links as their accounts make them.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (n:CausalLink {id: row.id})
SET n = row.properties
