import { cut } from '../../domain/caption.ts'
import { fold, type Folded, type Properties } from '../../domain/fold.ts'
import type { ActorId, SourceId } from '../../domain/ids.ts'
import type { EvidenceNode, Telling } from '../../domain/tell.ts'
import type { Instant, Moment } from '../../domain/time.ts'
import { findUsedEvidence, readEvidence } from '../../generated/cypher.ts'
import type { Writer } from '../../graph/connect.ts'
import { prefixOf } from '../groups.ts'
import { canonicalBy, toldOfNow, withAliases, type Canonical } from './aliases.ts'
import { differenceOf, type Difference } from './difference.ts'
import { refuseLosses } from './losses.ts'
import {
  readExisting, readReportsOf, readReportsOn, readStoredSources, readStoredThings, readUsers, readWaiting, type StoredSource, type StoredThing,
} from './read-state.ts'
import { given, type KeptEvidence, type Report } from './report.ts'
import { settled } from './settlements.ts'
import { sameProperties, stateOf, type NodeState } from './shown.ts'
import { referredTo, saysTheSame, standingOf, type Standing } from './standing.ts'
import { suspensionRow, type Suspension } from './suspensions.ts'

/** What a source tells from now on. */
export type SourceAfter = {
  /** All that the source shows but its text, its version and when it was first recorded. */
  readonly properties: Properties
  readonly text: string
  readonly publisher: ActorId | null
  readonly tellings: readonly Telling[]
  readonly evidence: readonly EvidenceNode[]
}

/** A source that is told anew; `after` is null when it is withdrawn. `aside` is what was kept of it since it was withdrawn. */
export type SourceChange = { readonly id: SourceId; readonly after: SourceAfter | null; readonly aside?: Properties | null }

export type Rewriting = {
  readonly moment: Moment
  readonly now: Instant
  readonly sources: readonly SourceChange[]
  /** Things whose ids answer as others than before: they, and all that points at them, are folded anew. */
  readonly again?: readonly string[]
  /** What happens when other sources need what nobody tells of any more. */
  readonly losses: 'refuse' | 'suspend'
}

export type PlannedThing = { readonly state: NodeState; readonly stored: StoredThing | undefined; readonly folded: Folded | null }
export type PlannedSource = {
  readonly id: SourceId
  readonly state: NodeState
  /** Null for one of which only relationships change. */
  readonly properties: Properties | null
  readonly publisher: string | null
  /** Whether the source itself shows something else, not only what it tells of. */
  readonly isSame: boolean
}
export type PlannedEvidence = { readonly id: string; readonly source: SourceId; readonly state: NodeState; readonly properties: Properties }

export type Plan = {
  readonly differences: ReadonlyMap<SourceId, Difference>
  readonly sources: readonly PlannedSource[]
  readonly things: ReadonlyMap<string, PlannedThing>
  readonly evidence: readonly PlannedEvidence[]
  /** Reports that leave their place in the graph, and those that take one. */
  readonly reportsOut: readonly Report[]
  readonly reportsIn: readonly { readonly report: Report; readonly node: string }[]
  /** Reports that wait from now on, and those that waited and stand now. */
  readonly suspended: readonly Report[]
  readonly returned: readonly Report[]
  readonly suspensions: { readonly ended: readonly string[]; readonly rows: readonly Properties[] }
  /** Names by which a thing that changes was known. */
  readonly names: readonly string[]
  readonly canonical: Canonical
}

const rankOf = (properties: Properties): string => {
  const bound = properties.publishedAtEarliest ?? properties.publishedAtLatest
  return typeof bound === 'string' ? bound : '9999-12-31T23:59:59Z'
}

const keyOf = ({ source, thing }: Pick<Report, 'source' | 'thing'>): string => `${source} ${thing}`

const unique = (ids: Iterable<string>): readonly string[] => [...new Set(ids)]

const endsOf = (reports: Iterable<Report>, type: string): readonly string[] =>
  [...reports].flatMap(({ told }) => told.edges.filter((edge) => edge.type === type).map(({ to }) => to))

export const passageOf = ({ id, passage, mention }: EvidenceNode): KeptEvidence => ({
  id, properties: { ...mention, id, caption: cut(passage.exact), exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix, start: passage.start, end: passage.end },
})

/** A source that is told anew, against what the graph has of it. */
type Changing = {
  readonly change: SourceChange
  readonly stored: StoredSource | undefined
  readonly properties: Properties | null
  readonly difference: Difference
  readonly isSame: boolean
  readonly reports: readonly Report[]
}

const versionOf = (before: Properties | null, after: SourceAfter): number =>
  before === null ? 1 : Number(before.version ?? 1) + (before.sha256 === after.properties.sha256 ? 0 : 1)

