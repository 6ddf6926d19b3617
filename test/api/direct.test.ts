import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { execute, Kind, parse, validate } from 'graphql'
import { answering, type Answered } from '../../src/api/answer.ts'
import { apiSchema, readField } from '../../src/api/schema.ts'
import { fragments } from '../../src/generated/fragments.ts'
import { createPlanner } from '../../src/plan/planner.ts'
import { testGraph } from '../support/neo4j.ts'
import { drawing, randomOperation, type RandomOperation } from '../support/random-operation.ts'
import { idsIn } from './support/ask-everything.ts'
import { answerFieldByField } from './support/field-by-field.ts'
import { startTestApi, type TestApi } from './support/start-test-api.ts'
import { loadStory, storyClock } from './support/story.ts'

/** Operations of each property; Neo4j plans every one of them. */
const runs = Number(process.env['DEMARCHE_TEST_GRAPH_OPERATIONS'] ?? '30')
const seed = Number(process.env['DEMARCHE_TEST_SEED'] ?? '20260520')

const schema = apiSchema()
const graph = testGraph()
const planner = createPlanner({ schema, fragments, clock: () => new Date(storyClock()), limits: { maxDepth: 40, maxCost: 1e9, maxFields: 1e6 } })
const answer = answering({ planner, graph })

let api: TestApi
let ids: readonly string[]

beforeAll(async () => {
  await loadStory(graph)
  ids = await idsIn(graph)
  api = await startTestApi({ graph, clock: storyClock, env: { DEMARCHE_DEADLINE_MS: '60000', DEMARCHE_MAX_COST: '100000000', DEMARCHE_MAX_DEPTH: '40' } })
}, 180_000)
afterAll(() => api.close())

/** Comparing accounts is left out, since Neo4j plans it for seconds each time; the tests of asOf ask it for everything. */
const anOperation = (g: fc.GeneratorValue, without: readonly string[]): RandomOperation => randomOperation(drawing(g), {
  schema, without: ['compareAccounts', ...without],
  known: { ids, words: ['Taiwan', 'soybeans', 'Xi Jinping', 'dispute'], moments: ['2025-01-01T00:00:00Z', '2026-05-19T00:00:00.500Z', '2026-05-19T12:00:00Z'] },
  size: { depth: 5, fields: 9, rootFields: 1, page: 3 },
})

const answered = ({ text, variables }: RandomOperation): Promise<Answered> => {
  const document = parse(text)
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error('no query')
  return answer({ document, operation, variables }, { deadlineMs: 60_000, signal: new AbortController().signal })
}

describe('the direct path', () => {
  it('sends over HTTP the bytes that graphql-js makes of the same answer, for any operation, now and in the past', async () => {
    await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
      const operation = anOperation(g, [])
      const document = parse(operation.text)
      expect(validate(schema, document)).toEqual([])
      const { root, written } = await answered(operation)
      const executed = await execute({ schema, document, variableValues: operation.variables, contextValue: { answer: root }, fieldResolver: readField as never })
      const expected = JSON.stringify(executed.data)
      const { status, text } = await api.ask(operation.text, operation.variables)
      expect({ ...operation, errors: executed.errors, written, status, text }).toEqual({ ...operation, errors: undefined, written: expected, status: 200, text: `{"data":${expected}}\n` })
    }), { numRuns: runs, seed, endOnFailure: true })
  })

  it('answers as graphql-js does when it asks for each field of each object alone', async () => {
    await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
      const operation = anOperation(g, ['asOf', 'items', 'diff'])
      const { bytes } = await answerFieldByField({ schema, planner, graph }, operation)
      const { written } = await answered(operation)
      expect({ ...operation, written }).toEqual({ ...operation, written: bytes })
    }), { numRuns: runs, seed, endOnFailure: true })
  })

  it('leaves the schema to graphql-js, beside what the graph is asked for', async () => {
    const { status, text } = await api.ask('{ __schema { queryType { name } } topics(first: 1) { edges { node { __typename } } } }')
    expect({ status, text }).toEqual({ status: 200, text: '{"data":{"__schema":{"queryType":{"name":"Query"}},"topics":{"edges":[{"node":{"__typename":"Topic"}}]}}}\n' })
  })

  it('tells an error with its path where the graph has nothing and something must be, and null as far up as it has to', async () => {
    await graph.write((writer) => writer.text('CREATE (:Topic {id: $id, recordedAt: $at})-[:BROADER]->(:Topic {id: $broader, name: $name, recordedAt: $at})', {
      id: 'topic:00000000000000000000000a', broader: 'topic:00000000000000000000000b', name: 'harbours', at: '2026-01-01T00:00:00.000Z',
    }))
    const answer = await api.ask('{ topic(id: "topic:00000000000000000000000b") { label: name narrower { id label: name } } other: topic(id: "topic:00000000000000000000000b") { name } }')
    const { data, errors } = answer.json()
    expect(answer.status).toBe(200)
    expect(data).toEqual({ topic: null, other: { name: 'harbours' } })
    expect(errors).toEqual([{
      message: 'Something failed inside this server.', locations: [{ line: 1, column: 75 }], path: ['topic', 'narrower', 0, 'label'],
      extensions: { code: 'INTERNAL', wayOut: expect.any(String), errorId: expect.any(String) },
    }])
  })
})
