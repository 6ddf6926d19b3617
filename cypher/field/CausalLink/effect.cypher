// What the other bears on.
MATCH (this)-[:EFFECT]->(effect:Happening)
RETURN effect
