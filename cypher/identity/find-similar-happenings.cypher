// Happenings that may be what each request tells, the likeliest first: with its own id; of the same actors around the same
// time; with its words.
// @param requests [Map!]!
// @column index Int!
// @column ids [ID!]!
UNWIND $requests AS request
CALL (request) {
  MATCH (h:Happening {id: request.id})
  RETURN h, 1000.0 AS fit
  UNION
  WITH request WHERE request.kind = 'Event' AND request.from IS NOT NULL
  MATCH (h:Event)
  WHERE h.whenEarliest >= request.from AND h.whenEarliest <= request.to
  WITH request, h, COUNT { MATCH (h)-[:HAS_PARTICIPANT]->(actor:Actor) WHERE actor.id IN request.actors } AS shared
  WHERE shared > 0
  RETURN h, 100.0 + shared + CASE WHEN h.ploverType = request.ploverType THEN 10 ELSE 0 END AS fit
  ORDER BY fit DESC, h.id
  LIMIT 20
  UNION
  WITH request WHERE request.kind = 'Statement' AND request.from IS NOT NULL
  MATCH (h:Statement)
  WHERE h.whenEarliest >= request.from AND h.whenEarliest <= request.to
  WITH request, h, COUNT { MATCH (h)-[:MADE_BY]->(actor:Actor) WHERE actor.id IN request.actors } AS shared
  WHERE shared > 0
  RETURN h, 100.0 + shared AS fit
  ORDER BY fit DESC, h.id
  LIMIT 20
  UNION
  WITH request WHERE request.kind = 'Commitment'
  MATCH (actor:Actor)<-[:OWED_BY]-(h:Commitment)
  WHERE actor.id IN request.actors AND h.value = request.value
  RETURN DISTINCT h, 100.0 AS fit
  ORDER BY h.id
  LIMIT 20
  UNION
  WITH request WHERE request.words <> ''
  CALL db.index.fulltext.queryNodes('words', request.words, {limit: 60}) YIELD node AS h, score AS fit
  WHERE request.kind IN labels(h)
  RETURN h, fit
  ORDER BY fit DESC, h.id
  LIMIT 20
}
WITH request, h.id AS id, max(fit) AS fit
ORDER BY fit DESC, id
WITH request, collect(id) AS found
RETURN request.index AS index, found[..25] AS ids
