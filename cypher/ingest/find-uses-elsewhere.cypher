// What other sources still say about things that nobody tells of any more.
// @param sourceId ID!
// @param actors [ID!]!
// @param offices [ID!]!
// @param topics [ID!]!
// @param places [ID!]!
// @param happenings [ID!]!
// @param links [ID!]!
// @param assessments [ID!]!
// @column id ID!
// @column caption String!
// @column source ID!
// @column title String!
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
MATCH (n)<-[r]-()
WHERE r.sources IS NOT NULL
UNWIND r.sources AS other
WITH DISTINCT n, other
WHERE other <> $sourceId
MATCH (s:Source {id: other})
RETURN n.id AS id, n.caption AS caption, s.id AS source, s.title AS title
ORDER BY id, source
LIMIT 100
