import type { TokenRange } from '../text/document.ts'
import type { Codes } from './codes.ts'
import { argumentFeatures, featureList, probabilityStep, signalContext, signalFeatures } from './features.ts'
import { argumentAutomaton, bestPath, signalAutomaton } from './segment-model.ts'
import { addScores } from './weight-table.ts'
import { causalWeights } from './weights.ts'

/** Token ranges are into the list that was given. */
export type TaggedRelation = { readonly cause: TokenRange; readonly effect: TokenRange; readonly signal: TokenRange | null }

/** Stretches that signal a cause, as learnt; `probability` is that of the sentence being causal. */
export const tagSignals = (codes: Codes, probability: number): readonly TokenRange[] => {
  const { signal, signalBias } = causalWeights()
  const { labels, arcs } = signalAutomaton
  const step = probabilityStep(probability)
  const features = featureList()
  const scores = codes.tokens.map((_, index) => {
    const row = new Float64Array(labels.length)
    signalFeatures(codes, { index, step }, features)
    addScores(features, signal.features, row)
    row[1] = (row[1] ?? 0) + signalBias
    return row
  })
  const path = bestPath(scores, signalAutomaton, signal.arcs)
  const found: TokenRange[] = []
  let first = -1
  path?.arcs.forEach((arc, index) => {
    const label = arcs[arc]?.label
    if ((label === 0 || label === 3) && first !== -1) {
      found.push({ first, last: index })
      first = -1
    } else if (label === 1) first = index
  })
  if (first !== -1) found.push({ first, last: codes.tokens.length })
  return found
}

/** Cause and effect of the relation that a signal tells (or that is only implied: null); null when no reading is found. */
export const tagArguments = (codes: Codes, signal: TokenRange | null): TaggedRelation | null => {
  const { argument } = causalWeights()
  const { labels, arcs } = argumentAutomaton
  const context = signalContext(codes, signal)
  const features = featureList()
  const scores = codes.tokens.map((_, index) => {
    const row = new Float64Array(labels.length)
    argumentFeatures(codes, { index, context }, features)
    addScores(features, argument.features, row)
    return row
  })
  const path = bestPath(scores, argumentAutomaton, argument.arcs)
  if (path === null) return null
  const range = (begin: number, inside: number): TokenRange | null => {
    const first = path.arcs.findIndex((arc) => arcs[arc]?.label === begin)
    if (first === -1) return null
    let last = first + 1
    while (last < path.arcs.length && arcs[path.arcs[last] ?? -1]?.label === inside) last += 1
    return { first, last }
  }
  const cause = range(1, 2)
  const effect = range(3, 4)
  return cause === null || effect === null ? null : { cause, effect, signal }
}
