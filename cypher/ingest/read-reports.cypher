// What these sources tell.
// @param ids [ID!]!
// @column node ID!
// @column thing ID!
// @column caption String!
// @column key String
// @column told String!
// @column report Map!
// @column recordedAt DateTime!
// @column source ID!
// @column title String!
// @column publishedAt DateTime!
// @column element String!
MATCH (s:Source)-[r:REPORTS|MENTIONS]->(n)
WHERE s.id IN $ids
RETURN n.id AS node, coalesce(r.thing, n.id) AS thing, n.caption AS caption, r.key AS key, r.told AS told,
  r {.*, told: null, key: null, recordedAt: null, thing: null} AS report,
  r.recordedAt AS recordedAt, s.id AS source, s.title AS title, coalesce(s.publishedAtEarliest, s.publishedAtLatest, '9999-12-31T23:59:59Z') AS publishedAt,
  elementId(r) AS element
ORDER BY node, source, thing
