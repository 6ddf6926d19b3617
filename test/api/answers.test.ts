import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Graph } from '../../src/graph/connect.ts'
import { exampleQueries } from '../../src/api/sandbox.ts'
import { testGraph } from '../support/neo4j.ts'
import { at, listAt } from './support/at.ts'
import { loadStory, storyClock } from './support/story.ts'
import { codesOf, startTestApi, type Answer, type TestApi } from './support/start-test-api.ts'

const graph = testGraph()
const sent: string[] = []
const watched: Graph = {
  ...graph,
  text: (text, params, options) => {
    sent.push(text)
    return graph.text(text, params, options)
  },
}

let api: TestApi

beforeAll(async () => {
  await loadStory(graph)
  /** All limits are the default ones but the deadline: Neo4j plans each text once, and a busy machine plans slowly. */
  api = await startTestApi({ graph: watched, clock: storyClock, env: { DEMARCHE_DEADLINE_MS: '60000' } })
}, 120_000)
afterAll(() => api.close())

const dataOf = (answer: Answer): unknown => {
  const { data, errors } = answer.json()
  expect(errors).toBeUndefined()
  return data
}
const ask = async (query: string, variables: object = {}): Promise<unknown> => dataOf(await api.ask(query, variables))

const takaichi = 'statement:a1ab8b5bb31df8ed57542ac4'
const xiTaiwan = 'statement:7ff2dc99842bea636c524289'
const call = 'event:88875dd74f97923d1c88c1ee'

describe('the story', () => {
  it('is found by its words and leads from the remark to the order, each link with the words that prove it', async () => {
    const found = await ask('{ search(text: "Takaichi intervene", kinds: [STATEMENT], first: 1) { edges { node { ... on Statement { id } } } } }')
    expect(found).toEqual({ search: { edges: [{ node: { id: takaichi } }] } })
    const chains = await ask(
      'query ($takaichi: ID, $xiTaiwan: ID) { causalChains(from: $takaichi, to: $xiTaiwan) { outcome chains { strictlyCausal links { relation explicit signal evidence { exact start end source { title } } } } } }',
      { takaichi, xiTaiwan },
    )
    const title = 'A call between Washington and Beijing, 24 November 2025'
    expect(chains).toEqual({ causalChains: { outcome: 'FOUND', chains: [{
      strictlyCausal: false,
      links: [
        { relation: 'TRIGGERS', explicit: true, signal: 'triggered by', evidence: [{
          exact: "The quarrel was triggered by Sanae Takaichi, Japan's new prime minister, when she suggested that an attack on Taiwan might lead Tokyo to intervene with its armed forces.",
          start: 324, end: 493, source: { title },
        }] },
        { relation: 'CONTEXT_FOR', explicit: true, signal: 'come as', evidence: [{
          exact: "Xi's words about the island come as this diplomatic dispute goes on.", start: 494, end: 562, source: { title },
        }] },
      ],
    }] } })
  })

  it('has the soybeans: at least 12 and 25 million tons with their dates, from two sources', async () => {
    const data = await ask('{ commitments(where: { object: { contains: "soybean" } }) { edges { node { quantity { comparator value unit } due { edtf } accounts { source { id } } } } } }')
    const nodes = listAt(data, 'commitments', 'edges').map((edge) => at(edge, 'node'))
    for (const [value, due] of [[12_000_000, '2025-11/2025-12'], [25_000_000, '2026']] as const) {
      const node = nodes.find((one) => at(one, 'quantity', 'value') === value && at(one, 'due', 'edtf') === due)
      expect(node).toMatchObject({ quantity: { comparator: 'AT_LEAST', unit: 't' } })
      expect(new Set(listAt(node, 'accounts').map((account) => at(account, 'source', 'id'))).size).toBe(2)
    }
  })

  it("shows Trump's post silent on Taiwan", async () => {
    const data = await ask(`{ compareAccounts(event: "${call}") { topics { topic { name } accounts { party { name } voice silence { exact } } } } }`)
    const taiwan = listAt(data, 'compareAccounts', 'topics').find((one) => at(one, 'topic', 'name') === 'Taiwan')
    const trump = listAt(taiwan, 'accounts').find((one) => at(one, 'party', 'name') === 'Donald Trump')
    expect(at(trump, 'voice')).toBe('REPORTED_SILENT')
    expect(listAt(trump, 'silence')).toEqual([{ exact: 'His post does not name Taiwan.' }])
  })
})

