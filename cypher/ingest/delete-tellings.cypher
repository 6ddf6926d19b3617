// Takes away what a source told of these things, and that it was published by anyone.
// @param sourceId ID!
// @param ids [ID!]!
MATCH (s:Source {id: $sourceId})-[r:REPORTS|MENTIONS|PUBLISHED_BY]->(n)
WHERE n.id IN $ids OR type(r) = 'PUBLISHED_BY'
DELETE r
