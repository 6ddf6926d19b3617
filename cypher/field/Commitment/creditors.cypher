// Who is owed.
MATCH (this)-[:OWED_TO]->(actor:Actor)
RETURN actor ORDER BY actor.name, actor.id
