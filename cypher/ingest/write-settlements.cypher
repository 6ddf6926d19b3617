// Writes the states that follow from the assessments.
// @param rows [Map!]!
UNWIND $rows AS row
MATCH (c:Commitment {id: row.id})
SET c += row.properties
