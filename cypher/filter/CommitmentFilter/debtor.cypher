// Who owes.
MATCH (this)-[:OWED_BY]->(actor:Actor)
RETURN actor.id AS value
