// Forgets that a source was withdrawn: it is told again.
// @param sourceId ID!
MATCH (r:Retraction {source: $sourceId})
DELETE r