describe('the example queries', () => {
  it('are answered by one statement each, within the default limits, with something in every root field', async () => {
    for (const { name, query } of await exampleQueries()) {
      sent.length = 0
      const answer = await api.ask(query)
      expect([name, answer.status, codesOf(answer)]).toEqual([name, 200, []])
      expect([name, sent.length]).toEqual([name, 1])
      for (const value of Object.values(answer.json().data ?? {})) {
        expect([name, value === null || /^\{"(edges|chains|topics)":\[\]|"totalCount":0\b/.test(JSON.stringify(value))]).toEqual([name, false])
      }
    }
  }, 240_000)
})

describe('an id that does not exist', () => {
  it.each([['node'], ['actor'], ['event'], ['statement'], ['commitment'], ['source'], ['topic'], ['causalLink']])('gives null in %s', async (field) => {
    expect(await ask(`query ($id: ID!) { found: ${field}(id: $id) { id } }`, { id: 'event:000000000000000000000000' })).toEqual({ found: null })
  })

  it('gives null in its place among others, and says so of chains', async () => {
    expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: [call, 'nothing', takaichi] }))
      .toEqual({ nodes: [{ __typename: 'Event', id: call }, null, { __typename: 'Statement', id: takaichi }] })
    expect(await ask('{ causalChains(from: "nothing") { outcome chains { length } } compareAccounts(event: "nothing") { event { id } } }'))
      .toEqual({ causalChains: { outcome: 'UNKNOWN_ENDPOINT', chains: [] }, compareAccounts: null })
  })

  it.each([
    { name: 'a backtick', id: '`' }, { name: 'an escaped backtick', id: '\\u0060' }, { name: 'a quote and a comment', id: "' OR 1=1 //" },
    { name: 'a statement', id: 'event:`}) DETACH DELETE n //' }, { name: 'empty', id: '' }, { name: 'very long', id: 'x'.repeat(10_000) },
    { name: 'a NUL', id: '\u0000' }, { name: 'half of a surrogate pair', id: '\ud83d' }, { name: 'an emoji', id: '💥' },
  ])('may be $name and changes nothing', async ({ id }) => {
    const before = await ask('{ actors { totalCount } }')
    expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
    expect(await ask('{ actors { totalCount } }')).toEqual(before)
  })
})

describe('pages', () => {
  const page = (first: number, after: string | null, more = '') =>
    api.ask(`query ($first: Int, $after: String) { actors(first: $first, after: $after ${more}) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name } } } }`, { first, after })

  it('join to the whole list, without gaps or repeats', async () => {
    const names: string[] = []
    let after: string | null = null
    let total = 0
    do {
      const actors = at(dataOf(await page(3, after)), 'actors')
      names.push(...listAt(actors, 'edges').map((edge) => String(at(edge, 'node', 'name'))))
      total = Number(at(actors, 'totalCount'))
      after = at(actors, 'pageInfo', 'hasNextPage') === true ? String(at(actors, 'pageInfo', 'endCursor')) : null
    } while (after !== null && names.length < 1_000)
    expect(total).toBeGreaterThan(5)
    expect(names).toHaveLength(total)
    expect(names).toEqual([...names].sort((a, b) => a < b ? -1 : 1))
  })

  it('refuse a cursor of another list, another order or another filter, and one that is damaged', async () => {
    const cursor = String(at(dataOf(await page(2, null)), 'actors', 'pageInfo', 'endCursor'))
    const events = await api.ask('query ($after: String) { events(after: $after) { edges { cursor } } }', { after: cursor })
    const answers = [events, await page(2, cursor, ', orderBy: NAME_DESC'), await page(2, cursor, ', where: { kind: { eq: PERSON } }'), await page(2, cursor.slice(3)), await page(2, 'nonsense'), await page(2, '')]
    for (const answer of answers) expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_CURSOR']])
  })

  it('hold at most a hundred, and no negative number', async () => {
    expect((await page(100, null)).status).toBe(200)
    for (const first of [101, -1, 2_147_483_647]) {
      const answer = await page(first, null)
      expect([first, answer.status, codesOf(answer)]).toEqual([first, 400, ['BAD_PAGE']])
    }
  })

  it('multiply: pages inside pages are refused by their cost before Neo4j is asked', async () => {
    sent.length = 0
    const answer = await api.ask('{ actors(first: 100) { edges { node { statements(first: 100) { edges { node { causes(first: 100) { edges { node { id } } } } } } } } } }')
    expect([answer.status, codesOf(answer)]).toEqual([400, ['QUERY_TOO_COSTLY']])
    expect(sent).toEqual([])
  })
})

