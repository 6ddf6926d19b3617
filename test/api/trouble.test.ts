import { afterEach, describe, expect, it } from '@jest/globals'
import type { Graph } from '../../src/graph/connect.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { slowGraph, untilSlowStatements } from './support/slow-graph.ts'
import { absentGraph, codesOf, startTestApi, type TestApi } from './support/start-test-api.ts'

const graph = testGraph()

let api: TestApi
afterEach(() => api.close({ deadlineMs: 0 }))

const query = '{ actors(first: 1) { totalCount } }'
const chains = '{ found: causalChains(from: "event:none") { why: outcome explored explanation chains { length } } }'

describe('a database that is too slow', () => {
  const start = async (deadlineMs: number): Promise<void> => {
    api = await startTestApi({ graph: slowGraph(graph), env: { DEMARCHE_DEADLINE_MS: `${deadlineMs}` } })
  }

  it('ends an operation at its deadline, in Neo4j too', async () => {
    await start(500)
    const answer = await api.ask(query)
    expect([answer.status, codesOf(answer)]).toEqual([504, ['DEADLINE_EXCEEDED']])
    await untilSlowStatements(graph, 0)
  })

  it('tells a search for chains that is asked alone as its outcome', async () => {
    await start(500)
    const answer = await api.ask(chains)
    expect(answer.status).toBe(200)
    expect(answer.json().data).toEqual({ found: { why: 'TIMED_OUT', explored: 0, explanation: expect.stringContaining('deadline'), chains: [] } })
    const byFragment = await api.ask('{ ...F __typename } fragment F on Query { causalChains(to: "event:none") { __typename outcome } }')
    expect(byFragment.json().data).toEqual({ __typename: 'Query', causalChains: { __typename: 'CausalChains', outcome: 'TIMED_OUT' } })
  })

  it('tells the chains that it found, and how far it looked', async () => {
    await emptyGraph(graph)
    await graph.write((writer) => writer.text(`
      UNWIND range(1, 4) AS i CREATE (:Happening:Event {id: 'event:' + i, caption: 'Step ' + i, title: 'Step ' + i, status: 'OCCURRED', ploverType: 'OTHER', contexts: [], since: '2031'})
      WITH DISTINCT 1 AS one UNWIND [[1, 2], [2, 3], [3, 4], [1, 3], [1, 4]] AS pair
      MATCH (a:Event {id: 'event:' + pair[0]}), (b:Event {id: 'event:' + pair[1]})
      CREATE (a)-[:CAUSES {link: 'link:' + pair[0] + pair[1], confidence: 0.5, since: '2031'}]->(b)
      CREATE (l:CausalLink {id: 'link:' + pair[0] + pair[1], relation: 'CAUSES', confidence: 0.5, since: '2031'}), (l)-[:CAUSE]->(a), (l)-[:EFFECT]->(b)`, {}))
    api = await startTestApi({ graph: slowGraph(graph, /\{1, [3-9] ?\}/), env: { DEMARCHE_DEADLINE_MS: '20000' } })
    const ask = async (first: number) => (await api.ask(`{ causalChains(from: "event:1", to: "event:4", first: ${first}) { outcome explanation chains { nodes { id } } } }`)).json().data
    const short = [{ nodes: [{ id: 'event:1' }, { id: 'event:4' }] }, { nodes: [{ id: 'event:1' }, { id: 'event:3' }, { id: 'event:4' }] }]
    expect(await ask(5)).toEqual({ causalChains: { outcome: 'TIMED_OUT', explanation: expect.stringContaining('Up to 2 links it looked at everything and found 2.'), chains: short } })
    expect(await ask(1)).toEqual({ causalChains: { outcome: 'LIMIT_REACHED', explanation: expect.stringContaining('more than 1'), chains: short.slice(0, 1) } })
    await untilSlowStatements(graph, 0)
    await emptyGraph(graph)
  }, 120_000)

  it('fails a search for chains beside other fields', async () => {
    await start(500)
    expect(codesOf(await api.ask('{ causalChains(from: "event:none") { outcome } actors(first: 1) { totalCount } }'))).toEqual(['DEADLINE_EXCEEDED'])
  })

  it('stops the work in Neo4j when the client goes away', async () => {
    await start(60_000)
    const controller = new AbortController()
    const asked = api.send('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal: controller.signal,
    })
    const outcome = expect(asked).rejects.toThrow('abort')
    await untilSlowStatements(graph, 1)
    controller.abort()
    await outcome
    await untilSlowStatements(graph, 0)
  })

  it('stays live, and stops within the deadline of closing', async () => {
    await start(60_000)
    const asked = api.ask(query)
    await untilSlowStatements(graph, 1)
    expect((await api.send('/health/live')).status).toBe(200)
    const begun = performance.now()
    const [answer] = await Promise.all([asked, api.close({ deadlineMs: 300 })])
    expect(performance.now() - begun).toBeLessThan(5_000)
    expect([answer.status, codesOf(answer)]).toEqual([499, ['CANCELLED']])
    await untilSlowStatements(graph, 0)
  })
})

describe('no database', () => {
  it('is told with the time after which to try again', async () => {
    const absent = absentGraph()
    api = await startTestApi({ graph: absent })
    try {
      const answer = await api.ask(query)
      expect([answer.status, codesOf(answer), answer.headers.get('retry-after')]).toEqual([503, ['DATABASE_UNAVAILABLE'], '5'])
      expect(answer.text).not.toMatch(/bolt|127\.0\.0\.1|neo4j:/)
      expect((await api.ask('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } })
    } finally {
      await absent.close()
    }
  })
})

describe('what nobody foresaw', () => {
  it('is masked under an id that the log has, without a stack, a statement or a cause', async () => {
    const broken: Graph = { ...graph, text: (_text, params, options) => graph.text('RETURN aFunctionThatNeo4jHasNot() AS secretColumn', params, options) }
    api = await startTestApi({ graph: broken })
    const answer = await api.ask(query)
    expect([answer.status, codesOf(answer)]).toEqual([500, ['INTERNAL']])
    expect(answer.text).not.toMatch(/secretColumn|aFunction|Neo4j|at .*\.ts|stack/i)
    const errorId = answer.json().errors?.[0]?.extensions['errorId']
    expect(errorId).toMatch(/^[0-9a-f-]{36}$/)
    expect(api.log.filter((line) => line.includes(String(errorId)) && line.includes('aFunctionThatNeo4jHasNot'))).toHaveLength(1)
  })

  it('is masked too when an answer does not fit the schema', async () => {
    const broken: Graph = { ...graph, text: () => graph.text('RETURN {totalCount: "a secret text"} AS actors', {}) }
    api = await startTestApi({ graph: broken })
    const answer = await api.ask(query)
    expect(codesOf(answer)).toEqual(['INTERNAL'])
    expect(answer.text).not.toContain('a secret text')
  })
})
