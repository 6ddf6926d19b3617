// The next sources in the order of their ids, with their texts.
// @param after ID!
// @param limit Int!
// @column id ID!
// @column title String
// @column text String
// @column sha256 String
// @column length Int
MATCH (s:Source)
WHERE s.id > $after
RETURN s.id AS id, s.title AS title, s.text AS text, s.sha256 AS sha256, s.length AS length
ORDER BY id LIMIT $limit
