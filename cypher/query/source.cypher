// The source with this id.
// @param id ID!
MATCH (source:Source {id: $id})
RETURN source
