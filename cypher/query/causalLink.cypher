// The causal link with this id.
// @param id ID!
MATCH (link:CausalLink {id: $id})
RETURN link
