import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'graphql'
import { aPlanner, planOf, refusalOf } from './support.ts'

describe('the text of a plan', () => {
  it('takes properties by name and puts arguments into parameters', () => {
    const { text, parameters } = planOf('{ event(id: "event:1") { id name: title } }')
    expect(text).toBe('RETURN COLLECT { MATCH (event1:Event {id: $p0}) RETURN event1{.`id`, `name`: event1.`title`} AS row1 LIMIT 1 }[0] AS `event`')
    expect(parameters).toEqual({ p0: 'event:1' })
  })

  it('nests a fragment for each field that leaves its node, with variables of its own depth', () => {
    expect(planOf('{ topic(id: "t") { broader { broader { name } } } }').text).toBe(
      'RETURN COLLECT { MATCH (topic1:Topic {id: $p0}) RETURN topic1{`broader`: COLLECT { MATCH (topic1)-[:BROADER]->(topic2:Topic) '
      + 'RETURN topic2{`broader`: COLLECT { MATCH (topic2)-[:BROADER]->(topic3:Topic) RETURN topic3{.`name`} AS row3 ORDER BY topic3.id LIMIT 1 }[0]} '
      + 'AS row2 ORDER BY topic2.id LIMIT 1 }[0]} AS row1 LIMIT 1 }[0] AS `topic`')
  })

  it('answers several root fields with the columns of one row', () => {
    const { text } = planOf('{ a: topic(id: "1") { id } b: topic(id: "2") { id } }')
    expect(text).toMatch(/^RETURN COLLECT .* AS `a`, COLLECT .* AS `b`$/)
    expect(text).not.toContain(';')
  })

  it('merges what fragments ask for and leaves out what directives switch off', () => {
    const query = `query ($yes: Boolean!) {
      statement(id: "s") { ...Words ... on Happening { caption } quote @skip(if: $yes) channel @include(if: $yes) } }
      fragment Words on Statement { content caption }`
    expect(planOf(query, { yes: true }).text).toContain('{.`content`, .`caption`, .`channel`}')
    expect(planOf(query, { yes: false }).text).toContain('{.`content`, .`caption`, .`quote`}')
  })

  it('tells types behind an interface by their labels', () => {
    expect(planOf('{ actor(id: "x") { id ... on State { iso3 } } }').text).toContain(
      "actor1{`__typename`: CASE WHEN actor1:Person THEN 'Person' WHEN actor1:State THEN 'State' WHEN actor1:Organization THEN 'Organization' "
      + "WHEN actor1:Group THEN 'Group' END, .`id`, .`iso3`}")
  })

  it('writes once what types behind an interface have in common, and the rest only for those that have it', () => {
    const { text, parameters } = planOf(`{ node(id: "x") {
      ... on Happening { evidence { exact } accounts { source { id } } causes(first: 3) { edges { cursor } } }
      ... on Statement { speakers { name } }
      ... on Person { same: name } ... on Event { same: title }
    } }`)
    for (const once of ['EVIDENCED_BY', 'REPORTS', 'MADE_BY', '<-[:EFFECT]']) expect(text?.split(once)).toHaveLength(2)
    expect(text).toContain('`speakers`: CASE WHEN found1:Statement THEN COLLECT {')
    expect(text).toContain('`same`: CASE WHEN found1:Person THEN found1.`name` WHEN found1:Event THEN found1.`title` END')
    expect(Object.values(parameters)).toEqual(['x', 3, expect.any(String)])
  })

  it('knows which fields are one thing by its id', () => {
    expect(planOf('query ($id: ID!) { a: event(id: $id) { id } compareAccounts(event: $id) { event { id } } events { totalCount } nodes(ids: [$id]) { id } }', { id: 'x' }).lookUps)
      .toEqual([{ key: 'a', parameter: 'p0' }, { key: 'compareAccounts', parameter: 'p1' }])
  })

  it('asks Neo4j for nothing when only the schema is asked for', () => {
    expect(planOf('{ __schema { queryType { name } } }').text).toBeNull()
  })

  it('sends the clock only where a state depends on it', () => {
    expect(Object.values(planOf('{ commitment(id: "c") { state } }').parameters)).toEqual(['c', '2031-06-01T12:00:00Z'])
    expect(Object.values(planOf('{ commitment(id: "c") { late } }').parameters)).toEqual(['c'])
  })
})

