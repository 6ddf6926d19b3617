// The migrations that this database has had, in order.
// @column name String!
// @column checksum String!
MATCH (m:Migration) WHERE m.checksum IS NOT NULL
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
