// The drafts of some sources, each with the text that it quotes.
// @param sources [ID!]!
// @column source ID!
// @column frame String!
// @column kept String!
// @column digest String!
// @column threshold Float!
// @column text String
UNWIND $sources AS source
MATCH (d:Draft {source: source})
OPTIONAL MATCH (s:Source {id: source})
RETURN d.source AS source, d.frame AS frame, d.kept AS kept, d.digest AS digest, d.threshold AS threshold, s.text AS text
