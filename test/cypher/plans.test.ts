import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planOf } from '../plan/support.ts'
import { emptyGraph, testGraph, testServer } from '../support/neo4j.ts'
import { fillWithMany } from './support.ts'

type Operator = { readonly operatorType: string, readonly arguments: Readonly<Record<string, unknown>>, readonly children: readonly Operator[] }

// Before the connection of `testGraph` is closed: hooks run in the order in which they are given.
afterAll(() => emptyGraph(graph))
const graph = testGraph()
const { uri, user, password } = testServer()
const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password.reveal()))
afterAll(() => driver.close())

const flat = (operator: Operator): readonly Operator[] => [operator, ...operator.children.flatMap(flat)]

/** What stands between the brace at this place and the one that closes it. */
const insideBraces = (text: string, open: number): string => {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return text.slice(open + 1, at).trim()
  }
  throw new Error('a brace is not closed')
}

/** The statement by which a root field finds its nodes: EXPLAIN shows nothing of what stands inside COLLECT. */
const finding = (text: string): string => {
  const edges = text.startsWith('RETURN {') ? text.indexOf('`edges`: COLLECT {') : 0
  const body = insideBraces(text, text.indexOf('COLLECT {', edges) + 'COLLECT '.length)
  return body.startsWith('WITH COLLECT {') ? insideBraces(body, body.indexOf('{')) : body
}

/** The operators by which Neo4j would answer a query, with what each works on. */
const operatorsOf = async (query: string): Promise<readonly string[]> => {
  const { text, parameters } = planOf(query)
  const { summary } = await driver.executeQuery(`EXPLAIN ${finding(text ?? '')}`, Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value as number) : value])))
  if (summary.plan === false) throw new Error('no plan came back')
  return flat(summary.plan as Operator).map(({ operatorType, arguments: { Details } }) => `${operatorType.replace('@neo4j', '')} ${typeof Details === 'string' ? Details : ''}`)
}

beforeAll(() => fillWithMany(graph, { each: 3_000, versions: false }), 180_000)

describe('a look-up by id', () => {
  it.each([
    '{ node(id: "event:1") { id } }', '{ nodes(ids: ["event:1", "actor:2"]) { id } }', '{ actor(id: "actor:1") { name } }', '{ event(id: "event:1") { title participants { actor { name } } } }',
    '{ statement(id: "statement:1") { content speakers { name } } }', '{ commitment(id: "commitment:1") { state } }', '{ source(id: "source:1") { title } }',
    '{ topic(id: "topic:1") { happenings { totalCount edges { node { id } } } } }', '{ causalLink(id: "link:1") { cause { id } } }',
    '{ causalChains(from: "event:1", to: "statement:2") { outcome } }', '{ causalChains(from: "event:1") { outcome } }', '{ causalChains(to: "event:1") { outcome } }',
    '{ timeline(actor: "actor:1") { edges { node { id } } } }', '{ timeline(topic: "topic:1") { totalCount edges { node { id } } } }',
    '{ compareAccounts(event: "event:1") { event { id } topics { verdict } } }', '{ search(text: "grain") { edges { node { __typename } } } }',
  ])('goes by an index: %s', async (query) => {
    const operators = await operatorsOf(query)
    expect(operators.filter((operator) => /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|DirectedAllRelationshipsScan)\b/.test(operator))).toEqual([])
    expect(operators.filter((operator) => /IndexSeek|ProcedureCall/.test(operator))).not.toEqual([])
  })
})

describe('a list', () => {
  it.each([
    ['{ events(first: 5) { edges { node { id } } } }', 'sortAt'], ['{ events(first: 5, orderBy: WHEN_DESC) { edges { node { id } } } }', 'sortAt'],
    ['{ events(first: 5, orderBy: RECORDED_DESC) { edges { node { id } } } }', 'recordedAt'], ['{ statements(first: 5) { edges { node { id } } } }', 'sortAt'],
    ['{ actors(first: 5) { edges { node { id } } } }', 'name'], ['{ topics(first: 5) { edges { node { id } } } }', 'name'],
    ['{ commitments(first: 5, orderBy: WHEN_ASC) { edges { node { id } } } }', 'sortAt'], ['{ causalLinks(first: 5) { edges { node { id } } } }', 'confidence'],
    ['{ timeline(first: 5) { edges { node { id } } } }', 'sortAt'],
  ])('has its order from an index: %s', async (query, property) => {
    const operators = await operatorsOf(query)
    expect(operators.filter((operator) => /^NodeIndex(Scan|SeekByRange|Seek)\b/.test(operator) && operator.includes(`(${property})`))).not.toEqual([])
    expect(operators.filter((operator) => /^(AllNodesScan|NodeByLabelScan|Sort|Top)\b/.test(operator))).toEqual([])
  })
})
