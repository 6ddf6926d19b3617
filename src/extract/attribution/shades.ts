import type { Certainty, Directness, Polarity } from '../../domain/vocabulary.ts'
import type { TextDocument, TokenRange } from '../text/document.ts'
import type { Found } from './attribution.ts'

const negations = new Set(['not', 'n\'t', 'n’t', 'never', 'no', 'neither', 'nor'])
const possibles = new Set(['might', 'could', 'may', 'possibly', 'perhaps', 'maybe', 'possible'])
const probables = new Set(['likely', 'probably', 'presumably', 'apparently', 'probable'])
/** Cues whose negation means that nothing was said about the content. */
const silences = new Set(['silent', 'say', 'mention', 'reference', 'address', 'name', 'specify', 'discuss', 'comment', 'elaborate', 'refer', 'allude', 'disclose', 'reveal', 'explain', 'clarify', 'cite', 'raise', 'tell', 'identify', 'detail', 'acknowledge', 'answer', 'speak', 'respond', 'reply', 'note'])
/** Looked at from the content's beginning for its main verb. */
const reach = 25

/** DIRECT when all words are quoted, MIXED when some are. */
export const directnessOf = (doc: TextDocument, content: readonly TokenRange[]): Directness => {
  let quoted = 0
  let spoken = 0
  for (const { first, last } of content) {
    for (let index = first; index < last; index += 1) {
      if (doc.tokens[index]?.pos === 'PUNCT') continue
      spoken += 1
      if (doc.quotationOf[index] !== -1) quoted += 1
    }
  }
  return quoted === 0 ? 'INDIRECT' : quoted >= spoken * 0.95 ? 'DIRECT' : 'MIXED'
}

export const isSilent = (doc: TextDocument, { head, negated }: Found): boolean =>
  negated && silences.has(doc.tokens[head]?.lemma ?? '') || declines(doc, head)

const declines = ({ tokens }: TextDocument, head: number): boolean =>
  silences.has(tokens[head]?.lemma ?? '') && tokens[head - 1]?.lower === 'to' && ['decline', 'refuse', 'fail'].includes(tokens[head - 2]?.lemma ?? '')

/** Whether the speaker holds the content true (POSITIVE) or denies it: a denying cue or a negated main verb, not both. */
export const polarityOf = (doc: TextDocument, found: Found): Polarity => {
  const negative = negatedContent(doc, found.content[0])
  return found.denies !== negative ? 'NEGATIVE' : 'POSITIVE'
}

/** A negation at the first verb of a clause: "would not join". Objects and quotations of several sentences have none. */
const negatedContent = ({ tokens }: TextDocument, range: TokenRange | undefined): boolean => {
  if (range === undefined) return false
  let verbs = 0
  for (let index = range.first; index < Math.min(range.last, range.first + reach); index += 1) {
    const token = tokens[index]
    if (token === undefined) return false
    if (verbs > 0 && (negations.has(token.lower) || token.pos === 'ADV' && token.lower === 'no')) return true
    if (token.lower === 'not' && tokens[index + 1]?.lower === 'to') return true
    if (token.lower === 'never') return true
    if (token.pos === 'VERB') return false
    if (token.pos === 'AUX') verbs += 1
    else if (verbs > 0 && token.pos !== 'ADV' && token.pos !== 'PART') return false
  }
  return false
}

/** FactBank's degrees: the content's own words tell first, then the cue. */
export const certaintyOf = ({ tokens }: TextDocument, found: Found): Certainty => {
  const range = found.content[0]
  if (range === undefined) return found.certainty
  const opener = tokens[range.first]?.lower ?? ''
  if (['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where'].includes(opener) && found.head < range.first) return 'UNDERSPECIFIED'
  for (let index = range.first; index < Math.min(range.last, range.first + reach); index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (possibles.has(token.lower) && token.pos !== 'PROPN') return 'POSSIBLE'
    if (probables.has(token.lower)) return 'PROBABLE'
    if (token.pos === 'VERB' && index > range.first) break
  }
  return found.certainty
}
