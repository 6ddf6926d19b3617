import type { DossierInput } from '../../domain/dossier.ts'
import type { SourceKind } from '../../domain/vocabulary.ts'
import type { ActorModel } from '../actor/actor-model.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { FoundCommitment } from '../commitment/find-commitments.ts'
import type { DateMention } from '../date/date-mention.ts'
import type { FoundEvent } from '../event/find-events.ts'
import type { Topic } from '../gazetteer/entry.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { TextDocument, TokenRange } from '../text/document.ts'
import { actorBook, type ActorBook } from './actor-book.ts'
import type { Claim } from './claim.ts'
import { draftCommitments } from './draft-commitments.ts'
import { draftEvents } from './draft-events.ts'
import { draftLinks } from './draft-links.ts'
import { draftStatements } from './draft-statements.ts'
import { keyMaker, type KeyMaker } from './keys.ts'
import { quoterOf, type Quoter } from './quoter.ts'
import { topicsIn } from './topics.ts'

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
  /** Keys of the topics in these words, noted for the draft. */
  readonly topicKeys: (ranges: readonly TokenRange[]) => readonly string[]
}

export type Draft = Required<Pick<DossierInput, 'actors' | 'topics' | 'places' | 'events' | 'statements' | 'commitments' | 'links'>>

/** Items of each kind that a dossier may hold. */
export const mostItems = 5_000

/** Puts what the finders found into one draft: keys, references between items, quotes and spans. */
export const assemble = (findings: Findings, facts: SourceFacts): Draft => {
  const key = keyMaker()
  const topics = new Map<Topic, string>()
  const desk: Desk = {
    ...findings, facts, key,
    quoter: quoterOf(findings.document),
    book: actorBook(findings, key),
    topicKeys: (ranges) => topicsIn(findings.document, findings.gazetteer, ranges).map((topic) => {
      const known = topics.get(topic)
      if (known !== undefined) return known
      const made = key(topic.key, 'topic-')
      topics.set(topic, made)
      return made
    }),
  }
  const events = draftEvents(desk)
  const statements = draftStatements(desk, events)
  const commitments = draftCommitments(desk, { events, statements })
  const links = draftLinks(desk, { events, statements, commitments })
  return {
    actors: [...desk.book.rows()],
    topics: [...topics].map(([{ name, wikidata }, own]) => ({ key: own, name, ...wikidata === undefined ? {} : { wikidata } })),
    places: [...events.places],
    events: events.items.map(({ row }) => row),
    statements: statements.items.map(({ row }) => row),
    commitments: commitments.items.map(({ row }) => row),
    links: [...links],
  }
}
