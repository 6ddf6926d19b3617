// Actors, topics and places that may be what each request names: by id, by Wikidata item, by ISO code, by a name or what
// looks like it, each with what it belongs to.
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
  WITH request WHERE request.label = 'Actor'
  MATCH (n:Actor {id: request.ownId})
  RETURN n
  UNION
  WITH request WHERE request.label = 'Actor'
  MATCH (n:Actor {wikidata: request.wikidata})
  RETURN n
  UNION
  WITH request WHERE request.label = 'Actor'
  MATCH (n:Actor {iso3: request.iso3})
  RETURN n
  UNION
  WITH request WHERE request.label = 'Topic'
  MATCH (n:Topic {id: request.ownId})
  RETURN n
  UNION
  WITH request WHERE request.label = 'Topic'
  MATCH (n:Topic {wikidata: request.wikidata})
  RETURN n
  UNION
  WITH request WHERE request.label = 'Place'
  MATCH (n:Place {id: request.ownId})
  RETURN n
  UNION
  WITH request WHERE request.label = 'Place'
  MATCH (n:Place {wikidata: request.wikidata})
  RETURN n
  UNION
  WITH request
  UNWIND request.names AS name
  MATCH (:Name {id: name})<-[:KNOWN_AS]-(n)
  RETURN n
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
