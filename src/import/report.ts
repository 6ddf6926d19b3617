import type { ActorKind, ParticipantRole, PlacePrecision, PloverType } from '../domain/vocabulary.ts'

/**
 * An actor as a row names it. `wikidata` and `iso3` come from the shipped name lists, never from a guess. `code` is that of one
 * that is known by its CAMEO code alone: nothing else is called so, and nothing is looked for by its name.
 */
export type DatasetActor = {
  readonly kind: ActorKind
  readonly name: string
  readonly wikidata: string | null
  readonly iso3: string | null
  readonly code: string | null
}

export type DatasetParticipant = { readonly actor: DatasetActor; readonly role: ParticipantRole }

/** A whole country has no coordinates: those that datasets give it are those of its middle. */
export type DatasetPlace = {
  readonly name: string
  readonly precision: PlacePrecision
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null
}

/** What a row counts; stands on its report, not on the event. */
export type DatasetFigures = {
  readonly goldstein?: number
  readonly mentions?: number
  readonly deaths?: number
  readonly deathsLow?: number
  readonly deathsHigh?: number
}

/** What one row says happened. */
export type EventReport = {
  readonly kind: 'EVENT'
  /** The dataset's own id of the event, unique within the dataset. */
  readonly record: string
  /** EDTF, as precise as the row and not more. */
  readonly when: string
  readonly cameo: string | null
  readonly ploverType: PloverType
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly title: string
  readonly participants: readonly DatasetParticipant[]
  readonly place: DatasetPlace | null
  /** How sure the dataset is of its own row, 0 to 1 (docs/import.md). */
  readonly confidence: number
  readonly figures: DatasetFigures
  /** When the row itself was published, `YYYY-MM-DD`; null where the dataset does not say. */
  readonly addedOn: string | null
  /** The last day that the row speaks of, `YYYY-MM-DD`: it was published no earlier. */
  readonly lastDay: string
}

/** What one row says of an article that mentions an event of the same dataset. */
export type MentionReport = {
  readonly kind: 'MENTION'
  readonly record: string
  readonly confidence: number
  readonly addedOn: string
  readonly lastDay: string
  readonly document: MentionedDocument
}

/** Where the article says so. Offsets count the characters of the article as the dataset read it; null where it does not say. */
export type MentionedDocument = {
  readonly address: string | null
  readonly publisher: string | null
  readonly sentence: number | null
  readonly actor1Offset: number | null
  readonly actor2Offset: number | null
  readonly actionOffset: number | null
}

export type DatasetReport = EventReport | MentionReport

/** A row as one of a dataset, or why it is none. */
export type ReadRow = { readonly kind: 'report'; readonly report: DatasetReport } | { readonly kind: 'refused'; readonly reason: string }

/** Thrown inside a row's reader, told as its refusal: the reason names the column. */
export class BadRow extends Error {}
