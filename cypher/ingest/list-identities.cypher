// Identities of happenings, to suggest one for a reference that nothing answers to.
// @column identity String!
MATCH (h:Happening)
WHERE h.identity IS NOT NULL
RETURN DISTINCT h.identity AS identity
LIMIT 5000
