import type { TextDocument } from '../text/document.ts'
import type { Attribution } from './attribution.ts'

/** Contents that are things and no clauses: a date behind "condemned the attack" may belong to either. */
const ofThings = /(?:object|preposition|gap)$|^noun(?!: possessor)|^adjective/u

/**
 * For each token the innermost attribution in whose told clause it stands, else -1. What is said and the saying of it
 * happen at different times: a date beside the cue is not one of the content.
 */
export const saidIn = ({ tokens }: TextDocument, attributions: readonly Attribution[]): Int32Array => {
  const inside = new Int32Array(tokens.length).fill(-1)
  const pieces = attributions.filter(({ rule }) => !ofThings.test(rule)).flatMap(({ index, tokens: { content } }) => content.map((range) => ({ ...range, index })))
  for (const { first, last, index } of pieces.sort((a, b) => (b.last - b.first) - (a.last - a.first))) inside.fill(index, first, last)
  return inside
}
