// What all sources tell of these things.
// @param actors [ID!]!
// @param offices [ID!]!
// @param topics [ID!]!
// @param places [ID!]!
// @param happenings [ID!]!
// @param links [ID!]!
// @param assessments [ID!]!
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
CALL () {
  MATCH (n:Actor) WHERE n.id IN $actors RETURN n
  UNION
  MATCH (n:Office) WHERE n.id IN $offices RETURN n
  UNION
  MATCH (n:Topic) WHERE n.id IN $topics RETURN n
  UNION
  MATCH (n:Place) WHERE n.id IN $places RETURN n
  UNION
  MATCH (n:Happening) WHERE n.id IN $happenings RETURN n
  UNION
  MATCH (n:CausalLink) WHERE n.id IN $links RETURN n
  UNION
  MATCH (n:Assessment) WHERE n.id IN $assessments RETURN n
}
MATCH (n)<-[r:REPORTS|MENTIONS]-(s:Source)
RETURN n.id AS node, coalesce(r.thing, n.id) AS thing, n.caption AS caption, r.key AS key, r.told AS told,
  r {.*, told: null, key: null, recordedAt: null, thing: null} AS report,
  r.recordedAt AS recordedAt, s.id AS source, s.title AS title, coalesce(s.publishedAtEarliest, s.publishedAtLatest, '9999-12-31T23:59:59Z') AS publishedAt,
  elementId(r) AS element
ORDER BY node, source, thing
