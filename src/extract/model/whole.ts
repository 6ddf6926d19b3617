import type { CheckedDossier } from '../../domain/check-dossier.ts'
import { dossierSchema, type Dossier, type DossierAssessment, type DossierCommitment, type DossierEvent, type DossierLink, type DossierStatement } from '../../domain/dossier.ts'
import { indexText, occurrenceAt, type Passage } from '../../domain/evidence.ts'
import { normalName } from '../../domain/ids.ts'
import type { Quantity } from '../../domain/quantities.ts'
import type { Findings, SourceFacts } from '../draft/desk.ts'
import type { KeyMaker } from '../draft/keys.ts'
import { sourceOf } from '../draft/extract.ts'
import { topicsIn } from '../draft/topics.ts'
import type { TokenRange } from '../text/document.ts'
import type { Names } from './names.ts'
import { speechIn } from './speech.ts'
import { overlapOf, tokensOf, type Place } from './places.ts'

type Span = { readonly exact: string; readonly start: number; readonly end: number }
/** A row with the places of its quotes in the whole text, in code points. `fixed` rows were there before and stay as they are. */
type Placed<Row> = { row: Row; readonly where: Place[]; readonly quotes: Span[]; readonly fixed: boolean }

type Rows = {
  readonly events: Placed<DossierEvent>[]
  readonly statements: Placed<DossierStatement>[]
  readonly commitments: Placed<DossierCommitment>[]
  readonly assessments: Placed<DossierAssessment>[]
  readonly links: Placed<DossierLink>[]
}

/** The draft of a whole text, put together from the judged items of its chunks. */
export type Whole = {
  /**
   * Adds the items of a chunk. What another chunk, or the rules, told already is not told again: references go to the first.
   *
   * @param offset code points before the chunk
   * @param wanted whether an item whose quotes stand there is looked for at all
   */
  readonly add: (part: CheckedDossier, offset: number, wanted: (where: readonly Place[]) => boolean) => void
  readonly dossier: (activity: Dossier['activity']) => Dossier
}

export type WholeOptions = {
  readonly findings: Findings
  readonly facts: SourceFacts
  readonly names: Names
  readonly key: KeyMaker
  /** A draft whose items stand already and are preferred. */
  readonly first: CheckedDossier | null
}

const mostQuotes = 50

/** Keys that chunks give; those of drafts never have two hyphens in a row. */
export const localKey = (number: number): string => `h--${number}`
const isLocal = (key: string): boolean => key.startsWith('h--')

const meet = (one: readonly string[], other: readonly string[]): boolean => one.length === 0 || other.length === 0 || one.some((key) => other.includes(key))
const sameSet = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((key) => other.includes(key))
const fits = (one: string | undefined, other: string | undefined): boolean => one === undefined || other === undefined || one === other
const sameQuantity = (one: Quantity | undefined, other: Quantity | undefined): boolean => one?.value === other?.value && one?.unit === other?.unit

const sharedWords = (one: string, other: string): number => {
  const words = (text: string): ReadonlySet<string> => new Set(normalName(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2))
  const [left, right] = [words(one), words(other)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(1, Math.min(left.size, right.size))
}

const contentPlaces = ({ row, where }: Placed<DossierStatement>): readonly Place[] => {
  const spans = row.spans?.content.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }])) ?? []
  return spans.length === 0 ? where : spans
}

const isSameEvent = (one: Placed<DossierEvent>, other: Placed<DossierEvent>): boolean =>
  one.row.ploverType === other.row.ploverType && one.row.status === other.row.status && overlapOf(one.where, other.where) > 0.5
  && fits(one.row.when, other.row.when) && meet(one.row.participants.map(({ actor }) => actor), other.row.participants.map(({ actor }) => actor))

const isSameStatement = (one: Placed<DossierStatement>, other: Placed<DossierStatement>): boolean =>
  meet(one.row.speaker, other.row.speaker) && overlapOf(contentPlaces(one), contentPlaces(other)) > 0.5

