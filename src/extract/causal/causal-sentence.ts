import type { Token } from '../text/document.ts'
import { sentenceFeatures } from './features.ts'
import { causalWeights } from './weights.ts'

/** How probable it is that the sentence tells of a cause, said outright or implied: learnt, 0 to 1. */
export const isCausal = (tokens: readonly Token[]): number => {
  const { sentence } = causalWeights()
  let score = 0
  let known = 0
  for (const feature of sentenceFeatures(tokens)) {
    const weight = sentence.get(feature)
    if (weight === undefined) continue
    score += weight
    known += 1
  }
  return 1 / (1 + Math.exp(-score / Math.sqrt(Math.max(1, known))))
}
