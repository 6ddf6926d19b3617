import type { OpenedDriver } from '../open-driver.ts'
import { seeded } from '../../tools/seeded-random.ts'
import { countsOf, dayOf, happeningId, hubIndex, idOf, rareWordOf, startOf, summitEvery, later, type GraphChoice } from '../graph/shape.ts'
import { searchWords } from '../../src/plan/search-words.ts'
import { present } from './present.ts'

export type Values = Readonly<Record<string, unknown>>
/** What each contestant is given for one and the same question. */
export type Asked = { readonly api: Values, readonly 'neo4j-graphql': Values, readonly driver: Values }

export type Question = {
  /** As the table calls it. */
  readonly name: string
  /** The folder with its texts. */
  readonly folder: string
  /** Whether it asks for one thing by its id, which should cost the same in a graph of any size. */
  readonly point: boolean
  /** Many, asked in turn, so that nobody answers from memory. */
  readonly asked: readonly Asked[]
}

const many = 64
const same = (values: Values): Asked => ({ api: values, 'neo4j-graphql': values, driver: values })

type FoundIn = OpenedDriver['query']

const relations = 'CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR'

/** Ends of chains: two links apart, five apart, none between them, and one on each side of the largest hub. */
const chainEnds = async (choice: GraphChoice, found: FoundIn): Promise<Readonly<Record<'near' | 'far' | 'none' | 'hub', readonly Asked[]>>> => {
  const random = seeded(choice.seed + 11)
  const { happenings } = countsOf(choice)
  const somewhere = () => happeningId(choice.seed, Math.floor(happenings * (0.05 + 0.15 * random.unit())))
  const starts = Array.from({ length: many }, somewhere)
  const pairs = (rows: readonly Values[]): readonly Asked[] => rows.map(({ from, to }) => same({ from, to }))
  // A walk that keeps off the hubs: it goes on by the link to the happening that the fewest links leave.
  const walk = (steps: number) => found(`
    UNWIND $starts AS start
    MATCH (step0:Happening {id: start})
    ${Array.from({ length: steps }, (_, at) => `CALL (step${at}) {
      MATCH (step${at})-[:${relations}]->(next:Happening) WHERE next.sortAt >= step${at}.sortAt AND next.sortAt < '9999'
      RETURN next ORDER BY COUNT { (next)-[:${relations}]->() }, next.id LIMIT 1
    }
    WITH start, next AS step${at + 1}`).join('\n')}
    RETURN start AS from, step${steps}.id AS to`, { starts })
  const hub = happeningId(choice.seed, hubIndex(choice, 0))
  const through = await found(`
    MATCH (hub:Happening {id: $hub})
    WITH hub, COLLECT { MATCH (hub)<-[:${relations}]-(before:Happening) RETURN before.id ORDER BY before.id LIMIT ${many} } AS causes,
      COLLECT { MATCH (hub)-[:${relations}]->(after:Happening) RETURN after.id ORDER BY after.id LIMIT ${many} } AS effects
    UNWIND range(0, size(causes) - 1) AS at
    WITH causes[at] AS from, effects[at] AS to WHERE to IS NOT NULL
    RETURN from, to`, { hub })
  const none = Array.from({ length: many }, () => {
    const index = Math.floor(happenings * (0.5 + 0.3 * random.unit()))
    return same({ from: happeningId(choice.seed, index), to: happeningId(choice.seed, index - 60 - random.below(20)) })
  })
  return { near: pairs(await walk(2)), far: pairs(await walk(5)), none, hub: pairs(through) }
}

const eventIndexes = (choice: GraphChoice): readonly number[] => {
  const random = seeded(choice.seed + 12)
  return Array.from({ length: many }, () => {
    const index = random.below(choice.happenings)
    return index - index % 20 + random.below(10)
  })
}

/** Places in the list of events that occurred: from a tenth to nine tenths of it. */
const deepPlaces = async (choice: GraphChoice, { found, cursorOf }: { found: FoundIn, cursorOf: (at: string, id: string) => string }): Promise<readonly Asked[]> => {
  const rows = await found(`
    UNWIND $days AS day
    CALL (day) { MATCH (event:Event) WHERE event.sortAt >= day AND event.status = 'OCCURRED' RETURN event ORDER BY event.sortAt, event.id LIMIT 1 }
    RETURN event.sortAt AS at, event.id AS id`, { days: Array.from({ length: many }, (_, at) => startOf(dayOf(choice, Math.floor(choice.happenings * (0.1 + 0.8 * at / many))))) })
  return rows.map(({ at, id }) => ({
    api: { after: cursorOf(String(at), String(id)) }, 'neo4j-graphql': { at, id }, driver: { at, id },
  }))
}

/** The questions about this graph, in the order of the table. */
export const questionsOf = async (choice: GraphChoice, { found, cursorOf }: {
  readonly found: FoundIn, readonly cursorOf: (at: string, id: string) => string
}): Promise<readonly Question[]> => {
  const events = eventIndexes(choice)
  const ids = events.map((index) => same({ id: idOf(choice.seed, 'event', index) }))
  const random = seeded(choice.seed + 13)
  const { actors, rareWords, happenings } = countsOf(choice)
  const chains = await chainEnds(choice, found)
  const summits = Array.from({ length: Math.min(many, Math.floor(happenings / summitEvery)) }, (_, at) => same({ event: idOf(choice.seed, 'event', at * summitEvery) }))
  const ranges = Array.from({ length: many }, (_, at) => {
    const begin = later(dayOf(choice, Math.floor(happenings * (0.3 + 0.6 * at / many))), 0)
    return { from: startOf(begin), to: startOf(later(begin, 700)) }
  })
  const due = Array.from({ length: many }, (_, at) => {
    const begin = Date.UTC(2026, 0, 10 + at * 14)
    const asked = { from: startOf(begin), to: startOf(later(begin, 60)) }
    return { api: asked, 'neo4j-graphql': { ...asked, now: present }, driver: { ...asked, now: present } }
  })
  const chain = (name: string, asked: readonly Asked[]): Question => ({ name: `causal chain, ${name}`, folder: 'causal-chains', point: false, asked })
  return [
    { name: 'look-up by id', folder: 'look-up', point: true, asked: ids },
    { name: 'neighbourhood', folder: 'neighbourhood', point: true, asked: ids },
    { name: 'four levels deep', folder: 'four-levels', point: true, asked: ids },
    { name: 'page of 50, two levels', folder: 'page', point: false, asked: [same({})] },
    { name: 'filtered list, deep cursor', folder: 'deep-list', point: false, asked: await deepPlaces(choice, { found, cursorOf }) },
    { name: 'full text, one level', folder: 'search', point: false, asked: Array.from({ length: many }, () => {
      const text = rareWordOf(random.below(rareWords))
      return { api: { text }, 'neo4j-graphql': { words: searchWords(text) }, driver: { words: searchWords(text) } }
    }) },
    chain('near', chains.near), chain('far', chains.far), chain('none', chains.none), chain('through a hub', chains.hub),
    { name: 'timeline of an actor', folder: 'timeline', point: false, asked: ranges.map((range, at) =>
      same({ actor: idOf(choice.seed, 'actor', Math.floor(actors * (0.2 + 0.4 * at / many))), ...range })) },
    { name: 'commitments due', folder: 'commitments-due', point: false, asked: due },
    { name: 'accounts compared', folder: 'accounts', point: false, asked: summits },
  ].filter(({ asked }) => asked.length > 0)
}
