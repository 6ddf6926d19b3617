// What the other sources tell of these things.
// @param sourceId ID!
// @param actors [ID!]!
// @param offices [ID!]!
// @param topics [ID!]!
// @param places [ID!]!
// @param happenings [ID!]!
// @param links [ID!]!
// @param assessments [ID!]!
// @column id ID!
// @column source ID!
// @column publishedAt DateTime!
// @column told String!
// @column recordedAt DateTime!
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
WHERE s.id <> $sourceId
RETURN n.id AS id, s.id AS source, coalesce(s.publishedAtEarliest, s.publishedAtLatest, '9999-12-31T23:59:59Z') AS publishedAt,
       r.told AS told, r.recordedAt AS recordedAt
ORDER BY id, source
