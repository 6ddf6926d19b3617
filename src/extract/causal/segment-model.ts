/**
 * A linear model over the paths of a small automaton: each step from one state to the next carries a label, each label
 * has weights for the features of the token it is given to. Decoding is Viterbi, linear in the tokens.
 */
export type Automaton = {
  readonly labels: readonly string[]
  readonly states: number
  readonly start: number
  readonly finals: readonly number[]
  readonly arcs: readonly Arc[]
}

export type Arc = { readonly from: number; readonly to: number; readonly label: number }

/** The best path's arcs, one a token, with its score; null when no path reaches a final state. */
export const bestPath = (
  scores: readonly ArrayLike<number>[], automaton: Automaton, arcWeights: ArrayLike<number>,
): { readonly arcs: readonly number[]; readonly score: number } | null => {
  const { states, arcs, start, finals } = automaton
  let current = new Float64Array(states).fill(-Infinity)
  current[start] = 0
  const back: Int32Array[] = []
  for (const emission of scores) {
    const next = new Float64Array(states).fill(-Infinity)
    const through = new Int32Array(states).fill(-1)
    arcs.forEach(({ from, to, label }, index) => {
      const score = (current[from] ?? -Infinity) + (emission[label] ?? 0) + (arcWeights[index] ?? 0)
      if (score > (next[to] ?? -Infinity)) {
        next[to] = score
        through[to] = index
      }
    })
    back.push(through)
    current = next
  }
  const last = finals.reduce((best, state) => ((current[state] ?? -Infinity) > (current[best] ?? -Infinity) ? state : best), finals[0] ?? 0)
  const score = current[last] ?? -Infinity
  if (score === -Infinity) return null
  const path: number[] = []
  let state = last
  for (let token = back.length - 1; token >= 0; token -= 1) {
    const arc = back[token]?.[state] ?? -1
    path.push(arc)
    state = arcs[arc]?.from ?? 0
  }
  return { arcs: path.reverse(), score }
}

const arcsOf = (list: readonly (readonly [number, number, number])[]): readonly Arc[] => list.map(([from, to, label]) => ({ from, to, label }))

/** Signals: outside, begin, inside, just ended. */
export const signalAutomaton: Automaton = {
  labels: ['O', 'B', 'I', 'X'],
  states: 2,
  start: 0,
  finals: [0, 1],
  arcs: arcsOf([[0, 0, 0], [0, 1, 1], [1, 1, 2], [1, 0, 3]]),
}

/**
 * One cause and one effect, in either order: states 0 none yet, 1 in the cause, 2 in the effect, 3 after the cause, 4
 * after the effect, 5 in the effect after the cause, 6 in the cause after the effect, 7 after both.
 */
export const argumentAutomaton: Automaton = {
  labels: ['O', 'B-C', 'I-C', 'B-E', 'I-E', 'X'],
  states: 8,
  start: 0,
  finals: [5, 6, 7],
  arcs: arcsOf([
    [0, 0, 0], [0, 1, 1], [0, 2, 3], [1, 1, 2], [1, 3, 5], [1, 5, 3], [2, 2, 4], [2, 4, 5], [2, 6, 1],
    [3, 3, 0], [3, 5, 3], [4, 4, 0], [4, 6, 1], [5, 5, 4], [5, 7, 5], [6, 6, 2], [6, 7, 5], [7, 7, 0],
  ]),
}
