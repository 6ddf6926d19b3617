// The sources that an id, an address or words of the title may mean, in the graph or withdrawn from it.
// @param text String!
// @param words [String!]!
// @param withdrawn Boolean!
// @column id ID!
// @column title String!
// @column publishedAt String
CALL () {
  MATCH (s:Source)
  WHERE NOT $withdrawn AND (s.id = $text OR s.url = $text OR (size($words) > 0 AND all(word IN $words WHERE toLower(s.title) CONTAINS word)))
  RETURN s.id AS id, s.title AS title, s.publishedAt AS publishedAt
  UNION
  MATCH (r:Retraction)
  WHERE $withdrawn AND (r.source = $text OR r.url = $text OR (size($words) > 0 AND all(word IN $words WHERE toLower(r.title) CONTAINS word)))
  RETURN r.source AS id, r.title AS title, r.publishedAt AS publishedAt
}
RETURN id, title, publishedAt
ORDER BY title, id
LIMIT 9
