import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { asking } from './support.ts'

const graph = testGraph()
const ask = asking(graph)

/** Norland speaks; six events in a chain with a short cut, a loop and a context; some dated, some not. */
const story = `
CREATE (norland:Actor:State {id: 'actor:n', caption: 'Norland', name: 'Norland', aliases: [], iso3: 'NLD', recordedAt: $at})
CREATE (envoy:Actor:Person {id: 'actor:e', caption: 'Envoy', name: 'Envoy', aliases: ['the envoy'], recordedAt: $at})-[:AFFILIATED_WITH]->(norland)
CREATE (source:Source {id: 'source:1', caption: 'Report', kind: 'ARTICLE', title: 'Report', language: 'en', publishedAt: '2031-05-12', publishedAtEarliest: '2031-05-12T00:00:00Z', publishedAtLatest: '2031-05-12T23:59:59Z', text: 't', length: 1, sha256: '', recordedAt: $at})
WITH norland, envoy, source
UNWIND range(1, 6) AS i
CREATE (event:Happening:Event {id: 'event:' + i, caption: 'Event ' + i, title: 'Event ' + i, ploverType: 'CONSULT', contexts: [], status: CASE WHEN i < 4 THEN 'OCCURRED' ELSE 'SCHEDULED' END, recordedAt: $at, sortAt: CASE WHEN i = 6 THEN '9999-12-31T23:59:59Z' ELSE '2031-01-0' + (1 + i / 2) + 'T00:00:00Z' END})
SET event += CASE WHEN i = 6 THEN {} ELSE {when: '2031-01-0' + (1 + i / 2), whenEarliest: '2031-01-0' + (1 + i / 2) + 'T00:00:00Z', whenLatest: '2031-01-0' + (1 + i / 2) + 'T23:59:59Z'} END
CREATE (source)-[:REPORTS {key: 'e', confidence: 1, title: 'As told ' + i, recordedAt: $at}]->(event)
WITH norland, envoy, source, collect(event) AS events
WITH norland, envoy, source, events, events[0] AS one
CREATE (one)-[:HAS_PARTICIPANT {role: 'HOST'}]->(norland), (one)-[:HAS_PARTICIPANT {role: 'INITIATOR'}]->(norland), (one)-[:HAS_PARTICIPANT {role: 'INITIATOR'}]->(envoy)
CREATE (remark:Happening:Statement {id: 'statement:1', caption: 'Envoy: grain', content: 'grain will flow', illocution: 'ASSERTIVE', polarity: 'POSITIVE', certainty: 'CERTAIN', recordedAt: $at, sortAt: '2031-01-01T00:00:00Z'})-[:MADE_BY {order: 0}]->(envoy)
CREATE (promise:Happening:Commitment {id: 'commitment:1', caption: 'Grain', action: 'deliver', object: 'grain', comparator: 'AT_LEAST', value: 25, unit: 't', fulfilled: 12, late: false, force: 'UNDERTAKEN', settledState: 'ACTIVE', settledDueLatest: '2031-05-31T23:59:59Z', due: '2031-05', dueEarliest: '2031-05-01T00:00:00Z', dueLatest: '2031-05-31T23:59:59Z', recordedAt: $at, sortAt: '2031-01-01T00:00:00Z'})-[:OWED_BY]->(norland)
CREATE (one)-[:ABOUT]->(norland), (one)-[:ABOUT]->(remark)
WITH events
UNWIND [[0, 1, 'CAUSES', 0.9], [1, 2, 'CAUSES', 0.8], [0, 2, 'CONTEXT_FOR', 0.5], [2, 0, 'CAUSES', 1.0], [2, 3, 'TRIGGERS', 1.0]] AS l
WITH events[l[0]] AS a, events[l[1]] AS b, l
CREATE (link:CausalLink {id: 'link:' + a.id + b.id, caption: l[2], relation: l[2], confidence: l[3], explicit: true, polarity: 'POSITIVE', asserterKind: 'REPORTER', recordedAt: $at})
CREATE (link)-[:CAUSE]->(a), (link)-[:EFFECT]->(b)
CREATE (a)-[:$(l[2]) {link: link.id, confidence: l[3], explicit: true}]->(b)`

