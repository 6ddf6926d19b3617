import type { Paragraph, Quotation, Sentence, Span, TextDocument, Token, TokenRange } from './document.ts'
import { codePointOffsets } from './offsets.ts'
import { splitParagraphs } from './paragraphs.ts'
import { markRoles, quotationsOf } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { correctTags } from './correct-tags.ts'
import { tag } from './tag.ts'
import { tokenize, type RawToken } from './tokenize.ts'

/** Reads a text into paragraphs, sentences, tagged tokens and quotations, in time linear in its length. */
export const readText = (text: string, { published = null }: { readonly published?: string | null } = {}): TextDocument => {
  const raw: RawToken[] = []
  const sentenceOf: number[] = []
  const sentences: Omit<Sentence, 'start' | 'end'>[] = []
  const paragraphs: Paragraph[] = []
  const quotations: Quotation[] = []
  const breaks = new Map<number, boolean>()

  for (const { kind, start, bodyStart, end } of splitParagraphs(text)) {
    const offset = raw.length
    const tokens = tokenize(text, bodyStart, end)
    const roles = markRoles(tokens)
    const firstSentence = sentences.length
    breaks.set(offset, kind === 'LIST_ITEM')
    for (const token of tokens) raw.push(token)
    for (const { first, last } of splitSentences(tokens, roles)) {
      for (let index = first; index < last; index += 1) sentenceOf.push(sentences.length)
      sentences.push({ index: sentences.length, first: offset + first, last: offset + last, paragraph: paragraphs.length })
    }
    for (const quotation of quotationsOf(tokens, roles, { offset, index: quotations.length })) quotations.push(quotation)
    paragraphs.push({ index: paragraphs.length, kind, start, end, firstSentence, lastSentence: sentences.length })
  }

  const tags = correctTags(raw, tag(raw, breaks))
  const tokens: readonly Token[] = raw.map((token, index) => ({
    index,
    text: token.text,
    lower: token.text.toLowerCase(),
    lemma: tags[index]?.lemma ?? token.text.toLowerCase(),
    pos: tags[index]?.pos ?? 'X',
    start: token.start,
    end: token.end,
    sentence: sentenceOf[index] ?? 0,
  }))

  const quotationOf = new Int32Array(tokens.length).fill(-1)
  for (const { index, first, last } of quotations) quotationOf.fill(index, first, last)

  const toCodePoint = codePointOffsets(text)
  const spanBetween = (start: number, end: number): Span =>
    ({ start: toCodePoint(start), end: toCodePoint(end), exact: text.slice(start, end) })
  return {
    text,
    published,
    tokens,
    sentences: sentences.map((sentence) =>
      ({ ...sentence, start: tokens[sentence.first]?.start ?? 0, end: tokens[sentence.last - 1]?.end ?? 0 })),
    paragraphs,
    quotations,
    quotationOf,
    toCodePoint,
    spanBetween,
    spanOf: ({ first, last }: TokenRange) => spanBetween(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0),
  }
}
