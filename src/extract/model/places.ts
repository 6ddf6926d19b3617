import type { TextDocument, TokenRange } from '../text/document.ts'

/** A stretch of the whole text in code points, end-exclusive. */
export type Place = { readonly start: number; readonly end: number }

const lengthOf = (places: readonly Place[]): number => places.reduce((sum, { start, end }) => sum + end - start, 0)

/** How much of the shorter of two lists of places lies in the other: 0 to 1. */
export const overlapOf = (one: readonly Place[], other: readonly Place[]): number => {
  const shared = one.reduce((sum, a) => sum + other.reduce((inner, b) => inner + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0), 0)
  return shared / Math.max(1, Math.min(lengthOf(one), lengthOf(other)))
}

export const touches = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end

/** The tokens that begin in a place, by halving. */
export const tokensOf = ({ tokens, toCodePoint }: TextDocument, { start, end }: Place): TokenRange => {
  const firstFrom = (point: number): number => {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (toCodePoint(tokens[middle]?.start ?? 0) < point) low = middle + 1
      else high = middle
    }
    return low
  }
  return { first: firstFrom(start), last: firstFrom(end) }
}
