// All items of the drafts of some sources.
// @param sources [ID!]!
// @column item Map!
UNWIND $sources AS source
MATCH (i:DraftItem {source: source})
RETURN properties(i) AS item
ORDER BY i.id
