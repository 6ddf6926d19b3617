/* Generated from cypher/ by `npm run codegen`; edit the files there. */
import type { Statement } from '../domain/statement.ts'

/**
 * The migrations that this database has had, in order.
 */
export const appliedMigrations: Statement<
  Record<string, never>,
  { readonly name: string; readonly checksum: string }
> = {
  name: "appliedMigrations",
  columns: ["name","checksum"],
  text: [
    "MATCH (m:Migration) WHERE m.checksum IS NOT NULL",
    "RETURN m.name AS name, m.checksum AS checksum",
    "ORDER BY name",
  ].join('\n'),
}

/**
 * Waits until every index is filled, at most a minute.
 */
export const awaitIndexes: Statement<
  Record<string, never>,
  Record<string, never>
> = {
  name: "awaitIndexes",
  columns: [],
  text: [
    "CALL db.awaitIndexes(60)",
  ].join('\n'),
}

/**
 * Makes the lock's node unique before anything else runs: without it two starters could both create it.
 */
export const guardMigrations: Statement<
  Record<string, never>,
  Record<string, never>
> = {
  name: "guardMigrations",
  columns: [],
  text: [
    "CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE",
  ].join('\n'),
}

/**
 * The moment of the last write that shows. Every write locks the same node with its last statement, until all of it shows:
 * so this waits while a write is being applied, and no longer.
 */
export const lastShown: Statement<
  Record<string, never>,
  { readonly moment: string }
> = {
  name: "lastShown",
  columns: ["moment"],
  text: [
    "MERGE (shown:Operation {id: 'operation:showing'})",
    "SET shown.holder = 'operation:read'",
    "WITH shown",
    "RETURN coalesce(shown.moment, '') AS moment",
  ].join('\n'),
}

/**
 * Lets every later write count from after this moment. Whoever runs it holds the turn to write, and reads the last moment only
 * then: it may have grown while the turn was waited for.
 */
export const passMoment: Statement<
  { readonly moment: string },
  Record<string, never>
> = {
  name: "passMoment",
  columns: [],
  text: [
    "MATCH (turn:Operation {id: 'operation:ingestion'})",
    "WHERE coalesce(turn.moment, '') < $moment",
    "SET turn.moment = $moment",
  ].join('\n'),
}

/**
 * Whether the database answers.
 */
export const ping: Statement<
  Record<string, never>,
  { readonly answer: number }
> = {
  name: "ping",
  columns: ["answer"],
  text: [
    "RETURN 1 AS answer",
  ].join('\n'),
}

/**
 * Records that a migration has run.
 */
export const recordMigration: Statement<
  { readonly name: string; readonly checksum: string },
  { readonly name: string }
> = {
  name: "recordMigration",
  columns: ["name"],
  text: [
    "MERGE (m:Migration {id: 'migration:' + $name})",
    "  ON CREATE SET m.name = $name, m.caption = $name, m.checksum = $checksum,",
    "    m.recordedAt = toString(datetime.truncate('second', datetime()))",
    "RETURN m.name AS name",
  ].join('\n'),
}

/**
 * Gives the right to migrate back, if it is still held.
 */
export const releaseMigrationLock: Statement<
  { readonly holder: string },
  { readonly released: number }
> = {
  name: "releaseMigrationLock",
  columns: ["released"],
  text: [
    "MATCH (lock:Migration {id: 'migration:lock', holder: $holder})",
    "REMOVE lock.holder, lock.until",
    "RETURN count(lock) AS released",
  ].join('\n'),
}

/**
 * Takes the right to migrate for a while, unless another holds it; taking it again prolongs it. The first SET takes Neo4j's
 * write lock on the node, so that two who ask at once are answered one after the other. The clock is the database's.
 */
export const takeMigrationLock: Statement<
  { readonly holder: string; readonly forMs: number },
  { readonly held: boolean }
> = {
  name: "takeMigrationLock",
  columns: ["held"],
  text: [
    "MERGE (lock:Migration {id: 'migration:lock'})",
    "SET lock.caption = 'migration lock', lock.askedAt = timestamp()",
    "WITH lock, lock.holder IS NULL OR lock.holder = $holder OR lock.until < timestamp() AS held",
    "SET lock.holder = CASE WHEN held THEN $holder ELSE lock.holder END,",
    "  lock.until = CASE WHEN held THEN timestamp() + $forMs ELSE lock.until END",
    "RETURN held",
  ].join('\n'),
}

/**
 * Takes the turn to write when something may still be written that counts from this moment or before; else gives no row.
 */
export const takeTurnForMoment: Statement<
  { readonly moment: string },
  { readonly id: string }
> = {
  name: "takeTurnForMoment",
  columns: ["id"],
  text: [
    "MERGE (turn:Operation {id: 'operation:ingestion'})",
    "WITH turn",
    "WHERE coalesce(turn.moment, '') < $moment",
    "SET turn.holder = 'operation:read'",
    "RETURN turn.id AS id",
  ].join('\n'),
}

/**
 * How two things stand to each other directly, or as the two ends of a causal link.
 */
export const findBetween: Statement<
  { readonly left: string; readonly right: string },
  { readonly type: string }
> = {
  name: "findBetween",
  columns: ["type"],
  text: [
    "CALL () {",
    "  MATCH (a:Actor {id: $left}), (b:Actor {id: $right}) RETURN a, b",
    "  UNION",
    "  MATCH (a:Topic {id: $left}), (b:Topic {id: $right}) RETURN a, b",
    "  UNION",
    "  MATCH (a:Happening {id: $left}), (b:Happening {id: $right}) RETURN a, b",
    "}",
    "CALL (a, b) {",
    "  MATCH (a)-[r]-(b)",
    "  RETURN type(r) AS type",
    "  UNION",
    "  MATCH (a)<-[:CAUSE|EFFECT]-(link:CausalLink)-[:CAUSE|EFFECT]->(b)",
    "  RETURN link.relation AS type",
    "}",
    "WITH type",
    "WHERE NOT type STARTS WITH 'WAS_'",
    "RETURN DISTINCT type",
    "ORDER BY type",
  ].join('\n'),
}

/**
 * Happenings that may be what each request tells, the likeliest first: with its own id; of the same actors around the same
 * time; with its words.
 */
export const findSimilarHappenings: Statement<
  { readonly requests: readonly (Readonly<Record<string, unknown>>)[] },
  { readonly index: number; readonly ids: readonly string[] }
> = {
  name: "findSimilarHappenings",
  columns: ["index","ids"],
  text: [
    "UNWIND $requests AS request",
    "CALL (request) {",
    "  MATCH (h:Happening {id: request.id})",
    "  RETURN h, 1000.0 AS fit",
    "  UNION",
    "  WITH request WHERE request.kind = 'Event' AND request.from IS NOT NULL",
    "  MATCH (h:Event)",
    "  WHERE h.whenEarliest >= request.from AND h.whenEarliest <= request.to",
    "  WITH request, h, COUNT { MATCH (h)-[:HAS_PARTICIPANT]->(actor:Actor) WHERE actor.id IN request.actors } AS shared",
    "  WHERE shared > 0",
    "  RETURN h, 100.0 + shared + CASE WHEN h.ploverType = request.ploverType THEN 10 ELSE 0 END AS fit",
    "  ORDER BY fit DESC, h.id",
    "  LIMIT 20",
    "  UNION",
    "  WITH request WHERE request.kind = 'Statement' AND request.from IS NOT NULL",
    "  MATCH (h:Statement)",
    "  WHERE h.whenEarliest >= request.from AND h.whenEarliest <= request.to",
    "  WITH request, h, COUNT { MATCH (h)-[:MADE_BY]->(actor:Actor) WHERE actor.id IN request.actors } AS shared",
    "  WHERE shared > 0",
    "  RETURN h, 100.0 + shared AS fit",
    "  ORDER BY fit DESC, h.id",
    "  LIMIT 20",
    "  UNION",
    "  WITH request WHERE request.kind = 'Commitment'",
    "  MATCH (actor:Actor)<-[:OWED_BY]-(h:Commitment)",
    "  WHERE actor.id IN request.actors AND h.value = request.value",
    "  RETURN DISTINCT h, 100.0 AS fit",
    "  ORDER BY h.id",
    "  LIMIT 20",
    "  UNION",
    "  WITH request WHERE request.words <> ''",
    "  CALL db.index.fulltext.queryNodes('words', request.words, {limit: 60}) YIELD node AS h, score AS fit",
    "  WHERE request.kind IN labels(h)",
    "  RETURN h, fit",
    "  ORDER BY fit DESC, h.id",
    "  LIMIT 20",
    "}",
    "WITH request, h.id AS id, max(fit) AS fit",
    "ORDER BY fit DESC, id",
    "WITH request, collect(id) AS found",
    "RETURN request.index AS index, found[..25] AS ids",
  ].join('\n'),
}

/**
 * Actors, topics and places with a name in which words of each request stand, best first.
 */
