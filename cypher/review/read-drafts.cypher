// The drafts of some sources, each with the text that it quotes and the dossier that is kept of its source.
// @param sources [ID!]!
// @column source ID!
// @column frame String!
// @column written String!
// @column digest String!
// @column threshold Float!
// @column text String
// @column kept String
UNWIND $sources AS source
MATCH (d:Draft {source: source})
OPTIONAL MATCH (s:Source {id: source})
OPTIONAL MATCH (k:Dossier {source: source})
RETURN d.source AS source, d.frame AS frame, d.written AS written, d.digest AS digest, d.threshold AS threshold, s.text AS text, k.json AS kept
