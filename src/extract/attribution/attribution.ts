import type { Certainty, Directness, Illocution, Polarity } from '../../domain/vocabulary.ts'
import type { Span, TokenRange } from '../text/document.ts'

/** Who said what, with the words that tell it (PARC 3.0, Pareti 2012: source, cue, content). */
export type Attribution = {
  /** Place in the list that `attributions` gives; parents refer to it. */
  readonly index: number
  /** Empty when the text names nobody; several when they speak together or the source stands in pieces. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The same as token ranges of the document. */
  readonly tokens: { readonly source: readonly TokenRange[]; readonly cue: readonly TokenRange[]; readonly content: readonly TokenRange[] }
  /** The attribution in whose content this one stands: "China said Trump acknowledged" → that of "said". */
  readonly parent: number | null
  readonly directness: Directness
  readonly illocution: Illocution
  readonly polarity: Polarity
  readonly certainty: Certainty
  /** The source says that this was not said: "did not mention", "declined to comment on". */
  readonly silent: boolean
  readonly confidence: number
  readonly rule: string
}

/** An attribution while it is made. */
export type Found = {
  readonly source: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  /** The token that carries the cue's meaning. */
  readonly head: number
  readonly illocution: Illocution
  readonly certainty: Certainty
  readonly denies: boolean
  readonly negated: boolean
  /** The cue stands under a modal verb: "could argue". */
  readonly modal: boolean
  readonly confidence: number
  readonly rule: string
}