export const findSimilarNames: Statement<
  { readonly requests: readonly (Readonly<Record<string, unknown>>)[] },
  { readonly index: number; readonly id: string; readonly kind: string; readonly name: string; readonly aliases: readonly string[]; readonly wikidata: string | null; readonly iso3: string | null; readonly affiliations: readonly (Readonly<Record<string, unknown>>)[] }
> = {
  name: "findSimilarNames",
  columns: ["index","id","kind","name","aliases","wikidata","iso3","affiliations"],
  text: [
    "UNWIND $requests AS request",
    "CALL (request) {",
    "  CALL db.index.fulltext.queryNodes('names', request.words, {limit: 20}) YIELD node AS n, score AS fit",
    "  WHERE request.label IN labels(n)",
    "  RETURN n",
    "  ORDER BY fit DESC, n.id",
    "  LIMIT 8",
    "}",
    "RETURN request.index AS index, n.id AS id,",
    "       CASE",
    "         WHEN n:Person THEN 'PERSON'",
    "         WHEN n:State THEN 'STATE'",
    "         WHEN n:Organization THEN 'ORGANIZATION'",
    "         WHEN n:Group THEN 'GROUP'",
    "         WHEN n:Topic THEN 'TOPIC'",
    "         ELSE 'PLACE'",
    "       END AS kind,",
    "       n.name AS name, coalesce(n.aliases, []) AS aliases, n.wikidata AS wikidata, n.iso3 AS iso3,",
    "       COLLECT {",
    "         MATCH (n)-[:AFFILIATED_WITH]->(body:Actor)",
    "         RETURN body {.id, .name, .wikidata, .iso3, kind: CASE",
    "           WHEN body:Person THEN 'PERSON'",
    "           WHEN body:State THEN 'STATE'",
    "           WHEN body:Organization THEN 'ORGANIZATION'",
    "           ELSE 'GROUP'",
    "         END}",
    "         ORDER BY body.id LIMIT 20",
    "       } AS affiliations",
    "ORDER BY index, id",
  ].join('\n'),
}

/**
 * What these happenings are compared by: what sources tell of them, but for one source.
 */
export const readComparedHappenings: Statement<
  { readonly sourceId: string; readonly ids: readonly string[] },
  { readonly id: string; readonly isOwn: boolean; readonly happening: Readonly<Record<string, unknown>>; readonly topics: readonly string[]; readonly places: readonly string[]; readonly parties: readonly (Readonly<Record<string, unknown>>)[]; readonly words: readonly string[]; readonly evidence: readonly string[] }
> = {
  name: "readComparedHappenings",
  columns: ["id","isOwn","happening","topics","places","parties","words","evidence"],
  text: [
    "MATCH (h:Happening)",
    "WHERE h.id IN $ids",
    "RETURN h.id AS id, NOT EXISTS { MATCH (h)<-[:REPORTS]-(other:Source) WHERE other.id <> $sourceId } AS isOwn,",
    "       h {",
    "         .caption, .identity, .when, .whenEarliest, .whenLatest, .ploverType, .mode, .status, .quote, .polarity, .comparator, .value, .unit, .due, .dueEarliest, .dueLatest,",
    "         kind: CASE WHEN h:Event THEN 'EVENT' WHEN h:Statement THEN 'STATEMENT' ELSE 'COMMITMENT' END",
    "       } AS happening,",
    "       COLLECT { MATCH (h)-[:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY topic.id LIMIT 20 } AS topics,",
    "       COLLECT { MATCH (h)-[:LOCATED_IN]->(place:Place) RETURN place.id ORDER BY place.id LIMIT 5 } AS places,",
    "       COLLECT {",
    "         MATCH (h)-[part:HAS_PARTICIPANT|MADE_BY|OWED_BY|OWED_TO]->(actor:Actor)",
    "         RETURN {",
    "           type: type(part), role: part.role, id: actor.id, names: [actor.name] + coalesce(actor.aliases, [])[..10],",
    "           affiliations: COLLECT { MATCH (actor)-[:AFFILIATED_WITH]->(body:Actor) RETURN body.id ORDER BY body.id LIMIT 10 }",
    "         }",
    "         ORDER BY type(part), actor.id LIMIT 40",
    "       } AS parties,",
    "       COLLECT {",
    "         MATCH (h)<-[report:REPORTS]-(other:Source)",
    "         WHERE other.id <> $sourceId",
    "         RETURN DISTINCT coalesce(report.title, report.content, report.action + ' ' + report.object) AS words ORDER BY words LIMIT 5",
    "       } AS words,",
    "       COLLECT {",
    "         MATCH (h)-[proof:EVIDENCED_BY]->(quote:Evidence)-[:QUOTED_FROM]->(other:Source)",
    "         WHERE proof.role = 'ASSERTION' AND other.id <> $sourceId",
    "         RETURN DISTINCT quote.exact AS words ORDER BY words LIMIT 10",
    "       } AS evidence",
    "ORDER BY id",
  ].join('\n'),
}

/**
 * What answers as one thing with each of these ids; an id that was joined to nothing is alone.
 */
export const readComponents: Statement<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly canonical: string; readonly members: readonly string[] }
> = {
  name: "readComponents",
  columns: ["id","canonical","members"],
  text: [
    "UNWIND $ids AS id",
    "OPTIONAL MATCH (own:Alias {id: id})",
    "WITH id, coalesce(own.canonical, id) AS canonical",
    "RETURN id, canonical, [canonical] + COLLECT { MATCH (a:Alias {canonical: canonical}) RETURN a.id AS member ORDER BY member } AS members",
  ].join('\n'),
}

/**
 * Which of these ids the graph has as they are, and what they are called.
 */
export const readIdentities: Statement<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly kind: string; readonly caption: string }
> = {
  name: "readIdentities",
  columns: ["id","kind","caption"],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id IN $ids RETURN n",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id IN $ids RETURN n",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id IN $ids RETURN n",
    "  UNION",
    "  MATCH (n:Happening) WHERE n.id IN $ids RETURN n",
    "}",
    "RETURN n.id AS id, CASE",
    "    WHEN n:Person THEN 'PERSON'",
    "    WHEN n:State THEN 'STATE'",
    "    WHEN n:Organization THEN 'ORGANIZATION'",
    "    WHEN n:Group THEN 'GROUP'",
    "    WHEN n:Event THEN 'EVENT'",
    "    WHEN n:Statement THEN 'STATEMENT'",
    "    WHEN n:Commitment THEN 'COMMITMENT'",
    "    WHEN n:Topic THEN 'TOPIC'",
    "    ELSE 'PLACE'",
    "  END AS kind, n.caption AS caption",
  ].join('\n'),
}

/**
 * The standing judgements that name one of these ids.
 */
export const readJudgements: Statement<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly left: string; readonly right: string; readonly verdict: string; readonly by: string; readonly at: string; readonly why: string }
> = {
  name: "readJudgements",
  columns: ["id","left","right","verdict","by","at","why"],
  text: [
    "CALL () {",
    "  MATCH (j:Judgement) WHERE j.left IN $ids AND j.standing RETURN j",
    "  UNION",
    "  MATCH (j:Judgement) WHERE j.right IN $ids AND j.standing RETURN j",
    "}",
    "RETURN j.id AS id, j.left AS left, j.right AS right, j.verdict AS verdict, j.by AS by, j.at AS at, j.why AS why",
    "ORDER BY at, id",
  ].join('\n'),
}

/**
 * Says anew what ids answer as.
 */
export const writeAliases: Statement<
  { readonly ended: readonly string[]; readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeAliases",
  columns: [],
  text: [
    "CALL () {",
    "  MATCH (a:Alias)",
    "  WHERE a.id IN $ended",
    "  DELETE a",
    "}",
    "UNWIND $rows AS row",
    "MERGE (a:Alias {id: row.id})",
    "SET a.canonical = row.canonical, a.judgement = row.judgement",
  ].join('\n'),
}

/**
 * Writes judgements, or what changes about them.
 */
export const writeJudgements: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeJudgements",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (j:Judgement {id: row.id})",
    "SET j += row.properties",
  ].join('\n'),
}

/**
 * Keeps pairs that may be one thing, where both are in the graph.
 */
export const writeSuggestions: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeSuggestions",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "WITH row",
    "WHERE (EXISTS { (:Actor {id: row.left}) } OR EXISTS { (:Happening {id: row.left}) } OR EXISTS { (:Topic {id: row.left}) } OR EXISTS { (:Place {id: row.left}) })",
    "  AND (EXISTS { (:Actor {id: row.right}) } OR EXISTS { (:Happening {id: row.right}) } OR EXISTS { (:Topic {id: row.right}) } OR EXISTS { (:Place {id: row.right}) })",
    "MERGE (s:Suggestion {id: row.id})",
    "ON CREATE SET s.recordedAt = row.recordedAt",
    "SET s += row.properties",
  ].join('\n'),
}

/**
 * Which of these ids the graph has a say in already: events that it has, ids that answer as another, and what waits.
 */
export const findTaken: Statement<
  { readonly events: readonly string[]; readonly things: readonly string[] },
  { readonly id: string; readonly event: boolean }
