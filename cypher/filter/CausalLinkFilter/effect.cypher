// The happening that it names as effect.
MATCH (this)-[:EFFECT]->(effect:Happening)
RETURN effect.id AS value
