import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { absentGraph, codesOf, startTestApi, type Answer, type TestApi } from './support/start-test-api.ts'

const graph = absentGraph()
let api: TestApi

beforeAll(async () => { api = await startTestApi({ graph }) })
afterAll(async () => {
  await api.close()
  await graph.close()
})

const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** Refused with 400 before the database was asked: an absent one would answer 503. */
const expectRefused = (answer: Answer, code: string): void => {
  expect(answer.status).toBe(400)
  expect([...new Set(codesOf(answer))]).toEqual([code])
}

describe('floods', () => {
  it.each([
    ['10,000 aliases of __typename', `{ ${times(10_000, (index) => `a${index}: __typename`)} }`, 'QUERY_TOO_LARGE'],
    ['51 aliases of __typename', `{ ${times(51, (index) => `a${index}: __typename`)} }`, 'QUERY_TOO_LARGE'],
    ['51 aliases inside an object', `{ event(id: "x") { ${times(51, (index) => `a${index}: id`)} } }`, 'QUERY_TOO_LARGE'],
    ['aliases hidden in fragments spread again and again', `{ ...A } fragment A on Query { ...B ...B ...B ...B } fragment B on Query { node(id: "x") { ...C ...C ...C ...C } } fragment C on Node { ${times(5, (index) => `a${index}: id`)} }`, 'QUERY_TOO_LARGE'],
    ['21 root fields', `{ ${times(21, (index) => `a${index}: node(id: "x") { id }`)} }`, 'QUERY_TOO_LARGE'],
    ['10,000 directives', `{ __typename ${times(10_000, () => '@skip(if: false)')} }`, 'QUERY_TOO_LARGE'],
    ['51 directives', `{ ${times(51, () => '__typename @skip(if: false)')} }`, 'QUERY_TOO_LARGE'],
    ['directives hidden in fragments', `{ ${times(6, () => '...A')} } fragment A on Query { ${times(9, () => '__typename @skip(if: true)')} }`, 'QUERY_TOO_LARGE'],
    ['3,000 inline fragments', `{ ${times(3_000, () => '... { __typename }')} }`, 'QUERY_TOO_LARGE'],
    ['1,000 fragments', `{ __typename } ${times(1_000, (index) => `fragment F${index} on Query { __typename }`)}`, 'QUERY_TOO_LARGE'],
    ['fragments that double twenty times', `{ ...F0 } ${times(20, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F20 on Query { __typename }`, 'QUERY_TOO_LARGE'],
    ['a comment of 100,000 characters', `{ __typename } # ${'x'.repeat(100_000)}`, 'QUERY_TOO_LARGE'],
    ['100 operations', times(100, (index) => `query Q${index} { __typename }`), 'QUERY_TOO_LARGE'],
    ['5,000 brackets in an argument', `{ nodes(ids: ${'['.repeat(5_000)}${']'.repeat(5_000)}) { id } }`, 'QUERY_TOO_DEEP'],
    ['900 brackets in an argument', `{ nodes(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`, 'QUERY_TOO_DEEP'],
    ['a truncated query of 900 open braces', '{ a '.repeat(900), 'QUERY_TOO_DEEP'],
  ])('refuses %s', async (_name, query, code) => {
    expectRefused(await api.ask(query), code)
  })

  it('refuses a fragment that spreads itself', async () => {
    expectRefused(await api.ask('{ ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }'), 'GRAPHQL_VALIDATION_FAILED')
  })

  it('answers liveness while floods come in', async () => {
    const flood = `{ ${times(300, (index) => `a${index}: __typename`)} }`
    const floods = Array.from({ length: 100 }, () => api.ask(flood))
    const alive = await api.send('/health/live')
    expect(alive.status).toBe(200)
    for (const answer of await Promise.all(floods)) expectRefused(answer, 'QUERY_TOO_LARGE')
  })
})