describe('one statement', () => {
  it('answers several root fields, aliases, fragments and conditions', async () => {
    sent.length = 0
    const data = await ask(`
      query Mixed($with: Boolean!) {
        __typename
        first: statement(id: "${takaichi}") { ...Words speaker: speakers { __typename label: name } }
        second: node(id: "${xiTaiwan}") { __typename id ... on Statement { ...Words content @include(if: $with) polarity @skip(if: $with) } ... on Event { title } }
        third: event(id: "nothing") { id }
        __type(name: "Event") { kind }
      }
      fragment Words on Statement { id illocution }
    `, { with: true })
    expect(sent).toHaveLength(1)
    expect(data).toEqual({
      __typename: 'Query',
      first: { id: takaichi, illocution: 'ASSERTIVE', speaker: [{ __typename: 'Person', label: 'Sanae Takaichi' }] },
      second: { __typename: 'Statement', id: xiTaiwan, illocution: 'ASSERTIVE', content: 'Taiwan is an integral part of the post-war international order' },
      third: null,
      __type: { kind: 'OBJECT' },
    })
  })

  it('is not sent for the schema alone', async () => {
    sent.length = 0
    await ask('{ __typename __schema { queryType { name } } }')
    expect(sent).toEqual([])
  })

  it('keeps values out of its text', async () => {
    sent.length = 0
    const value = 'a value that must not be part of Cypher'
    await ask('query ($v: String, $id: ID!) { events(where: { or: [{ title: { contains: $v } }, { id: { in: [$id, "a literal that must not be"] } }] }) { totalCount } event(id: $id) { id } }', { v: value, id: value })
    expect(sent).toHaveLength(1)
    expect(sent[0]).not.toMatch(/must not be/)
  })
})

describe('search', () => {
  it.each([
    ['/b'], ['tb-*'], ['*:*'], ['a~2'], ['[* TO *]'], ['caption:Takaichi'], ['Taiwan AND'], ['(Taiwan'], ['"Taiwan'], ['Taiwan^9'], ['\\'], ['Taiwan\\'],
    ['+-!(){}[]^"~*?:/&|'], ['Tai*'], ['Taiwan -Taiwan'], ['NOT Taiwan'], ['\u0000'], ['\u202eTaiwan'],
  ])('takes %j literally: an answer or a clear refusal', async (text) => {
    const answer = await api.ask('query ($text: String!) { search(text: $text) { edges { node { __typename } } } }', { text })
    expect([200, 400]).toContain(answer.status)
    if (answer.status === 400) expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
  })

  it('finds a word among operators, and nothing by wildcards', async () => {
    const count = async (text: string): Promise<number> =>
      listAt(await ask('query ($text: String!) { search(text: $text, first: 100) { edges { score } } }', { text }), 'search', 'edges').length
    expect(await count('Takaichi*')).toBe(await count('Takaichi'))
    expect(await count('Takaichi')).toBeGreaterThan(0)
    expect(await count('Takai*')).toBe(0)
  })

  it('refuses two thousand words', async () => {
    const answer = await api.ask('query ($text: String!) { search(text: $text) { edges { score } } }', { text: Array.from({ length: 2_000 }, (_, index) => `w${index}`).join(' ') })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']])
  })
})