beforeAll(async () => {
  await emptyGraph(graph)
  await graph.write((writer) => writer.text(story, { at: '2031-05-12T00:00:00Z' }))
}, 120_000)

describe('an answer', () => {
  it('stands under the response keys, aliases and fragments included', async () => {
    expect(await ask(`{ e: event(id: "event:1") { name: title ...P about { __typename ... on State { iso3 } ... on Happening { caption } } } missing: event(id: "no") { id } }
      fragment P on Event { participants { role who: actor { __typename name affiliation { name } } } }`)).toEqual({
      e: {
        name: 'Event 1',
        participants: [
          { role: 'HOST', who: { __typename: 'State', name: 'Norland', affiliation: null } },
          { role: 'INITIATOR', who: { __typename: 'Person', name: 'Envoy', affiliation: { name: 'Norland' } } },
          { role: 'INITIATOR', who: { __typename: 'State', name: 'Norland', affiliation: null } },
        ],
        about: [{ __typename: 'Statement', caption: 'Envoy: grain' }, { __typename: 'State', iso3: 'NLD' }],
      },
      missing: null,
    })
  })

  it('finds nodes of any kind in the order of the ids', async () => {
    expect(await ask('{ node(id: "source:1") { __typename id } nodes(ids: ["event:2", "no", "actor:n"]) { __typename id } }')).toEqual({
      node: { __typename: 'Source', id: 'source:1' }, nodes: [{ __typename: 'Event', id: 'event:2' }, null, { __typename: 'State', id: 'actor:n' }],
    })
  })

  it('tells the state of a commitment by the clock, and how much of it is done', async () => {
    expect(await ask('{ commitments(where: { state: { eq: EXPIRED } }) { edges { node { state progress { fulfilled of unit share } due { edtf } when { edtf } } } } active: commitments(where: { state: { eq: ACTIVE } }) { totalCount } }')).toEqual({
      commitments: { edges: [{ node: { state: 'EXPIRED', progress: { fulfilled: 12, of: 25, unit: 't', share: 0.48 }, due: { edtf: '2031-05' }, when: null } }] }, active: { totalCount: 0 },
    })
  })

  it('has an event once for an actor with two roles', async () => {
    expect(await ask('{ actor(id: "actor:n") { events { totalCount edges { node { id } } } } }')).toEqual({ actor: { events: { totalCount: 1, edges: [{ node: { id: 'event:1' } }] } } })
  })
})

const idsOf = (answer: unknown): readonly string[] => (answer as { events: { edges: { node: { id: string } }[] } }).events.edges.map(({ node }) => node.id)
const eventsWhere = async (where: unknown) => idsOf(await ask('query ($where: EventFilter) { events(where: $where) { edges { node { id } } } }', { where }))

describe('filters', () => {
  const all = ['event:1', 'event:2', 'event:3', 'event:4', 'event:5', 'event:6']
  const leaf = fc.constantFrom<unknown>(
    { title: { eq: 'Event 1' } }, { title: { contains: '2' } }, { title: { in: [] } }, { id: { in: ['event:3', 'event:6'] } }, { status: { eq: 'SCHEDULED' } }, { when: { known: false } },
    { when: { gte: '2031-01-02T00:00:00Z' } }, { when: { lte: '2031-01-02T00:00:00Z' } }, { participant: { eq: 'actor:e' } }, { participant: { eq: null } }, { place: { eq: 'x' } }, {},
  )

  it.each([
    [{}, all], [{ and: [] }, all], [{ or: [] }, []], [{ title: { in: [] } }, []], [{ not: { title: { in: [] } } }, all], [{ title: { eq: null } }, []], [{ title: null }, all],
    [{ not: { when: { gte: '2031-01-02T00:00:00Z' } } }, ['event:1', 'event:6']], [{ when: { known: false } }, ['event:6']], [{ participant: { eq: null } }, all.slice(1)],
    [{ participant: { in: ['actor:e'] } }, ['event:1']], [{ or: [{ id: { eq: 'event:1' } }, { when: { known: false } }] }, ['event:1', 'event:6']],
  ])('%j', async (where, expected) => {
    expect(await eventsWhere(where)).toEqual(expected)
  })

  it('share out all rows with their `not`', async () => {
    await fc.assert(fc.asyncProperty(fc.array(leaf, { maxLength: 3 }), fc.constantFrom('and', 'or'), async (parts, word) => {
      const where = { [word]: parts }
      expect([...await eventsWhere(where), ...await eventsWhere({ not: where })].sort()).toEqual(all)
    }), { numRuns: 15 })
  }, 120_000)
})

