// Passages as the graph has them, those of these sources and those with these ids.
// @param sources [ID!]!
// @param ids [ID!]!
// @column id ID!
// @column source ID!
// @column properties Map!
CALL () {
  MATCH (e:Evidence)-[:QUOTED_FROM]->(s:Source) WHERE s.id IN $sources RETURN e, s
  UNION
  MATCH (e:Evidence)-[:QUOTED_FROM]->(s:Source) WHERE e.id IN $ids RETURN e, s
}
RETURN e.id AS id, s.id AS source, e {.*} AS properties
