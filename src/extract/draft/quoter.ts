import type { DossierInput } from '../../domain/dossier.ts'
import type { TextDocument, TokenRange } from '../text/document.ts'

type Evidence = Exclude<NonNullable<DossierInput['events']>[number]['evidence'][number], string>
type SpanInput = { exact: string; start: number; end: number }

/** Quotes of a text: their words as they stand there, and which occurrence they are. */
export type Quoter = {
  /** Evidence for the stretch from the first to the last token of the ranges; parts when it is longer than a quote may be. */
  readonly evidence: (ranges: readonly TokenRange[]) => Evidence[]
  readonly span: (range: TokenRange) => SpanInput
}

const longestQuote = 2_000
const window = 16
/** Places that begin alike and are looked at: only a text that repeats itself for pages has more, and words equal to these. */
const mostAlike = 1_000

/** Occurrences are found by the first letters of every token, so a quote costs the places that begin alike. */
export const quoterOf = (document: TextDocument): Quoter => {
  const { text, tokens } = document
  let places: Map<string, number[]> | null = null
  const placesOf = (): Map<string, number[]> => {
    if (places !== null) return places
    places = new Map()
    for (const { start } of tokens) {
      const key = text.slice(start, start + window)
      const list = places.get(key)
      if (list === undefined) places.set(key, [start])
      else if (list.length < mostAlike) list.push(start)
    }
    return places
  }
  // Where counting the same words stopped last: quotes come mostly in the order of the text.
  const counted = new Map<string, { readonly next: number; readonly count: number; readonly start: number }>()
  const countedShort = new Map<string, { readonly start: number; readonly count: number }>()
  const occurrence = (exact: string, start: number): number => {
    let count = 1
    if (exact.length >= window) {
      const list = placesOf().get(exact.slice(0, window)) ?? []
      const before = counted.get(exact)
      let next = 0
      if (before !== undefined && before.start <= start) ({ next, count } = before)
      for (; (list[next] ?? Infinity) < start; next += 1) if (text.startsWith(exact, list[next])) count += 1
      counted.set(exact, { next, count, start })
      return count
    }
    const before = countedShort.get(exact)
    let at = before !== undefined && before.start <= start ? before.start : text.indexOf(exact)
    if (at === before?.start) ({ count } = before)
    for (; at >= 0 && at < start; at = text.indexOf(exact, at + 1)) count += 1
    countedShort.set(exact, { start, count })
    return count
  }
  const quote = (start: number, end: number): Evidence => {
    const exact = text.slice(start, end)
    return { exact, occurrence: occurrence(exact, start) }
  }
  const bounds = ({ first, last }: TokenRange): { readonly start: number; readonly end: number } =>
    ({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 })
  return {
    evidence: (ranges) => {
      const all = ranges.filter(({ first, last }) => last > first).map(bounds)
      const start = Math.min(...all.map((one) => one.start))
      const end = Math.max(...all.map((one) => one.end))
      if (end - start <= longestQuote) return [quote(start, end)]
      return all.slice(0, 10).map((one) => quote(one.start, Math.min(one.end, one.start + longestQuote)))
        .map((one) => ({ ...one, exact: one.exact.trimEnd() }))
    },
    span: (range) => {
      const { start, end } = document.spanOf(range)
      const { start: from, end: to } = bounds(range)
      const exact = text.slice(from, Math.min(to, from + longestQuote)).trimEnd()
      return { exact, start, end: to - from > longestQuote ? start + Array.from(exact).length : end }
    },
  }
}
