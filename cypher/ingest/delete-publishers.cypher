// Takes away who published these sources.
// @param ids [ID!]!
MATCH (s:Source)-[r:PUBLISHED_BY]->()
WHERE s.id IN $ids
DELETE r
