import type { CausalRelation, Polarity } from '../../domain/vocabulary.ts'
import type { TokenRange } from '../text/document.ts'

/** What the assembly needs to know of a causal claim; token ranges are of the document. */
export type Claim = {
  readonly tokens: { readonly cause: readonly TokenRange[]; readonly effect: readonly TokenRange[]; readonly signal: readonly TokenRange[] }
  readonly relation: CausalRelation
  readonly polarity: Polarity
  readonly explicit: boolean
  readonly confidence: number
  readonly rule: string
}
