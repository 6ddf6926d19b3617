import type { Token } from '../text/document.ts'
import { isCausal } from './causal-sentence.ts'
import { tagArguments, tagSignals, type TaggedRelation } from './tag-spans.ts'
import { causalWeights } from './weights.ts'

/** The learnt relations of a sentence: one for each signal; when none signals and the sentence is causal, the implied one. */
export const relationsOf = (tokens: readonly Token[]): readonly TaggedRelation[] => {
  if (tokens.length < 4 || tokens.length > 400) return []
  const explicit = tagSignals(tokens).flatMap((signal) => tagArguments(tokens, signal) ?? [])
  if (explicit.length > 0) return explicit
  return isCausal(tokens) >= causalWeights().threshold ? [tagArguments(tokens, null)].flatMap((one) => one ?? []) : []
}
