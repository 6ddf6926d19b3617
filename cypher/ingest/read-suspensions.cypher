// What waits for one of these ids, what waits of these sources, and what waits of these things.
// @param needs [ID!]!
// @param sources [ID!]!
// @param things [ID!]!
// @column id ID!
// @column source ID!
// @column title String!
// @column publishedAt DateTime!
// @column thing ID!
// @column needs ID!
// @column telling String
// @column recordedAt DateTime!
CALL () {
  MATCH (w:Suspension) WHERE w.needs IN $needs RETURN w
  UNION
  MATCH (w:Suspension) WHERE w.source IN $sources RETURN w
  UNION
  MATCH (w:Suspension) WHERE w.thing IN $things RETURN w
}
MATCH (s:Source {id: w.source})
RETURN w.id AS id, s.id AS source, s.title AS title, coalesce(s.publishedAtEarliest, s.publishedAtLatest, '9999-12-31T23:59:59Z') AS publishedAt,
  w.thing AS thing, w.needs AS needs, w.telling AS telling, w.recordedAt AS recordedAt
ORDER BY id
