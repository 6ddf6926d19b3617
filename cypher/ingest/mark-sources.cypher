// Begins another version of sources of which only what they tell of changed.
// @param ids [ID!]!
// @param moment DateTime!
MATCH (s:Source)
WHERE s.id IN $ids
SET s.since = $moment
