import { randomUUID } from 'node:crypto'
import { cut } from '../domain/caption.ts'
import type { CheckedDossier } from '../domain/check-dossier.ts'
import { causalRelations, type CausalRelation } from '../domain/vocabulary.ts'
import { canonicalJson, type Folded, type FoldedEdge, type Properties } from '../domain/fold.ts'
import { sha256, sourceId, type SourceId } from '../domain/ids.ts'
import type { Problem } from '../domain/problem.ts'
import { tellDossier, tellPublisher, type EvidenceNode, type Telling, type TellingKind } from '../domain/tell.ts'
import { instantOf, whenOf, type Instant } from '../domain/time.ts'
import {
  beginIngestion, clearRelationships, deleteEvidence, deleteNames, deleteTellings, deleteThings, findCycles, findElements, findUsesElsewhere,
  readOtherAccounts, readSource, readTellings, recordOperation, writeActors, writeAssessments, writeCausalLinks, writeEvidence, writeHappenings,
  writeNames, writeOffices, writePlaces, writeRelationships, writeSource, writeTopics,
} from '../generated/cypher.ts'
import type { Graph, Writer, Written } from '../graph/connect.ts'
import type { Delta, DeltaItem } from './delta.ts'
import { DossierRejected } from './dossier-rejected.ts'
import { groupIds, prefixOf } from './groups.ts'
import { checkTwice, differenceOf, foldTouched, parseTold, type Difference, type Earlier, type OtherAccount } from './plan-changes.ts'
import { resolveNames } from './resolve-names.ts'
import { resolveReferences } from './resolve-references.ts'
import { settleCommitments } from './settle-commitments.ts'

export type Ingestion = {
  readonly graph: Pick<Graph, 'write'>
  readonly dossier: CheckedDossier
  /** Milliseconds since 1970, as Date.now gives them. */
  readonly clock: () => number
  /** What makes a retried write the same write; a random one when absent. */
  readonly operationId?: string
  /** For everything, the turns of other writers included; a minute when absent. */
  readonly deadlineMs?: number
  /** Does everything and then undoes it: the delta tells what would have been written. */
  readonly dryRun?: boolean
}

/** `bookmarks` let a reader see what was written. */
export type Ingested = { readonly source: SourceId; readonly delta: Delta; readonly bookmarks: readonly string[] }

const defaultDeadlineMs = 60_000
/** Parts of a batch, so that no transaction state of one statement grows without bound. */
const batchSize = 20_000

type Outcome = { readonly source: SourceId; readonly delta: Delta }

type StoredSource = { readonly properties: Properties; readonly publisher: string | null; readonly evidence: readonly string[] }

const sourceProperties = ({ dossier, text, length }: CheckedDossier): Properties => {
  const { source, activity } = dossier
  const published = whenOf(source.publishedAt)
  return {
    kind: source.kind, title: source.title, publisher: source.publisher, url: source.url, language: source.language,
    publishedAt: published.edtf, publishedAtEarliest: published.earliest, publishedAtLatest: published.latest,
    sha256: sha256(text), length, activity: activity === undefined ? null : canonicalJson(activity),
  }
}

const given = (properties: Properties): Properties => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))

const rank = (properties: Properties): string => {
  const bound = properties.publishedAtEarliest ?? properties.publishedAtLatest
  return typeof bound === 'string' ? bound : '9999-12-31T23:59:59Z'
}

const kindsByLabel: Readonly<Record<string, TellingKind>> = {
  Actor: 'ACTOR', Office: 'OFFICE', Topic: 'TOPIC', Place: 'PLACE', Event: 'EVENT', Statement: 'STATEMENT', Commitment: 'COMMITMENT',
  CausalLink: 'CAUSAL_LINK', Assessment: 'ASSESSMENT',
}
const kindOf = (labels: readonly string[]): TellingKind => labels.map((label) => kindsByLabel[label]).find((kind) => kind !== undefined) ?? 'ACTOR'

