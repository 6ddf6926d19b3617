// Who takes part, and in which role.
MATCH (this)-[part:HAS_PARTICIPANT]->(actor:Actor)
RETURN actor, part.role AS role ORDER BY part.role, actor.name, actor.id
