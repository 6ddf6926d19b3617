// What these happenings are compared by: what sources tell of them, but for one source.
// @param sourceId ID!
// @param ids [ID!]!
// @column id ID!
// @column isOwn Boolean!
// @column happening Map!
// @column topics [ID!]!
// @column places [ID!]!
// @column parties [Map!]!
// @column words [String!]!
// @column evidence [String!]!
MATCH (h:Happening)
WHERE h.id IN $ids
RETURN h.id AS id, NOT EXISTS { MATCH (h)<-[:REPORTS]-(other:Source) WHERE other.id <> $sourceId } AS isOwn,
       h {
         .caption, .identity, .when, .whenEarliest, .whenLatest, .ploverType, .mode, .status, .quote, .polarity, .comparator, .value, .unit, .due, .dueEarliest, .dueLatest,
         kind: CASE WHEN h:Event THEN 'EVENT' WHEN h:Statement THEN 'STATEMENT' ELSE 'COMMITMENT' END
       } AS happening,
       COLLECT { MATCH (h)-[:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY topic.id LIMIT 20 } AS topics,
       COLLECT { MATCH (h)-[:LOCATED_IN]->(place:Place) RETURN place.id ORDER BY place.id LIMIT 5 } AS places,
       COLLECT {
         MATCH (h)-[part:HAS_PARTICIPANT|MADE_BY|OWED_BY|OWED_TO]->(actor:Actor)
         RETURN {
           type: type(part), role: part.role, id: actor.id, names: [actor.name] + coalesce(actor.aliases, [])[..10],
           affiliations: COLLECT { MATCH (actor)-[:AFFILIATED_WITH]->(body:Actor) RETURN body.id ORDER BY body.id LIMIT 10 }
         }
         ORDER BY type(part), actor.id LIMIT 40
       } AS parties,
       COLLECT {
         MATCH (h)<-[report:REPORTS]-(other:Source)
         WHERE other.id <> $sourceId
         RETURN DISTINCT coalesce(report.title, report.content, report.action + ' ' + report.object) AS words ORDER BY words LIMIT 5
       } AS words,
       COLLECT {
         MATCH (h)-[proof:EVIDENCED_BY]->(quote:Evidence)-[:QUOTED_FROM]->(other:Source)
         WHERE proof.role = 'ASSERTION' AND other.id <> $sourceId
         RETURN DISTINCT quote.exact AS words ORDER BY words LIMIT 10
       } AS evidence
ORDER BY id
