// A source as far as its withdrawal and return need it: whether the graph has it, its text, whether it is withdrawn, and what
// a withdrawn part of a dataset told.
// @param sourceId ID!
// @column title String
// @column text String
// @column withdrawn String
// @column told String
OPTIONAL MATCH (s:Source {id: $sourceId})
OPTIONAL MATCH (r:Retraction {source: $sourceId})
RETURN s.title AS title, s.text AS text, r.text AS withdrawn, r.told AS told
