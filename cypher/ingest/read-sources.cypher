// What the graph has of sources, but for their texts.
// @param ids [ID!]!
// @column id ID!
// @column properties Map!
// @column publisher ID
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS id, s {.*, text: null} AS properties, head([(s)-[:PUBLISHED_BY]->(p:Actor) | p.id]) AS publisher
