// What all sources tell of these actors and places: each telling once, with the first source that tells so. What is told of
// a thing under another id has that id as `thing`.
// @param actors [ID!]!
// @param places [ID!]!
// @column id ID!
// @column thing ID!
// @column told String!
// @column recordedAt DateTime!
// @column publishedAt DateTime!
// @column source ID!
CALL () {
  MATCH (n:Actor) WHERE n.id IN $actors RETURN n
  UNION
  MATCH (n:Place) WHERE n.id IN $places RETURN n
}
MATCH (n)<-[r:MENTIONS]-(s:Source)
WITH n.id AS id, coalesce(r.thing, n.id) AS thing, r.told AS told, r.recordedAt AS recordedAt,
  {publishedAt: coalesce(s.publishedAtEarliest, s.publishedAtLatest, '9999-12-31T23:59:59Z'), source: s.id} AS rank
ORDER BY rank.publishedAt, rank.source
WITH id, thing, told, min(recordedAt) AS recordedAt, head(collect(rank)) AS first
RETURN id, thing, told, recordedAt, first.publishedAt AS publishedAt, first.source AS source
ORDER BY id, publishedAt, source
