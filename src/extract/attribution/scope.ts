import type { Quotation, Sentence, TextDocument, TokenRange } from '../text/document.ts'
import { cueVerbs } from './cue-verbs.ts'

export type ScopeKind = 'CLAUSE' | 'QUOTATION' | 'OBJECT'

/** The outermost quotation that the token stands in, its marks included. */
export const quotationAt = (doc: TextDocument, token: number): Quotation | null => {
  const index = doc.quotationOf[token]
  if (index === undefined || index === -1) return null
  const inner = doc.quotations[index]
  if (inner === undefined) return null
  return inner.within === null ? inner : doc.quotations[inner.within] ?? inner
}

/** No piece of content is looked for farther than this, so that a sentence without end costs no more than its length. */
export const longest = 400

const endMarks = new Set(['.', '!', '?', '…', ';'])
const breakers = new Set(['while', 'although', 'though', 'whereas', 'but', 'after', 'before', 'as', 'when', 'because', 'amid', 'following', 'despite', 'since'])

/**
 * The content that begins at `first` and runs to the end of the sentence, or to what shows that it ended: a second cue
 * ("…, adding that"), "according to", the closing mark of a full quotation, for an object the next clause.
 */
export const contentFrom = (
  doc: TextDocument, first: number, { sentence, kind }: { readonly sentence: Sentence; readonly kind: ScopeKind },
): TokenRange | null => {
  const { tokens } = doc
  const around = quotationAt(doc, first - 1)
  const outer = around !== null && around.last > first ? around.last - (around.closed ? 1 : 0) : sentence.last
  const ceiling = Math.min(sentence.last, outer, first + longest)
  const quotation = quotationAt(doc, first)
  let from = first
  if (quotation?.first === first) {
    const text = tokens[quotation.last - 2]?.text ?? ''
    const full = quotation.closed && (endMarks.has(text) || text === ',' || quotation.last >= ceiling)
    if (full || kind === 'QUOTATION' && !quotation.closed) return trimmed(doc, { first, last: quotation.last })
    from = quotation.last
  }
  let last = ceiling
  for (let index = from; index < ceiling; index += 1) {
    const inner = doc.quotationOf[index] !== -1 && doc.quotationOf[index] !== doc.quotationOf[first - 1]
    const closesComma = inner && tokens[index - 1]?.text === ',' && quotationAt(doc, index)?.last === index + 1
    if (inner && !closesComma) continue
    if (ends(doc, index, { sentence, kind, first })) {
      last = closesComma ? index + 1 : index
      break
    }
  }
  return trimmed(doc, { first, last })
}

/** Verbs that speak only with their noun: "expressed support". */
const speaks = new Set(['express', 'voice', 'raise', 'issue', 'reiterate'])

type Ending = { readonly sentence: Sentence; readonly kind: ScopeKind; readonly first: number }

const ends = (doc: TextDocument, index: number, { kind, first, sentence }: Ending): boolean => {
  const { tokens } = doc
  const token = tokens[index]
  const next = tokens[index + 1]
  const third = tokens[index + 2]
  if (token === undefined || index === first) return false
  if (token.lower === 'according' && next?.lower === 'to') return true
  if (token.text === ';' && kind === 'OBJECT') return true
  if (token.text !== ',' && token.text !== '—' && tokens[index - 1]?.text !== ',') {
    // "reiterated its stance and expressed support": an object does not reach over the next verb of speech.
    if (kind === 'OBJECT' && token.lower === 'and' && next?.pos === 'VERB' && /ed$|said|told|wrote/u.test(next.lower) && (speaks.has(next.lemma) || cueVerbs.has(next.lemma)) && third?.pos !== 'VERB') return true
    // "said that A and added that B", "said A and that B" stays.
    return token.lower === 'and' && next?.pos === 'VERB' && cueVerbs.has(next.lemma) && third?.lower === 'that' && index + 2 < sentence.last
  }
  if (next === undefined) return false
  if (next.pos === 'VERB' && /ing$/u.test(next.lower) && cueVerbs.has(next.lemma)) return true
  if (next.lower === 'according') return true
  if (next.pos === 'CCONJ' && third !== undefined && third.pos === 'VERB' && cueVerbs.has(third.lemma) && !/ing$/u.test(third.lower)) return true
  if (kind !== 'OBJECT') {
    return (next.lower === 'but' || next.lower === 'while' || next.lower === 'though' || next.lower === 'although' || next.lower === 'and') && speaksSoon(doc, index + 2, sentence)
  }
  if (breakers.has(next.lower)) return true
  if (next.lower === 'and' && third !== undefined && (third.pos === 'VERB' || third.pos === 'PRON' || third.pos === 'AUX')) return true
  return next.pos === 'VERB' && /ing$/u.test(next.lower) || next.pos === 'PRON' && next.lower !== 'which' && next.lower !== 'who' && next.lower !== 'whose'
}

