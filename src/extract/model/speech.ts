import type { Directness } from '../../domain/vocabulary.ts'
import type { TextDocument, TokenRange } from '../text/document.ts'

const longestQuote = 2_000

/** Whether the words of a content stand between quotation marks, and the first of them that do, without the marks. */
export const speechIn = (document: TextDocument, content: readonly TokenRange[]): { readonly directness: Directness; readonly quote?: string } => {
  let inside = 0
  let outside = 0
  let quote: string | undefined
  for (const { first, last } of content) {
    for (let index = first; index < last; index += 1) {
      const token = document.tokens[index]
      if (token === undefined || !/[\p{L}\p{N}]/u.test(token.text)) continue
      const quotation = document.quotations[document.quotationOf[index] ?? -1]
      if (quotation === undefined) {
        outside += 1
        continue
      }
      inside += 1
      if (quote !== undefined) continue
      const end = document.tokens[Math.min(last, quotation.closed ? quotation.last - 1 : quotation.last) - 1]?.end ?? token.end
      quote = document.text.slice(token.start, end).replace(/[,\s]+$/u, '').slice(0, longestQuote)
    }
  }
  const directness: Directness = inside === 0 ? 'INDIRECT' : outside === 0 ? 'DIRECT' : 'MIXED'
  return { directness, ...quote === undefined || quote === '' ? {} : { quote } }
}