> = {
  name: "findTaken",
  columns: ["id","event"],
  text: [
    "CALL () {",
    "  MATCH (n:Happening) WHERE n.id IN $events",
    "  RETURN n.id AS id, true AS event",
    "  UNION",
    "  MATCH (a:Alias) WHERE a.id IN $things",
    "  RETURN a.id AS id, false AS event",
    "  UNION",
    "  MATCH (w:Suspension) WHERE w.needs IN $things",
    "  RETURN w.needs AS id, false AS event",
    "  UNION",
    "  MATCH (w:Suspension) WHERE w.thing IN $things",
    "  RETURN w.thing AS id, false AS event",
    "}",
    "RETURN id, event",
  ].join('\n'),
}

/**
 * A part of a dataset as the graph has it.
 */
export const readPart: Statement<
  { readonly source: string },
  { readonly sha256: string; readonly publishedAt: string; readonly text: string }
> = {
  name: "readPart",
  columns: ["sha256","publishedAt","text"],
  text: [
    "MATCH (s:Source {id: $source})",
    "RETURN s.sha256 AS sha256, s.publishedAt AS publishedAt, s.text AS text",
  ].join('\n'),
}

/**
 * What all sources tell of these actors and places: each telling once, with the first source that tells so. What is told of
 * a thing under another id has that id as `thing`.
 */
export const readTellings: Statement<
  { readonly actors: readonly string[]; readonly places: readonly string[] },
  { readonly id: string; readonly thing: string; readonly told: string; readonly recordedAt: string; readonly publishedAt: string; readonly source: string }
> = {
  name: "readTellings",
  columns: ["id","thing","told","recordedAt","publishedAt","source"],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id IN $actors RETURN n",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id IN $places RETURN n",
    "}",
    "MATCH (n)<-[r:MENTIONS]-(s:Source)",
    "WITH n.id AS id, coalesce(r.thing, n.id) AS thing, r.told AS told, r.recordedAt AS recordedAt,",
    "  {publishedAt: coalesce(s.publishedAtEarliest, s.publishedAtLatest, '9999-12-31T23:59:59Z'), source: s.id} AS rank",
    "ORDER BY rank.publishedAt, rank.source",
    "WITH id, thing, told, min(recordedAt) AS recordedAt, head(collect(rank)) AS first",
    "RETURN id, thing, told, recordedAt, first.publishedAt AS publishedAt, first.source AS source",
    "ORDER BY id, publishedAt, source",
  ].join('\n'),
}

/**
 * Joins actors and places that are new to their names.
 */
export const writeKnownAs: Statement<
  { readonly sources: readonly string[]; readonly actors: readonly (Readonly<Record<string, unknown>>)[]; readonly places: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeKnownAs",
  columns: [],
  text: [
    "CALL () {",
    "  UNWIND $actors AS row",
    "  MATCH (n:Actor {id: row.id})",
    "  MERGE (name:Name {id: row.name})",
    "  CREATE (n)-[:KNOWN_AS {sources: $sources}]->(name)",
    "}",
    "CALL () {",
    "  UNWIND $places AS row",
    "  MATCH (n:Place {id: row.id})",
    "  MERGE (name:Name {id: row.name})",
    "  CREATE (n)-[:KNOWN_AS {sources: $sources}]->(name)",
    "}",
  ].join('\n'),
}

/**
 * Lets a part of a dataset tell of its actors and places, and joins it to its publisher. Gives how many there are.
 */
export const writeMentions: Statement<
  { readonly source: string; readonly publisher: string; readonly recordedAt: string; readonly actors: readonly (Readonly<Record<string, unknown>>)[]; readonly places: readonly (Readonly<Record<string, unknown>>)[] },
  { readonly mentions: number }
> = {
  name: "writeMentions",
  columns: ["mentions"],
  text: [
    "MATCH (s:Source {id: $source})",
    "MATCH (publisher:Actor {id: $publisher})",
    "CREATE (s)-[:PUBLISHED_BY]->(publisher)",
    "WITH s",
    "CALL (s) {",
    "  UNWIND $actors AS row",
    "  MATCH (n:Actor {id: row.id})",
    "  CREATE (s)-[:MENTIONS {told: row.told, recordedAt: $recordedAt}]->(n)",
    "}",
    "CALL (s) {",
    "  UNWIND $places AS row",
    "  MATCH (n:Place {id: row.id})",
    "  CREATE (s)-[:MENTIONS {told: row.told, recordedAt: $recordedAt}]->(n)",
    "}",
    "RETURN COUNT { (s)-[:MENTIONS]->() } AS mentions",
  ].join('\n'),
}

/**
 * Writes events that are new to the graph, each with the row that says so and the report of its part of a dataset.
 */
export const writeReports: Statement<
  { readonly source: string; readonly publisher: string; readonly sources: readonly string[]; readonly moment: string; readonly recordedAt: string; readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeReports",
  columns: [],
  text: [
    "MATCH (s:Source {id: $source})",
    "MATCH (publisher:Actor {id: $publisher})",
    "UNWIND $rows AS row",
    "CREATE (e:Happening:Event)",
    "SET e = row.event, e.since = $moment, e.recordedAt = $recordedAt",
    "CREATE (passage:Evidence)",
    "SET passage = row.passage, passage.since = $moment, passage.recordedAt = $recordedAt",
    "CREATE (e)-[:EVIDENCED_BY {role: 'ASSERTION', order: 0, sources: $sources}]->(passage)",
    "CREATE (passage)-[:QUOTED_FROM]->(s)",
    "CREATE (s)-[report:REPORTS]->(e)",
    "SET report = row.report, report.recordedAt = $recordedAt",
    "CREATE (e)-[:ACCOUNT_BY {source: $source, sources: $sources}]->(publisher)",
    "WITH e, row",
    "CALL (e, row) {",
    "  UNWIND row.participants AS one",
    "  MATCH (actor:Actor {id: one.actor})",
    "  CREATE (e)-[:HAS_PARTICIPANT {role: one.role, sources: $sources}]->(actor)",
    "}",
    "CALL (e, row) {",
    "  UNWIND row.places AS id",
    "  MATCH (place:Place {id: id})",
    "  CREATE (e)-[:LOCATED_IN {sources: $sources}]->(place)",
    "}",
  ].join('\n'),
}

/**
 * Takes away what was folded into the relationships of these things. Shortcuts between causes and effects belong to their
 * link, and are taken away with it.
 */
export const clearRelationships: Statement<
  { readonly actors: readonly string[]; readonly offices: readonly string[]; readonly topics: readonly string[]; readonly places: readonly string[]; readonly happenings: readonly string[]; readonly links: readonly string[]; readonly assessments: readonly string[] },
  Record<string, never>
> = {
  name: "clearRelationships",
  columns: [],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id IN $actors RETURN n",
    "  UNION",
    "  MATCH (n:Office) WHERE n.id IN $offices RETURN n",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id IN $topics RETURN n",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id IN $places RETURN n",
    "  UNION",
    "  MATCH (n:Happening) WHERE n.id IN $happenings RETURN n",
    "  UNION",
    "  MATCH (n:CausalLink) WHERE n.id IN $links RETURN n",
    "  UNION",
    "  MATCH (n:Assessment) WHERE n.id IN $assessments RETURN n",
    "}",
    "CALL (n) {",
    "  MATCH (n)-[:CAUSE]->(:Happening)-[shortcut:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(:Happening)",
    "  WHERE shortcut.link = n.id",
    "  DELETE shortcut",
    "}",
    "CALL (n) {",
    "  MATCH (n)-[r]->()",
    "  WHERE r.link IS NULL AND NOT type(r) STARTS WITH 'WAS_'",
    "  DELETE r",
    "}",
  ].join('\n'),
}

/**
 * Takes away evidence that proves nothing any more.
 */
export const deleteEvidence: Statement<
  { readonly ids: readonly string[] },
  Record<string, never>
> = {
  name: "deleteEvidence",
  columns: [],
  text: [
    "MATCH (e:Evidence)",
    "WHERE e.id IN $ids AND NOT (e)<-[:EVIDENCED_BY]-()",
    "DETACH DELETE e",
  ].join('\n'),
}

/**
 * Takes away names that nothing is known as any more.
 */
export const deleteNames: Statement<
  { readonly ids: readonly string[] },
  Record<string, never>
> = {
  name: "deleteNames",
  columns: [],
  text: [
    "MATCH (n:Name)",
    "WHERE n.id IN $ids AND NOT (n)<-[:KNOWN_AS]-()",
    "DELETE n",
  ].join('\n'),
}

/**
 * Takes away who published these sources.
 */
export const deletePublishers: Statement<
  { readonly ids: readonly string[] },
  Record<string, never>
> = {
  name: "deletePublishers",
  columns: [],
  text: [
    "MATCH (s:Source)-[r:PUBLISHED_BY]->()",
    "WHERE s.id IN $ids",
    "DELETE r",
  ].join('\n'),
}

/**
 * Takes these relationships away.
 */
export const deleteRelationships: Statement<
  { readonly elements: readonly string[] },
  Record<string, never>
