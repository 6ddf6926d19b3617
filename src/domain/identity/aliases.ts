/** A standing judgement that two ids are one thing: `right` answers as what `left` answers as. */
export type Merge = { readonly id: string; readonly left: string; readonly right: string }

export type Alias = { readonly id: string; readonly canonical: string; readonly judgement: string }

/**
 * What ids answer as: a pure function of the standing merges, so that one taken back leaves no trace. Each id was merged into
 * one other at most, and never into what was merged into it.
 */
export const aliasesOf = (merges: readonly Merge[]): readonly Alias[] => {
  const byRight = new Map(merges.map((merge) => [merge.right, merge]))
  const canonicalOf = (id: string): string => {
    const seen = new Set<string>()
    let current = id
    for (let merge = byRight.get(current); merge !== undefined && !seen.has(current); merge = byRight.get(current)) {
      seen.add(current)
      current = merge.left
    }
    return current
  }
  return [...byRight.values()].map(({ id, right }) => ({ id: right, canonical: canonicalOf(right), judgement: id }))
}
