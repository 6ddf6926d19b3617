// Actors, topics and places with a name in which words of each request stand, best first.
// @param requests [Map!]!
// @column index Int!
// @column id ID!
// @column kind String!
// @column name String!
// @column aliases [String!]!
// @column wikidata String
// @column iso3 String
// @column affiliations [Map!]!
UNWIND $requests AS request
CALL (request) {
  CALL db.index.fulltext.queryNodes('names', request.words, {limit: 20}) YIELD node AS n, score AS fit
  WHERE request.label IN labels(n)
  RETURN n
  ORDER BY fit DESC, n.id
  LIMIT 8
}
RETURN request.index AS index, n.id AS id,
       CASE
         WHEN n:Person THEN 'PERSON'
         WHEN n:State THEN 'STATE'
         WHEN n:Organization THEN 'ORGANIZATION'
         WHEN n:Group THEN 'GROUP'
         WHEN n:Topic THEN 'TOPIC'
         ELSE 'PLACE'
       END AS kind,
       n.name AS name, coalesce(n.aliases, []) AS aliases, n.wikidata AS wikidata, n.iso3 AS iso3,
       COLLECT {
         MATCH (n)-[:AFFILIATED_WITH]->(body:Actor)
         RETURN body {.id, .name, .wikidata, .iso3, kind: CASE
           WHEN body:Person THEN 'PERSON'
           WHEN body:State THEN 'STATE'
           WHEN body:Organization THEN 'ORGANIZATION'
           ELSE 'GROUP'
         END}
         ORDER BY body.id LIMIT 20
       } AS affiliations
ORDER BY index, id
