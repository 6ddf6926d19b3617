// What was reported of what became of these commitments.
// @param ids [ID!]!
// @column commitment ID!
// @column id ID!
// @column facts Map!
MATCH (c:Commitment)<-[:ASSESSES]-(a:Assessment)
WHERE c.id IN $ids
RETURN c.id AS commitment, a.id AS id,
  a {.outcome, .comparator, .value, .unit, .on, .onEarliest, .onLatest, .newDue, .newDueEarliest, .newDueLatest} AS facts
ORDER BY commitment, id
