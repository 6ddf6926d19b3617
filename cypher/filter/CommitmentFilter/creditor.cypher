// Who is owed.
MATCH (this)-[:OWED_TO]->(actor:Actor)
RETURN actor.id AS value
