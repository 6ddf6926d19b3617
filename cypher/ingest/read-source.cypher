// What the graph has of a source: itself, and the ids of the evidence quoted from it.
// @param sourceId ID!
// @column properties Map!
// @column publisher ID
// @column evidence [ID!]!
MATCH (s:Source {id: $sourceId})
RETURN s {.kind, .title, .publisher, .url, .language, .publishedAt, .publishedAtEarliest, .publishedAtLatest, .sha256, .length, .version, .activity, .recordedAt} AS properties,
       head([(s)-[:PUBLISHED_BY]->(p:Actor) | p.id]) AS publisher,
       [(s)<-[:QUOTED_FROM]-(e:Evidence) | e.id] AS evidence
