// The statement with this id.
// @param id ID!
MATCH (statement:Statement {id: $id})
RETURN statement
