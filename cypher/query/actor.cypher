// The actor with this id.
// @param id ID!
MATCH (actor:Actor {id: $id})
RETURN actor
