// The things that have a relationship to these, as some source tells.
// @param actors [ID!]!
// @param offices [ID!]!
// @param topics [ID!]!
// @param places [ID!]!
// @param happenings [ID!]!
// @param links [ID!]!
// @param assessments [ID!]!
// @column id ID!
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
MATCH (n)<-[r]-(user)
WHERE r.sources IS NOT NULL AND r.link IS NULL AND NOT user:Past
RETURN DISTINCT user.id AS id
ORDER BY id