describe('pages', () => {
  const page = 'query ($order: HappeningOrder, $first: Int, $after: String) { events(orderBy: $order, first: $first, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor hasPreviousPage } } }'

  it('give each row once, whatever the order and the size', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom('WHEN_ASC', 'WHEN_DESC', 'RECORDED_ASC', 'RECORDED_DESC'), fc.integer({ min: 1, max: 7 }), async (order, first) => {
      const seen: string[] = []
      for (let after: string | null = null; ;) {
        const answer = await ask(page, { order, first, after }) as { events: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } }
        seen.push(...idsOf(answer))
        expect(answer.events.totalCount).toBe(6)
        if (!answer.events.pageInfo.hasNextPage) break
        after = answer.events.pageInfo.endCursor
      }
      expect(seen.toSorted()).toEqual(['event:1', 'event:2', 'event:3', 'event:4', 'event:5', 'event:6'])
    }), { numRuns: 12 })
  }, 120_000)

  it('refuse a cursor of another order or list', async () => {
    const { events } = await ask(page, { order: 'WHEN_ASC', first: 1 }) as { events: { pageInfo: { endCursor: string } } }
    await expect(ask(page, { order: 'WHEN_DESC', after: events.pageInfo.endCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR' })
    await expect(ask('query ($after: String) { sources(after: $after) { totalCount edges { cursor } } }', { after: events.pageInfo.endCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR' })
  })
})

describe('a topic', () => {
  it('has what is about narrower topics too, each happening once', async () => {
    await graph.write((writer) => writer.text(`
      MATCH (one:Event {id: 'event:1'}), (two:Event {id: 'event:2'}), (three:Event {id: 'event:3'})
      CREATE (food:Topic {id: 'topic:food', caption: 'food', name: 'food', recordedAt: $at})<-[:BROADER]-(grain:Topic {id: 'topic:grain', caption: 'grain', name: 'grain', recordedAt: $at})
      CREATE (grain)<-[:BROADER]-(wheat:Topic {id: 'topic:wheat', caption: 'wheat', name: 'wheat', recordedAt: $at}), (food)<-[:BROADER]-(wheat)
      CREATE (one)-[:ABOUT]->(food), (two)-[:ABOUT]->(grain), (two)-[:ABOUT]->(wheat), (three)-[:ABOUT]->(wheat)`, { at: '2031-05-12T00:00:00Z' }))
    const query = `query ($id: ID!) { topic(id: $id) { happenings { totalCount edges { node { id } } } } timeline(topic: $id) { totalCount edges { node { id } } } of: timeline(topic: $id, actor: "actor:n") { edges { node { id } } } }`
    const list = (...ids: readonly string[]) => ({ edges: ids.map((id) => ({ node: { id } })) })
    const counted = (...ids: readonly string[]) => ({ totalCount: ids.length, ...list(...ids) })
    expect(await ask(query, { id: 'topic:food' })).toEqual({
      topic: { happenings: counted('event:1', 'event:2', 'event:3') }, timeline: counted('event:1', 'event:2', 'event:3'), of: list('event:1'),
    })
    expect(await ask(query, { id: 'topic:wheat' })).toEqual({ topic: { happenings: counted('event:2', 'event:3') }, timeline: counted('event:2', 'event:3'), of: list() })
    await graph.write((writer) => writer.text('MATCH (t:Topic) DETACH DELETE t', {}))
  })
})

describe('spelling', () => {
  it.each([
    ['Envoj grain', 'envoy grain'], ['the grane of Norlend', 'the grain of norland'], ['Envoy grain', null], ['xylophone', null], ['Xi', null],
    ['grane~2 AND (norlend) *:*', 'grane~2 AND norland'],
  ])('of %j may be %j', async (text, spelling) => {
    expect(await ask('query ($text: String!) { spelling(text: $text) }', { text })).toEqual({ spelling })
  })
})

const chains = async (args: string) => (await ask(`{ causalChains(${args}) { outcome explored explanation chains { length confidence strictlyCausal timeOrdered nodes { id } links { relation timeOrder } } } }`) as { causalChains: Record<string, unknown> }).causalChains

describe('causal chains', () => {
  it('come shortest first, pass nothing twice, and tell context from cause', async () => {
    expect(await chains('from: "event:1", to: "event:3", timeOrder: ANY')).toMatchObject({ outcome: 'FOUND', chains: [
      { length: 1, confidence: 0.5, strictlyCausal: false, nodes: [{ id: 'event:1' }, { id: 'event:3' }] },
      { length: 2, strictlyCausal: true, nodes: [{ id: 'event:1' }, { id: 'event:2' }, { id: 'event:3' }] },
    ] })
  })

  it('keep to the relations, the confidence and the length that are asked for', async () => {
    expect(await chains('from: "event:1", to: "event:3", relations: [CAUSES]')).toMatchObject({ outcome: 'FOUND', chains: [{ length: 2 }] })
    expect(await chains('from: "event:1", to: "event:3", minConfidence: 0.85')).toMatchObject({ outcome: 'NO_PATH', chains: [] })
    expect(await chains('from: "event:1", to: "event:4", maxLength: 1')).toMatchObject({ outcome: 'NO_PATH' })
  })

  it('never go back in time unless dates are not looked at', async () => {
    expect(await chains('from: "event:3", to: "event:1"')).toMatchObject({ outcome: 'NO_PATH' })
    expect(await chains('from: "event:3", to: "event:1", timeOrder: ANY')).toMatchObject({ outcome: 'FOUND', chains: [{ links: [{ timeOrder: 'REVERSED' }] }] })
    expect(await chains('from: "event:2", to: "event:3", timeOrder: STRICT')).toMatchObject({ outcome: 'NO_PATH' })
  })

  it('answer from one end with the best chain to each other end', async () => {
    expect(await chains('from: "event:1"')).toMatchObject({ outcome: 'FOUND', explored: 4, chains: [{ length: 1 }, { length: 1 }, { length: 2 }] })
    expect(await chains('to: "event:4"')).toMatchObject({ outcome: 'FOUND', chains: [{ nodes: [{ id: 'event:3' }, { id: 'event:4' }] }, { length: 2 }, { length: 2 }] })
  })

  it('say when an end is unknown or more chains exist', async () => {
    expect(await chains('from: "event:1", to: "no"')).toMatchObject({ outcome: 'UNKNOWN_ENDPOINT', chains: [] })
    expect(await chains('from: "event:1", to: "event:3", first: 1')).toMatchObject({ outcome: 'LIMIT_REACHED', chains: [{ length: 1 }] })
  })
})

describe('search', () => {
  it.each(['/b', 'tb-*', '*:* grain', 'a~2', '[* TO *] x1', '"', '\\" grain', 'grain AND', 'grain^4', '(grain', 'title:grain', 'x'.repeat(200)])('takes %s literally', async (text) => {
    const answer = ask('query ($text: String!) { search(text: $text) { edges { node { __typename } } } }', { text })
    await (text === '"' ? expect(answer).rejects.toMatchObject({ code: 'BAD_USER_INPUT' }) : expect(answer).resolves.toHaveProperty('search'))
  })

  it('finds by caption and content, of the kinds asked for', async () => {
    await graph.text('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()', {}).catch(() => [])
    expect(await ask('{ search(text: "envoy grain", kinds: [STATEMENT]) { edges { node { ... on Statement { id } } } } none: search(text: "grain", kinds: [EVENT]) { edges { cursor } } }')).toEqual({
      search: { edges: [{ node: { id: 'statement:1' } }] }, none: { edges: [] },
    })
  })
})
