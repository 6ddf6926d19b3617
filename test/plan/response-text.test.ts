import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { execute, getVariableValues, Kind, parse, validate, type ExecutionResult } from 'graphql'
import { apiSchema, readField } from '../../src/api/schema.ts'
import { fragments } from '../../src/generated/fragments.ts'
import { createPlanner } from '../../src/plan/planner.ts'
import { randomAnswer } from '../support/random-answer.ts'
import { drawing, randomOperation, type RandomOperation } from '../support/random-operation.ts'

/** Operations of each property; a larger number looks further. */
const runs = Number(process.env['DEMARCHE_TEST_OPERATIONS'] ?? '500')

const schema = apiSchema()
const clock = () => new Date('2031-06-01T12:00:00.500Z')
const roomy = { maxDepth: 100, maxFields: 1_000_000, maxPage: 1_000, maxCost: Number.MAX_SAFE_INTEGER }
const planner = createPlanner({ schema, fragments, limits: roomy, clock })

const known = {
  ids: ['event:88875dd74f97923d1c88c1ee', 'actor:1', ''],
  words: ['Taiwan', 'soybeans', 'call of November'],
  moments: ['2030-01-01T00:00:00Z', '2030-06-01T12:30:00.250Z', '2031-05-01T00:00:00Z'],
}

type Responses = { readonly written: string | null; readonly executed: ExecutionResult }

/** The response to an answer, as the plan writes it and as graphql-js makes it. */
const responsesTo = ({ text, variables }: RandomOperation, answer: Readonly<Record<string, unknown>>): Responses => {
  const document = parse(text)
  const { response, shape } = planner.plan({ document, variables })
  const executed = execute({
    schema, document, variableValues: variables, fieldResolver: readField,
    contextValue: { permission: 'read', by: '', signal: new AbortController().signal, begunAt: 0, answer, written: null },
  })
  if (executed instanceof Promise) throw new Error('nothing here waits')
  return { written: response?.(shape([answer])) ?? null, executed }
}

const coerced = ({ text, variables }: RandomOperation): Readonly<Record<string, unknown>> => {
  const operation = parse(text).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const result = getVariableValues(schema, operation?.variableDefinitions ?? [], variables)
  if (result.coerced === undefined) throw new Error(result.errors.map(({ message }) => message).join(' '))
  return result.coerced
}

const anOperation = (g: fc.GeneratorValue): RandomOperation => randomOperation(drawing(g), {
  schema, known, size: { depth: 7, fields: 30, rootFields: 1, page: 5 },
})

type Case = { readonly title: string; readonly text: string; readonly variables?: Readonly<Record<string, unknown>>; readonly answer: Readonly<Record<string, unknown>>; readonly written: string | null }

const event = { title: 'A call', caption: 'call', status: 'OCCURRED' }
const cases: readonly Case[] = [
  { title: 'has nothing in an object of which everything is left out', text: '{ event(id: "e") { title @skip(if: true) } }', answer: { event: {} }, written: '{"event":{}}' },
  { title: 'is empty when the operation asks for nothing', text: 'query ($no: Boolean!) { event(id: "e") @include(if: $no) { id } }', variables: { no: false }, answer: {}, written: '{}' },
  {
    title: 'merges the selections of a field that is asked for twice, in the order of the first',
    text: '{ event(id: "e") { title ...A } event(id: "e") { status caption } } fragment A on Event { caption title }',
    answer: { event }, written: '{"event":{"title":"A call","caption":"call","status":"OCCURRED"}}',
  },
  {
    title: 'tells types apart where they may be several, and names them under any alias',
    text: '{ a: node(id: "1") { kind: __typename ... on Event { title } } b: node(id: "2") { ... on Happening { caption } ... on Actor { name } } __typename }',
    answer: { a: { ...event, __typename: 'Event' }, b: { name: 'Norland', __typename: 'State' } },
    written: '{"a":{"kind":"Event","title":"A call"},"b":{"name":"Norland"},"__typename":"Query"}',
  },
  {
    title: 'quotes what JSON quotes', text: '{ topic(id: "t") { toString: name constructor: id } }',
    answer: { topic: { constructor: '\ud800"', toString: '\\\n\u2028\u{1F54A}' } }, written: '{"topic":{"toString":"\\\\\\n\u2028\u{1F54A}","constructor":"\\ud800\\""}}',
  },
  { title: 'has null in a nullable place that is not there', text: '{ event(id: "e") { place { name } mode } }', answer: { event: { mode: null } }, written: '{"event":{"place":null,"mode":null}}' },
  { title: 'makes of a value what its type makes of it', text: '{ event(id: "e") { title mode } }', answer: { event: { title: 7, mode: true } }, written: '{"event":{"title":"7","mode":"true"}}' },
  { title: 'is left to graphql-js when a value is missing that must not be', text: '{ event(id: "e") { title } }', answer: { event: { title: null } }, written: null },
  { title: 'is left to graphql-js when a list must not hold null', text: '{ actor(id: "a") { aliases } }', answer: { actor: { __typename: 'State', aliases: [null] } }, written: null },
  { title: 'is left to graphql-js when a type is none of the possible ones', text: '{ actor(id: "a") { id } }', answer: { actor: { __typename: 'Event', id: '' } }, written: null },
  { title: 'is left to graphql-js when an enum has no such value', text: '{ event(id: "e") { status } }', answer: { event: { status: 'LOST' } }, written: null },
  { title: 'is left to graphql-js when the schema is asked for too', text: '{ __schema { queryType { name } } event(id: "e") { id } }', answer: { event: null }, written: null },
]

describe('a written response', () => {
  it.each(cases)('$title', ({ text, variables = {}, answer, written: expected }) => {
    expect(validate(schema, parse(text))).toEqual([])
    const { written, executed } = responsesTo({ text, variables }, answer)
    expect(written).toBe(expected)
    if (written !== null) expect(JSON.stringify(executed.data)).toBe(written)
  })

  it('has the bytes that graphql-js makes of the same answer, for any operation', () => {
    fc.assert(fc.property(fc.gen(), (g) => {
      const operation = anOperation(g)
      expect(validate(schema, parse(operation.text)).map(({ message }) => message)).toEqual([])
      const answer = randomAnswer(drawing(g), { schema, document: parse(operation.text), variables: coerced(operation), wrong: 0 })
      const { written, executed } = responsesTo(operation, answer)
      expect({ ...operation, answer, written, errors: executed.errors }).toEqual({ ...operation, answer, written: JSON.stringify(executed.data), errors: undefined })
    }), { numRuns: runs })
  })

  it('is left to graphql-js where the answer has errors, and never differs from it', () => {
    fc.assert(fc.property(fc.gen(), fc.constantFrom(1, 3, 15), (g, wrong) => {
      const operation = anOperation(g)
      const answer = randomAnswer(drawing(g), { schema, document: parse(operation.text), variables: coerced(operation), wrong })
      const { written, executed } = responsesTo(operation, answer)
      const expected = written === null || executed.errors !== undefined ? null : JSON.stringify(executed.data)
      expect({ ...operation, answer, written }).toEqual({ ...operation, answer, written: expected })
    }), { numRuns: runs })
  })
})
