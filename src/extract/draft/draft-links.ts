import type { DossierInput } from '../../domain/dossier.ts'
import { wordsOf } from '../actor/read-words.ts'
import type { TokenRange } from '../text/document.ts'
import { mostItems, type Desk } from './desk.ts'
import type { Claim } from './claim.ts'
import type { DraftCommitments } from './draft-commitments.ts'
import type { DraftEvents } from './draft-events.ts'
import type { DraftStatements } from './draft-statements.ts'

type LinkRow = NonNullable<DossierInput['links']>[number]
type Items = { readonly events: DraftEvents; readonly statements: DraftStatements; readonly commitments: DraftCommitments }

/** A happening with the tokens that tell of it, for finding what a span means. */
type Told = { readonly key: string; readonly kind: 'event' | 'statement' | 'commitment'; readonly head: number; readonly first: number; readonly last: number }

const speechNouns = new Set(['remark', 'remarks', 'comment', 'comments', 'statement', 'statements', 'words', 'speech', 'warning', 'warnings', 'suggestion', 'claim', 'claims', 'assertion', 'announcement', 'call', 'demand', 'criticism', 'accusation', 'accusations', 'threat', 'threats', 'proposal', 'declaration', 'promise', 'pledge', 'tweet', 'post', 'message', 'address', 'denial', 'position', 'stance'])

/** Causal claims as links between the happenings that their spans tell of; a claim with an end that tells of none is left out. */
export const draftLinks = (desk: Desk, items: Items): readonly LinkRow[] => {
  const told = toldIn(items)
  const found = new Map<string, LinkRow>()
  for (const claim of desk.claims) {
    if (found.size >= mostItems) break
    const row = linkOf(desk, { items, told, claim })
    if (row === null) continue
    const identity = `${row.cause}|${row.effect}|${row.relation}`
    const known = found.get(identity)
    if (known === undefined || (known.confidence ?? 1) < (row.confidence ?? 1)) found.set(identity, row)
  }
  return [...found.values()]
}

const toldIn = ({ events, statements, commitments }: Items): readonly Told[] => [
  ...events.items.flatMap(({ row, ranges }) => ranges.map((range): Told => ({ key: row.key, kind: 'event', head: range.last - 1, ...range }))),
  ...statements.items.map(({ row, attribution, ranges }): Told => ({
    key: row.key, kind: 'statement', head: (attribution.tokens.cue[0]?.last ?? 1) - 1,
    first: Math.min(...ranges.map(({ first }) => first)), last: Math.max(...ranges.map(({ last }) => last)),
  })),
  ...commitments.items.map(({ row, found }): Told => ({ key: row.key, kind: 'commitment', head: found.verb, ...found.range })),
].toSorted((a, b) => a.head - b.head)

type LinkPlace = { readonly items: Items; readonly told: readonly Told[]; readonly claim: Claim }

const linkOf = (desk: Desk, { items, told, claim }: LinkPlace): LinkRow | null => {
  const { cause: causes, effect: effects, signal } = claim.tokens
  if (causes.length === 0 || effects.length === 0) return null
  const cause = happeningOf(desk, { items, told, ranges: causes, not: null })
  const effect = happeningOf(desk, { items, told, ranges: effects, not: cause })
  if (cause === null || effect === null || cause === effect || (!claim.rule.startsWith('signal') && !claim.rule.startsWith('verb') && isInside(told, cause, effect))) return null
  const nominal = signal.flatMap(({ first, last }) => desk.document.tokens.slice(first, last)).every(({ pos }) => pos === 'PROPN' || pos === 'NOUN')
  if (claim.rule.startsWith('learnt') && nominal) return null
  const teller = items.statements.items.findLast(({ attribution, row }) => row.key !== cause && row.key !== effect && row.speaker.length > 0
    && [...causes, ...effects].every((range) => attribution.tokens.content.some(({ first, last }) => first <= range.first && range.last <= last)))
  const asserter = Array.isArray(teller?.row.speaker) ? teller.row.speaker[0] : undefined
  const words = signal.map(({ first, last }) => wordsOf(desk.document, first, last)).join(' … ')
  return {
    cause, effect, relation: claim.relation,
    explicit: claim.explicit && words !== '', polarity: claim.polarity,
    ...words === '' ? {} : { signal: words },
    assertedBy: claim.explicit ? (asserter ?? 'REPORTER') : 'INFERENCE',
    spans: { cause: causes.map(desk.quoter.span), effect: effects.map(desk.quoter.span), signal: signal.map(desk.quoter.span) },
    evidence: desk.quoter.evidence([...causes, ...effects, ...signal]),
    confidence: claim.confidence,
    rule: `causal/${claim.rule}`,
  }
}

