import type { Sentence, TextDocument, Token, TokenRange } from '../text/document.ts'
import { nounPhraseLeft, nounPhraseRight } from '../text/noun-phrase.ts'
import { subjectOf } from '../text/subject.ts'
import { verbGroup } from '../text/verb-group.ts'
import type { FoundClaim } from './causal-claim.ts'
import { clauseAfter, clauseBefore } from './clause-scope.ts'
import { causeVerbs, signalPhrases, strongCauseVerbs, type SignalPhrase } from './signals.ts'

/** Claims by phrases and verbs that say the relation outright. Each looks a bounded way around its signal. */
export const ruleClaims = (doc: TextDocument, sentence: Sentence): readonly FoundClaim[] => {
  const found: FoundClaim[] = []
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = doc.tokens[index]
    if (token === undefined) break
    const one = fromPhrase(doc, index, sentence) ?? (token.pos === 'VERB' ? fromVerb(doc, index, sentence) : null)
    if (one === null) continue
    found.push(one)
    index = Math.max(index, (one.signal?.last ?? index + 1) - 1)
  }
  return found
}

const byFirstWord: ReadonlyMap<string, readonly SignalPhrase[]> = Map.groupBy(signalPhrases, ({ words }) => words[0] ?? '')

const matches = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, step) => tokens[at + step]?.lower === word || tokens[at + step]?.lemma === word)

const fromPhrase = (doc: TextDocument, at: number, sentence: Sentence): FoundClaim | null => {
  const { tokens } = doc
  const token = tokens[at]
  const options = [...byFirstWord.get(token?.lemma ?? '') ?? [], ...token !== undefined && token.lower !== token.lemma ? byFirstWord.get(token.lower) ?? [] : []]
  for (const option of options.toSorted((a, b) => b.words.length - a.words.length)) {
    const end = at + option.words.length
    if (end >= sentence.last || !matches(tokens, at, option.words)) continue
    if (option.words[0] === 'because' && option.words.length === 1 && tokens[end]?.lower === 'of') continue
    const one = byKind(doc, { at, end, option, sentence })
    if (one !== null) return one
  }
  return null
}

type Place = { readonly at: number; readonly end: number; readonly option: SignalPhrase; readonly sentence: Sentence }

const byKind = (doc: TextDocument, { at, end, option, sentence }: Place): FoundClaim | null => {
  const { tokens } = doc
  const base = { relation: option.relation, confidence: option.belief, rule: `signal: ${option.words.join(' ')}` }
  if (option.kind === 'SUBJECT' || option.kind === 'VERB') {
    const group = verbGroup(tokens, at, sentence.first)
    const subject = subjectOf(tokens, group, sentence)
    const right = clauseAfter(doc, end, sentence)
    if (subject === null || right === null) return null
    const signal = { first: at, last: end }
    return option.kind === 'SUBJECT'
      ? { ...base, cause: right, effect: subject.range, signal, negated: group.negated }
      : { ...base, cause: subject.range, effect: right, signal, negated: group.negated }
  }
  const negated = tokens[at - 1]?.lower === 'not'
  if (at === sentence.first) {
    // "Because of the storm, the talks were put off."
    const comma = commaAfter(tokens, end, sentence)
    if (comma === null) return null
    const effect = clauseAfter(doc, comma + 1, sentence)
    return effect === null ? null : { ...base, cause: { first: end, last: comma }, effect, signal: { first: at, last: end }, negated }
  }
  const cause = clauseAfter(doc, end, sentence)
  const effect = clauseBefore(doc, at, sentence)
  return cause === null || effect === null ? null : { ...base, cause, effect, signal: { first: at, last: end }, negated }
}

const commaAfter = (tokens: readonly Token[], from: number, sentence: Sentence): number | null => {
  for (let index = from; index < Math.min(sentence.last, from + 40); index += 1) if (tokens[index]?.text === ',') return index
  return null
}

/** "The remarks triggered a dispute", "a dispute triggered by the remarks", "…, prompting a protest". */
const fromVerb = (doc: TextDocument, at: number, sentence: Sentence): FoundClaim | null => {
  const { tokens } = doc
  const lemma = tokens[at]?.lemma ?? ''
  const relation = causeVerbs.get(lemma)
  if (relation === undefined || !strongCauseVerbs.has(lemma)) return null
  const group = verbGroup(tokens, at, sentence.first)
  const base = { relation, rule: `verb: ${lemma}`, negated: group.negated }
  if (tokens[at + 1]?.lower === 'by') {
    const cause = clauseAfter(doc, at + 2, sentence)
    const effect = group.voice === 'PASSIVE' ? subjectOf(tokens, group, sentence)?.range ?? null : nounPhraseBefore(tokens, at, sentence)
    return cause === null || effect === null ? null : { ...base, cause, effect, signal: { first: at, last: at + 2 }, confidence: 0.9 }
  }
  if (group.voice === 'PASSIVE' || tokens[at - 1]?.lower === 'to') return null
  const effect = clauseAfter(doc, at + 1, sentence)
  if (effect === null || nounPhraseRight(tokens, at + 1, { ceiling: sentence.last, chain: false }) === null) return null
  const trailing = group.form === 'PARTICIPLE' && tokens[group.first - 1]?.text === ','
  const cause: TokenRange | null = trailing ? clauseBefore(doc, group.first, sentence) : subjectOf(tokens, group, sentence)?.range ?? null
  return cause === null ? null : { ...base, cause, effect, signal: { first: at, last: at + 1 }, confidence: group.modal === null ? 0.85 : 0.55 }
}

const nounPhraseBefore = (tokens: readonly Token[], at: number, sentence: Sentence): TokenRange | null =>
  nounPhraseLeft(tokens, tokens[at - 1]?.text === ',' ? at - 1 : at, sentence.first)
