import type { Codes } from './codes.ts'
import { featureList, sentenceFeatures } from './features.ts'
import { causalWeights } from './weights.ts'

/** How probable it is that the sentence tells of a cause, said outright or implied: learnt, 0 to 1. */
export const isCausal = (codes: Codes): number => {
  const { sentence: { rows, rowOf } } = causalWeights()
  const features = featureList()
  sentenceFeatures(codes, features)
  const known = new Set<number>()
  for (let at = 0; at < features.count; at += 1) {
    const row = rowOf(features.codes[at] ?? 0)
    if (row !== -1) known.add(row)
  }
  let score = 0
  for (const row of known) score += rows[row] ?? 0
  return 1 / (1 + Math.exp(-score / Math.sqrt(Math.max(1, known.size))))
}