const changing = (change: SourceChange, facts: { readonly stored: StoredSource | undefined; readonly earlier: readonly Report[]; readonly now: Instant }): Changing => {
  const { id, after, aside } = change
  const { stored, earlier, now } = facts
  const difference = differenceOf(after?.tellings ?? [], earlier)
  if (after === null) return { change, stored, properties: null, difference, isSame: stored === undefined, reports: [] }
  const before = stored?.properties ?? aside ?? null
  const properties = {
    ...given(after.properties), id, caption: cut(String(after.properties.title)), recordedAt: before?.recordedAt ?? now, version: versionOf(before, after),
  }
  const isSame = stored?.publisher === after.publisher && sameProperties(stored.properties, properties)
  const recorded = new Map(earlier.map((report) => [report.thing, report]))
  const reports = after.tellings.map((telling): Report => ({
    source: id, title: String(after.properties.title), publishedAt: rankOf(after.properties), thing: telling.id, kind: telling.kind, key: telling.key,
    caption: String(telling.told.properties.caption), told: telling.told, report: telling.report, recordedAt: recorded.get(telling.id)?.recordedAt ?? now,
    standing: null, evidence: [],
  }))
  return { change, stored, properties, difference, isSame, reports }
}

/** What of a source's tellings may change the things that they are of. */
const touchedBy = ({ difference, stored, properties }: Changing): readonly string[] => {
  const isReranked = stored !== undefined && properties !== null && rankOf(stored.properties) !== rankOf(properties)
  return [
    ...[...difference.added, ...difference.changed, ...(isReranked ? difference.kept : [])].map(({ id }) => id),
    ...difference.withdrawn.map(({ thing }) => thing),
  ]
}

const isUnchanged = ({ isSame, difference: { added, changed, withdrawn } }: Changing): boolean => isSame && added.length + changed.length + withdrawn.length === 0

type Gathered = {
  readonly groups: ReadonlyMap<string, readonly Report[]>
  /** What stood of the touched things before. */
  readonly before: readonly Report[]
  readonly canonical: Canonical
}

/**
 * Reads all reports of what may change, by the thing that each is of now: first of what the sources tell differently, then
 * of what depends on that: things that point at what may go, and commitments that are assessed.
 */
const gather = async (writer: Writer, facts: {
  readonly changes: readonly Changing[]
  readonly waiting: readonly Suspension[]
  readonly touched: readonly string[]
  readonly again: readonly string[]
  readonly aliases: ReadonlyMap<string, string>
}): Promise<Gathered> => {
  const { changes, waiting, again } = facts
  const told = new Set<string>(changes.map(({ change }) => change.id))
  const own = changes.flatMap(({ reports }) => reports)
  const waitingReports = waiting.flatMap(({ report }) => (report === null || told.has(report.source) ? [] : [report]))
  let aliases = facts.aliases
  const first = unique([...facts.touched.map(canonicalBy(aliases)), ...again])
  const before = [...await readReportsOn(writer, first)]
  aliases = await withAliases(writer, aliases, [...before, ...waitingReports].flatMap(({ thing, told: { edges } }) => [thing, ...edges.map(({ to }) => to)]))

  const group = (ids: Iterable<string>): ReadonlyMap<string, readonly Report[]> => {
    const canonical = canonicalBy(aliases)
    const wanted = new Set([...ids].map(canonical))
    const standing = new Map(before.map((report) => [keyOf(report), report]))
    const others = new Map([...waitingReports, ...before.filter(({ source }) => !told.has(source))].map((report) => [keyOf(report), report]))
    const all = [...others.values(), ...own.map((report) => ({ ...report, standing: standing.get(keyOf(report))?.standing ?? null }))]
    const byThing = Map.groupBy(all, ({ thing }) => canonical(thing))
    return new Map(unique([...wanted, ...ids]).map((id) => [id, byThing.get(id) ?? []]))
  }
  const start = group([...first, ...waitingReports.map(({ thing }) => thing)])
  const gone = [...start].filter(([, reports]) => reports.length === 0).map(([id]) => id)
  const assessed = endsOf([...before, ...[...start.values()].flat()], 'ASSESSES').map(canonicalBy(aliases))
  const second = unique([...await readUsers(writer, unique([...gone, ...again])), ...assessed, ...start.keys()]).filter((id) => !first.includes(id))
  const more = await readReportsOn(writer, second)
  before.push(...more)
  aliases = await withAliases(writer, aliases, more.flatMap(({ thing, told: { edges } }) => [thing, ...edges.map(({ to }) => to)]))
  return { groups: group([...start.keys(), ...second]), before, canonical: canonicalBy(aliases) }
}

