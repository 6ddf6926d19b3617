import { createHash } from 'node:crypto'
import type { Quantity } from './quantities.ts'
import type { ActorKind, AssessmentOutcome, AsserterKind, CausalRelation, PloverType } from './vocabulary.ts'

type Branded<Kind extends string> = string & { readonly __id: Kind }

export type SourceId = Branded<'source'>
export type EvidenceId = Branded<'evidence'>
export type ActorId = Branded<'actor'>
export type OfficeId = Branded<'office'>
export type TopicId = Branded<'topic'>
export type PlaceId = Branded<'place'>
export type NameId = Branded<'name'>
export type EventId = Branded<'event'>
export type StatementId = Branded<'statement'>
export type CommitmentId = Branded<'commitment'>
export type AssessmentId = Branded<'assessment'>
export type LinkId = Branded<'link'>
export type HappeningId = EventId | StatementId | CommitmentId

type Content = string | number | null | readonly Content[]

/** 24 hexadecimal digits of SHA-256, 96 bits: two different things among a billion share an id with odds of 1 in 10^11. */
const digest = (content: Content): string => createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex').slice(0, 24)

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Not the zero-width no-break space, which JavaScript counts as white. */
const spaces = /[^\S\ufeff]+/gu

/**
 * A name as it is compared: composed, folded to one case, with single spaces. What only looks alike stays different, be it
 * by letters of other scripts, by width or by invisible characters: a confusable name is another name.
 */
export const normalName = (name: string): string =>
  name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC').replaceAll(spaces, ' ').replaceAll(/^ | $/g, '')

/** A phrase as it is compared: also without invisible characters and width. */
const normalPhrase = (text: string): string =>
  normalName(text.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')).normalize('NFKC')

/** A sentence as it is compared: as a phrase, and without its last full stop. */
const normalSentence = (text: string): string => normalPhrase(text).replace(/[.\s]+$/u, '')

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort()
const quantityContent = (quantity: Quantity | undefined): Content => (quantity === undefined ? null : [quantity.comparator, quantity.value, quantity.unit])

export type Identified = { readonly wikidata?: string | undefined; readonly name: string }

export const sourceId = (source: { readonly url: string | null; readonly publisher: string | null; readonly title: string; readonly publishedAt: string }): SourceId =>
  `source:${digest(source.url === null ? [normalPhrase(source.publisher ?? ''), normalPhrase(source.title), source.publishedAt] : [source.url])}` as SourceId

/** A part of a dataset is known by its rows alone: under whatever name a file comes, the same rows are the same source. */
export const datasetPartId = (dataset: string, rows: string): SourceId => `source:${digest(['dataset', dataset, rows])}` as SourceId

export const evidenceId = (source: SourceId, start: number, end: number): EvidenceId => `evidence:${digest([source, start, end])}` as EvidenceId

/** `within`: what it belongs to, where the name alone is that of several ("Foreign Ministry"). */
export const actorId = (kind: ActorKind, actor: Identified & { readonly iso3?: string | undefined; readonly within?: ActorId | undefined }): ActorId => {
  const known = actor.wikidata ?? actor.iso3
  return `actor:${digest([kind, known ?? normalName(actor.name), ...(known === undefined && actor.within !== undefined ? [actor.within] : [])])}` as ActorId
}

export const topicId = (topic: Identified): TopicId => `topic:${digest([topic.wikidata ?? normalName(topic.name)])}` as TopicId

export const placeId = (place: Identified): PlaceId => `place:${digest([place.wikidata ?? normalName(place.name)])}` as PlaceId

export type NamedKind = ActorKind | 'TOPIC' | 'PLACE'

/** The id of a name among the things of one kind: what finds them by name. */
export const nameId = (kind: NamedKind, name: string): NameId => `name:${digest([kind, normalName(name)])}` as NameId

export const officeId = (holder: ActorId, office: { readonly title: string; readonly of: ActorId | null; readonly from: string | null; readonly to: string | null }): OfficeId =>
  `office:${digest([holder, normalName(office.title), office.of, office.from, office.to])}` as OfficeId

export const identifiedEventId = (identity: string): EventId => `event:${digest(['identity', identity])}` as EventId
export const identifiedStatementId = (identity: string): StatementId => `statement:${digest(['identity', identity])}` as StatementId
export const identifiedCommitmentId = (identity: string): CommitmentId => `commitment:${digest(['identity', identity])}` as CommitmentId

export const eventId = (event: {
  readonly identity?: string | undefined
  readonly ploverType: PloverType
  readonly when: string | null
  readonly title: string
  readonly participants: readonly ActorId[]
}): EventId =>
  event.identity === undefined
    ? `event:${digest([event.ploverType, event.when, normalSentence(event.title), sorted(event.participants)])}` as EventId
    : identifiedEventId(event.identity)

export const statementId = (statement: {
  readonly identity?: string | undefined
  readonly speakers: readonly ActorId[]
  readonly content: string
  /** When it was made, else the event during which it was. */
  readonly on: string | null
}): StatementId =>
  statement.identity === undefined
    ? `statement:${digest([sorted(statement.speakers), normalSentence(statement.content), statement.on])}` as StatementId
    : identifiedStatementId(statement.identity)

export const commitmentId = (commitment: {
  readonly identity?: string | undefined
  readonly debtors: readonly ActorId[]
  readonly creditors: readonly ActorId[]
  readonly action: string
  readonly object: string
  readonly quantity: Quantity | undefined
  readonly condition: string | undefined
  readonly dueLatest: string | null
}): CommitmentId =>
  commitment.identity === undefined
    ? `commitment:${digest([
      sorted(commitment.debtors), sorted(commitment.creditors), normalSentence(commitment.action), normalSentence(commitment.object),
      quantityContent(commitment.quantity), normalSentence(commitment.condition ?? ''), commitment.dueLatest,
    ])}` as CommitmentId
    : identifiedCommitmentId(commitment.identity)

/** Who asserts: an actor, or the kind of voice. */
export type Asserter = ActorId | Exclude<AsserterKind, 'ACTOR'>

export const linkId = (link: { readonly cause: HappeningId; readonly effect: HappeningId; readonly relation: CausalRelation; readonly asserter: Asserter }): LinkId =>
  `link:${digest([link.cause, link.effect, link.relation, link.asserter])}` as LinkId

export const assessmentId = (assessment: {
  readonly commitment: CommitmentId
  readonly outcome: AssessmentOutcome
  readonly on: string
  readonly quantity: Quantity | undefined
  readonly asserter: Asserter
}): AssessmentId =>
  `assessment:${digest([assessment.commitment, assessment.outcome, assessment.on, quantityContent(assessment.quantity), assessment.asserter])}` as AssessmentId
