// Says anew what ids answer as.
// @param ended [ID!]!
// @param rows [Map!]!
CALL () {
  MATCH (a:Alias)
  WHERE a.id IN $ended
  DELETE a
}
UNWIND $rows AS row
MERGE (a:Alias {id: row.id})
SET a.canonical = row.canonical, a.judgement = row.judgement
