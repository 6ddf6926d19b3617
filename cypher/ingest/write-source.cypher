// Writes the source of a dossier.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n = row.properties