describe('what clients send', () => {
  it('never reaches the text, whatever the values are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 4 }), fc.string({ unit: 'binary', minLength: 4 }), (a, b) => {
      const variables = { id: `\`}) DETACH DELETE n // ${a}`, where: { title: { contains: `' OR 1=1 ${b}` }, or: [{ id: { in: [`\u0060${a}`] } }] } }
      const { text, parameters } = planOf('query ($id: ID!, $where: EventFilter) { event(id: $id) { id } events(where: $where) { totalCount } }', variables)
      expect(text).not.toContain('DELETE')
      expect(text).not.toContain('1=1')
      expect(Object.values(parameters)).toContain(variables.id)
      expect(text).toBe(planOf('query ($id: ID!, $where: EventFilter) { event(id: $id) { id } events(where: $where) { totalCount } }', { id: 'x', where: { title: { contains: 'y' }, or: [{ id: { in: ['z'] } }] } }).text)
    }))
  })

  it('can name response keys only as GraphQL names, which stand in backticks', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z][_0-9A-Za-z]{0,30}$/), (alias) => {
      expect(planOf(`{ ${alias}: topic(id: "t") { ${alias}: name } }`).text).toMatch(new RegExp(`AS \`${alias}\`$`))
    }))
    for (const alias of ['a`b', 'ａ', 'a\\u0060', '1a']) expect(() => parse(`{ ${alias}: topic(id: "t") { id } }`)).toThrow()
  })

  it('cannot take a name that GraphQL keeps for itself', () => {
    expect(refusalOf('{ event(id: "e") { __typename: title } }')).toBe('BAD_USER_INPUT')
  })
})

