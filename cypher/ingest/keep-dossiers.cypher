// Keeps the dossiers of sources, so that they can be withdrawn, corrected and told again.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (d:Dossier {id: row.id})
SET d = row