const readEarlier = async (writer: Writer, id: SourceId): Promise<readonly Earlier[]> =>
  (await writer.run(readTellings, { sourceId: id })).map((row) => ({
    id: row.id, kind: kindOf(row.labels), key: row.key, caption: row.caption, told: row.told,
    report: given(row.report as Properties), recordedAt: row.recordedAt as Instant,
  }))

const readOthers = async (writer: Writer, id: SourceId, ids: Iterable<string>): Promise<readonly OtherAccount[]> =>
  (await writer.run(readOtherAccounts, { sourceId: id, ...groupIds(ids) })).map((row) => ({
    id: row.id, source: row.source as SourceId, publishedAt: row.publishedAt, recordedAt: row.recordedAt as Instant, told: parseTold(row.told),
  }))

/** A thing that only this source told of may go only when no other source speaks of it. */
const checkUses = async (writer: Writer, id: SourceId, gone: readonly string[]): Promise<void> => {
  if (gone.length === 0) return
  const uses = await writer.run(findUsesElsewhere, { sourceId: id, ...groupIds(gone) })
  if (uses.length === 0) return
  throw DossierRejected.unplaced(uses.map((use): Problem => ({
    code: 'CONTRADICTION', path: [], message: `“${cut(use.caption, 80)}” is no longer told, but “${cut(use.title, 80)}” refers to it.`,
    wayOut: 'Keep it in this dossier, or change the other source first.',
  })))
}

type Relationship = { readonly from: string; readonly to: string; readonly type: string; readonly properties: Properties }

const isRelation = (value: unknown): value is CausalRelation => causalRelations.some((relation) => relation === value)

/** The typed relationship from cause to effect by which a link is traversed and seen. */
const shortcutOf = (id: string, folded: Folded): readonly Relationship[] => {
  const endOf = (type: string): FoldedEdge | undefined => folded.edges.find((edge) => edge.type === type)
  const [cause, effect] = [endOf('CAUSE'), endOf('EFFECT')]
  const { relation, confidence, explicit } = folded.properties
  if (folded.label !== 'CausalLink' || cause === undefined || effect === undefined || !isRelation(relation)) return []
  return [{
    from: cause.to, to: effect.to, type: relation,
    properties: { link: id, confidence: confidence ?? null, explicit: explicit ?? null, sources: cause.properties.sources ?? [] },
  }]
}

const nodeWriters = {
  actor: writeActors, office: writeOffices, topic: writeTopics, place: writePlaces, event: writeHappenings, statement: writeHappenings,
  commitment: writeHappenings, link: writeCausalLinks, assessment: writeAssessments,
} as const

const batches = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, at) => rows.slice(at * batchSize, (at + 1) * batchSize))

const writeNodes = async (writer: Writer, folded: ReadonlyMap<string, Folded>): Promise<void> => {
  const rows = [...folded].map(([id, { label, properties }]) => ({ id, label, properties: { ...given(properties), id } }))
  const byStatement = Map.groupBy(rows, ({ id }) => nodeWriters[prefixOf(id) as keyof typeof nodeWriters])
  for (const [statement, group] of byStatement) {
    for (const batch of batches(group)) await writer.run(statement, { rows: batch })
  }
}

/** Finds both ends of every relationship, then writes them all. */
const relate = async (writer: Writer, relationships: readonly Relationship[]): Promise<void> => {
  if (relationships.length === 0) return
  const ids = [...new Set(relationships.flatMap(({ from, to }) => [from, to]))]
  const elements = new Map<string, string>()
  for (const batch of batches(ids)) {
    const of = (prefix: string): readonly string[] => batch.filter((id) => prefixOf(id) === prefix)
    const rows = await writer.run(findElements, { ...groupIds(batch), sources: of('source'), evidence: of('evidence'), names: of('name') })
    for (const row of rows) elements.set(row.id, row.element)
  }
  const element = (id: string): string => {
    const found = elements.get(id)
    if (found === undefined) throw new RangeError(`${id} is not in the graph`)
    return found
  }
  for (const batch of batches(relationships)) {
    await writer.run(writeRelationships, { rows: batch.map(({ from, to, type, properties }) => ({ from: element(from), to: element(to), type, properties: given(properties) })) })
  }
}

