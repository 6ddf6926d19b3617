// What bears on the other.
MATCH (this)-[:CAUSE]->(cause:Happening)
RETURN cause