describe('the cache of plans', () => {
  it('plans an operation once, whatever the values of its variables', () => {
    const planner = aPlanner()
    const query = 'query ($first: Int, $where: EventFilter, $order: HappeningOrder, $after: String) { events(first: $first, where: $where, orderBy: $order, after: $after) { totalCount } }'
    planOf(query, { first: 1, where: { title: { contains: 'a' } } }, planner)
    planOf(query, { first: 9, where: { title: { contains: 'b' } } }, planner)
    expect(planner.cached()).toBe(1)
    planOf(query, { first: 1, where: { status: { eq: 'DENIED' } } }, planner)
    planOf(query, { first: 1, where: { title: { contains: 'a' } }, order: 'WHEN_DESC' }, planner)
    expect(planner.cached()).toBe(3)
  })

  it('keeps the literals of Cypher apart', () => {
    const planner = aPlanner()
    const query = 'query ($length: Int) { causalChains(from: "a", maxLength: $length) { outcome } }'
    expect(planOf(query, { length: 3 }, planner).text).toMatch(/\{1, 3 ?\}/)
    expect(planOf(query, { length: 4 }, planner).text).toMatch(/\{1, 4 ?\}/)
  })

  it('tests only what was asked for', () => {
    const planner = aPlanner()
    const query = 'query ($sure: Float, $relations: [CausalRelation!], $order: TimeOrder) { causalChains(from: "a", to: "b", minConfidence: $sure, relations: $relations, timeOrder: $order) { outcome } }'
    const textFor = (variables: Readonly<Record<string, unknown>>) => planOf(query, variables, planner).text ?? ''
    const [plain, sure, related, strict, any] = [{}, { sure: 0.5 }, { relations: ['CAUSES'] }, { order: 'STRICT' }, { order: 'ANY' }].map(textFor)
    expect(plain).not.toMatch(/step\d\.confidence|type\(step/)
    expect(plain).toContain('coalesce(')
    expect(textFor({ sure: 0, relations: null, order: 'LOOSE' })).toBe(plain)
    expect(sure).toMatch(/step\d\.confidence >= \$p\d/)
    expect(related).toMatch(/type\(step\d\) IN \$p\d/)
    expect(strict).toMatch(/before\d\.whenLatest <= after\d\.whenEarliest/)
    expect(any).not.toMatch(/before\d\.when/)
    const [whole, since] = ['', ', between: {from: "2031"}'].map((between) => planOf(`{ timeline(actor: "a"${between}) { totalCount } }`).text ?? '')
    expect(whole).not.toMatch(/whenLatest|BROADER/)
    expect(since).toMatch(/whenLatest\d? >= \$/)
    expect(since).not.toContain('whenEarliest')
    const [verdicts, differences] = ['', ' differences { explanation }'].map((more) => planOf(`{ compareAccounts(event: "e") { topics { verdict${more} } } }`).text ?? '')
    expect(verdicts).not.toContain('affirms')
    expect(differences).toContain('affirms')
  })

  it('forgets the plans that were not used for the longest time', () => {
    const planner = aPlanner({ cacheSize: 3 })
    for (let i = 0; i < 10; i += 1) planOf(`{ a${i}: topic(id: "t") { id } }`, {}, planner)
    expect(planner.cached()).toBe(3)
  })

  it('checks the values of every execution, also those of a known plan', () => {
    const planner = aPlanner()
    const query = 'query ($first: Int) { events(first: $first) { totalCount } }'
    expect(refusalOf(query, { first: 5 }, planner)).toContain('RETURN')
    expect(refusalOf(query, { first: 0 }, planner)).toBe('BAD_PAGE')
    expect(refusalOf(query, { first: 101 }, planner)).toBe('BAD_PAGE')
    const paged = 'query ($after: String) { events(after: $after) { totalCount } }'
    expect(refusalOf(paged, { after: null }, planner)).toContain('RETURN')
    expect(refusalOf(paged, { after: 'nonsense' }, planner)).toBe('BAD_CURSOR')
  })
})

describe('limits', () => {
  it.each([
    ['{ events(first: 0) { totalCount } }', 'BAD_PAGE'],
    ['{ causalChains { outcome } }', 'BAD_USER_INPUT'],
    ['{ causalChains(from: "a", maxLength: 13) { outcome } }', 'BAD_USER_INPUT'],
    ['{ causalChains(from: "a", minConfidence: 2) { outcome } }', 'BAD_USER_INPUT'],
    ['{ causalChains(from: "a", relations: []) { outcome } }', 'BAD_USER_INPUT'],
    ['{ timeline(between: { from: "2031-02-01T00:00:00Z", to: "2031-01-01T00:00:00Z" }) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ events(after: "nonsense") { edges { cursor } } }', 'BAD_CURSOR'],
    ['{ events(after: "nonsense") { totalCount } }', 'BAD_CURSOR'],
    ['{ events { edges { node { statements(after: "nonsense") { totalCount } } } } }', 'BAD_CURSOR'],
    ['{ search(text: "*:* ?") { edges { cursor } } }', 'BAD_USER_INPUT'],
    ['{ search(text: "the of") { edges { cursor } } }', 'BAD_USER_INPUT'],
    [`{ search(text: "${'a1 '.repeat(33)}") { edges { cursor } } }`, 'BAD_USER_INPUT'],
    [`{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, 'BAD_USER_INPUT'],
    ['{ events(first: 100) { edges { node { statements(first: 100) { edges { node { causes(first: 100) { edges { cursor } } } } } } } } }', 'QUERY_TOO_COSTLY'],
  ])('refuses %s', (query, code) => {
    expect(refusalOf(query)).toBe(code)
  })

  it('refuses 200 levels quickly', () => {
    const query = `{ topic(id: "t") ${'{ broader '.repeat(200)}{ id }${' }'.repeat(200)} }`
    const start = performance.now()
    expect(refusalOf(query)).toBe('QUERY_TOO_DEEP')
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('refuses fragments that double with each level', () => {
    const fragment = (i: number) => `fragment F${i} on Topic { a: broader { ...F${i + 1} } b: broader { ...F${i + 1} } }`
    const query = `{ topic(id: "t") { ...F0 } } ${Array.from({ length: 16 }, (_, i) => fragment(i)).join(' ')} fragment F16 on Topic { id }`
    expect(refusalOf(query)).toBe('QUERY_TOO_LARGE')
  })
})