/**
 * What a span tells of: the happening whose head word stands first in it (a statement that fills it before an event that
 * it merely mentions), else the last statement of the speaker of "his remarks", else what the span is a part of.
 */
const happeningOf = (desk: Desk, { items, told, ranges, not }: { readonly items: Items; readonly told: readonly Told[]; readonly ranges: readonly TokenRange[]; readonly not: string | null }): string | null => {
  const anaphor = spokenBefore(desk, items, ranges)
  if (anaphor !== null) return anaphor
  const candidates = ranges.flatMap((range) => headsIn(told, range)).filter(({ key }) => key !== not)
  const spoken = candidates.filter(({ kind, first, last }) => kind === 'statement' && ranges.some((range) => first <= range.first + 2 && overlapShare({ first, last }, range) >= 0.6))
  const chosen = spoken[0] ?? candidates.find(({ kind }) => kind === 'event') ?? candidates[0]
  if (chosen !== undefined) return chosen.key
  return null
}

/** Whether one of two happenings is told inside the words of the other: then a learnt guess sees a cause in a report. */
const isInside = (told: readonly Told[], one: string, other: string): boolean => {
  const a = told.find(({ key }) => key === one)
  const b = told.find(({ key }) => key === other)
  return a !== undefined && b !== undefined && (a.first <= b.head && b.head < a.last || b.first <= a.head && a.head < b.last)
}

/** The happenings whose head lies in a range, by the order of their heads. */
const headsIn = (told: readonly Told[], { first, last }: TokenRange): readonly Told[] => {
  let low = 0
  let high = told.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((told[middle]?.head ?? 0) < first) low = middle + 1
    else high = middle
  }
  const inside: Told[] = []
  for (let place = low; place < told.length && inside.length < 50; place += 1) {
    const one = told[place]
    if (one === undefined || one.head >= last) break
    inside.push(one)
  }
  return inside
}

const overlapShare = (a: TokenRange, b: TokenRange): number =>
  (Math.min(a.last, b.last) - Math.max(a.first, b.first)) / Math.max(1, Math.max(a.last - a.first, b.last - b.first))

/** "His remarks", "Takaichi's comments", "the statement": what that speaker said last before. */
const spokenBefore = ({ document, actors, book }: Desk, { statements }: Items, ranges: readonly TokenRange[]): string | null => {
  const range = ranges[0]
  if (range === undefined || ranges.length > 1 || range.last - range.first > 8) return null
  let last = range.last
  while (last > range.first && document.tokens[last - 1]?.pos === 'PUNCT') last -= 1
  if (!speechNouns.has(document.tokens[last - 1]?.lower ?? '')) return null
  const sentence = document.tokens[range.first]?.sentence ?? 0
  const owner = actors.mentionsIn(range)[0]
  const keys = owner === undefined ? null : book.keysOf(owner.actors)
  const earlier = statements.items.filter((item) => item.sentence < sentence && sentence - item.sentence <= 6 && (keys === null || item.speakers.some((key) => keys.includes(key))))
  const nearest = earlier.at(-1)
  return nearest === undefined ? null : (earlier.find((item) => item.sentence === nearest.sentence)?.row.key ?? null)
}
