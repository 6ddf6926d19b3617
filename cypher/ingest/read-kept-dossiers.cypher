// The dossiers that are kept of these sources.
// @param sources [ID!]!
// @column source ID!
// @column json String!
// @column names String!
// @column standing Map!
MATCH (d:Dossier)
WHERE d.source IN $sources
RETURN d.source AS source, d.json AS json, d.names AS names, d {.sha256, .version, .recordedAt} AS standing
