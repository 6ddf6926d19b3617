/** Edit distance (Damerau 1964, optimal string alignment): insertions, deletions, substitutions and swaps of neighbours. */
export const editDistance = (a: string, b: string): number => {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(Math.min(
        (previous[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (previous[column - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (beforePrevious[column - 2] ?? Infinity) + 1 : Infinity,
      ))
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] ?? Infinity
}

/**
 * The known words that a person may have meant, nearest first, at most three. A word is near when fewer than about four
 * in ten of its letters differ; case does not count.
 */
export const didYouMean = (word: string, known: Iterable<string>): readonly string[] => {
  const wanted = word.toLowerCase().slice(0, 100)
  const limit = Math.floor(wanted.length * 0.4) + 1
  return [...new Set(known)]
    .filter((candidate) => Math.abs(candidate.length - wanted.length) < limit)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .filter((entry) => entry.distance < limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map((entry) => entry.candidate)
}