> = {
  name: "deleteRelationships",
  columns: [],
  text: [
    "MATCH ()-[r]->()",
    "WHERE elementId(r) IN $elements",
    "DELETE r",
  ].join('\n'),
}

/**
 * Takes sources away.
 */
export const deleteSources: Statement<
  { readonly ids: readonly string[] },
  Record<string, never>
> = {
  name: "deleteSources",
  columns: [],
  text: [
    "MATCH (s:Source)",
    "WHERE s.id IN $ids",
    "DETACH DELETE s",
  ].join('\n'),
}

/**
 * Takes away things that nobody tells of any more.
 */
export const deleteThings: Statement<
  { readonly actors: readonly string[]; readonly offices: readonly string[]; readonly topics: readonly string[]; readonly places: readonly string[]; readonly happenings: readonly string[]; readonly links: readonly string[]; readonly assessments: readonly string[] },
  Record<string, never>
> = {
  name: "deleteThings",
  columns: [],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id IN $actors RETURN n",
    "  UNION",
    "  MATCH (n:Office) WHERE n.id IN $offices RETURN n",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id IN $topics RETURN n",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id IN $places RETURN n",
    "  UNION",
    "  MATCH (n:Happening) WHERE n.id IN $happenings RETURN n",
    "  UNION",
    "  MATCH (n:CausalLink) WHERE n.id IN $links RETURN n",
    "  UNION",
    "  MATCH (n:Assessment) WHERE n.id IN $assessments RETURN n",
    "}",
    "DETACH DELETE n",
  ].join('\n'),
}

/**
 * Keeps the shortcuts of links that change now, where neither end does: the copies of ends carry theirs.
 */
export const endShortcuts: Statement<
  { readonly moment: string },
  Record<string, never>
> = {
  name: "endShortcuts",
  columns: [],
  text: [
    "MATCH (link:CausalLink)-[:VERSION]->()",
    "MATCH (link)-[:CAUSE]->(cause:Happening)-[r:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(effect:Happening)",
    "WHERE r.link = link.id AND NOT EXISTS { (cause)-[:VERSION]->() } AND NOT EXISTS { (effect)-[:VERSION]->() }",
    "CREATE (cause)-[was:$('WAS_' + type(r))]->(effect)",
    "SET was = properties(r), was.until = $moment",
    "DELETE r",
  ].join('\n'),
}

/**
 * Things among these that are, through several sources, parts of their own parts.
 */
export const findCycles: Statement<
  { readonly events: readonly string[]; readonly topics: readonly string[]; readonly actors: readonly string[] },
  { readonly id: string; readonly caption: string }
> = {
  name: "findCycles",
  columns: ["id","caption"],
  text: [
    "CALL () {",
    "  MATCH (n:Event) WHERE n.id IN $events AND EXISTS { (n)-[:PART_OF]->{1,64}(n) } RETURN n",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id IN $topics AND EXISTS { (n)-[:BROADER]->{1,64}(n) } RETURN n",
    "  UNION",
    "  MATCH (n:Actor) WHERE n.id IN $actors AND EXISTS { (n)-[:AFFILIATED_WITH]->{1,64}(n) } RETURN n",
    "}",
    "RETURN n.id AS id, n.caption AS caption",
    "ORDER BY id",
  ].join('\n'),
}

/**
 * Where the ends of relationships are in the database.
 */
export const findElements: Statement<
  { readonly sources: readonly string[]; readonly evidence: readonly string[]; readonly names: readonly string[]; readonly actors: readonly string[]; readonly offices: readonly string[]; readonly topics: readonly string[]; readonly places: readonly string[]; readonly happenings: readonly string[]; readonly links: readonly string[]; readonly assessments: readonly string[] },
  { readonly id: string; readonly element: string }
> = {
  name: "findElements",
  columns: ["id","element"],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id IN $actors RETURN n",
    "  UNION",
    "  MATCH (n:Office) WHERE n.id IN $offices RETURN n",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id IN $topics RETURN n",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id IN $places RETURN n",
    "  UNION",
    "  MATCH (n:Happening) WHERE n.id IN $happenings RETURN n",
    "  UNION",
    "  MATCH (n:CausalLink) WHERE n.id IN $links RETURN n",
    "  UNION",
    "  MATCH (n:Assessment) WHERE n.id IN $assessments RETURN n",
    "  UNION",
    "  MATCH (n:Source) WHERE n.id IN $sources RETURN n",
    "  UNION",
    "  MATCH (n:Evidence) WHERE n.id IN $evidence RETURN n",
    "  UNION",
    "  MATCH (n:Name) WHERE n.id IN $names RETURN n",
    "}",
    "RETURN n.id AS id, elementId(n) AS element",
  ].join('\n'),
}

/**
 * Actors, topics and places that may be what each request names: by id, by Wikidata item, by ISO code, by a name or what
 * looks like it, each with what it belongs to.
 */
export const findNamedThings: Statement<
  { readonly requests: readonly (Readonly<Record<string, unknown>>)[] },
  { readonly index: number; readonly id: string; readonly kind: string; readonly name: string; readonly aliases: readonly string[]; readonly wikidata: string | null; readonly iso3: string | null; readonly affiliations: readonly (Readonly<Record<string, unknown>>)[] }
> = {
  name: "findNamedThings",
  columns: ["index","id","kind","name","aliases","wikidata","iso3","affiliations"],
  text: [
    "UNWIND $requests AS request",
    "CALL (request) {",
    "  WITH request WHERE request.label = 'Actor'",
    "  MATCH (n:Actor {id: request.ownId})",
    "  RETURN n",
    "  UNION",
    "  WITH request WHERE request.label = 'Actor'",
    "  MATCH (n:Actor {wikidata: request.wikidata})",
    "  RETURN n",
    "  UNION",
    "  WITH request WHERE request.label = 'Actor'",
    "  MATCH (n:Actor {iso3: request.iso3})",
    "  RETURN n",
    "  UNION",
    "  WITH request WHERE request.label = 'Topic'",
    "  MATCH (n:Topic {id: request.ownId})",
    "  RETURN n",
    "  UNION",
    "  WITH request WHERE request.label = 'Topic'",
    "  MATCH (n:Topic {wikidata: request.wikidata})",
    "  RETURN n",
    "  UNION",
    "  WITH request WHERE request.label = 'Place'",
    "  MATCH (n:Place {id: request.ownId})",
    "  RETURN n",
    "  UNION",
    "  WITH request WHERE request.label = 'Place'",
    "  MATCH (n:Place {wikidata: request.wikidata})",
    "  RETURN n",
    "  UNION",
    "  WITH request",
    "  UNWIND request.names AS name",
    "  MATCH (:Name {id: name})<-[:KNOWN_AS]-(n)",
    "  RETURN n",
    "}",
    "RETURN request.index AS index, n.id AS id,",
    "       CASE",
    "         WHEN n:Person THEN 'PERSON'",
    "         WHEN n:State THEN 'STATE'",
    "         WHEN n:Organization THEN 'ORGANIZATION'",
    "         WHEN n:Group THEN 'GROUP'",
    "         WHEN n:Topic THEN 'TOPIC'",
    "         ELSE 'PLACE'",
    "       END AS kind,",
    "       n.name AS name, coalesce(n.aliases, []) AS aliases, n.wikidata AS wikidata, n.iso3 AS iso3,",
    "       COLLECT {",
    "         MATCH (n)-[:AFFILIATED_WITH]->(body:Actor)",
    "         RETURN body {.id, .name, .wikidata, .iso3, kind: CASE",
    "           WHEN body:Person THEN 'PERSON'",
    "           WHEN body:State THEN 'STATE'",
    "           WHEN body:Organization THEN 'ORGANIZATION'",
    "           ELSE 'GROUP'",
    "         END}",
    "         ORDER BY body.id LIMIT 20",
    "       } AS affiliations",
    "ORDER BY index, id",
  ].join('\n'),
}

/**
 * The happenings with these ids, with their dates: what a dossier refers to.
 */
export const findReferences: Statement<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly caption: string; readonly edtf: string | null; readonly whenEarliest: string | null; readonly whenLatest: string | null }
> = {
  name: "findReferences",
  columns: ["id","caption","edtf","whenEarliest","whenLatest"],
  text: [
    "MATCH (h:Happening)",
    "WHERE h.id IN $ids",
    "RETURN h.id AS id, h.caption AS caption, h.when AS edtf, h.whenEarliest AS whenEarliest, h.whenLatest AS whenLatest",
  ].join('\n'),
}

/**
 * The sources that an id, an address or words of the title may mean, in the graph or withdrawn from it.
 */
export const findSources: Statement<
  { readonly text: string; readonly words: readonly string[]; readonly withdrawn: boolean },
  { readonly id: string; readonly title: string; readonly publishedAt: string | null }