/** Whether a subject and a cue follow: "…, but the envoy said". */
const speaksSoon = ({ tokens }: TextDocument, from: number, sentence: Sentence): boolean => {
  for (let index = from; index < Math.min(sentence.last, from + 8); index += 1) {
    const token = tokens[index]
    if (token?.pos === 'VERB') return cueVerbs.get(token.lemma)?.some(({ belief, clause }) => clause && belief >= 0.85) ?? false
    if (token?.text === ',') return false
  }
  return false
}

/**
 * The content that ends before `end`, the subject or verb of a cue that comes after it. A quotation of several
 * sentences counts from its opening mark. Null when nothing there could be content.
 */
export const contentBefore = (
  doc: TextDocument, end: number, { sentence, verbless = false }: { readonly sentence: Sentence; readonly verbless?: boolean },
): TokenRange | null => {
  const { tokens } = doc
  let last = end
  if (tokens[last - 1]?.text === ',' || tokens[last - 1]?.text === '—') last -= 1
  const quotation = quotationAt(doc, last - 1)
  let first = Math.max(sentence.first, end - longest)
  if (quotation !== null && quotation.last === last) {
    first = Math.min(first, quotation.first)
    const paragraph = doc.paragraphs[sentence.paragraph]
    const opening = doc.sentences[paragraph?.firstSentence ?? sentence.index]?.first ?? sentence.first
    first = Math.max(first, opening)
    if (quotation.first > sentence.first) first = beforeQuotation(doc, quotation, sentence)
    return trimmed(doc, { first, last })
  }
  const floor = first
  for (let index = last - 1; index > floor; index -= 1) {
    if (tokens[index]?.text === ';' && doc.quotationOf[index] === -1) {
      first = index + 1
      break
    }
  }
  while (first < last && (tokens[first]?.pos === 'CCONJ' || ['however', ',', 'still', 'meanwhile'].includes(tokens[first]?.lower ?? ''))) first += 1
  const verb = tokens.slice(first, last).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return last - first >= 1 && (verbless || last - first >= 3 && verb && !subordinate(doc, first)) ? trimmed(doc, { first, last }) : null
}

const subordinate = ({ tokens }: TextDocument, first: number): boolean => {
  const token = tokens[first]
  if (token === undefined) return true
  if (token.pos === 'SCONJ' || ['when', 'asked', 'as', 'in', 'on', 'at', 'after', 'during', 'with', 'by', 'to', 'for', 'from', 'of', 'since', 'until', 'under', 'through', 'despite', 'amid', 'following'].includes(token.lower)) return true
  return token.pos === 'VERB' && /(?:ing|ed)$/u.test(token.lower)
}

/** A quotation inside a sentence takes the words before it along when they belong to what is said: `A is “B,” he said`. */
const beforeQuotation = (doc: TextDocument, quotation: Quotation, sentence: Sentence): number => {
  const text = doc.tokens[quotation.first - 1]?.text ?? ''
  return text === ':' || text === ',' && doc.tokens[quotation.first + 1]?.text !== doc.tokens[quotation.first + 1]?.lower ? quotation.first : sentence.first
}

/** Leaves out closing punctuation and white marks at the ends, but not a quotation's own. */
const trimmed = (doc: TextDocument, { first, last }: TokenRange): TokenRange | null => {
  const { tokens } = doc
  let from = first
  let to = last
  while (from < to && [',', ':', ';', '—', '–'].includes(tokens[from]?.text ?? '')) from += 1
  while (to > from && ['.', ',', '!', '?', ';', ':', '—', '–'].includes(tokens[to - 1]?.text ?? '') && doc.quotationOf[to - 1] === -1) to -= 1
  return to > from ? { first: from, last: to } : null
}
