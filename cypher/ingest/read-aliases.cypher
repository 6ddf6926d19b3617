// Which of these ids answer as another now.
// @param ids [ID!]!
// @column id ID!
// @column canonical ID!
MATCH (a:Alias)
WHERE a.id IN $ids
RETURN a.id AS id, a.canonical AS canonical
