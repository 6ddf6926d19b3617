import type { DossierInput } from '../../domain/dossier.ts'
import { saidIn } from '../attribution/said-in.ts'
import type { Topic } from '../gazetteer/entry.ts'
import { actorBook } from './actor-book.ts'
import type { Desk, Findings, SourceFacts } from './desk.ts'
import { draftCommitments } from './draft-commitments.ts'
import { draftEvents } from './draft-events.ts'
import { draftLinks } from './draft-links.ts'
import { draftStatements } from './draft-statements.ts'
import { keyMaker } from './keys.ts'
import { quoterOf } from './quoter.ts'
import { topicsIn } from './topics.ts'

export type Draft = Required<Pick<DossierInput, 'actors' | 'topics' | 'places' | 'events' | 'statements' | 'commitments' | 'links'>>

/** Puts what the finders found into one draft: keys, references between items, quotes and spans. */
export const assemble = (findings: Findings, facts: SourceFacts): Draft => {
  const key = keyMaker()
  const topics = new Map<Topic, string>()
  const desk: Desk = {
    ...findings, facts, key,
    said: saidIn(findings.document, findings.attributions),
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
