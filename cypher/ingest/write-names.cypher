// Makes sure that there is a node for each name.
// @param ids [ID!]!
UNWIND $ids AS id
MERGE (:Name {id: id})