> = {
  name: "findSources",
  columns: ["id","title","publishedAt"],
  text: [
    "CALL () {",
    "  MATCH (s:Source)",
    "  WHERE NOT $withdrawn AND (s.id = $text OR s.url = $text OR (size($words) > 0 AND all(word IN $words WHERE toLower(s.title) CONTAINS word)))",
    "  RETURN s.id AS id, s.title AS title, s.publishedAt AS publishedAt",
    "  UNION",
    "  MATCH (r:Retraction)",
    "  WHERE $withdrawn AND (r.source = $text OR r.url = $text OR (size($words) > 0 AND all(word IN $words WHERE toLower(r.title) CONTAINS word)))",
    "  RETURN r.source AS id, r.title AS title, r.publishedAt AS publishedAt",
    "}",
    "RETURN id, title, publishedAt",
    "ORDER BY title, id",
    "LIMIT 9",
  ].join('\n'),
}

/**
 * Which of these passages prove something beside these things.
 */
export const findUsedEvidence: Statement<
  { readonly ids: readonly string[]; readonly things: readonly string[] },
  { readonly id: string }
> = {
  name: "findUsedEvidence",
  columns: ["id"],
  text: [
    "MATCH (e:Evidence)",
    "WHERE e.id IN $ids AND EXISTS {",
    "  MATCH (e)<-[:EVIDENCED_BY]-(n)",
    "  WHERE NOT n.id IN $things",
    "}",
    "RETURN e.id AS id",
  ].join('\n'),
}

/**
 * The things that have a relationship to these, as some source tells.
 */
export const findUsers: Statement<
  { readonly actors: readonly string[]; readonly offices: readonly string[]; readonly topics: readonly string[]; readonly places: readonly string[]; readonly happenings: readonly string[]; readonly links: readonly string[]; readonly assessments: readonly string[] },
  { readonly id: string }
> = {
  name: "findUsers",
  columns: ["id"],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id IN $actors RETURN n",
    "  UNION",
    "  MATCH (n:Office) WHERE n.id IN $offices RETURN n",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id IN $topics RETURN n",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id IN $places RETURN n",
    "  UNION",
    "  MATCH (n:Happening) WHERE n.id IN $happenings RETURN n",
    "  UNION",
    "  MATCH (n:CausalLink) WHERE n.id IN $links RETURN n",
    "  UNION",
    "  MATCH (n:Assessment) WHERE n.id IN $assessments RETURN n",
    "}",
    "MATCH (n)<-[r]-(user)",
    "WHERE r.sources IS NOT NULL AND r.link IS NULL AND NOT user:Past",
    "RETURN DISTINCT user.id AS id",
    "ORDER BY id",
  ].join('\n'),
}

/**
 * Takes the marks away, and from things that change now what their copies carry: relationships to earlier versions.
 */
export const finishVersions: Statement<
  Record<string, never>,
  Record<string, never>
> = {
  name: "finishVersions",
  columns: [],
  text: [
    "MATCH (n)-[mark:VERSION]->()",
    "DELETE mark",
    "WITH DISTINCT n",
    "MATCH (n)-[r]-()",
    "WHERE type(r) STARTS WITH 'WAS_'",
    "DELETE r",
  ].join('\n'),
}

/**
 * Keeps the dossiers of sources, so that they can be withdrawn, corrected and told again.
 */
export const keepDossiers: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "keepDossiers",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (d:Dossier {id: row.id})",
    "SET d = row",
  ].join('\n'),
}

/**
 * Copies what points from unchanged things to those that change now.
 */
export const keepIncoming: Statement<
  Record<string, never>,
  Record<string, never>
> = {
  name: "keepIncoming",
  columns: [],
  text: [
    "MATCH (n)-[:VERSION]->(copy)",
    "MATCH (m)-[r]->(n)",
    "WHERE NOT EXISTS { (m)-[:VERSION]->() } AND (m:Past OR r.sources IS NOT NULL OR type(r) IN ['REPORTS', 'MENTIONS', 'PUBLISHED_BY', 'QUOTED_FROM'] OR type(r) STARTS WITH 'WAS_')",
    "CREATE (m)-[was:$(CASE WHEN type(r) STARTS WITH 'WAS_' THEN type(r) ELSE 'WAS_' + type(r) END)]->(copy)",
    "SET was = properties(r)",
  ].join('\n'),
}

/**
 * Copies the relationships of things that change now: from copy to copy where both ends change.
 */
export const keepOutgoing: Statement<
  Record<string, never>,
  Record<string, never>
> = {
  name: "keepOutgoing",
  columns: [],
  text: [
    "MATCH (n)-[:VERSION]->(copy)",
    "MATCH (n)-[r]->(m)",
    "WHERE NOT type(r) IN ['VERSION', 'KNOWN_AS']",
    "OPTIONAL MATCH (m)-[:VERSION]->(other)",
    "WITH copy, r, coalesce(other, m) AS target",
    "CREATE (copy)-[was:$(CASE WHEN type(r) STARTS WITH 'WAS_' THEN type(r) ELSE 'WAS_' + type(r) END)]->(target)",
    "SET was = properties(r)",
  ].join('\n'),
}

/**
 * Keeps the text of a source that is withdrawn, with who withdrew it when and why.
 */
export const keepRetraction: Statement<
  { readonly properties: Readonly<Record<string, unknown>> },
  Record<string, never>
> = {
  name: "keepRetraction",
  columns: [],
  text: [
    "MERGE (r:Retraction {id: $properties.id})",
    "SET r = $properties",
  ].join('\n'),
}

/**
 * Keeps these things as they stood until now, each as a copy of its own; VERSION marks it until its relationships are copied.
 */
export const keepVersions: Statement<
  { readonly actors: readonly string[]; readonly offices: readonly string[]; readonly topics: readonly string[]; readonly places: readonly string[]; readonly happenings: readonly string[]; readonly links: readonly string[]; readonly assessments: readonly string[]; readonly sources: readonly string[]; readonly evidence: readonly string[]; readonly moment: string },
  Record<string, never>
> = {
  name: "keepVersions",
  columns: [],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id IN $actors RETURN n",
    "  UNION",
    "  MATCH (n:Office) WHERE n.id IN $offices RETURN n",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id IN $topics RETURN n",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id IN $places RETURN n",
    "  UNION",
    "  MATCH (n:Happening) WHERE n.id IN $happenings RETURN n",
    "  UNION",
    "  MATCH (n:CausalLink) WHERE n.id IN $links RETURN n",
    "  UNION",
    "  MATCH (n:Assessment) WHERE n.id IN $assessments RETURN n",
    "  UNION",
    "  MATCH (n:Source) WHERE n.id IN $sources RETURN n",
    "  UNION",
    "  MATCH (n:Evidence) WHERE n.id IN $evidence RETURN n",
    "}",
    "CREATE (n)-[:VERSION]->(copy:Past)",
    "SET copy += properties(n), copy.until = $moment, copy:$([label IN labels(n) | 'Past' + label])",
  ].join('\n'),
}

/**
 * Forgets that a source was withdrawn: it is told again.
 */
export const liftRetraction: Statement<
  { readonly sourceId: string },
  Record<string, never>
> = {
  name: "liftRetraction",
  columns: [],
  text: [
    "MATCH (r:Retraction {source: $sourceId})",
    "DELETE r",
  ].join('\n'),
}

/**
 * Identities of happenings, to suggest one for a reference that nothing answers to.
 */
export const listIdentities: Statement<
  Record<string, never>,
  { readonly identity: string }
> = {
  name: "listIdentities",
  columns: ["identity"],
  text: [
    "MATCH (h:Happening)",
    "WHERE h.identity IS NOT NULL",
    "RETURN DISTINCT h.identity AS identity",
    "LIMIT 5000",
  ].join('\n'),
}

/**
 * Begins another version of sources of which only what they tell of changed.
 */
export const markSources: Statement<
  { readonly ids: readonly string[]; readonly moment: string },
  Record<string, never>
> = {
  name: "markSources",
  columns: [],
  text: [
    "MATCH (s:Source)",
    "WHERE s.id IN $ids",
    "SET s.since = $moment",
  ].join('\n'),
}

/**
 * What all sources tell of these things.
 */
export const readAccounts: Statement<
  { readonly actors: readonly string[]; readonly offices: readonly string[]; readonly topics: readonly string[]; readonly places: readonly string[]; readonly happenings: readonly string[]; readonly links: readonly string[]; readonly assessments: readonly string[] },
  { readonly node: string; readonly thing: string; readonly caption: string; readonly key: string | null; readonly told: string; readonly report: Readonly<Record<string, unknown>>; readonly recordedAt: string; readonly source: string; readonly title: string; readonly publishedAt: string; readonly element: string }
