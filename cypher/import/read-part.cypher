// A part of a dataset as the graph has it.
// @param source ID!
// @column sha256 String!
// @column publishedAt EDTF!
// @column text String!
MATCH (s:Source {id: $source})
RETURN s.sha256 AS sha256, s.publishedAt AS publishedAt, s.text AS text
