// Commitments with all that was reported of what became of them.
// @param ids [ID!]!
// @column id ID!
// @column commitment Map!
// @column assessments [Map!]!
MATCH (c:Commitment)
WHERE c.id IN $ids
RETURN c.id AS id,
       c {.force, .condition, .comparator, .value, .unit, .dueEarliest, .dueLatest} AS commitment,
       COLLECT {
         MATCH (c)<-[:ASSESSES]-(a:Assessment)
         RETURN a {.outcome, .comparator, .value, .unit, .on, .onEarliest, .onLatest, .newDue, .newDueEarliest, .newDueLatest}
       } AS assessments
