import type { Sentence, TextDocument, Token, TokenRange } from '../text/document.ts'

/** No argument is longer. */
const longest = 60
const stops = new Set([';', ':', '—', '–', '(', ')'])
const openers = new Set(['while', 'although', 'though', 'but', 'whereas', 'which', 'who', 'according', 'as', 'when', 'after', 'before'])

/** What begins at `first` and runs to the end of its clause: a comma before a new clause, a semicolon, a dash, the sentence's end. */
export const clauseAfter = (doc: TextDocument, first: number, sentence: Sentence): TokenRange | null => {
  const { tokens } = doc
  const ceiling = Math.min(sentence.last, first + longest)
  let last = ceiling
  for (let index = first + 1; index < ceiling; index += 1) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (token === undefined) break
    if (stops.has(token.text) || token.text === ',' && next !== undefined && (openers.has(next.lower) || next.pos === 'CCONJ' && !isList(tokens, index + 2) || next.pos === 'VERB' || next.pos === 'PRON')) {
      last = index
      break
    }
  }
  return trimmed(tokens, { first, last })
}

/** The clause that ends before `end`: back to a semicolon, a dash, an opening conjunction, or the sentence's beginning. */
export const clauseBefore = (doc: TextDocument, end: number, sentence: Sentence): TokenRange | null => {
  const { tokens } = doc
  const floor = Math.max(sentence.first, end - longest)
  let first = floor
  for (let index = end - 2; index > floor; index -= 1) {
    const token = tokens[index]
    const after = tokens[index + 1]
    if (token === undefined || after === undefined) break
    if (stops.has(token.text) || token.text === ',' && (after.pos === 'CCONJ' || after.lower === 'while' || after.lower === 'although' || after.lower === 'though') || token.pos === 'SCONJ' && token.lower === 'that') {
      first = index + 1
      break
    }
  }
  while (first < end && (tokens[first]?.pos === 'CCONJ' || tokens[first]?.text === ',')) first += 1
  return trimmed(tokens, { first, last: end })
}

const isList = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index; at < index + 5; at += 1) {
    const token = tokens[at]
    if (token?.pos === 'VERB' || token?.pos === 'AUX') return false
    if (token === undefined || token.text === ',' || token.text === '.') return true
  }
  return true
}

const trimmed = (tokens: readonly Token[], { first, last }: TokenRange): TokenRange | null => {
  let from = first
  let to = last
  while (from < to && [',', ':', ';', '—', '–', '.'].includes(tokens[from]?.text ?? '')) from += 1
  while (to > from && ['.', ',', '!', '?', ';', ':', '—', '–'].includes(tokens[to - 1]?.text ?? '')) to -= 1
  return to > from ? { first: from, last: to } : null
}
