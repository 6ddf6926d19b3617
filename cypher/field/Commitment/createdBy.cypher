// The event or statement by which it came to be.
MATCH (this)-[:CREATED_BY]->(happening:Happening)
RETURN happening ORDER BY happening.id
