// Who takes part in it, in any role.
MATCH (this)-[:HAS_PARTICIPANT]->(actor:Actor)
RETURN actor.id AS value
