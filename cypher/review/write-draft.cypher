// Writes what the items of a source's draft share.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (d:Draft {id: row.id})
SET d += row.properties
