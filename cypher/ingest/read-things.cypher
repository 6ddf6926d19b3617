// These things as they stand: their properties, and the relationships that are theirs. Names follow from the properties,
// and shortcuts belong to their link.
// @param actors [ID!]!
// @param offices [ID!]!
// @param topics [ID!]!
// @param places [ID!]!
// @param happenings [ID!]!
// @param links [ID!]!
// @param assessments [ID!]!
// @column id ID!
// @column properties Map!
// @column edges [Map!]!
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
RETURN n.id AS id, n {.*} AS properties,
  COLLECT {
    MATCH (n)-[r]->(m)
    WHERE r.link IS NULL AND NOT type(r) IN ['KNOWN_AS', 'VERSION'] AND NOT type(r) STARTS WITH 'WAS_'
    RETURN {type: type(r), to: m.id, properties: r {.*}}
  } AS edges
