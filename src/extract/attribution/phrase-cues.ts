import type { Sentence, TextDocument, TokenRange } from '../text/document.ts'
import { nounPhraseRight } from '../text/noun-phrase.ts'
import type { Found } from './attribution.ts'
import { contentFrom, longest } from './scope.ts'

const said = { illocution: 'ASSERTIVE', certainty: 'CERTAIN', denies: false, negated: false, modal: false } as const

/** Openings that name a source without a verb, by their first word; each is the words and where the source stands. */
const phrases: readonly { readonly words: readonly string[]; readonly belief: number }[] = [
  { words: ['according', 'to'], belief: 0.95 },
  { words: ['in', 'the', 'words', 'of'], belief: 0.9 },
  { words: ['in', 'the', 'view', 'of'], belief: 0.85 },
  { words: ['in', 'the', 'opinion', 'of'], belief: 0.85 },
  { words: ['in', 'the', 'eyes', 'of'], belief: 0.7 },
]

/** "according to X", "in the words of X": the source follows, the content is the rest of the sentence around them. */
export const fromPhrases = (doc: TextDocument, sentence: Sentence): readonly Found[] => {
  const { tokens } = doc
  const found: Found[] = []
  for (let index = sentence.first; index < sentence.last; index += 1) {
    for (const { words, belief } of phrases) {
      if (!words.every((word, step) => tokens[index + step]?.lower === word)) continue
      const from = index + words.length
      const source = nounPhraseRight(tokens, from, { ceiling: sentence.last, chain: true }) ?? upToComma(doc, from, sentence)
      if (source === null) continue
      const end = sourceEnd(doc, source, sentence)
      const content = around(doc, { first: index, last: end }, sentence)
      if (content.length === 0) continue
      found.push({
        ...said, source: [{ first: source.first, last: end }], cue: [{ first: index, last: from }], content, head: index,
        confidence: belief, rule: `phrase: ${words.join(' ')}`,
      })
    }
  }
  return found
}

const upToComma = ({ tokens }: TextDocument, from: number, sentence: Sentence): TokenRange | null => {
  let last = from
  while (last < Math.min(sentence.last, from + 12) && ![',', '.', ';', ':'].includes(tokens[last]?.text ?? '')) last += 1
  return last > from ? { first: from, last } : null
}

/** The source runs to a comma, a verb or the sentence's end: "a report published by the bank on Monday". */
const sourceEnd = ({ tokens }: TextDocument, source: TokenRange, sentence: Sentence): number => {
  let last = source.last
  for (let index = source.last; index < Math.min(sentence.last, source.last + 25); index += 1) {
    const token = tokens[index]
    if (token === undefined || [',', '.', ';', ':', '—', '”', '"', '!', '?'].includes(token.text)) return index
    last = index + 1
  }
  return last >= sentence.last ? source.last : source.last
}

/** What the sentence says before and after the phrase. */
const around = (doc: TextDocument, phrase: TokenRange, sentence: Sentence): readonly TokenRange[] => {
  const { tokens } = doc
  const pieces: TokenRange[] = []
  if (phrase.first > sentence.first) {
    let last = phrase.first
    while (last > sentence.first && [',', '—', '–'].includes(tokens[last - 1]?.text ?? '')) last -= 1
    let first = Math.max(sentence.first, phrase.first - longest)
    while (first < last && (tokens[first]?.pos === 'CCONJ' || tokens[first]?.text === ',')) first += 1
    if (last - first > 1) pieces.push({ first, last })
  }
  if (tokens[phrase.last]?.text === ',' || pieces.length === 0) {
    const after = tokens[phrase.last]?.text === ',' ? phrase.last + 1 : phrase.last
    const rest = after < sentence.last ? contentFrom(doc, after, { sentence, kind: 'CLAUSE' }) : null
    const connective = ['which', 'who', 'but', 'while', 'although', 'though'].includes(tokens[after]?.lower ?? '')
    if (rest !== null && rest.last - rest.first > 1 && !(pieces.length > 0 && connective)) pieces.push(rest)
  }
  return pieces
}

/** `NAME: words` in a transcript and "Minister: words" in a headline. */
export const fromLayout = (doc: TextDocument, sentence: Sentence): Found | null => {
  const { tokens } = doc
  const paragraph = doc.paragraphs[sentence.paragraph]
  if (paragraph?.firstSentence !== sentence.index) return null
  const last = doc.sentences[paragraph.lastSentence - 1]?.last ?? sentence.last
  const start = quotationMarks.has(tokens[sentence.first]?.text ?? '') ? sentence.first + 1 : sentence.first
  for (let index = start + 1; index < Math.min(start + 6, sentence.last); index += 1) {
    if (tokens[index]?.text !== ':') continue
    const names = tokens.slice(start, index)
    const shouted = names.every(({ text }) => text === text.toUpperCase() && text.length > 1)
    const named = names.every(({ pos, text }) => pos === 'PROPN' || pos === 'NOUN' && /^\p{Lu}/u.test(text))
    if (!shouted && !named || last - index < (shouted ? 2 : 4) || shouted && paragraph.kind === 'HEADING') return null
    return {
      ...said, source: [{ first: start, last: index }], cue: [{ first: index, last: index + 1 }],
      content: [{ first: index + 1, last }], head: index, confidence: 0.75, rule: 'layout: name and colon',
    }
  }
  return null
}

const quotationMarks = new Set(['"', '“'])
const dashes = new Set(['―', '—', '–', '--'])

/** A paragraph that is a quotation followed by a dash and a name. */
export const fromDash = (doc: TextDocument, sentence: Sentence): Found | null => {
  const { tokens } = doc
  for (let index = Math.max(sentence.first + 1, sentence.last - 12); index < sentence.last - 1; index += 1) {
    if (!dashes.has(tokens[index]?.text ?? '')) continue
    const quotation = doc.quotations[doc.quotationOf[index - 1] ?? -1]
    if (quotation === undefined || quotation.last !== index) continue
    const source = nounPhraseRight(tokens, index + 1, { ceiling: sentence.last, chain: true })
    if (source === null || tokens[source.first]?.pos !== 'PROPN') continue
    return {
      ...said, source: [{ first: source.first, last: Math.min(sentence.last, source.last) }], cue: [{ first: index, last: index + 1 }],
      content: [{ first: quotation.first, last: quotation.last }], head: index, confidence: 0.8, rule: 'layout: quotation, dash, name',
    }
  }
  return null
}