> = {
  name: "readAccounts",
  columns: ["node","thing","caption","key","told","report","recordedAt","source","title","publishedAt","element"],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id IN $actors RETURN n",
    "  UNION",
    "  MATCH (n:Office) WHERE n.id IN $offices RETURN n",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id IN $topics RETURN n",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id IN $places RETURN n",
    "  UNION",
    "  MATCH (n:Happening) WHERE n.id IN $happenings RETURN n",
    "  UNION",
    "  MATCH (n:CausalLink) WHERE n.id IN $links RETURN n",
    "  UNION",
    "  MATCH (n:Assessment) WHERE n.id IN $assessments RETURN n",
    "}",
    "MATCH (n)<-[r:REPORTS|MENTIONS]-(s:Source)",
    "RETURN n.id AS node, coalesce(r.thing, n.id) AS thing, n.caption AS caption, r.key AS key, r.told AS told,",
    "  r {.*, told: null, key: null, recordedAt: null, thing: null} AS report,",
    "  r.recordedAt AS recordedAt, s.id AS source, s.title AS title, coalesce(s.publishedAtEarliest, s.publishedAtLatest, '9999-12-31T23:59:59Z') AS publishedAt,",
    "  elementId(r) AS element",
    "ORDER BY node, source, thing",
  ].join('\n'),
}

/**
 * Which of these ids answer as another now.
 */
export const readAliases: Statement<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly canonical: string }
> = {
  name: "readAliases",
  columns: ["id","canonical"],
  text: [
    "MATCH (a:Alias)",
    "WHERE a.id IN $ids",
    "RETURN a.id AS id, a.canonical AS canonical",
  ].join('\n'),
}

/**
 * What was reported of what became of these commitments.
 */
export const readAssessments: Statement<
  { readonly ids: readonly string[] },
  { readonly commitment: string; readonly id: string; readonly facts: Readonly<Record<string, unknown>> }
> = {
  name: "readAssessments",
  columns: ["commitment","id","facts"],
  text: [
    "MATCH (c:Commitment)<-[:ASSESSES]-(a:Assessment)",
    "WHERE c.id IN $ids",
    "RETURN c.id AS commitment, a.id AS id,",
    "  a {.outcome, .comparator, .value, .unit, .on, .onEarliest, .onLatest, .newDue, .newDueEarliest, .newDueLatest} AS facts",
    "ORDER BY commitment, id",
  ].join('\n'),
}

/**
 * Passages as the graph has them, those of these sources and those with these ids.
 */
export const readEvidence: Statement<
  { readonly sources: readonly string[]; readonly ids: readonly string[] },
  { readonly id: string; readonly source: string; readonly properties: Readonly<Record<string, unknown>> }
> = {
  name: "readEvidence",
  columns: ["id","source","properties"],
  text: [
    "CALL () {",
    "  MATCH (e:Evidence)-[:QUOTED_FROM]->(s:Source) WHERE s.id IN $sources RETURN e, s",
    "  UNION",
    "  MATCH (e:Evidence)-[:QUOTED_FROM]->(s:Source) WHERE e.id IN $ids RETURN e, s",
    "}",
    "RETURN e.id AS id, s.id AS source, e {.*} AS properties",
  ].join('\n'),
}

/**
 * The dossiers that are kept of these sources.
 */
export const readKeptDossiers: Statement<
  { readonly sources: readonly string[] },
  { readonly source: string; readonly json: string; readonly names: string; readonly standing: Readonly<Record<string, unknown>> }
> = {
  name: "readKeptDossiers",
  columns: ["source","json","names","standing"],
  text: [
    "MATCH (d:Dossier)",
    "WHERE d.source IN $sources",
    "RETURN d.source AS source, d.json AS json, d.names AS names, d {.sha256, .version, .recordedAt} AS standing",
  ].join('\n'),
}

/**
 * What these sources tell.
 */
export const readReports: Statement<
  { readonly ids: readonly string[] },
  { readonly node: string; readonly thing: string; readonly caption: string; readonly key: string | null; readonly told: string; readonly report: Readonly<Record<string, unknown>>; readonly recordedAt: string; readonly source: string; readonly title: string; readonly publishedAt: string; readonly element: string }
> = {
  name: "readReports",
  columns: ["node","thing","caption","key","told","report","recordedAt","source","title","publishedAt","element"],
  text: [
    "MATCH (s:Source)-[r:REPORTS|MENTIONS]->(n)",
    "WHERE s.id IN $ids",
    "RETURN n.id AS node, coalesce(r.thing, n.id) AS thing, n.caption AS caption, r.key AS key, r.told AS told,",
    "  r {.*, told: null, key: null, recordedAt: null, thing: null} AS report,",
    "  r.recordedAt AS recordedAt, s.id AS source, s.title AS title, coalesce(s.publishedAtEarliest, s.publishedAtLatest, '9999-12-31T23:59:59Z') AS publishedAt,",
    "  elementId(r) AS element",
    "ORDER BY node, source, thing",
  ].join('\n'),
}

/**
 * What the graph has of sources, but for their texts.
 */
export const readSources: Statement<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly publisher: string | null }
> = {
  name: "readSources",
  columns: ["id","properties","publisher"],
  text: [
    "MATCH (s:Source)",
    "WHERE s.id IN $ids",
    "RETURN s.id AS id, s {.*, text: null} AS properties, head([(s)-[:PUBLISHED_BY]->(p:Actor) | p.id]) AS publisher",
  ].join('\n'),
}

/**
 * What waits for one of these ids, what waits of these sources, and what waits of these things.
 */
export const readSuspensions: Statement<
  { readonly needs: readonly string[]; readonly sources: readonly string[]; readonly things: readonly string[] },
  { readonly id: string; readonly source: string; readonly title: string; readonly publishedAt: string; readonly thing: string; readonly needs: string; readonly telling: string | null; readonly recordedAt: string }
> = {
  name: "readSuspensions",
  columns: ["id","source","title","publishedAt","thing","needs","telling","recordedAt"],
  text: [
    "CALL () {",
    "  MATCH (w:Suspension) WHERE w.needs IN $needs RETURN w",
    "  UNION",
    "  MATCH (w:Suspension) WHERE w.source IN $sources RETURN w",
    "  UNION",
    "  MATCH (w:Suspension) WHERE w.thing IN $things RETURN w",
    "}",
    "MATCH (s:Source {id: w.source})",
    "RETURN w.id AS id, s.id AS source, s.title AS title, coalesce(s.publishedAtEarliest, s.publishedAtLatest, '9999-12-31T23:59:59Z') AS publishedAt,",
    "  w.thing AS thing, w.needs AS needs, w.telling AS telling, w.recordedAt AS recordedAt",
    "ORDER BY id",
  ].join('\n'),
}

/**
 * These things as they stand: their properties, and the relationships that are theirs. Names follow from the properties,
 * and shortcuts belong to their link.
 */
export const readThings: Statement<
  { readonly actors: readonly string[]; readonly offices: readonly string[]; readonly topics: readonly string[]; readonly places: readonly string[]; readonly happenings: readonly string[]; readonly links: readonly string[]; readonly assessments: readonly string[] },
  { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly edges: readonly (Readonly<Record<string, unknown>>)[] }
> = {
  name: "readThings",
  columns: ["id","properties","edges"],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id IN $actors RETURN n",
    "  UNION",
    "  MATCH (n:Office) WHERE n.id IN $offices RETURN n",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id IN $topics RETURN n",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id IN $places RETURN n",
    "  UNION",
    "  MATCH (n:Happening) WHERE n.id IN $happenings RETURN n",
    "  UNION",
    "  MATCH (n:CausalLink) WHERE n.id IN $links RETURN n",
    "  UNION",
    "  MATCH (n:Assessment) WHERE n.id IN $assessments RETURN n",
    "}",
    "RETURN n.id AS id, n {.*} AS properties,",
    "  COLLECT {",
    "    MATCH (n)-[r]->(m)",
    "    WHERE r.link IS NULL AND NOT type(r) IN ['KNOWN_AS', 'VERSION'] AND NOT type(r) STARTS WITH 'WAS_'",
    "    RETURN {type: type(r), to: m.id, properties: r {.*}}",
    "  } AS edges",
  ].join('\n'),
}

/**
 * A source as far as its withdrawal and return need it: whether the graph has it, its text, whether it is withdrawn, and what
 * a withdrawn part of a dataset told.
 */
export const readWithdrawal: Statement<
  { readonly sourceId: string },
  { readonly title: string | null; readonly text: string | null; readonly withdrawn: string | null; readonly told: string | null }
> = {
  name: "readWithdrawal",
  columns: ["title","text","withdrawn","told"],
  text: [
    "OPTIONAL MATCH (s:Source {id: $sourceId})",
    "OPTIONAL MATCH (r:Retraction {source: $sourceId})",
    "RETURN s.title AS title, s.text AS text, r.text AS withdrawn, r.told AS told",
  ].join('\n'),
}

/**
 * Acknowledges a write, with who did what when: the same operation a second time finds this and writes nothing. The last
 * statement of its transaction: from here on the write is about to show, and readers of the past wait for it.
 */
export const recordOperation: Statement<
  { readonly operationId: string; readonly properties: Readonly<Record<string, unknown>>; readonly moment: string; readonly items: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "recordOperation",
  columns: [],
  text: [
    "MATCH (turn:Operation {id: 'operation:ingestion'})",
    "SET turn.moment = $moment",
    "MERGE (shown:Operation {id: 'operation:showing'})",
    "SET shown.moment = $moment",
    "CREATE (done:Operation {id: $operationId})",
    "SET done += $properties, done.moment = $moment",
    "WITH done",
    "UNWIND $items AS item",
    "CREATE (done)-[:TOUCHED]->(one:OperationItem)",
    "SET one = item",
  ].join('\n'),
}