describe('depth', () => {
  const deep = (levels: number): string => `{ event(id: "x") ${'{ partOf '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`
  const byFragments = (levels: number): string =>
    `{ actor(id: "x") { ...F0 } } ${times(levels, (index) => `fragment F${index} on Actor { affiliation { ...F${index + 1} } }`)} fragment F${levels} on Actor { id }`

  it('refuses a query 200 levels deep', async () => {
    expectRefused(await api.ask(deep(200)), 'QUERY_TOO_DEEP')
  })

  it('refuses one level more than the limit, and lets the limit pass to the database', async () => {
    expectRefused(await api.ask(deep(16)), 'QUERY_TOO_DEEP')
    expect(codesOf(await api.ask(deep(15)))).toEqual(['DATABASE_UNAVAILABLE'])
  })

  it('counts the levels that fragments hide, wherever a fragment was met first', async () => {
    expectRefused(await api.ask(byFragments(16)), 'QUERY_TOO_DEEP')
    const shallowFirst = '{ a: actor(id: "x") { ...F } b: actor(id: "x") { affiliation { affiliation { affiliation { affiliation { affiliation { affiliation { affiliation { affiliation { ...F } } } } } } } } } }'
      + ' fragment F on Actor { affiliation { affiliation { affiliation { affiliation { affiliation { affiliation { id } } } } } } }'
    expectRefused(await api.ask(shallowFirst), 'QUERY_TOO_DEEP')
  })

  it('refuses deep introspection', async () => {
    expectRefused(await api.ask(`{ __schema { types { ${'fields { type { '.repeat(5)}name${' } }'.repeat(5)} } } }`), 'GRAPHQL_VALIDATION_FAILED')
    expectRefused(await api.ask(`{ __type(name: "Event") ${'{ ofType '.repeat(25)}{ name }${' }'.repeat(25)} }`), 'QUERY_TOO_DEEP')
  })
})

describe('variables', () => {
  const query = 'query ($where: EventFilter) { events(where: $where) { totalCount } }'

  it.each([[11], [5_000]])('refuses filters %i deep', async (levels) => {
    const where = `${'{"and":['.repeat(levels)}{}${']}'.repeat(levels)}`
    const body = `{"query":${JSON.stringify(query)},"variables":{"where":${where}}}`
    expectRefused(await api.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }), 'QUERY_TOO_DEEP')
  })

  it('refuses filters of too many values', async () => {
    expectRefused(await api.ask(query, { where: { or: Array.from({ length: 6_000 }, () => ({})) } }), 'QUERY_TOO_LARGE')
  })

  it.each([
    ['a key with a backtick', { 'id`:1}': { eq: 'x' } }],
    ['a key with an escaped backtick', { 'id\\u0060': { eq: 'x' } }],
    ['a key of another input', { title: { contains: 'x', 'contains`': 'y' } }],
    ['an enum value that is none', { ploverType: { eq: 'CONSULT`) DETACH DELETE (n' } }],
    ['a filter operator that JavaScript knows', { constructor: { eq: 'x' } }],
  ])('refuses %s', async (_name, where) => {
    expectRefused(await api.ask(query, { where }), 'BAD_USER_INPUT')
  })

  it.each([['2025-13-01T00:00:00Z'], ['2025-02-30T00:00:00Z'], ['2025-11-24'], ['yesterday'], [7]])('refuses the moment %p', async (gte) => {
    expectRefused(await api.ask(query, { where: { when: { gte } } }), 'BAD_USER_INPUT')
  })

  it('answers a missing variable with what is missing', async () => {
    const answer = await api.ask('query ($id: ID!) { event(id: $id) { id } }')
    expectRefused(answer, 'BAD_USER_INPUT')
    expect(answer.json().errors?.[0]?.message).toContain('$id')
  })
})

describe('names in a query', () => {
  it.each([
    ['`a`: __typename'], ['event`(id: "x") { id }'], ['a\\u0060b: __typename'],
  ])('refuses %s as no GraphQL', async (selection) => {
    expectRefused(await api.ask(`{ ${selection} }`), 'GRAPHQL_PARSE_FAILED')
  })
})

describe('suggestions', () => {
  it('are made on this machine and not to others', async () => {
    expect((await api.ask('{ evnt(id: "x") { id } }')).text).toContain('Did you mean')
    const open = await startTestApi({ graph, env: { HOST: '0.0.0.0' } })
    try {
      const answer = await open.ask('{ evnt(id: "x") { id } }')
      expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED')
      expect(answer.text).not.toContain('Did you mean')
    } finally {
      await open.close()
    }
  })
})
