import { execute, Kind, parse } from 'graphql'
import { answering } from '../../../src/api/answer.ts'
import { apiSchema, readField } from '../../../src/api/schema.ts'
import { fragments } from '../../../src/generated/fragments.ts'
import type { Graph } from '../../../src/graph/connect.ts'
import { createPlanner } from '../../../src/plan/planner.ts'
import { everyRootField, type RootQuery } from './everything.ts'

export const schema = apiSchema()
const queries = everyRootField(schema, ['from', 'to', 'actor', 'topic'])
/** Root fields of which `questionsOf` asks. */
export const askedFields: ReadonlySet<string> = new Set(queries.map(({ field }) => field))

export type Asked = { readonly query: RootQuery, readonly variables: Readonly<Record<string, unknown>> }
export type Kept = { readonly asked: Asked, readonly asOf: string, readonly bytes: string }

/** Every root field, by ids that the graph has and one that it has not. */
export const questionsOf = (ids: readonly string[]): readonly Asked[] => {
  const of = (prefix: string): string => ids.find((id) => id.startsWith(prefix)) ?? `${prefix}none`
  const byField: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    node: { id: of('evidence:') }, nodes: { ids: [...ids.slice(0, 99), 'event:none'] }, actor: { id: of('actor:') }, event: { id: of('event:') }, statement: { id: of('statement:') },
    commitment: { id: of('commitment:') }, source: { id: of('source:') }, topic: { id: of('topic:') }, causalLink: { id: of('link:') },
    search: { text: 'grain' }, causalChains: { from: of('event:') }, compareAccounts: { event: of('event:') }, timeline: { actor: of('actor:') },
  }
  return queries.map((query) => ({ query, variables: Object.fromEntries(query.variables.map((name) => [name, byField[query.field]?.[name] ?? null])) }))
}

export const idsIn = async (graph: Graph): Promise<readonly string[]> =>
  (await graph.text('MATCH (n:Source|Evidence|Actor|Happening|Topic|Place|CausalLink|Assessment) RETURN n.id AS id ORDER BY n.id', {})).map(({ id }) => String(id))

/** So many questions are asked at once. */
const together = 8

/** What the API answers, as it sends it: the real way from the operation to its bytes, without its limits and without HTTP. */
export const askingEverything = (graph: Graph, clock: { readonly now: number }) => {
  const planner = createPlanner({ schema, fragments, clock: () => new Date(clock.now), limits: { maxDepth: 40, maxCost: 1e9, maxFields: 1e6 } })
  const answer = answering({ planner, graph })
  const bytesOf = async (text: string, variables: Readonly<Record<string, unknown>>): Promise<string> => {
    const document = parse(text)
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
    if (operation === undefined) throw new Error('no query')
    const { root, written } = await answer({ document, operation, variables }, { deadlineMs: 60_000, signal: new AbortController().signal })
    const result = await execute({ schema, document, variableValues: variables, contextValue: { answer: root }, fieldResolver: readField as never })
    if (result.errors !== undefined) throw result.errors[0] ?? new Error('no data')
    const executed = JSON.stringify(result.data)
    if (written !== executed) throw new Error(`written ${written ?? 'nothing'}, executed ${executed}`)
    return executed
  }
  const ask = ({ query, variables }: Asked, asOf: string | null): Promise<string> => bytesOf(query.text, { ...variables, asOf })
  const askAll = async (questions: readonly Asked[], asOf: string | null, moment: string): Promise<readonly Kept[]> => {
    const kept: Kept[] = []
    for (let at = 0; at < questions.length; at += together) {
      kept.push(...await Promise.all(questions.slice(at, at + together).map(async (asked) => ({ asked, asOf: moment, bytes: await ask(asked, asOf) }))))
    }
    return kept
  }
  return { bytesOf, ask, askAll }
}

/**
 * An answer without what differs by design: cursors belong to their moment; the score of a search, which ranks its rows, to the
 * present's index. `without` names fields that differ for other reasons.
 */
export const comparable = (bytes: string, without: readonly string[] = []): unknown => {
  const left = new Set(['cursor', 'startCursor', 'endCursor', 'score', ...without])
  const value = JSON.parse(bytes, (key, inner: unknown) => left.has(key) ? undefined : inner) as { search?: { edges: readonly unknown[] } }
  return value.search === undefined ? JSON.stringify(value) : value.search.edges.map((edge) => JSON.stringify(edge)).sort()
}