const isSameCommitment = (one: Placed<DossierCommitment>, other: Placed<DossierCommitment>): boolean =>
  meet(one.row.debtors, other.row.debtors) && overlapOf(one.where, other.where) > 0.5 && sameQuantity(one.row.quantity, other.row.quantity)
  && sharedWords(`${one.row.action} ${one.row.object}`, `${other.row.action} ${other.row.object}`) >= 0.5

const isSameAssessment = (one: Placed<DossierAssessment>, other: Placed<DossierAssessment>): boolean =>
  one.row.commitment === other.row.commitment && one.row.outcome === other.row.outcome && one.row.on === other.row.on

const isSameLink = (one: Placed<DossierLink>, other: Placed<DossierLink>): boolean =>
  one.row.cause === other.row.cause && one.row.effect === other.row.effect && one.row.relation === other.row.relation

/** Ids are made of these: two such events or commitments of one text would be one in the graph. */
const sameAgain = {
  event: (one: DossierEvent, other: DossierEvent): boolean => one.ploverType === other.ploverType && one.when === other.when && normalName(one.title) === normalName(other.title)
    && sameSet(one.participants.map(({ actor }) => actor), other.participants.map(({ actor }) => actor)),
  statement: (one: DossierStatement, other: DossierStatement): boolean => sameSet(one.speaker, other.speaker) && normalName(one.content) === normalName(other.content) && one.madeAt === other.madeAt,
  commitment: (one: DossierCommitment, other: DossierCommitment): boolean => sameSet(one.debtors, other.debtors) && sameSet(one.creditors, other.creditors) && one.due === other.due
    && sameQuantity(one.quantity, other.quantity) && normalName(`${one.action} ${one.object}`) === normalName(`${other.action} ${other.object}`),
}

const moved = ({ start, end, exact }: Passage, offset: number): Span => ({ exact, start: start + offset, end: end + offset })

