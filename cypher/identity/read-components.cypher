// What answers as one thing with each of these ids; an id that was joined to nothing is alone.
// @param ids [ID!]!
// @column id ID!
// @column canonical ID!
// @column members [ID!]!
UNWIND $ids AS id
OPTIONAL MATCH (own:Alias {id: id})
WITH id, coalesce(own.canonical, id) AS canonical
RETURN id, canonical, [canonical] + COLLECT { MATCH (a:Alias {canonical: canonical}) RETURN a.id AS member ORDER BY member } AS members
