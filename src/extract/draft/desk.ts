import type { SourceKind } from '../../domain/vocabulary.ts'
import type { ActorModel } from '../actor/actor-model.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { FoundCommitment } from '../commitment/find-commitments.ts'
import type { DateMention } from '../date/date-mention.ts'
import type { FoundEvent } from '../event/find-events.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { TextDocument, TokenRange } from '../text/document.ts'
import type { ActorBook } from './actor-book.ts'
import type { Claim } from './claim.ts'
import type { KeyMaker } from './keys.ts'
import type { Quoter } from './quoter.ts'

/** Items of each kind that a dossier may hold. */
export const mostItems = 5_000

/** What is known of a text besides its words. */
export type SourceFacts = {
  readonly kind: SourceKind
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
  readonly language?: string
  /** EDTF; without it no relative date can be resolved. */
  readonly publishedAt: string
}

export type Findings = {
  readonly document: TextDocument
  readonly gazetteer: Gazetteer
  readonly actors: ActorModel
  readonly dates: readonly DateMention[]
  readonly events: readonly FoundEvent[]
  readonly commitments: readonly FoundCommitment[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
}

/** The desk on which a draft is put together: keys, quotes and lists that all its parts share. */
export type Desk = Findings & {
  readonly facts: SourceFacts
  readonly key: KeyMaker
  readonly quoter: Quoter
  readonly book: ActorBook
  /** For each token the attribution in whose told clause it stands, else -1. */
  readonly said: Int32Array
  /** Keys of the topics in these words, noted for the draft. */
  readonly topicKeys: (ranges: readonly TokenRange[]) => readonly string[]
}
