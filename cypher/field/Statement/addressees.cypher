// To whom it is said.
MATCH (this)-[:ADDRESSED_TO]->(actor:Actor)
RETURN actor ORDER BY actor.name, actor.id
