CREATE (s:Source) SET s = $properties
WITH s
MATCH (publisher:Actor {id: $publisher})
CREATE (s)-[:PUBLISHED_BY]->(publisher)
