// Removes items that a new draft of the source no longer has.
// @param ids [ID!]!
UNWIND $ids AS id
MATCH (i:DraftItem {id: id})
DELETE i
