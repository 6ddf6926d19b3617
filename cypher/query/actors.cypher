// All actors.
MATCH (actor:Actor)
RETURN actor
