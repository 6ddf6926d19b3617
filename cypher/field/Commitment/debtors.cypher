// Who owes.
MATCH (this)-[:OWED_BY]->(actor:Actor)
RETURN actor ORDER BY actor.name, actor.id
