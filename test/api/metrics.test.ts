import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { operationLabels } from '../../src/api/observe/operation-labels.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { slowGraph, untilSlowStatements } from './support/slow-graph.ts'
import { absentGraph, codesOf, startTestApi, type TestApi } from './support/start-test-api.ts'

const graph = testGraph({ poolSize: 7 })
const absent = absentGraph()
afterAll(() => absent.close())

let api: TestApi
afterEach(() => api.close({ deadlineMs: 0 }))

/** The value of one time series, written as Prometheus writes it; undefined when there is none. */
const valueOf = (text: string, series: string): number | undefined => {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.slice(series.length + 1))
}
const metrics = async (): Promise<string> => (await api.send('/metrics')).text

/** A connection is reset before it is free again, after its statement has ended: also that of who looks what is running. */
const untilInUse = async (wanted: number): Promise<string> => {
  const end = performance.now() + 10_000
  for (;;) {
    const text = await metrics()
    const inUse = valueOf(text, 'demarche_pool_connections{state="in_use"}')
    if (inUse === wanted) return text
    if (performance.now() > end) throw new Error(`${inUse} connections are in use; expected ${wanted}`)
    await pause(20)
  }
}

describe('/metrics', () => {
  it('tells of an operation its rate, errors, duration, rows and time in the database', async () => {
    await emptyGraph(graph)
    api = await startTestApi({ graph })
    await api.ask('query Counted { actors(first: 1) { totalCount } }')
    await api.ask('query Counted { actors(first: 1) { totalCount } }')
    await api.ask('query Counted { actors(first: 1, after: "nonsense") { totalCount } }')
    const answer = await api.send('/metrics')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
    const { text } = answer
    expect(valueOf(text, 'demarche_operations_total{operation="Counted",kind="query"}')).toBe(3)
    expect(valueOf(text, 'demarche_operation_errors_total{operation="Counted",code="BAD_CURSOR"}')).toBe(1)
    expect(valueOf(text, 'demarche_operation_duration_seconds_count{operation="Counted"}')).toBe(3)
    expect(valueOf(text, 'demarche_operation_rows_total{operation="Counted"}')).toBe(2)
    const inDatabase = valueOf(text, 'demarche_operation_database_seconds_total{operation="Counted"}') ?? 0
    expect(inDatabase).toBeGreaterThan(0)
    expect(inDatabase).toBeLessThanOrEqual(valueOf(text, 'demarche_operation_duration_seconds_sum{operation="Counted"}') ?? 0)
    expect(valueOf(text, 'demarche_plan_cache_hits_total')).toBe(1)
    expect(valueOf(text, 'demarche_plan_cache_misses_total')).toBe(2)
    expect(valueOf(text, 'demarche_plan_cache_size')).toBe(1)
    expect(valueOf(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0)
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6)
  })

  it('tells how many connections to Neo4j are in use while queries run', async () => {
    api = await startTestApi({ graph: slowGraph(graph), env: { DEMARCHE_DEADLINE_MS: '60000' } })
    const stop = new AbortController()
    const asked = [1, 2].map(() => api.send('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ actors(first: 1) { totalCount } }"}', signal: stop.signal,
    }).catch(() => undefined))
    await untilSlowStatements(graph, 2)
    const text = await untilInUse(2)
    expect(valueOf(text, 'demarche_pool_size')).toBe(7)
    expect(valueOf(text, 'demarche_pool_connections{state="idle"}')).toBe(5)
    stop.abort()
    await Promise.all(asked)
    await untilSlowStatements(graph, 0)
    await untilInUse(0)
  })

  it('counts what was refused before there was an operation', async () => {
    api = await startTestApi({ graph: absent })
    await api.send('/nothing')
    await api.send('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' })
    const text = await metrics()
    expect(valueOf(text, 'demarche_http_refusals_total{code="NOT_FOUND"}')).toBe(1)
    expect(valueOf(text, 'demarche_http_refusals_total{code="UNSUPPORTED_MEDIA_TYPE"}')).toBe(1)
  })

  it('keeps the number of labels bounded, whatever names clients send', async () => {
    api = await startTestApi({ graph: absent })
    for (let name = 0; name < 130; name++) await api.ask(`query Name${name} { __typename }`)
    await api.ask('query Refused { nope }')
    await api.ask('query TheChain { actors(first: 1) { totalCount } }')
    // A hundred of the 130, the known one, `other` and `anonymous`.
    const labels = new Set([...(await metrics()).matchAll(/demarche_operations_total\{operation="(\w+)"/g)].map(([, label]) => label))
    expect(labels.size).toBeLessThanOrEqual(103)
    expect(labels).toContain('Name0')
    expect(labels).toContain('other')
    expect(labels).not.toContain('Name129')
    expect(labels).not.toContain('Refused')
  })

  it('can be turned off', async () => {
    api = await startTestApi({ graph: absent, env: { DEMARCHE_METRICS: 'off' } })
    const answer = await api.send('/metrics')
    expect([answer.status, codesOf(answer)]).toEqual([403, ['METRICS_OFF']])
  })

  it('needs one of its own tokens where one is set; a token for writing opens nothing', async () => {
    const [token, writer] = ['a-token-for-metrics-alone-12', 'a-token-for-ingestion-alone1']
    api = await startTestApi({ graph: absent, env: { DEMARCHE_METRICS_TOKENS: token, DEMARCHE_INGEST_TOKENS: writer } })
    const by = async (authorization?: string) => (await api.send('/metrics', authorization === undefined ? {} : { headers: { authorization } })).status
    expect([await by(), await by(`Bearer ${writer}`), await by(`Bearer ${token}`)]).toEqual([401, 401, 200])
    const write = await api.ask('mutation { judge(input: {left: "a", right: "b", verdict: SAME}) { clientMutationId } }', {}, { authorization: `Bearer ${token}` })
    expect(write.status).toBe(401)
  })

  it('gives other machines nothing without a token', async () => {
    api = await startTestApi({ graph: absent, env: { HOST: '0.0.0.0' } })
    const { port } = new URL(api.origin)
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
    expect([answer.status, ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([403, 'METRICS_OFF'])
  })
})

describe('labels of operations', () => {
  it('keep their places for known names, and none for names that cannot be shown', () => {
    const labels = operationLabels({ known: ['Known'], most: 1 })
    expect(labels.answered('x'.repeat(65))).toBe('other')
    expect(['First', 'Second', 'Known', '', null].map(labels.answered)).toEqual(['First', 'other', 'Known', 'anonymous', 'anonymous'])
    expect(labels.failed('First')).toBe('First')
    expect(operationLabels({ known: [], most: 1 }).failed('First')).toBe('other')
  })
})

describe('ops/grafana/demarche.json', () => {
  it('asks for metrics that exist, and for each of ours', async () => {
    api = await startTestApi({ graph: absent })
    const told = new Map([...(await metrics()).matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name = '', type = '']) => [name, type]))
    const series = new Set([...told].flatMap(([name, type]) => type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name]))
    const dashboard = await readFile(new URL('../../ops/grafana/demarche.json', import.meta.url), 'utf8')
    const { panels } = JSON.parse(dashboard) as { readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[] }
    const asked = new Set(panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => [...expr.matchAll(/\b(?:demarche|nodejs|process)_\w+/g)].map(([name]) => name))))
    expect(asked.size).toBeGreaterThan(15)
    expect([...asked].filter((name) => !series.has(name))).toEqual([])
    const unasked = [...told.keys()].filter((name) => name.startsWith('demarche_') && !dashboard.includes(name))
    expect(unasked).toEqual([])
  })
})
