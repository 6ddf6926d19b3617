// The commitment with this id.
// @param id ID!
MATCH (commitment:Commitment {id: $id})
RETURN commitment
