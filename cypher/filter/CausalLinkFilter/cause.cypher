// The happening that it names as cause.
MATCH (this)-[:CAUSE]->(cause:Happening)
RETURN cause.id AS value
