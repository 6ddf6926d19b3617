// Takes away what was folded into the relationships of these things. Shortcuts between causes and effects belong to their
// link, and are taken away with it.
// @param actors [ID!]!
// @param offices [ID!]!
// @param topics [ID!]!
// @param places [ID!]!
// @param happenings [ID!]!
// @param links [ID!]!
// @param assessments [ID!]!
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
CALL (n) {
  MATCH (n)-[:CAUSE]->(:Happening)-[shortcut:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(:Happening)
  WHERE shortcut.link = n.id
  DELETE shortcut
}
CALL (n) {
  MATCH (n)-[r]->()
  WHERE r.link IS NULL AND NOT type(r) STARTS WITH 'WAS_'
  DELETE r
}
