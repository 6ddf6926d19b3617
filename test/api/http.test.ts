import { connect as connectSocket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { errorCodes, isErrorCode } from '../../src/api/error-codes.ts'
import { absentGraph, codesOf, sendRaw, startTestApi, type TestApi } from './support/start-test-api.ts'

const graph = absentGraph()
let api: TestApi

beforeAll(async () => { api = await startTestApi({ graph }) })
afterAll(async () => {
  await api.close()
  await graph.close()
})

const json = { 'content-type': 'application/json' }
const post = (body: string, headers: Record<string, string> = json) => api.send('/graphql', { method: 'POST', headers, body })

/** Writes bytes to the port and reads until the server closes. */
const speak = (text: string): Promise<string> => new Promise((resolve, reject) => {
  const { hostname, port } = new URL(api.origin)
  const socket = connectSocket({ host: hostname, port: Number(port) })
  let answer = ''
  socket.setEncoding('utf8').setTimeout(10_000, () => { socket.destroy(new Error('no answer')) })
  socket.on('data', (chunk: string) => { answer += chunk })
  socket.on('end', () => { resolve(answer) })
  socket.on('error', reject)
  socket.write(text)
})

describe('what every path answers', () => {
  it.each([
    { path: '/nothing', method: 'GET', status: 404, code: 'NOT_FOUND' },
    { path: '/graphql/', method: 'GET', status: 404, code: 'NOT_FOUND' },
    { path: '/graphql', method: 'PUT', status: 405, code: 'METHOD_NOT_ALLOWED' },
    { path: '/graphql', method: 'OPTIONS', status: 405, code: 'METHOD_NOT_ALLOWED' },
    { path: '/health/live', method: 'POST', status: 405, code: 'METHOD_NOT_ALLOWED' },
    { path: '/%zz', method: 'GET', status: 400, code: 'BAD_REQUEST' },
  ])('answers $path by $method with status $status and the code $code', async ({ path, method, status, code }) => {
    const answer = await api.send(path, { method })
    expect(answer.status).toBe(status)
    expect(codesOf(answer)).toEqual([code])
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it('names the methods of a path that does not take one', async () => {
    expect((await api.send('/health/live', { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD')
    expect((await api.send('/graphql', { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD, POST')
  })

  it('gives every error a message and a way out', async () => {
    const answers = await Promise.all([
      api.send('/nothing'), api.send('/graphql'), post('['), post('[]'), post('{}'), post('x', { 'content-type': 'text/plain' }), api.ask('{'), api.ask('{ nope }'),
      api.ask('query ($id: ID!) { event(id: $id) { id } }'), api.ask('query A { __typename } query B { __typename }'),
    ])
    for (const answer of answers) {
      const errors = answer.json().errors ?? []
      expect(errors.length).toBeGreaterThan(0)
      for (const { message, extensions } of errors) {
        expect(message).not.toBe('')
        expect(extensions.wayOut).not.toBe('')
        expect(isErrorCode(extensions.code) && errorCodes[extensions.code].status).toBe(answer.status)
      }
    }
  })

  it('sends headers under which nothing runs, is framed, guessed at or kept', async () => {
    for (const answer of [await api.send('/health/live'), await api.send('/nothing'), await api.ask('{ __typename }'), await post('[')]) {
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('x-frame-options')).toBe('DENY')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      expect(answer.headers.get('x-powered-by')).toBeNull()
    }
  })

  it('sends people to the page', async () => {
    const answer = await api.send('/')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/graphql'])
  })

  it('answers what is no HTTP in JSON and closes', async () => {
    const answer = await speak('EHLO there\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('"code":"BAD_REQUEST"')
  })

  it('refuses headers of more than 16 KB', async () => {
    const answer = await speak(`GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    expect(answer).toContain('"code":"HEADERS_TOO_LARGE"')
  })
})

describe('the Host header of a server on this machine alone', () => {
  const host = async (name: string) => {
    const { status, text } = await sendRaw(api.origin, { headers: { ...json, host: name }, body: '{"query":"{ __typename }"}' })
    return { status, code: /"code":"([A-Z_]+)"/.exec(text)?.[1] }
  }

  it.each(['localhost', 'localhost:4000', '127.0.0.1', '127.0.0.1:9', '[::1]:4000', 'demarche.localhost'])('takes %s', async (name) => {
    expect(await host(name)).toEqual({ status: 200, code: undefined })
  })

  it.each(['example.org', 'rebound.example.org:4000', '169.254.169.254', 'localhost.example.org', '127.0.0.1.example.org'])('refuses %s', async (name) => {
    expect(await host(name)).toEqual({ status: 421, code: 'HOST_NOT_ALLOWED' })
  })

  it.each(['a b', '[', 'user@localhost', 'localhost/x'])('refuses the malformed %s', async (name) => {
    expect(await host(name)).toEqual({ status: 400, code: 'BAD_REQUEST' })
  })
})

describe('bodies', () => {
  const query = '{"query":"{ __typename }"}'

  it.each([
    ['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x'], ['application/graphql'], ['application/jsonp'],
    ['application/json; charset=utf-16'], ['application/json; charset="iso-8859-1"'], ['application/json; charset=nonsense'],
  ])('refuses %s with 415', async (type) => {
    const answer = await post(query, { 'content-type': type })
    expect(answer.status).toBe(415)
    expect(codesOf(answer)).toEqual(['UNSUPPORTED_MEDIA_TYPE'])
  })

  it.each([['application/json'], ['application/json;charset=UTF-8'], ['Application/JSON; charset="utf-8"']])('takes %s', async (type) => {
    expect((await post(query, { 'content-type': type })).json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('refuses a compressed body', async () => {
    expect(codesOf(await post(query, { ...json, 'content-encoding': 'gzip' }))).toEqual(['UNSUPPORTED_MEDIA_TYPE'])
  })

  it.each([['{"query":'], [''], ['null'], ['7'], ['"{ __typename }"'], ['{}'], ['{"query":7}'], ['{"query":"{ __typename }","variables":[]}']])('refuses the body %s', async (body) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect(codesOf(answer)).toEqual(['BAD_REQUEST'])
  })

  it('refuses bytes that are no UTF-8', async () => {
    const body = Buffer.from([...Buffer.from('{"query":"{ __typename } #'), 0xff, ...Buffer.from('"}')])
    expect(codesOf(await api.send('/graphql', { method: 'POST', headers: json, body }))).toEqual(['BAD_REQUEST'])
  })

  it('refuses batches', async () => {
    expect(codesOf(await post(`[${query},${query}]`))).toEqual(['BATCH_REFUSED'])
    expect(codesOf(await post('[]'))).toEqual(['BATCH_REFUSED'])
  })

  it('refuses a body above its limit, told or found out', async () => {
    const body = JSON.stringify({ query: '{ __typename }', extensions: { x: 'x'.repeat(300_000) } })
    const told = await post(body)
    expect([told.status, codesOf(told)]).toEqual([413, ['BODY_TOO_LARGE']])
    const chunked = await sendRaw(api.origin, { headers: { ...json, 'transfer-encoding': 'chunked' }, body })
    expect(chunked.status).toBe(413)
    expect(chunked.text).toContain('"code":"BODY_TOO_LARGE"')
  })

  it('keeps no persisted queries', async () => {
    const answer = await post(JSON.stringify({ query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }))
    expect([answer.status, codesOf(answer)]).toEqual([400, ['PERSISTED_QUERY_NOT_SUPPORTED']])
  })

  it('lets keys that JavaScript gives a meaning change nothing', async () => {
    const answer = await post('{"__proto__":{"query":"{ nope }"},"constructor":{},"query":"{ __typename }","variables":{"__proto__":{"x":1}}}')
    expect(answer.json()).toEqual({ data: { __typename: 'Query' } })
  })
})

describe('operations by GET', () => {
  it.each(['{ __typename }', 'mutation { __typename }'])('refuses %s, whatever the headers', async (query) => {
    const path = `/graphql?query=${encodeURIComponent(query)}`
    for (const headers of [{}, { accept: 'application/json' }, { 'content-type': 'application/json' }, { 'apollo-require-preflight': '1' }]) {
      const answer = await api.send(path, { headers })
      expect([answer.status, codesOf(answer)]).toEqual([405, ['METHOD_NOT_ALLOWED']])
    }
  })
})

describe('formats', () => {
  it('answers in the format that is asked for', async () => {
    const answer = await api.ask('{ __typename }', {}, { accept: 'application/graphql-response+json' })
    expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
  })

  it('refuses when no format is acceptable', async () => {
    const answer = await api.ask('{ __typename }', {}, { accept: 'image/png' })
    expect([answer.status, codesOf(answer)]).toEqual([406, ['NOT_ACCEPTABLE']])
  })
})
