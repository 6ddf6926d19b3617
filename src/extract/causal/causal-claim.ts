import type { CausalRelation, Polarity } from '../../domain/vocabulary.ts'
import type { Span, TokenRange } from '../text/document.ts'

/** The text's claim that one happening bears on another, with the words of cause, effect and signal. */
export type CausalClaim = {
  readonly index: number
  /** For CONTEXT_FOR the context. */
  readonly cause: readonly Span[]
  readonly effect: readonly Span[]
  /** Empty when the relation is only implied. */
  readonly signal: readonly Span[]
  readonly tokens: { readonly cause: readonly TokenRange[]; readonly effect: readonly TokenRange[]; readonly signal: readonly TokenRange[] }
  readonly relation: CausalRelation
  /** NEGATIVE when the text says that it did not: "did not cause". */
  readonly polarity: Polarity
  readonly explicit: boolean
  readonly confidence: number
  readonly rule: string
}

/** A claim while it is made; token ranges are into the document. */
export type FoundClaim = {
  readonly cause: TokenRange
  readonly effect: TokenRange
  readonly signal: TokenRange | null
  readonly relation: CausalRelation
  readonly negated: boolean
  readonly confidence: number
  readonly rule: string
}
