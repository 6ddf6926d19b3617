// Records that a migration has run.
// @param name String!
// @param checksum String!
// @column name String!
MERGE (m:Migration {id: 'migration:' + $name})
  ON CREATE SET m.name = $name, m.caption = $name, m.checksum = $checksum,
    m.recordedAt = toString(datetime.truncate('second', datetime()))
RETURN m.name AS name