const foldAll = (groups: Standing['active'], canonical: Canonical, isMissing: Standing['isMissing']): ReadonlyMap<string, Folded | null> =>
  new Map([...groups].map(([id, reports]) => [id, reports.length === 0 ? null
    : fold(reports.map((report) => ({ ...report, told: toldOfNow(report.told, canonical, isMissing) })))]))

type EvidenceFacts = {
  readonly changes: readonly Changing[]
  readonly standing: Standing
  readonly gathered: Gathered
  readonly wholly: ReadonlySet<Report>
  readonly now: Instant
}

/** Which passages the graph needs, of sources that are told anew and of reports that wait or return. */
const planEvidence = async (writer: Writer, { changes, standing, gathered, wholly, now }: EvidenceFacts): Promise<{
  readonly planned: readonly PlannedEvidence[]; readonly stored: ReadonlyMap<string, KeptEvidence>
}> => {
  const told = new Set<string>(changes.map(({ change }) => change.id))
  const active = new Set([...standing.active.values()].flat())
  const activeKeys = new Set([...active].map(keyOf))
  const lost = gathered.before.filter((report) => !told.has(report.source) && !activeKeys.has(keyOf(report)))
  const lostIds = unique(endsOf(lost, 'EVIDENCED_BY'))
  const returning = [...active].flatMap(({ evidence }) => evidence.map(({ id }) => id))
  const rows = await writer.run(readEvidence, { sources: [...told], ids: unique([...lostIds, ...returning]) })
  const stored = new Map(rows.map((row) => [row.id, { source: row.source as SourceId, id: row.id, properties: given(row.properties) }]))
  const waitingKeys = new Set([...wholly].map(keyOf))
  const needed = (reports: readonly Report[]): ReadonlySet<string> => new Set(endsOf(reports.filter((report) => !waitingKeys.has(keyOf(report))), 'EVIDENCED_BY'))
  const wanted = [
    ...changes.flatMap(({ change, reports }) => {
      const ids = needed(reports)
      return (change.after?.evidence ?? []).filter(({ id }) => ids.has(id)).map((node) => ({ source: change.id, ...passageOf(node) }))
    }),
    ...[...active].flatMap(({ source, evidence }) => evidence.map((one) => ({ source, ...one }))),
  ]
  const wantedIds = new Map(wanted.map((one) => [one.id, one]))
  const stillProving = new Set([
    ...endsOf([...active], 'EVIDENCED_BY'),
    ...(lostIds.length === 0 ? [] : (await writer.run(findUsedEvidence, { ids: lostIds, things: [...gathered.groups.keys()] })).map(({ id }) => id)),
  ])
  const goneIds = [...stored.values()].filter(({ id, source }) => (told.has(source) ? !wantedIds.has(id) : !stillProving.has(id)))
  const planned = [...wantedIds.values()].map(({ id, source, properties }): PlannedEvidence => {
    const known = stored.get(id)
    const next = { ...properties, recordedAt: known?.properties.recordedAt ?? now }
    return { id, source, properties: next, state: known === undefined ? 'new' : sameProperties(known.properties, next) ? 'same' : 'changed' }
  })
  return { stored, planned: [...planned, ...goneIds.map(({ id, source, properties }): PlannedEvidence => ({ id, source, properties, state: 'gone' }))] }
}

/**
 * Works out all that a write changes, and reads what it needs for that; nothing is written. Null when nothing changes.
 * @throws DossierRejected where losses are refused and another source needs what goes
 */
