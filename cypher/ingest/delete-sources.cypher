// Takes sources away.
// @param ids [ID!]!
MATCH (s:Source)
WHERE s.id IN $ids
DETACH DELETE s
