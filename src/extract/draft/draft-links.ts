import type { DossierInput } from '../../domain/dossier.ts'
import { wordsOf } from '../actor/read-words.ts'
import type { TokenRange } from '../text/document.ts'
import { cueVerbs } from '../attribution/cue-verbs.ts'
import { spokenBefore } from './anaphor.ts'
import type { Claim } from './claim.ts'
import { mostItems, type Desk } from './desk.ts'
import { mainWord, subjectNoun } from './main-word.ts'
import { toldIndex, type Items, type Told, type ToldIndex } from './told.ts'

type LinkRow = NonNullable<DossierInput['links']>[number]

/** Causal claims as links between the happenings that their spans tell of; a claim with an end that tells of none is left out. */
export const draftLinks = (desk: Desk, items: Items): readonly LinkRow[] => {
  const told = toldIndex(items, desk.document.tokens)
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

type LinkPlace = { readonly items: Items; readonly told: ToldIndex; readonly claim: Claim }

/** An end of a claim: what it tells of, and whether that is the main thing that its words say. */
type End = { readonly one: Told; readonly firm: boolean }

const linkOf = (desk: Desk, { items, told, claim }: LinkPlace): LinkRow | null => {
  const { cause: causes, effect: effects, signal } = withinContent(desk, claim.tokens)
  if (causes.length === 0 || effects.length === 0) return null
  const cause = happeningOf(desk, { told, ranges: causes, not: null })
  const effect = happeningOf(desk, { told, ranges: effects, not: cause?.one.key ?? null })
  if (cause === null || effect === null || cause.one.key === effect.one.key || !outright(claim) && (isInside(cause.one, effect.one) || !cause.firm || !effect.firm)) return null
  const signalTokens = signal.flatMap(({ first, last }) => desk.document.tokens.slice(first, last))
  // A name signals nothing, and a verb of saying tells who speaks.
  const idle = signalTokens.every(({ pos, lemma }) => pos === 'PROPN' || pos === 'NOUN' || pos === 'VERB' && cueVerbs.get(lemma)?.some(({ clause, belief }) => clause && belief >= 0.85) === true)
  if (claim.rule.startsWith('learnt') && idle) return null
  const asserter = tellerOf(desk, { items, told, ends: [cause.one.key, effect.one.key], ranges: [...causes, ...effects] })
  const words = signal.map(({ first, last }) => wordsOf(desk.document, first, last)).join(' … ')
  return {
    cause: cause.one.key, effect: effect.one.key, relation: claim.relation,
    explicit: claim.explicit && words !== '', polarity: claim.polarity,
    ...words === '' ? {} : { signal: words },
    assertedBy: claim.explicit ? (asserter ?? 'REPORTER') : 'INFERENCE',
    spans: { cause: causes.map(desk.quoter.span), effect: effects.map(desk.quoter.span), signal: signal.map(desk.quoter.span) },
    evidence: desk.quoter.evidence([...causes, ...effects, ...signal]),
    confidence: believed(claim, cause, effect),
    rule: `causal/${claim.rule}`,
  }
}

type ClaimTokens = Claim['tokens']

/** A claim that a speaker makes is about what the speaker says: its ends do not reach out to the words that tell who speaks. */
const withinContent = ({ attributions, said }: Desk, { cause, effect, signal }: ClaimTokens): ClaimTokens => {
  const at = signal[0]?.first
  const content = at === undefined ? undefined : attributions[said[at] ?? -1]?.tokens.content.find(({ first, last }) => first <= at && at < last)
  if (content === undefined) return { cause, effect, signal }
  const cut = (ranges: readonly TokenRange[]): readonly TokenRange[] =>
    ranges.map(({ first, last }) => ({ first: Math.max(first, content.first), last: Math.min(last, content.last) })).filter(({ first, last }) => first < last)
  return { cause: cut(cause), effect: cut(effect), signal }
}

/** Made by a phrase or verb that says the relation, not by a learnt guess. */
const outright = ({ rule }: Claim): boolean => !rule.startsWith('learnt') && rule !== 'implied'

/** An end that its words only mention in passing makes a link that needs a reader. */
const oneWeakEnd = 0.5
const twoWeakEnds = 0.3

const believed = ({ confidence }: Claim, cause: End, effect: End): number =>
  Math.min(confidence, 0.95) * (cause.firm && effect.firm ? 1 : cause.firm || effect.firm ? oneWeakEnd : twoWeakEnds)

/** Who tells of both: the speaker in whose content all the words of the claim stand. */
const tellerOf = ({ document }: Desk, { items, told, ends, ranges }: { readonly items: Items; readonly told: ToldIndex; readonly ends: readonly string[]; readonly ranges: readonly TokenRange[] }): string | undefined => {
  const sentence = document.tokens[ranges[0]?.first ?? 0]?.sentence ?? 0
  for (let index = sentence; index >= Math.max(0, sentence - 2); index -= 1) {
    for (const { kind, key } of told.inSentence(index).toReversed()) {
      const statement = kind === 'statement' && !ends.includes(key) ? items.statements.at(key) : undefined
      if (statement !== undefined && statement.speakers.length > 0
        && ranges.every((range) => statement.attribution.tokens.content.some(({ first, last }) => first <= range.first && range.last <= last))) return statement.speakers[0]
    }
  }
  return undefined
}

/**
 * What a span tells of: what an anaphor points at ("his remarks"), else a statement that fills it, else the happening
 * named by its main word (its noun before any "of", its first verb), else one that it merely mentions.
 */
const happeningOf = (desk: Desk, { told, ranges, not }: { readonly told: ToldIndex; readonly ranges: readonly TokenRange[]; readonly not: string | null }): End | null => {
  const [only] = ranges
  const exact = only === undefined || ranges.length > 1 ? undefined : told.headsIn(only).find(({ kind, first, last, key }) => kind === 'event' && first === only.first && last === only.last && key !== not)
  if (exact !== undefined) return { one: exact, firm: true }
  const anaphor = only === undefined || ranges.length > 1 ? null : spokenBefore(desk, told, only)
  if (anaphor !== null && anaphor.key !== not) return { one: anaphor, firm: true }
  const candidates = ranges.flatMap((range) => told.headsIn(range)).filter(({ key }) => key !== not)
  const spoken = candidates.find(({ kind, first, last }) => kind === 'statement' && ranges.some((range) => first <= range.first + 2 && overlapShare({ first, last }, range) >= 0.6))
  if (spoken !== undefined) return { one: spoken, firm: true }
  const { tokens } = desk.document
  const main = only === undefined ? null : mainWord(tokens, only)
  const named = candidates.filter(({ kind }) => kind !== 'statement').find(({ first, last, head, kind }) => main !== null && (kind === 'event' ? first <= main && main < last : head === main))
  if (named !== undefined) return { one: named, firm: named.confidence >= 0.5 }
  // "after a cyclone destroyed two bridges": what PLOVER does not classify acts itself.
  const subject = only === undefined ? null : subjectNoun(tokens, only)
  const acting = candidates.find(({ sort, first, last }) => sort === 'OTHER' && subject !== null && first <= subject && subject < last)
  if (acting !== undefined) return { one: acting, firm: true }
  const chosen = candidates.find(({ kind }) => kind === 'event') ?? candidates[0]
  return chosen === undefined ? null : { one: chosen, firm: false }
}

/** Whether one of two happenings is told inside the words of the other: then a learnt guess sees a cause in a report. */
const isInside = (a: Told, b: Told): boolean => a.first <= b.head && b.head < a.last || b.first <= a.head && a.head < b.last

const overlapShare = (a: TokenRange, b: TokenRange): number =>
  (Math.min(a.last, b.last) - Math.max(a.first, b.first)) / Math.max(1, Math.max(a.last - a.first, b.last - b.first))
