// Its publisher as an actor.
MATCH (this)-[:PUBLISHED_BY]->(publisher:Actor)
RETURN publisher ORDER BY publisher.id
