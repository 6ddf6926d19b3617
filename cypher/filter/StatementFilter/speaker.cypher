// Who speaks.
MATCH (this)-[:MADE_BY]->(actor:Actor)
RETURN actor.id AS value
