import type { Sentence, TextDocument, TokenRange } from '../text/document.ts'
import type { CausalClaim, FoundClaim } from './causal-claim.ts'
import { isCausal } from './causal-sentence.ts'
import { codesOf } from './codes.ts'
import { ruleClaims } from './rule-claims.ts'
import { relationBySignal } from './signals.ts'
import { tagArguments, tagSignals } from './tag-spans.ts'
import { causalWeights } from './weights.ts'

/** Confidence of what is only learnt: a signal that no rule knows, and a relation that nothing signals. */
const learntSignal = 0.55
const impliedAtMost = 0.35
/** Sentences outside these lengths are left to the rules. */
const shortest = 4
const longest = 300

/**
 * What the text claims to have led to what, sentence by sentence: by phrases and verbs that say it, by learnt signals,
 * and, when a sentence looks causal though nothing in it says so, as a proposal of low confidence. Linear in the text.
 */
export const causalClaims = (doc: TextDocument): readonly CausalClaim[] =>
  doc.sentences.flatMap((sentence) => claimsOf(doc, sentence)).map((claim, index) => {
    const { cause, effect, signal } = claim
    const signals = signal === null ? [] : [signal]
    return {
      index,
      cause: [doc.spanOf(cause)],
      effect: [doc.spanOf(effect)],
      signal: signals.map(doc.spanOf),
      tokens: { cause: [cause], effect: [effect], signal: signals },
      relation: claim.relation,
      polarity: claim.negated ? 'NEGATIVE' : 'POSITIVE',
      explicit: signal !== null,
      confidence: claim.confidence,
      rule: claim.rule,
    }
  })

/** Claims of one sentence, in the order of their signals. */
export const claimsOf = (doc: TextDocument, sentence: Sentence): readonly FoundClaim[] =>
  withLearnt(doc, sentence, ruleClaims(doc, sentence)).toSorted((a, b) => (a.signal?.first ?? sentence.first) - (b.signal?.first ?? sentence.first))

const overlaps = (a: TokenRange, b: TokenRange | null): boolean => b !== null && a.first < b.last && b.first < a.last

/** Context is the rules' own, and so are verbs, whose subject and object the rules see better; elsewhere learnt spans win. */
const keepsItsSpans = ({ relation, rule }: FoundClaim): boolean => relation === 'CONTEXT_FOR' || rule.startsWith('verb')

const withLearnt = (doc: TextDocument, sentence: Sentence, ruled: readonly FoundClaim[]): readonly FoundClaim[] => {
  const length = sentence.last - sentence.first
  const kind = doc.paragraphs[sentence.paragraph]?.kind
  if (length < shortest || length > longest || kind === 'HEADING') return ruled
  const codes = codesOf(doc.tokens.slice(sentence.first, sentence.last))
  const shift = ({ first, last }: TokenRange): TokenRange => ({ first: first + sentence.first, last: last + sentence.first })
  const probability = isCausal(codes)
  if (probability < causalWeights().threshold) return ruled
  const tagged = tagSignals(codes, probability).flatMap((signal) => tagArguments(codes, signal) ?? []).map(({ cause, effect, signal }) =>
    ({ cause: shift(cause), effect: shift(effect), signal: signal === null ? null : shift(signal) }))
  const both = ruled.map((claim) => {
    const same = keepsItsSpans(claim) ? undefined : tagged.find(({ signal }) => signal !== null && overlaps(signal, claim.signal))
    return same === undefined ? claim : { ...claim, cause: same.cause, effect: same.effect }
  })
  const told = tagged.flatMap(({ cause, effect, signal }): readonly FoundClaim[] => {
    if (signal === null || ruled.some((claim) => overlaps(signal, claim.signal))) return []
    const words = doc.tokens.slice(signal.first, signal.last).map(({ lower }) => lower).join(' ')
    return [{
      cause, effect, signal, relation: relationBySignal(words), negated: doc.tokens[signal.first - 1]?.lower === 'not',
      confidence: learntSignal, rule: `learnt signal: ${words}`,
    }]
  })
  if (told.length > 0 || ruled.length > 0) return [...both, ...told]
  const implied = tagArguments(codes, null)
  return implied === null ? [] : [{
    cause: shift(implied.cause), effect: shift(implied.effect), signal: null, relation: 'CAUSES', negated: false,
    confidence: impliedAtMost * probability, rule: 'implied',
  }]
}
