import { feature, outcomeOf, scoreOf } from '../domain/identity/features.ts'
import { scoreHappening, type ComparedHappening, type Party, type ScoredHappening } from '../domain/identity/score-happening.ts'
import type { SourceId } from '../domain/ids.ts'
import type { RowOf } from '../domain/statement.ts'
import { instantOf, type Bounds, type Instant } from '../domain/time.ts'
import { comparators, eventStatuses, participantRoles, ploverTypes, polarities } from '../domain/vocabulary.ts'
import { findSimilarHappenings, readComparedHappenings } from '../generated/cypher.ts'
import type { Reader } from '../graph/connect.ts'
import type { ComparedItem } from './compared-items.ts'
import type { Judged } from './judged.ts'
import { anyOf } from './search-words.ts'

type Stored = Readonly<Record<string, unknown>>

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])
const oneOf = <T extends string>(list: readonly T[], value: unknown): T | null => list.find((one) => one === value) ?? null

const datedBy = (stored: Stored, name: string): (Bounds & { readonly edtf: string }) | null => {
  const edtf = text(stored[name])
  return edtf === null ? null : { edtf, earliest: text(stored[`${name}Earliest`]) as Instant | null, latest: text(stored[`${name}Latest`]) as Instant | null }
}

type ComparedRow = RowOf<typeof readComparedHappenings>

const partiesOf = ({ parties }: ComparedRow, type: string): readonly Party[] =>
  parties.filter((party) => party.type === type).map((party) => ({
    id: String(party.id), role: oneOf(participantRoles, party.role), names: texts(party.names), affiliations: texts(party.affiliations),
  }))

const comparedOf = (row: ComparedRow): ComparedHappening => {
  const stored = row.happening
  const caption = text(stored.caption) ?? ''
  const common = {
    id: row.id, caption, identity: text(stored.identity), when: datedBy(stored, 'when'), topics: row.topics, words: row.words.length > 0 ? row.words : [caption], evidence: row.evidence,
  }
  if (stored.kind === 'EVENT') {
    return {
      ...common, kind: 'EVENT', ploverType: oneOf(ploverTypes, stored.ploverType) ?? 'CONSULT', mode: text(stored.mode), status: oneOf(eventStatuses, stored.status) ?? 'OCCURRED',
      participants: partiesOf(row, 'HAS_PARTICIPANT'), place: row.places[0] ?? null,
    }
  }
  if (stored.kind === 'STATEMENT') {
    return { ...common, kind: 'STATEMENT', speakers: partiesOf(row, 'MADE_BY'), quote: text(stored.quote), polarity: oneOf(polarities, stored.polarity) ?? 'POSITIVE' }
  }
  const comparator = oneOf(comparators, stored.comparator)
  return {
    ...common, kind: 'COMMITMENT', debtors: partiesOf(row, 'OWED_BY'), creditors: partiesOf(row, 'OWED_TO'), due: datedBy(stored, 'due'),
    quantity: comparator !== null && typeof stored.value === 'number' && typeof stored.unit === 'string' ? { comparator, value: stored.value, unit: stored.unit } : null,
  }
}

const dayMs = 86_400_000
/** Around a date that is longer than this, time finds too much; words still find. */
const longestMs = 62 * dayMs

/** When the happenings begin that may be meant: from the day before the date to the day after, a month more before it. */
const windowOf = (when: Bounds | null): { readonly from: Instant | null; readonly to: Instant | null } => {
  if (when === null || when.earliest === null || when.latest === null) return { from: null, to: null }
  const [from, to] = [Date.parse(when.earliest), Date.parse(when.latest)]
  return to - from > longestMs ? { from: null, to: null } : { from: instantOf(from - 32 * dayMs), to: instantOf(to + dayMs) }
}

const labels = { EVENT: 'Event', STATEMENT: 'Statement', COMMITMENT: 'Commitment' } as const

const actorsOf = (compared: ComparedHappening): readonly string[] => {
  const parties = compared.kind === 'EVENT' ? compared.participants : compared.kind === 'STATEMENT' ? compared.speakers : compared.debtors
  return [...new Set(parties.flatMap(({ id, affiliations }) => [id, ...affiliations]))]
}

const requestOf = ({ compared }: ComparedItem, index: number) => ({
  index, id: compared.id, kind: labels[compared.kind], actors: actorsOf(compared), words: anyOf(compared.words), ...windowOf(compared.when),
  value: compared.kind === 'COMMITMENT' ? compared.quantity?.value ?? null : null,
})

export type HappeningMatch = { readonly item: ComparedItem; readonly scored: readonly ScoredHappening[] }

/** The margin in bits by which one candidate must lead before the others count as worse. */
const margin = 3

const held = (one: ScoredHappening, note: string): ScoredHappening => {
  const features = [...one.features, feature('SEVERAL_FIT', note)]
  return { ...one, features, score: scoreOf(features), outcome: outcomeOf(features, one.candidate.kind) }
}

const ranked = (scored: readonly ScoredHappening[]): readonly ScoredHappening[] =>
  scored.toSorted((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))

const apartFromRivals = (scored: readonly ScoredHappening[]): readonly ScoredHappening[] => {
  const [first] = scored
  const rivals = scored.filter(({ outcome, score }) => outcome === 'JOINED' && first !== undefined && score > first.score - margin)
  return rivals.length < 2 ? scored : ranked(scored.map((one) => (rivals.includes(one) ? held(one, `${rivals.length} fit alike`) : one)))
}

/** Two items of one dossier are two things: of those that fit one thing of the graph, the one that fits best has it. */
const oneEach = (matches: readonly HappeningMatch[]): readonly HappeningMatch[] => {
  const takers = new Map<string, { readonly key: string; readonly score: number }>()
  for (const { item, scored } of matches) {
    const [best] = scored
    if (best?.outcome !== 'JOINED') continue
    const taker = takers.get(best.candidate.id)
    if (taker === undefined || taker.score < best.score) takers.set(best.candidate.id, { key: item.key, score: best.score })
  }
  return matches.map(({ item, scored }) => ({
    item,
    scored: ranked(scored.map((one) => {
      const taker = takers.get(one.candidate.id)
      return one.outcome === 'JOINED' && taker !== undefined && taker.key !== item.key ? { ...held(one, `${taker.key} fits better`), outcome: 'LIKELY' as const } : one
    })),
  }))
}

/**
 * What the happenings of a dossier may be in the graph, with what speaks for and against. Two queries. What only the source
 * itself tells under another id is another item of the same dossier, and no candidate.
 */
export const matchHappenings = async (reader: Reader, { source, items, judged }: {
  readonly source: SourceId
  readonly items: readonly ComparedItem[]
  readonly judged: Judged
}): Promise<readonly HappeningMatch[]> => {
  const found = items.length === 0 ? [] : await reader.run(findSimilarHappenings, { requests: items.map(requestOf) })
  const ids = [...new Set(found.flatMap((row) => row.ids))]
  const rows = ids.length === 0 ? [] : await reader.run(readComparedHappenings, { sourceId: source, ids })
  const compared = new Map(rows.map((row) => [row.id, { isOwn: row.isOwn, happening: comparedOf(row) }]))
  const candidates = new Map(found.map((row) => [row.index, row.ids]))
  return oneEach(items.map((item, index) => ({
    item,
    scored: apartFromRivals(ranked((candidates.get(index) ?? []).flatMap((id) => {
      const candidate = compared.get(id)
      if (candidate === undefined || (candidate.isOwn && id !== item.compared.id)) return []
      return scoreHappening(item.compared, candidate.happening, judged(item.compared.id, id)) ?? []
    }))),
  })))
}