/**
 * Takes the turn to write: writes follow one another, so that each folds what the one before it wrote. Gives the moment of
 * the last one, and what this operation answered when it was acknowledged before (its answer was lost on the way).
 */
export const takeTurn: Statement<
  { readonly operationId: string },
  { readonly outcome: string | null; readonly lastMoment: string | null }
> = {
  name: "takeTurn",
  columns: ["outcome","lastMoment"],
  text: [
    "MERGE (turn:Operation {id: 'operation:ingestion'})",
    "SET turn.holder = $operationId",
    "WITH turn",
    "OPTIONAL MATCH (done:Operation {id: $operationId})",
    "RETURN done.outcome AS outcome, turn.moment AS lastMoment",
  ].join('\n'),
}

/**
 * Writes actors as their accounts make them.
 */
export const writeActors: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeActors",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (n:Actor {id: row.id})",
    "SET n = row.properties, n:$(row.label)",
  ].join('\n'),
}

/**
 * Writes assessments as their accounts make them.
 */
export const writeAssessments: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeAssessments",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (n:Assessment {id: row.id})",
    "SET n = row.properties",
  ].join('\n'),
}

/**
 * Writes causal links as their accounts make them.
 */
export const writeCausalLinks: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeCausalLinks",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (n:CausalLink {id: row.id})",
    "SET n = row.properties",
  ].join('\n'),
}

/**
 * Writes quoted passages.
 */
export const writeEvidence: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeEvidence",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (e:Evidence {id: row.id})",
    "SET e = row.properties",
  ].join('\n'),
}

/**
 * Writes events, statements and commitments as their accounts make them.
 */
export const writeHappenings: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeHappenings",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (n:Happening {id: row.id})",
    "SET n = row.properties, n:$(row.label)",
  ].join('\n'),
}

/**
 * Makes sure that there is a node for each name.
 */
export const writeNames: Statement<
  { readonly ids: readonly string[] },
  Record<string, never>
> = {
  name: "writeNames",
  columns: [],
  text: [
    "UNWIND $ids AS id",
    "MERGE (:Name {id: id})",
  ].join('\n'),
}

/**
 * Writes offices as their accounts make them.
 */
export const writeOffices: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeOffices",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (n:Office {id: row.id})",
    "SET n = row.properties",
  ].join('\n'),
}

/**
 * Writes places as their accounts make them.
 */
export const writePlaces: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writePlaces",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (n:Place {id: row.id})",
    "SET n = row.properties",
  ].join('\n'),
}

/**
 * Writes relationships. Their types come from the closed lists of the domain; the ends are elements found before.
 */
export const writeRelationships: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeRelationships",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MATCH (a) WHERE elementId(a) = row.from",
    "MATCH (b) WHERE elementId(b) = row.to",
    "CREATE (a)-[r:$(row.type)]->(b)",
    "SET r = row.properties",
  ].join('\n'),
}

/**
 * Writes the source of a dossier.
 */
export const writeSource: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeSource",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (n:Source {id: row.id})",
    "SET n = row.properties",
  ].join('\n'),
}

/**
 * Keeps what waits for something to be told again, in place of what waited before.
 */
export const writeSuspensions: Statement<
  { readonly ended: readonly string[]; readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeSuspensions",
  columns: [],
  text: [
    "CALL () {",
    "  MATCH (w:Suspension) WHERE w.id IN $ended",
    "  DELETE w",
    "}",
    "CALL () {",
    "  UNWIND $rows AS row",
    "  MERGE (w:Suspension {id: row.id})",
    "  SET w = row",
    "}",
  ].join('\n'),
}

/**
 * Writes topics as their accounts make them.
 */
export const writeTopics: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeTopics",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (n:Topic {id: row.id})",
    "SET n = row.properties",
  ].join('\n'),
}

/**
 * Forgets decisions that were taken back.
 */
export const deleteDecisions: Statement<
  { readonly fingerprints: readonly string[] },
  Record<string, never>
> = {
  name: "deleteDecisions",
  columns: [],
  text: [
    "UNWIND $fingerprints AS fingerprint",
    "MATCH (d:Decision {id: 'decision:' + fingerprint})",
    "DELETE d",
  ].join('\n'),
}

/**
 * Removes items that a new draft of the source no longer has.
 */
export const deleteDraftItems: Statement<
  { readonly ids: readonly string[] },
  Record<string, never>
> = {
  name: "deleteDraftItems",
  columns: [],
  text: [
    "UNWIND $ids AS id",
    "MATCH (i:DraftItem {id: id})",
    "DELETE i",
  ].join('\n'),
}

/**
 * What drafts have under these ids, and under the same fingerprints: a decision is about both.
 */
export const findDraftItems: Statement<
  { readonly ids: readonly string[]; readonly first: number },
  { readonly id: string; readonly source: string; readonly asked: boolean }
> = {
  name: "findDraftItems",
  columns: ["id","source","asked"],
  text: [
    "MATCH (asked:DraftItem) WHERE asked.id IN $ids",
    "WITH collect(DISTINCT asked.fingerprint) AS fingerprints",
    "UNWIND fingerprints AS fingerprint",
    "MATCH (i:DraftItem {fingerprint: fingerprint})",
    "WHERE EXISTS { MATCH (:Source {id: i.source}) }",
    "RETURN DISTINCT i.id AS id, i.source AS source, i.id IN $ids AS asked",
    "ORDER BY asked DESC, id",
    "LIMIT $first",
  ].join('\n'),
}

/**
 * Gives items their place in the order of review. A link that joins chains at both its ends comes first, then one that
 * lengthens a chain, then other links, commitments and assessments, statements, events; within these the surest, then the
 * most frequent.
 */
export const orderDraftItems: Statement<
  { readonly fingerprints: readonly string[]; readonly happenings: readonly string[] },
  Record<string, never>
> = {
  name: "orderDraftItems",
  columns: [],
  text: [
    "CALL () {",
    "  UNWIND $fingerprints AS fingerprint",
    "  MATCH (i:DraftItem {fingerprint: fingerprint})",
    "  RETURN i",
    "  UNION",
    "  UNWIND $happenings AS happening",
    "  MATCH (i:DraftItem {cause: happening})",
    "  RETURN i",
    "  UNION",
    "  UNWIND $happenings AS happening",
    "  MATCH (i:DraftItem {effect: happening})",
    "  RETURN i",
    "}",
    "WITH DISTINCT i",
    "WITH i,",
    "  COUNT { MATCH (:DraftItem {fingerprint: i.fingerprint}) } AS copies,",
    "  CASE WHEN i.kind <> 'CAUSAL_LINK' THEN 0",
    "    WHEN EXISTS { MATCH (:Happening {id: i.cause})<-[:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]-(before:Happening) WHERE before.id <> i.effect } THEN 1",
    "    WHEN EXISTS { MATCH (before:DraftItem {effect: i.cause}) WHERE before.state = 'WAITING' AND before.cause <> i.effect } THEN 1",
    "    ELSE 0 END AS led,",
    "  CASE WHEN i.kind <> 'CAUSAL_LINK' THEN 0",
    "    WHEN EXISTS { MATCH (:Happening {id: i.effect})-[:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(after:Happening) WHERE after.id <> i.cause } THEN 1",
    "    WHEN EXISTS { MATCH (after:DraftItem {cause: i.effect}) WHERE after.state = 'WAITING' AND after.effect <> i.cause } THEN 1",
    "    ELSE 0 END AS leads",
    "WITH i, copies, CASE i.kind WHEN 'CAUSAL_LINK' THEN 2 - led - leads WHEN 'COMMITMENT' THEN 3 WHEN 'ASSESSMENT' THEN 3 WHEN 'STATEMENT' THEN 4 ELSE 5 END AS rank",
    "SET i.copies = copies, i.rank = rank,",
    "  i.order = toString(rank) + '-' + right('0000' + toString(toInteger(round(10000 * (1 - i.confidence)))), 5) + '-' + right('00000' + toString(999999 - copies), 6)",
  ].join('\n'),
}

/**
 * What was decided before about items with these fingerprints.
 */
export const readDecisions: Statement<
  { readonly fingerprints: readonly string[] },
  { readonly fingerprint: string; readonly verdict: string; readonly edited: string | null; readonly by: string; readonly at: string }
> = {
  name: "readDecisions",
  columns: ["fingerprint","verdict","edited","by","at"],
  text: [
    "UNWIND $fingerprints AS fingerprint",
    "MATCH (d:Decision {id: 'decision:' + fingerprint})",
    "RETURN fingerprint, d.verdict AS verdict, d.edited AS edited, d.by AS by, d.at AS at",
  ].join('\n'),
}

/**
 * All items of the drafts of some sources.
 */
export const readDraftItems: Statement<
  { readonly sources: readonly string[] },
  { readonly item: Readonly<Record<string, unknown>> }
