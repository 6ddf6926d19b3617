import type { Sentence, TextDocument, TokenRange } from '../text/document.ts'
import type { Attribution, Found } from './attribution.ts'
import { fromAdjectives } from './adjectival-cues.ts'
import { continued } from './continued.ts'
import { fromIdioms } from './idiom-cues.ts'
import { fromNouns } from './nominal-cues.ts'
import { fromDash, fromLayout, fromPhrases } from './phrase-cues.ts'
import { certaintyOf, directnessOf, isSilent, polarityOf } from './shades.ts'
import { candidatesOf, fromVerb } from './verbal-cues.ts'

/** Cues inside a quotation are its speaker's words, not the text's: kept only on request, first and second person never. */
const insideQuotation = 0.5
const participants = new Set(['i', 'we', 'you', 'me', 'us'])
/** A cue in another's content must be a plain act of speech: "said he hopes to" is one statement, "said Lee promised" two. */
const nestedCue = 0.9
/** "could argue", "would say": seldom something that was said. */
const modalCue = 0.5

/**
 * All attributions of a text, in the order of their cues: who said, thought or wrote what, by rules over cue words,
 * clause scopes and quotation marks. Linear in the text: every rule looks a bounded way around its cue.
 */
export const attributions = (
  doc: TextDocument, { least = 0.5 }: { /** Below this confidence an attribution is not given. */ readonly least?: number } = {},
): readonly Attribution[] => {
  const found = doc.sentences.flatMap((sentence) => fromSentence(doc, sentence)).map((one) => weighed(doc, one))
  const sure = found.filter(({ confidence }) => confidence >= least).toSorted((a, b) => a.head - b.head)
  const outer = parentsOf(sure)
  // "denied that it had agreed to sell": what is denied to have been said was not said.
  const told = ({ confidence }: Found, index: number): boolean => {
    const around = outer[index] ?? null
    return around === null || confidence >= Math.max(least, nestedCue) && sure[around]?.denies !== true
  }
  const kept = continued(doc, sure.filter(told))
  const parents = parentsOf(kept)
  return kept.map((one, index) => ({
    index,
    source: one.source.map(doc.spanOf),
    cue: one.cue.map(doc.spanOf),
    content: one.content.map(doc.spanOf),
    tokens: { source: one.source, cue: one.cue, content: one.content },
    parent: parents[index] ?? null,
    directness: directnessOf(doc, one.content),
    illocution: one.illocution,
    polarity: polarityOf(doc, one),
    certainty: certaintyOf(doc, one),
    silent: isSilent(doc, one),
    confidence: one.confidence,
    rule: one.rule,
  }))
}

const fromSentence = (doc: TextDocument, sentence: Sentence): readonly Found[] => {
  const layout = fromLayout(doc, sentence) ?? fromDash(doc, sentence)
  const idioms = fromIdioms(doc, sentence)
  const taken = new Set(idioms.map(({ head }) => head))
  const verbs = candidatesOf(doc, sentence).filter(({ group }) => !taken.has(group.verb)).flatMap((candidate) => fromVerb(doc, candidate) ?? [])
  return [...layout === null ? [] : [layout], ...idioms, ...verbs, ...fromPhrases(doc, sentence), ...fromNouns(doc, sentence), ...fromAdjectives(doc, sentence)]
}

const weighed = (doc: TextDocument, one: Found): Found => {
  let { confidence } = one
  if (doc.quotationOf[one.head] !== -1 && !one.rule.startsWith('layout')) {
    const lead = one.source[0]
    const speaker = lead === undefined ? '' : doc.tokens[lead.first]?.lower ?? ''
    confidence *= lead === undefined || lead.last - lead.first === 1 && participants.has(speaker) ? 0 : insideQuotation
  }
  if (one.modal && !one.negated) confidence *= modalCue
  return confidence === one.confidence ? one : { ...one, confidence }
}

/** For each attribution the innermost other one in whose content its cue stands. */
const parentsOf = (found: readonly Found[]): readonly (number | null)[] => {
  const pieces = found
    .flatMap(({ content }, owner) => content.map((range) => ({ ...range, owner })))
    .sort((a, b) => a.first - b.first || b.last - a.last)
  const order = found.map((one, index) => ({ index, at: one.cue[0]?.first ?? one.head })).sort((a, b) => a.at - b.at)
  const parents: (number | null)[] = found.map(() => null)
  const open: (TokenRange & { readonly owner: number })[] = []
  let next = 0
  for (const { index, at } of order) {
    for (let piece = pieces[next]; piece !== undefined && piece.first <= at; piece = pieces[next]) {
      open.push(piece)
      next += 1
    }
    while (open.length > 0 && (open.at(-1)?.last ?? 0) <= at) open.pop()
    const around = open.findLast(({ last, owner }) => last > at && owner !== index)
    parents[index] = around?.owner ?? null
  }
  return parents
}