const passageProperties = ({ id, passage }: EvidenceNode): Properties => ({
  id, caption: cut(passage.exact), exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix, start: passage.start, end: passage.end,
})

const isMention = (telling: Telling): boolean => ['ACTOR', 'OFFICE', 'TOPIC', 'PLACE'].includes(telling.kind)

const reportOf = (source: SourceId, telling: Telling, recordedAt: Instant): Relationship => ({
  from: source, to: telling.id, type: isMention(telling) ? 'MENTIONS' : 'REPORTS',
  properties: { ...telling.report, key: telling.key, told: canonicalJson(telling.told), recordedAt },
})

const item = (thing: { readonly id: string; readonly kind: TellingKind; readonly key: string | null }, caption: string): readonly DeltaItem[] =>
  thing.kind === 'OFFICE' ? [] : [{ id: thing.id, kind: thing.kind, key: thing.key, caption }]

const captionOf = (folded: ReadonlyMap<string, Folded | null>, telling: Telling): string =>
  String(folded.get(telling.id)?.properties.caption ?? telling.told.properties.caption)

const nothing: Delta = { created: [], matched: [], changed: [], withdrawn: [], evidenceAdded: 0, unchanged: true }

const deltaOf = (facts: {
  readonly difference: Difference
  readonly folded: ReadonlyMap<string, Folded | null>
  readonly knownElsewhere: ReadonlySet<string>
  readonly source: { readonly id: SourceId; readonly caption: string; readonly state: 'new' | 'changed' | 'same' }
  readonly evidenceAdded: number
}): Delta => {
  const { difference, folded, knownElsewhere, source } = facts
  const items = (tellings: readonly Telling[]): readonly DeltaItem[] => tellings.flatMap((telling) => item(telling, captionOf(folded, telling)))
  const ofSource: DeltaItem = { id: source.id, kind: 'SOURCE', key: null, caption: source.caption }
  return {
    created: [...(source.state === 'new' ? [ofSource] : []), ...items(difference.added.filter(({ id }) => !knownElsewhere.has(id)))],
    matched: items(difference.added.filter(({ id }) => knownElsewhere.has(id))),
    changed: [...(source.state === 'changed' ? [ofSource] : []), ...items(difference.changed)],
    withdrawn: difference.withdrawn.flatMap((one) => item(one, one.caption)),
    evidenceAdded: facts.evidenceAdded,
    unchanged: false,
  }
}

/** Things that a telling names at the other end, of kinds whose state follows from others. */
const assessed = (told: { readonly edges: readonly { readonly type: string; readonly to: string }[] }): readonly string[] =>
  told.edges.filter(({ type }) => type === 'ASSESSES').map(({ to }) => to)

