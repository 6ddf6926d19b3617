import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from '@jest/globals'
import { testGraph } from '../support/neo4j.ts'
import { startTestApi, type TestApi } from './support/start-test-api.ts'

type Value = { readonly stringValue?: string, readonly intValue?: number | string }
type Sent = {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly status: { readonly message?: string }
  readonly attributes: readonly { readonly key: string, readonly value: Value }[]
}
type Batch = { readonly resourceSpans: readonly { readonly resource: object, readonly scopeSpans: readonly { readonly spans: readonly Sent[] }[] }[] }

const graph = testGraph({ poolSize: 4 })

let api: TestApi | null = null
afterEach(() => api?.close())

/** What an OpenTelemetry collector hears while `work` asks an API that sends it traces. */
const heard = async (work: (api: TestApi) => Promise<unknown>): Promise<{ readonly spans: readonly Sent[], readonly bodies: string }> => {
  const bodies: string[] = []
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => { chunks.push(chunk) })
    request.on('end', () => {
      if (request.url === '/v1/traces') bodies.push(Buffer.concat(chunks).toString('utf8'))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  }).listen(0, '127.0.0.1')
  await once(collector, 'listening')
  try {
    api = await startTestApi({ graph, env: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`, OTEL_SERVICE_NAME: 'demarche-under-test' } })
    await work(api)
    await api.close()
    api = null
  } finally {
    collector.close()
    collector.closeAllConnections()
  }
  const batches = bodies.map((body) => JSON.parse(body) as Batch)
  return { spans: batches.flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))), bodies: bodies.join('\n') }
}

const attribute = (span: Sent | undefined, name: string): string | undefined => {
  const value = span?.attributes.find(({ key }) => key === name)?.value
  return value === undefined ? undefined : String(value.stringValue ?? value.intValue)
}

it('makes a trace of request, plan, database, shape and write, under the span that asked', async () => {
  const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331']
  const { spans, bodies } = await heard(async (asked) => {
    const answer = await asked.ask('query Traced($id: ID!) { actors(where: {id: {eq: $id}}, first: 1) { totalCount } }', { id: 'actor:that-no-trace-may-have' }, { traceparent: `00-${traceId}-${spanId}-01` })
    expect(answer.json()).toEqual({ data: { actors: { totalCount: 0 } } })
  })
  expect(spans.map(({ name }) => name).sort()).toEqual(['POST /graphql', 'database', 'plan', 'shape', 'write'])
  expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]))
  const request = spans.find(({ name }) => name === 'POST /graphql')
  expect(request?.parentSpanId).toBe(spanId)
  expect(attribute(request, 'graphql.operation.name')).toBe('Traced')
  expect(attribute(request, 'http.response.status_code')).toBe('200')
  for (const span of spans) if (span !== request) expect(span.parentSpanId).toBe(request?.spanId)
  expect(attribute(spans.find(({ name }) => name === 'database'), 'db.response.returned_rows')).toBe('1')
  expect(bodies).toContain('demarche-under-test')
  expect(bodies).not.toMatch(/that-no-trace-may-have|totalCount|MATCH/)
})

it('is not told to trace when the one who asks is not traced', async () => {
  const { spans } = await heard(async (asked) => {
    await asked.ask('query Untraced { __typename }', {}, { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00' })
    await asked.ask('query Alone { __typename }')
  })
  expect(spans.map((span) => attribute(span, 'graphql.operation.name'))).toEqual(['Alone'])
  expect(spans[0]?.parentSpanId ?? '').toBe('')
})