> = {
  name: "readDraftItems",
  columns: ["item"],
  text: [
    "UNWIND $sources AS source",
    "MATCH (i:DraftItem {source: source})",
    "RETURN properties(i) AS item",
    "ORDER BY i.id",
  ].join('\n'),
}

/**
 * The drafts of some sources, each with the text that it quotes and the dossier that is kept of its source.
 */
export const readDrafts: Statement<
  { readonly sources: readonly string[] },
  { readonly source: string; readonly frame: string; readonly written: string; readonly digest: string; readonly threshold: number; readonly text: string | null; readonly kept: string | null }
> = {
  name: "readDrafts",
  columns: ["source","frame","written","digest","threshold","text","kept"],
  text: [
    "UNWIND $sources AS source",
    "MATCH (d:Draft {source: source})",
    "OPTIONAL MATCH (s:Source {id: source})",
    "OPTIONAL MATCH (k:Dossier {source: source})",
    "RETURN d.source AS source, d.frame AS frame, d.written AS written, d.digest AS digest, d.threshold AS threshold, s.text AS text, k.json AS kept",
  ].join('\n'),
}

/**
 * Remembers what was decided about items, so that nobody is asked again.
 */
export const writeDecisions: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeDecisions",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (d:Decision {id: 'decision:' + row.fingerprint})",
    "SET d = row.properties, d.id = 'decision:' + row.fingerprint",
  ].join('\n'),
}

/**
 * Writes items of drafts; when they first came stays.
 */
export const writeDraftItems: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[]; readonly now: string },
  Record<string, never>
> = {
  name: "writeDraftItems",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (i:DraftItem {id: row.id})",
    "ON CREATE SET i.recordedAt = $now",
    "WITH i, row, i.recordedAt AS recordedAt",
    "SET i = row.properties, i.id = row.id, i.recordedAt = recordedAt",
  ].join('\n'),
}

/**
 * Writes what the items of a source's draft share.
 */
export const writeDraft: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "writeDraft",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MERGE (d:Draft {id: row.id})",
    "SET d += row.properties",
  ].join('\n'),
}

/**
 * Takes away what belongs to nothing; passages only where that is still so.
 */
export const deleteStrays: Statement<
  { readonly nodes: readonly string[]; readonly relationships: readonly string[] },
  Record<string, never>
> = {
  name: "deleteStrays",
  columns: [],
  text: [
    "CALL () {",
    "  MATCH (n) WHERE elementId(n) IN $nodes AND (NOT n:Evidence OR NOT EXISTS { (n)<-[:EVIDENCED_BY]-() } OR NOT EXISTS { (n)-[:QUOTED_FROM]->() })",
    "  DETACH DELETE n",
    "}",
    "CALL () {",
    "  MATCH ()-[r]->() WHERE elementId(r) IN $relationships",
    "  DELETE r",
    "}",
  ].join('\n'),
}

/**
 * Ends earlier versions where the next one begins.
 */
export const endVersions: Statement<
  { readonly rows: readonly (Readonly<Record<string, unknown>>)[] },
  Record<string, never>
> = {
  name: "endVersions",
  columns: [],
  text: [
    "UNWIND $rows AS row",
    "MATCH (was:Past) WHERE elementId(was) = row.element",
    "SET was.until = row.until",
  ].join('\n'),
}

/**
 * What belongs to nothing: passages that prove nothing or come from nowhere, names of nothing, shortcuts without their link.
 */
export const findStrays: Statement<
  { readonly limit: number },
  { readonly check: string; readonly id: string; readonly element: string; readonly caption: string }
> = {
  name: "findStrays",
  columns: ["check","id","element","caption"],
  text: [
    "CALL () {",
    "  MATCH (e:Evidence)",
    "  WHERE NOT EXISTS { (e)<-[:EVIDENCED_BY]-() } OR NOT EXISTS { (e)-[:QUOTED_FROM]->(:Source) }",
    "  RETURN 'STRAY_EVIDENCE' AS check, e.id AS id, elementId(e) AS element, coalesce(e.exact, e.id) AS caption LIMIT $limit",
    "  UNION",
    "  MATCH (n:Name)",
    "  WHERE NOT EXISTS { (n)<-[:KNOWN_AS]-() }",
    "  RETURN 'STRAY_NAME' AS check, n.id AS id, elementId(n) AS element, n.id AS caption LIMIT $limit",
    "  UNION",
    "  MATCH (cause:Happening)-[r:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(effect:Happening)",
    "  WHERE NOT EXISTS {",
    "    MATCH (link:CausalLink {id: r.link})",
    "    WHERE link.relation = type(r) AND EXISTS { (link)-[:CAUSE]->(cause) } AND EXISTS { (link)-[:EFFECT]->(effect) }",
    "  }",
    "  RETURN 'STRAY_SHORTCUT' AS check, coalesce(r.link, 'link:unknown') AS id, elementId(r) AS element,",
    "    cause.caption + ' –' + type(r) + '→ ' + effect.caption AS caption LIMIT $limit",
    "}",
    "RETURN check, id, element, caption",
    "ORDER BY check, id, element",
  ].join('\n'),
}

/**
 * Earlier versions that end before they begin, or after the next one of the same thing begins.
 */
export const findVersionFaults: Statement<
  { readonly limit: number },
  { readonly id: string; readonly element: string; readonly caption: string; readonly since: string | null; readonly until: string | null; readonly next: string | null }
> = {
  name: "findVersionFaults",
  columns: ["id","element","caption","since","until","next"],
  text: [
    "MATCH (was:Past)",
    "WITH was.id AS id, was ORDER BY id, was.since, was.until",
    "WITH id, collect(was) AS versions",
    "OPTIONAL MATCH (source:Source {id: id})",
    "OPTIONAL MATCH (actor:Actor {id: id})",
    "OPTIONAL MATCH (told:Happening {id: id})",
    "OPTIONAL MATCH (topic:Topic {id: id})",
    "OPTIONAL MATCH (place:Place {id: id})",
    "OPTIONAL MATCH (office:Office {id: id})",
    "OPTIONAL MATCH (link:CausalLink {id: id})",
    "OPTIONAL MATCH (assessment:Assessment {id: id})",
    "OPTIONAL MATCH (evidence:Evidence {id: id})",
    "WITH id, versions, coalesce(source.since, actor.since, told.since, topic.since, place.since, office.since, link.since, assessment.since, evidence.since) AS current",
    "UNWIND range(0, size(versions) - 1) AS position",
    "WITH id, versions[position] AS was, CASE WHEN position + 1 < size(versions) THEN versions[position + 1].since ELSE current END AS next",
    "WHERE was.since IS NULL OR was.until IS NULL OR was.since >= was.until OR was.until > next",
    "RETURN id, elementId(was) AS element, coalesce(was.caption, id) AS caption, was.since AS since, was.until AS until, next",
    "ORDER BY id, since LIMIT $limit",
  ].join('\n'),
}

/**
 * The next sources in the order of their ids, with their texts.
 */
export const listSources: Statement<
  { readonly after: string; readonly limit: number },
  { readonly id: string; readonly title: string | null; readonly text: string | null; readonly sha256: string | null; readonly length: number | null }
> = {
  name: "listSources",
  columns: ["id","title","text","sha256","length"],
  text: [
    "MATCH (s:Source)",
    "WHERE s.id > $after",
    "RETURN s.id AS id, s.title AS title, s.text AS text, s.sha256 AS sha256, s.length AS length",
    "ORDER BY id LIMIT $limit",
  ].join('\n'),
}

/**
 * The next things in the order of their ids.
 */
export const listThings: Statement<
  { readonly after: string; readonly limit: number },
  { readonly id: string }
> = {
  name: "listThings",
  columns: ["id"],
  text: [
    "CALL () {",
    "  MATCH (n:Actor) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit",
    "  UNION",
    "  MATCH (n:Office) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit",
    "  UNION",
    "  MATCH (n:Topic) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit",
    "  UNION",
    "  MATCH (n:Place) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit",
    "  UNION",
    "  MATCH (n:Happening) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit",
    "  UNION",
    "  MATCH (n:CausalLink) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit",
    "  UNION",
    "  MATCH (n:Assessment) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit",
    "}",
    "RETURN id",
    "ORDER BY id LIMIT $limit",
  ].join('\n'),
}

/**
 * These links with the shortcuts that stand for them.
 */
export const readShortcuts: Statement<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly shortcuts: readonly (Readonly<Record<string, unknown>>)[] }
> = {
  name: "readShortcuts",
  columns: ["id","shortcuts"],
  text: [
    "MATCH (link:CausalLink)",
    "WHERE link.id IN $ids",
    "RETURN link.id AS id, COLLECT {",
    "  MATCH (link)-[:CAUSE]->(cause:Happening)-[r:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(effect:Happening)",
    "  WHERE r.link = link.id",
    "  RETURN {from: cause.id, to: effect.id, type: type(r), properties: r {.*}}",
    "} AS shortcuts",
  ].join('\n'),
}
