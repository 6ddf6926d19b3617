// Keeps what waits for something to be told again, in place of what waited before.
// @param ended [ID!]!
// @param rows [Map!]!
CALL () {
  MATCH (w:Suspension) WHERE w.id IN $ended
  DELETE w
}
CALL () {
  UNWIND $rows AS row
  MERGE (w:Suspension {id: row.id})
  SET w = row
}
