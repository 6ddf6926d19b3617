// Keeps these things as they stood until now, each as a copy of its own; VERSION marks it until its relationships are copied.
// @param actors [ID!]!
// @param offices [ID!]!
// @param topics [ID!]!
// @param places [ID!]!
// @param happenings [ID!]!
// @param links [ID!]!
// @param assessments [ID!]!
// @param sources [ID!]!
// @param evidence [ID!]!
// @param moment DateTime!
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
  UNION
  MATCH (n:Source) WHERE n.id IN $sources RETURN n
  UNION
  MATCH (n:Evidence) WHERE n.id IN $evidence RETURN n
}
CREATE (n)-[:VERSION]->(copy:Past)
SET copy += properties(n), copy.until = $moment, copy:$([label IN labels(n) | 'Past' + label])
