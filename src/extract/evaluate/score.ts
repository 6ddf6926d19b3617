/** Counts of found, missed and wrongly given items; fractions are allowed where overlap is weighed. */
export type Counts = { readonly right: number; readonly given: number; readonly expected: number }

export const noCounts: Counts = { right: 0, given: 0, expected: 0 }

export const add = (a: Counts, b: Counts): Counts =>
  ({ right: a.right + b.right, given: a.given + b.given, expected: a.expected + b.expected })

export const sum = (all: readonly Counts[]): Counts => all.reduce(add, noCounts)

/** Nothing given counts as precision 0, nothing expected as recall 0. */
export const precision = ({ right, given }: Counts): number => (given === 0 ? 0 : right / given)
export const recall = ({ right, expected }: Counts): number => (expected === 0 ? 0 : right / expected)
export const f1 = (counts: Counts): number => {
  const p = precision(counts)
  const r = recall(counts)
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

type Range = { readonly start: number; readonly end: number }

const length = (ranges: readonly Range[]): number => ranges.reduce((total, { start, end }) => total + end - start, 0)

/** Units that two lists of ranges share. */
export const shared = (a: readonly Range[], b: readonly Range[]): number =>
  a.reduce((total, one) => total + b.reduce((part, other) => part + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0), 0)

/** Shared, given and expected units of one pair of spans. */
export const spanCounts = (given: readonly Range[], expected: readonly Range[]): Counts =>
  ({ right: shared(given, expected), given: length(given), expected: length(expected) })

/**
 * Pairs items one to one by the largest weight first; pairs of weight 0 are never made. Items are compared only inside
 * one document, so the square is small.
 */
export const pairBy = <A, B>(given: readonly A[], expected: readonly B[], weight: (a: A, b: B) => number): readonly { readonly given: A; readonly expected: B }[] => {
  const weighed = given.flatMap((a, i) => expected.flatMap((b, j) => {
    const w = weight(a, b)
    return w > 0 ? [{ i, j, w }] : []
  })).sort((x, y) => y.w - x.w || x.i - y.i || x.j - y.j)
  const usedGiven = new Set<number>()
  const usedExpected = new Set<number>()
  const pairs: { given: A; expected: B }[] = []
  for (const { i, j } of weighed) {
    const a = given[i]
    const b = expected[j]
    if (usedGiven.has(i) || usedExpected.has(j) || a === undefined || b === undefined) continue
    usedGiven.add(i)
    usedExpected.add(j)
    pairs.push({ given: a, expected: b })
  }
  return pairs
}