export const planRewrite = async (writer: Writer, { now, sources, again = [], losses }: Rewriting): Promise<Plan | null> => {
  const ids = sources.map(({ id }) => id)
  const stored = await readStoredSources(writer, ids)
  const standingBefore = await readReportsOf(writer, ids)
  const ownWaiting = await readWaiting(writer, { needs: [], sources: ids, things: [] })
  const earlier = Map.groupBy([...standingBefore, ...new Map(ownWaiting.flatMap(({ report }) => (report === null ? [] : [[keyOf(report), report] as const]))).values()], ({ source }) => source)
  const changes = sources.map((change) => changing(change, { stored: stored.get(change.id), earlier: earlier.get(change.id) ?? [], now }))
  if (again.length === 0 && changes.every(isUnchanged)) return null

  const own = changes.flatMap(({ reports }) => reports)
  const told = unique([...changes.flatMap(touchedBy), ...ownWaiting.map(({ thing }) => thing)])
  const first = await withAliases(writer, new Map(), [...again, ...told, ...own.flatMap(({ thing, told: { edges } }) => [thing, ...edges.map(({ to }) => to)])])
  const added = new Set([...changes.flatMap(({ difference }) => difference.added.map(({ id }) => id)), ...again].flatMap((id) => [id, canonicalBy(first)(id)]))
  const waiting = await readWaiting(writer, { needs: [...added], sources: [], things: unique([...told, ...again]) })
  const aliases = await withAliases(writer, first, waiting.map(({ thing }) => thing))
  const gathered = await gather(writer, { changes, waiting, again, aliases, touched: [...told, ...waiting.filter(({ needs }) => added.has(needs)).map(({ thing }) => thing)] })
  const { groups, before, canonical } = gathered

  const ends = [...referredTo([...groups.values()].flat(), canonical)].filter((id) => !groups.has(id))
  const existing = await readExisting(writer, ends)
  const standing = standingOf(groups, canonical, (id) => existing.has(id))
  const things = await readStoredThings(writer, [...groups.keys()])
  if (losses === 'refuse') refuseLosses({ standing, things, canonical, told: new Set(ids) })

  const folded = await settled(writer, foldAll(standing.active, canonical, standing.isMissing))
  const wholly = new Set(standing.waiting.filter(({ whole }) => whole).map(({ report }) => report))
  const { planned: evidence, stored: passages } = await planEvidence(writer, { changes, standing, gathered, wholly, now })

  const active = new Map([...standing.active].flatMap(([node, reports]) => reports.map((report): [string, { report: Report; node: string }] => [keyOf(report), { report, node }])))
  const beforeByKey = new Map(before.map((report) => [keyOf(report), report]))
  const isMoved = ({ report, node }: { readonly report: Report; readonly node: string }): boolean => {
    const was = beforeByKey.get(keyOf(report))
    return was === undefined || was.standing?.node !== node || !saysTheSame(was, report)
  }
  const reportsIn = [...active.values()].filter(isMoved)
  const entering = new Set(reportsIn.map(({ report }) => keyOf(report)))
  const reportsOut = before.filter((report) => !active.has(keyOf(report)) || entering.has(keyOf(report)))

  const ownById = new Map(changes.map((one) => [one.change.id, one]))
  const moved = unique([...reportsIn.map(({ report }) => report.source), ...reportsOut.map(({ source }) => source)]) as readonly SourceId[]
  const others = moved.filter((id) => !ownById.has(id))
  const otherSources = await readStoredSources(writer, others)
  const plannedSources = [
    ...changes.map((one): PlannedSource => ({
      id: one.change.id, properties: one.properties, publisher: one.change.after?.publisher ?? null, isSame: one.isSame,
      state: one.properties === null ? 'gone' : one.stored === undefined ? 'new' : one.isSame && !moved.includes(one.change.id) ? 'same' : 'changed',
    })),
    ...others.map((id): PlannedSource => {
      const publisher = otherSources.get(id)?.publisher ?? null
      return { id, properties: null, publisher: publisher === null ? null : canonical(publisher), isSame: true, state: 'changed' }
    }),
  ]
  const evidenceOf = (report: Report): readonly KeptEvidence[] => {
    const fresh = new Map((ownById.get(report.source)?.change.after?.evidence ?? []).map((node) => [node.id, passageOf(node)]))
    const kept = new Map(report.evidence.map((one) => [one.id, one]))
    return unique(endsOf([report], 'EVIDENCED_BY')).flatMap((id) => fresh.get(id) ?? kept.get(id) ?? passages.get(id) ?? [])
  }
  const concerned = new Set([...groups.values()].flat().map(keyOf))
  const waitedBefore = [...waiting, ...ownWaiting]
  const wasWaiting = new Set(waitedBefore.filter(({ report }) => report !== null).map(keyOf))
  return {
    differences: new Map(changes.map(({ change, difference }) => [change.id, difference])),
    sources: plannedSources,
    things: new Map([...folded].flatMap(([id, thing]) => {
      const was = things.get(id)
      return thing === null && was === undefined ? [] : [[id, { state: stateOf(id, was, thing), stored: was, folded: thing }] as const]
    })),
    evidence, reportsIn, reportsOut,
    suspended: [...wholly].filter((report) => !wasWaiting.has(keyOf(report))),
    returned: [...active.values()].map(({ report }) => report).filter((report) => wasWaiting.has(keyOf(report))),
    suspensions: {
      ended: unique(waitedBefore.filter((one) => concerned.has(keyOf(one)) || (ownById.has(one.source) && !own.some((report) => keyOf(report) === keyOf(one)))).map(({ id }) => id)),
      rows: standing.waiting.map((one) => suspensionRow(one, evidenceOf)),
    },
    names: unique(endsOf(before, 'KNOWN_AS')).filter((id) => prefixOf(id) === 'name'),
    canonical,
  }
}
