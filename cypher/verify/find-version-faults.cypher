// Earlier versions that end before they begin, or after the next one of the same thing begins.
// @param limit Int!
// @column id ID!
// @column element String!
// @column caption String!
// @column since DateTime
// @column until DateTime
// @column next DateTime
MATCH (was:Past)
WITH was.id AS id, was ORDER BY id, was.since, was.until
WITH id, collect(was) AS versions
OPTIONAL MATCH (source:Source {id: id})
OPTIONAL MATCH (actor:Actor {id: id})
OPTIONAL MATCH (told:Happening {id: id})
OPTIONAL MATCH (topic:Topic {id: id})
OPTIONAL MATCH (place:Place {id: id})
OPTIONAL MATCH (office:Office {id: id})
OPTIONAL MATCH (link:CausalLink {id: id})
OPTIONAL MATCH (assessment:Assessment {id: id})
OPTIONAL MATCH (evidence:Evidence {id: id})
WITH id, versions, coalesce(source.since, actor.since, told.since, topic.since, place.since, office.since, link.since, assessment.since, evidence.since) AS current
UNWIND range(0, size(versions) - 1) AS position
WITH id, versions[position] AS was, CASE WHEN position + 1 < size(versions) THEN versions[position + 1].since ELSE current END AS next
WHERE was.since IS NULL OR was.until IS NULL OR was.since >= was.until OR was.until > next
RETURN id, elementId(was) AS element, coalesce(was.caption, id) AS caption, was.since AS since, was.until AS until, next
ORDER BY id, since LIMIT $limit
