import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { execute, Kind, parse } from 'graphql'
import { answering } from '../../src/api/answer.ts'
import { apiSchema, readField } from '../../src/api/schema.ts'
import { fragments } from '../../src/generated/fragments.ts'
import { ingestDossier } from '../../src/ingest/ingest.ts'
import { createPlanner } from '../../src/plan/planner.ts'
import { checked } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { everyRootField, type RootQuery } from './support/everything.ts'
import { aTelling, dossierOf, type Telling } from './support/writes.ts'

const graph = testGraph()
const schema = apiSchema()

/** Minutes before the due dates of the tests, so that states change by the clock as well. */
const minutesBefore = Date.UTC(2031, 5, 30, 23, 50)
const clock = { now: minutesBefore }
beforeEach(async () => {
  await emptyGraph(graph)
  clock.now = minutesBefore
})

const planner = createPlanner({ schema, fragments, clock: () => new Date(clock.now), limits: { maxDepth: 40, maxCost: 1e9, maxFields: 1e6 } })
const answer = answering({ planner, graph })

/** What the API answers, as it sends it. */
const bytesOf = async (text: string, variables: Readonly<Record<string, unknown>>): Promise<string> => {
  const document = parse(text)
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error('no query')
  const root = await answer({ document, operation, variables }, { deadlineMs: 60_000, signal: new AbortController().signal })
  const result = await execute({ schema, document, variableValues: variables, contextValue: { answer: root }, fieldResolver: readField as never })
  if (result.errors !== undefined) throw result.errors[0] ?? new Error('no data')
  return JSON.stringify(result.data)
}

const given = ['from', 'to', 'actor', 'topic']
const queries = everyRootField(schema, given)

type Asked = { readonly query: RootQuery, readonly variables: Readonly<Record<string, unknown>> }

/** Every root field, by ids that the graph has now and one that it has not. */
const questionsOf = (ids: readonly string[]): readonly Asked[] => {
  const of = (prefix: string): string => ids.find((id) => id.startsWith(prefix)) ?? `${prefix}none`
  const byField: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    node: { id: of('evidence:') }, nodes: { ids: [...ids.slice(0, 99), 'event:none'] }, actor: { id: of('actor:') }, event: { id: of('event:') }, statement: { id: of('statement:') },
    commitment: { id: of('commitment:') }, source: { id: of('source:') }, topic: { id: of('topic:') }, causalLink: { id: of('link:') },
    search: { text: 'grain' }, causalChains: { from: of('event:') }, compareAccounts: { event: of('event:') }, timeline: { actor: of('actor:') },
  }
  return queries.map((query) => ({ query, variables: Object.fromEntries(query.variables.map((name) => [name, byField[query.field]?.[name] ?? null])) }))
}

const idsNow = async (): Promise<readonly string[]> =>
  (await graph.text('MATCH (n:Source|Evidence|Actor|Happening|Topic|Place|CausalLink|Assessment) RETURN n.id AS id ORDER BY n.recordedAt DESC, n.id', {})).map(({ id }) => String(id))

const write = async (telling: Telling): Promise<void> => {
  await ingestDossier({ graph, dossier: checked(dossierOf(telling)), clock: () => clock.now, deadlineMs: 60_000 })
}

/** Without what differs by design: cursors belong to their moment, and the score of a search, which ranks its rows, to the present's index. */
const comparable = (bytes: string): unknown => {
  const value = JSON.parse(bytes, (key, inner: unknown) => ['cursor', 'startCursor', 'endCursor', 'score'].includes(key) ? undefined : inner) as { search?: { edges: readonly unknown[] } }
  return value.search === undefined ? JSON.stringify(value) : value.search.edges.map((edge) => JSON.stringify(edge)).sort()
}

type Kept = { readonly asked: Asked, readonly asOf: string, readonly bytes: string }

const ask = async ({ query, variables }: Asked, asOf: string | null): Promise<string> => bytesOf(query.text, { ...variables, asOf })

/** So many questions are asked at once. */
const together = 8

const askAll = async (questions: readonly Asked[], asOf: string | null, moment: string): Promise<readonly Kept[]> => {
  const kept: Kept[] = []
  for (let at = 0; at < questions.length; at += together) {
    kept.push(...await Promise.all(questions.slice(at, at + together).map(async (asked) => ({ asked, asOf: moment, bytes: await ask(asked, asOf) }))))
  }
  return kept
}

describe('asOf', () => {
  it('covers every root field that reads the graph', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    expect(fields.filter((name) => !queries.some(({ field }) => field === name)).sort()).toEqual(['changes', 'diff'])
  })

  it('answers for ever as the present was answered then, to the byte', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ telling: aTelling(3), waitMs: fc.integer({ min: 1, max: 400_000 }) }), { minLength: 2, maxLength: 4 }), async (writes) => {
      await emptyGraph(graph)
      clock.now = minutesBefore
      const present: Kept[] = []
      const past: Kept[] = []
      for (const { telling, waitMs } of writes) {
        clock.now += waitMs
        await write(telling)
        clock.now += 1
        const moment = new Date(clock.now).toISOString()
        const ids = await idsNow()
        present.push(...await askAll(questionsOf(ids), null, moment))
        past.push(...await askAll(questionsOf(ids), moment, moment))
      }
      for (const { asked, asOf, bytes } of present) {
        expect([asked.query.field, asOf, comparable(await ask(asked, asOf))]).toEqual([asked.query.field, asOf, comparable(bytes)])
      }
      for (const { asked, asOf, bytes } of past) expect([asked.query.field, asOf, await ask(asked, asOf)]).toEqual([asked.query.field, asOf, bytes])
    }), { numRuns: 2, seed: 20310504, endOnFailure: true })
  }, 900_000)

  it('answers the same while a writer writes as when it is done, also for moments that have only just passed', async () => {
    const tellings = fc.sample(aTelling(3), { numRuns: 15, seed: 20310505 })
    const texts = [
      'query ($asOf: DateTime) { events(asOf: $asOf, first: 50) { totalCount edges { cursor node { id title status accounts { source { id } status } } } } }',
      'query ($asOf: DateTime) { commitments(asOf: $asOf) { edges { node { id state debtors { id } history { id outcome } evidence { exact } } } } sources(asOf: $asOf) { totalCount edges { node { id title reports { totalCount } } } } }',
      'query ($asOf: DateTime) { search(text: "grain", asOf: $asOf) { edges { score node { __typename ... on Node { id } } } } }',
    ]
    const atNow = async (): Promise<readonly Kept[]> => {
      clock.now = Math.max(clock.now + 1, Date.now())
      const asOf = new Date(clock.now).toISOString()
      return Promise.all(texts.map(async (text) => {
        const query = { field: '', text, variables: [] }
        return { asked: { query, variables: {} }, asOf, bytes: await bytesOf(text, { asOf }) }
      }))
    }
    clock.now = Date.now()
    await atNow()
    const progress = { written: 0 }
    const writing = (async () => {
      for (const telling of tellings) {
        await ingestDossier({ graph, dossier: checked(dossierOf(telling)), clock: Date.now, deadlineMs: 60_000 })
        progress.written += 1
      }
    })()
    const kept: Kept[] = []
    while (progress.written < tellings.length) kept.push(...await Promise.race([atNow(), writing.then(atNow)]))
    await writing
    expect(new Set(kept.map(({ bytes }) => bytes)).size).toBeGreaterThan(6)
    clock.now = Date.now() + 60_000
    for (const { asked, asOf, bytes } of kept) expect([asOf, await ask(asked, asOf)]).toEqual([asOf, bytes])
  }, 300_000)
})