/** One attempt, inside a transaction that holds the turn to write. @throws DossierRejected */
export const ingestOnce = async (writer: Writer, checked: CheckedDossier, now: Instant): Promise<Outcome> => {
  const { dossier, text } = checked
  const id = sourceId(dossier.source)
  const names = await resolveNames(writer, checked)
  const references = await resolveReferences(writer, checked)
  const problems = [...names.problems, ...references.problems]
  if (problems.length > 0) throw DossierRejected.unplaced(problems)

  const told = tellDossier(checked, { source: id, ...names, references: references.references })
  const publisher: readonly Telling[] = names.publisher !== null && dossier.source.publisher !== null && !names.publisherIsActor
    ? [tellPublisher(names.publisher, dossier.source.publisher)] : []
  const tellings = [...told.tellings, ...publisher]
  const twice = checkTwice(tellings)
  if (twice.length > 0) throw DossierRejected.unplaced(twice)

  const stored: StoredSource | undefined = (await writer.run(readSource, { sourceId: id })).map((row) => ({ ...row, properties: given(row.properties as Properties) }))[0]
  const earlier = stored === undefined ? [] : await readEarlier(writer, id)
  const difference = differenceOf(tellings, earlier)
  const properties = sourceProperties(checked)
  const sameSource = stored !== undefined && stored.publisher === names.publisher
    && Object.entries(properties).every(([name, value]) => (stored.properties[name] ?? null) === value)
  const evidenceBefore = new Set(stored?.evidence)
  const isUnchanged = sameSource && difference.added.length + difference.changed.length + difference.withdrawn.length === 0
  if (isUnchanged) return { source: id, delta: nothing }

  const rankChanged = stored !== undefined && rank(stored.properties) !== rank(properties)
  const touchedTellings = [...difference.added, ...difference.changed, ...(rankChanged ? difference.kept : [])]
  const touched = new Set([...touchedTellings, ...difference.withdrawn].map((thing) => thing.id))
  const others = await readOthers(writer, id, touched)
  const folded = foldTouched({ source: { id, publishedAt: rank(properties) }, ids: touched, tellings, earlier, others, now })
  const gone = [...folded].filter(([, thing]) => thing === null).map(([goneId]) => goneId)
  const remaining = new Map([...folded].filter((entry): entry is [string, Folded] => entry[1] !== null))

  await writer.run(writeSource, {
    rows: [{
      id, properties: {
        ...given(properties), id, text, caption: cut(dossier.source.title), recordedAt: stored?.properties.recordedAt ?? now,
        version: stored === undefined ? 1 : Number(stored.properties.version ?? 1) + (stored.properties.sha256 === properties.sha256 ? 0 : 1),
      },
    }],
  })
  await writer.run(clearRelationships, groupIds(touched))
  await writer.run(deleteTellings, { sourceId: id, ids: [...touched] })
  await checkUses(writer, id, gone)
  if (gone.length > 0) await writer.run(deleteThings, groupIds(gone))

  for (const batch of batches(told.evidence)) {
    await writer.run(writeEvidence, { now, rows: batch.map((node) => ({ id: node.id, properties: passageProperties(node) })) })
  }
  const nameIds = [...remaining.values()].flatMap(({ edges }) => edges.filter(({ type }) => type === 'KNOWN_AS').map(({ to }) => to))
  if (nameIds.length > 0) await writer.run(writeNames, { ids: [...new Set(nameIds)] })
  await writeNodes(writer, remaining)

  const recordedAt = new Map(earlier.map((one) => [one.id, one.recordedAt]))
  await relate(writer, [
    ...(names.publisher === null ? [] : [{ from: id, to: names.publisher, type: 'PUBLISHED_BY', properties: {} }]),
    ...touchedTellings.map((telling) => reportOf(id, telling, recordedAt.get(telling.id) ?? now)),
    ...told.evidence.filter((node) => !evidenceBefore.has(node.id)).map((node) => ({ from: node.id, to: id, type: 'QUOTED_FROM', properties: {} })),
    ...[...remaining].flatMap(([from, { edges }]) => edges.map((edge) => ({ from, ...edge }))),
    ...[...remaining].flatMap(([linkId, thing]) => shortcutOf(linkId, thing)),
  ])

  const evidenceNow = new Set<string>(told.evidence.map((node) => node.id))
  const evidenceGone = [...evidenceBefore].filter((evidence) => !evidenceNow.has(evidence))
  if (evidenceGone.length > 0) await writer.run(deleteEvidence, { ids: evidenceGone })
  const namesBefore = [...earlier.map((one) => parseTold(one.told))].flatMap(({ edges }) => edges.filter(({ type }) => type === 'KNOWN_AS').map(({ to }) => to))
  if (namesBefore.length > 0) await writer.run(deleteNames, { ids: [...new Set(namesBefore)] })

  await settleCommitments(writer, [...new Set([
    ...[...remaining.keys()].filter((thing) => thing.startsWith('commitment:')),
    ...[...remaining.values()].flatMap(assessed),
    ...difference.withdrawn.filter(({ kind }) => kind === 'ASSESSMENT').flatMap((one) => assessed(parseTold(one.told))),
  ])])
  await checkCycles(writer, [...remaining.keys()])

  return {
    source: id,
    delta: deltaOf({
      difference, folded, knownElsewhere: new Set(others.map((account) => account.id)),
      source: { id, caption: cut(dossier.source.title), state: stored === undefined ? 'new' : sameSource ? 'same' : 'changed' },
      evidenceAdded: told.evidence.filter((node) => !evidenceBefore.has(node.id)).length,
    }),
  }
}

