// Takes these relationships away.
// @param elements [String!]!
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
DELETE r
