// What it tells of.
MATCH (this)-[:REPORTS]->(happening:Happening)
RETURN DISTINCT happening