const checkCycles = async (writer: Writer, ids: readonly string[]): Promise<void> => {
  const of = (prefix: string): readonly string[] => ids.filter((id) => prefixOf(id) === prefix)
  const circles = await writer.run(findCycles, { events: of('event'), topics: of('topic'), actors: of('actor') })
  if (circles.length === 0) return
  throw DossierRejected.unplaced([{
    code: 'CYCLE', path: [], message: `Together with what other sources say, these go round in a circle: ${circles.map(({ caption }) => caption).slice(0, 8).join(', ')}.`,
    wayOut: 'Take out the step that this dossier adds (partOf, broader or affiliation).',
  }])
}

type Turn = {
  readonly graph: Pick<Graph, 'write'>
  readonly clock: () => number
  readonly operationId: string
  readonly deadlineMs: number
  /** Does everything and then undoes it: the answer tells what would have been written. */
  readonly dryRun?: boolean
}

/** Ends the transaction of a dry run. */
class Undone<Answer> extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super('a dry run')
    this.answer = answer
  }
}

/** What a write answered, and whether it wrote anything. */
export type Done<Answer> = { readonly answer: Answer; readonly wrote: boolean }

/**
 * One write transaction that holds the turn to write. A write whose answer was lost is found by its operation id and not
 * repeated: its answer, which is plain data, is given again.
 */
export const inTurn = async <Answer>({ graph, clock, operationId, deadlineMs, dryRun = false }: Turn, work: (writer: Writer, now: Instant) => Promise<Done<Answer>>): Promise<Written<Answer>> => {
  const operation = `operation:${operationId}`
  try {
    return await graph.write(async (writer) => {
      const done = (await writer.run(beginIngestion, { operationId: operation }))[0]?.outcome ?? null
      if (done !== null) return JSON.parse(done) as Answer
      const now = instantOf(clock())
      const { answer, wrote } = await work(writer, now)
      if (dryRun) throw new Undone(answer)
      if (wrote) await writer.run(recordOperation, { operationId: operation, outcome: JSON.stringify(answer), now })
      return answer
    }, { deadlineMs })
  } catch (error) {
    if (error instanceof Undone) return { value: error.answer as Answer, bookmarks: [] }
    throw error
  }
}

/**
 * Writes a checked dossier in one transaction: the number of statements does not depend on its size, as long as it fits
 * batches. The same dossier again changes nothing; a changed one of the same source is applied as a difference. A write
 * whose answer was lost is found by its operation id and not repeated.
 *
 * @throws DossierRejected when the graph objects: unknown references, cycles or reversed causes across sources, things told
 *   twice; GraphError for what goes wrong with the database. Nothing is written then.
 */
export const ingestDossier = async ({ graph, dossier, clock, operationId = randomUUID(), deadlineMs = defaultDeadlineMs, dryRun = false }: Ingestion): Promise<Ingested> => {
  const { value, bookmarks } = await inTurn({ graph, clock, operationId, deadlineMs, dryRun }, async (writer, now) => {
    const outcome = await ingestOnce(writer, dossier, now)
    return { answer: outcome, wrote: !outcome.delta.unchanged }
  })
  return { ...value, bookmarks }
}
