import type { Feature, MatchOutcome } from '../domain/identity/features.ts'

export type MatchKind = 'ACTOR' | 'TOPIC' | 'PLACE' | 'EVENT' | 'STATEMENT' | 'COMMITMENT'

/** One thing of the graph, and what spoke for and against an item of the dossier being it. */
export type MatchCandidate = {
  readonly id: string
  readonly caption: string
  readonly score: number
  readonly outcome: MatchOutcome
  readonly features: readonly Feature[]
}

/** What an item of a dossier is in the graph. */
export type Match = {
  readonly kind: MatchKind
  /** The item's key in the dossier. */
  readonly key: string
  readonly caption: string
  /** The id that the dossier alone gives it. */
  readonly id: string
  readonly outcome: MatchOutcome
  /** What it is joined to, or suggested first; null when everything is apart. */
  readonly best: MatchCandidate | null
  /** All that were LIKELY at least, best first; a few. */
  readonly candidates: readonly MatchCandidate[]
}

/** In the order of the dossier: actors, topics, places, events, statements, commitments. */
export type Matches = readonly Match[]
