// Writes judgements, or what changes about them.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
SET j += row.properties
