import type { SourceFacts } from './draft/desk.ts'
import { extract } from './draft/extract.ts'
import { soundDraft, type SoundDraft } from './draft/sound-draft.ts'

/** What a language model was asked for one text. Tokens as its endpoint counts; `cost` in US dollars, null without prices. */
export type ModelUsage = {
  readonly requests: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cost: number | null
  /** Whether some of the tokens are guessed from lengths, since the endpoint did not count them. */
  readonly estimated: boolean
}

/** Why a model did not read the whole text: what it found before that is kept. */
export type Shortfall = { readonly code: 'TIME' | 'TOKENS' | 'COST' | 'ENDPOINT' | 'ANSWER'; readonly message: string; readonly wayOut: string }

/** `parts` are the stretches into which the text was cut, `read` those that the model answered for. */
export type ModelReport = {
  readonly model: string
  readonly usage: ModelUsage
  readonly parts: number
  readonly read: number
  readonly shortfall: Shortfall | null
}

/** A sound draft, what was left out of it and why, and what the model did; null when none was asked. */
export type Extraction = SoundDraft & { readonly model: ModelReport | null }

/**
 * A text and what is known of it → a draft that the check of dossiers finds sound.
 *
 * @throws DemarcheError when the text cannot be drafted at all; the reason of `signal` when it aborts
 */
export type Extractor = (text: string, facts: SourceFacts, options?: { readonly signal?: AbortSignal }) => Promise<Extraction>

export const rulesExtractor: Extractor = (text, facts) => Promise.resolve().then(() => ({ ...soundDraft(extract(text, facts)), model: null }))