export const startWhole = ({ findings, facts, names, key, first }: WholeOptions): Whole => {
  const { document, gazetteer } = findings
  const rows: Rows = { events: [], statements: [], commitments: [], assessments: [], links: [] }
  const placed = <Row>(row: Row, evidence: readonly Passage[], { offset, fixed }: { readonly offset: number; readonly fixed: boolean }): Placed<Row> => {
    const quotes = evidence.map((passage) => moved(passage, offset))
    return { row, quotes, where: quotes.map(({ start, end }) => ({ start, end })), fixed }
  }
  if (first !== null) {
    const { dossier, words } = first
    const fixed = { offset: 0, fixed: true }
    rows.events.push(...dossier.events.map((row, at) => placed(row, words.events[at]?.evidence ?? [], fixed)))
    rows.statements.push(...dossier.statements.map((row, at) => placed(row, words.statements[at]?.evidence ?? [], fixed)))
    rows.commitments.push(...dossier.commitments.map((row, at) => placed(row, words.commitments[at]?.evidence ?? [], fixed)))
    rows.assessments.push(...dossier.assessments.map((row, at) => placed(row, words.assessments[at]?.evidence ?? [], fixed)))
    rows.links.push(...dossier.links.map((row, at) => placed(row, words.links[at]?.evidence ?? [], fixed)))
  }

  const add: Whole['add'] = (part, offset, wanted) => {
    const { dossier, words } = part
    const alias = new Map<string, string>()
    const known = new Set([...rows.events, ...rows.statements, ...rows.commitments].map(({ row }) => row.key))
    const here = { offset, fixed: false }
    const join = <Row>(list: Placed<Row>[], one: Placed<Row>, [isSame, isAgain, before]: readonly [(a: Placed<Row>, b: Placed<Row>) => boolean, (a: Row, b: Row) => boolean, number]): Placed<Row> | null => {
      const same = list.find((other, at) => (at < before && isSame(one, other)) || isAgain(one.row, other.row))
      if (same === undefined) {
        if (!wanted(one.where)) return null
        list.push(one)
        return one
      }
      if (!same.fixed) {
        for (const quote of one.quotes) {
          if (same.quotes.length >= mostQuotes || same.quotes.some(({ start, end }) => start === quote.start && end === quote.end)) continue
          same.quotes.push(quote)
          same.where.push({ start: quote.start, end: quote.end })
        }
      }
      return same
    }
    const joinKeyed = <Row extends { readonly key: string }>(list: Placed<Row>[], ones: readonly Placed<Row>[], tests: readonly [(a: Placed<Row>, b: Placed<Row>) => boolean, (a: Row, b: Row) => boolean]): void => {
      const before = list.length
      for (const one of ones) {
        const found = join(list, one, [...tests, before])
        if (found === null) continue
        alias.set(one.row.key, found.row.key)
        known.add(found.row.key)
      }
    }
    const counts = { events: rows.events.length, statements: rows.statements.length, commitments: rows.commitments.length }
    joinKeyed(rows.events, dossier.events.map((row, at) => placed(row, words.events[at]?.evidence ?? [], here)), [isSameEvent, sameAgain.event])
    joinKeyed(rows.statements, dossier.statements.map((row, at) => {
      const located = words.statements[at]?.spans ?? []
      const spans = (role: string): Span[] => located.filter((span) => span.role === role).map(({ passage }) => moved(passage, offset))
      return placed({ ...row, spans: { source: spans('SOURCE'), cue: spans('CUE'), content: spans('CONTENT') } }, words.statements[at]?.evidence ?? [], here)
    }), [isSameStatement, sameAgain.statement])
    joinKeyed(rows.commitments, dossier.commitments.map((row, at) => placed(row, words.commitments[at]?.evidence ?? [], here)), [isSameCommitment, sameAgain.commitment])

    // What an item refers to may have been told before, or not have been looked for.
    const now = (one: string | undefined): string | undefined => (one === undefined ? undefined : alias.get(one))
    const aboutNow = (own: string, list: readonly string[]): string[] =>
      [...new Set(list.flatMap((one) => (isLocal(one) ? alias.get(one) ?? [] : [one])))].filter((one) => one !== own)
    for (const placedRow of rows.events.slice(counts.events)) {
      const partOf = now(placedRow.row.partOf)
      placedRow.row = { ...placedRow.row, partOf: partOf === placedRow.row.key ? undefined : partOf, about: aboutNow(placedRow.row.key, placedRow.row.about) }
    }
    for (const placedRow of rows.statements.slice(counts.statements)) placedRow.row = { ...placedRow.row, at: now(placedRow.row.at), about: aboutNow(placedRow.row.key, placedRow.row.about) }
    for (const placedRow of rows.commitments.slice(counts.commitments)) {
      const createdBy = now(placedRow.row.createdBy)
      placedRow.row = { ...placedRow.row, createdBy, about: aboutNow(placedRow.row.key, placedRow.row.about) }
    }
    const never = (): boolean => false
    for (const [at, row] of dossier.assessments.entries()) {
      const commitment = now(row.commitment)
      if (commitment !== undefined) join(rows.assessments, placed({ ...row, commitment }, words.assessments[at]?.evidence ?? [], here), [isSameAssessment, never, rows.assessments.length])
    }
    for (const [at, row] of dossier.links.entries()) {
      const [cause, effect] = [now(row.cause), now(row.effect)]
      if (cause === undefined || effect === undefined || cause === effect) continue
      const located = words.links[at]?.spans ?? []
      const spans = (role: string): Span[] => located.filter((span) => span.role === role).map(({ passage }) => moved(passage, offset))
      join(rows.links, placed({ ...row, cause, effect, spans: { cause: spans('CAUSE'), effect: spans('EFFECT'), signal: spans('SIGNAL') } }, words.links[at]?.evidence ?? [], here), [isSameLink, never, rows.links.length])
    }
  }

  const finish = (activity: Dossier['activity']): Dossier => {
    const index = indexText(document.text)
    const topics = new Map(first?.dossier.topics.map((topic) => [normalName(topic.name), topic]) ?? [])
    const topicKeys = (ranges: readonly TokenRange[]): string[] => topicsIn(document, gazetteer, ranges).map(({ key: term, name, wikidata }) => {
      const known = topics.get(normalName(name))
      if (known !== undefined) return known.key
      const row = { key: key(term, 'topic-'), name, ...wikidata === undefined ? {} : { wikidata } }
      topics.set(normalName(name), row)
      return row.key
    })
    const finalKeys = new Map<string, string>()
    for (const { row } of rows.events) if (!finalKeys.has(row.key)) finalKeys.set(row.key, isLocal(row.key) ? key(row.title, 'event-') : row.key)
    const firstWords = (text: string): string => text.split(' ').slice(0, 6).join(' ')
    for (const { row, fixed } of rows.statements) finalKeys.set(row.key, fixed ? row.key : key(`${row.speaker[0] ?? 'unnamed'} ${firstWords(row.content)}`, 'says-'))
    for (const { row, fixed } of rows.commitments) finalKeys.set(row.key, fixed ? row.key : key(`${row.debtors[0] ?? ''} ${row.action} ${firstWords(row.object)}`, 'owes-'))
    const named = (one: string): string => finalKeys.get(one) ?? one
    const maybe = (one: string | undefined): string | undefined => (one === undefined ? undefined : named(one))
    const about = (list: readonly string[], ranges: readonly TokenRange[]): string[] => [...new Set([...topicKeys(ranges), ...list.map(named)])].slice(0, 20)
    const evidence = (quotes: readonly Span[]) => quotes.toSorted((a, b) => a.start - b.start).flatMap(({ exact, start }) => {
      const occurrence = occurrenceAt(index, exact, start)
      return occurrence === null ? [] : [{ exact, occurrence }]
    })
    const ranges = (where: readonly Place[]): TokenRange[] => where.map((place) => tokensOf(document, place))
    const events = rows.events.map(({ row, quotes, where, fixed }): DossierEvent =>
      (fixed ? row : { ...row, key: named(row.key), partOf: maybe(row.partOf), about: about(row.about, ranges(where)), evidence: evidence(quotes) }))
    const statements = rows.statements.map((one): DossierStatement => {
      const { row, quotes, fixed } = one
      if (fixed) return row
      const content = ranges(contentPlaces(one))
      return { ...row, ...speechIn(document, content), key: named(row.key), at: maybe(row.at), about: about(row.about, content), evidence: evidence(quotes) }
    })
    const commitments = rows.commitments.map(({ row, quotes, where, fixed }): DossierCommitment =>
      (fixed ? row : { ...row, key: named(row.key), createdBy: maybe(row.createdBy), about: about(row.about, ranges(where)), evidence: evidence(quotes) }))
    const assessments = rows.assessments.map(({ row, quotes, fixed }): DossierAssessment => (fixed ? row : { ...row, commitment: named(row.commitment), evidence: evidence(quotes) }))
    const links = rows.links.map(({ row, quotes, fixed }): DossierLink => (fixed ? row : { ...row, cause: named(row.cause), effect: named(row.effect), evidence: evidence(quotes) }))
    const used = new Set([
      ...first?.dossier.actors.map((actor) => actor.key) ?? [],
      ...events.flatMap((event) => [...event.participants.map(({ actor }) => actor), ...event.about]),
      ...statements.flatMap((statement) => [...statement.speaker, ...statement.accordingTo, ...statement.addressees, ...statement.about]),
      ...commitments.flatMap((commitment) => [...commitment.debtors, ...commitment.creditors, ...commitment.accordingTo, commitment.assertedBy, ...commitment.about]),
      ...assessments.map(({ assertedBy }) => assertedBy), ...links.map(({ assertedBy }) => assertedBy),
    ])
    const places = new Set([...first?.dossier.places.map((place) => place.key) ?? [], ...events.flatMap(({ place }) => place ?? [])])
    return dossierSchema.parse({
      source: sourceOf(document.text, facts),
      ...activity === undefined ? {} : { activity },
      actors: names.rows(used), topics: [...topics.values()], places: names.placeRows(places),
      events, statements, commitments, assessments, links,
    })
  }
  return { add, dossier: finish }
}
