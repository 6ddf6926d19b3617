import type { Sentence, TextDocument, TokenRange } from '../text/document.ts'
import type { Found } from './attribution.ts'
import { quotationAt } from './scope.ts'

/** Sentences that one speaker's quotation may run on without a new cue. */
const longestRun = 12

/**
 * Quotations that go on after their cue: the next sentences, wholly between quotation marks and without a cue of their
 * own, are further pieces of what was said: `“A,” he said. “B. C.”`
 */
export const continued = (doc: TextDocument, found: readonly Found[]): readonly Found[] => {
  const cued = new Set(found.filter(({ source }) => source.length > 0).flatMap(({ head, content }) => (insideOwn(doc, head, content) ? [] : [doc.tokens[head]?.sentence ?? -1])))
  return found.map((one) => {
    const lastPiece = one.content.at(-1)
    if (lastPiece === undefined) return one
    const at = Math.max(doc.tokens[one.head]?.sentence ?? 0, doc.tokens[lastPiece.last - 1]?.sentence ?? 0)
    const quoting = one.content.some(({ first, last }) => doc.quotationOf[first] !== -1 || doc.quotationOf[last - 1] !== -1)
    if (!quoting || doc.quotationOf[one.head] !== -1) return one
    const more = runFrom(doc, at, cued)
    return more === null || more.first < lastPiece.last ? one : { ...one, content: [...one.content, more] }
  })
}

const insideOwn = (doc: TextDocument, head: number, content: readonly TokenRange[]): boolean =>
  doc.quotationOf[head] !== -1 && content.length > 0

/** The quoted sentences right after sentence `at`, in its paragraph. */
const runFrom = (doc: TextDocument, at: number, cued: ReadonlySet<number>): TokenRange | null => {
  const here = doc.sentences[at]
  if (here === undefined) return null
  let first: number | null = null
  let last = here.last
  for (let index = at + 1; index <= at + longestRun; index += 1) {
    const sentence = doc.sentences[index]
    if (sentence === undefined || sentence.paragraph !== here.paragraph || cued.has(index) || !isQuoted(doc, sentence)) break
    first ??= sentence.first
    last = sentence.last
  }
  return first === null ? null : { first, last }
}

const isQuoted = (doc: TextDocument, sentence: Sentence): boolean => {
  const opens = quotationAt(doc, sentence.first)
  const closes = quotationAt(doc, sentence.last - 1)
  return opens !== null && closes !== null
}
