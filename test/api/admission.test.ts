import { connect as connectSocket, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { gate } from '../../src/api/admission/gate.ts'
import { createLogger } from '../../src/api/logger.ts'
import { httpServer } from '../../src/api/http-server.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { slowGraph, slowStatements, untilSlowStatements } from './support/slow-graph.ts'
import { absentGraph, codesOf, startTestApi, type Answer, type TestApi } from './support/start-test-api.ts'

const graph = testGraph({ poolSize: 6 })
const absent = absentGraph()
afterAll(() => absent.close())
const query = '{ actors(first: 1) { totalCount } }'
const never = new AbortController().signal

describe('a gate', () => {
  const open = (options: Partial<Parameters<typeof gate>[0]> = {}) => gate({ places: 1, queue: 2, longestWaitMs: 50, random: () => 0.99, now: () => performance.now(), ...options })

  it('lets those who wait in by turns', async () => {
    const one = open({ longestWaitMs: 5_000 })
    const order: string[] = []
    const leave = await one.enter(never)
    const turns = ['first', 'second'].map(async (name) => {
      const next = await one.enter(never)
      order.push(name)
      next()
    })
    expect(one.state()).toEqual({ inside: 1, waiting: 2, full: 0, late: 0 })
    leave()
    leave()
    await Promise.all(turns)
    expect(order).toEqual(['first', 'second'])
    expect(one.state()).toMatchObject({ inside: 0, waiting: 0 })
  })

  it('refuses at once when too many wait, and tells after how long to try again', async () => {
    const one = open({ queue: 0 })
    await one.enter(never)
    expect(() => { one.assertRoom() }).toThrow('wait already')
    await expect(one.enter(never)).rejects.toMatchObject({ code: 'OVERLOADED', headers: { 'retry-after': '3' }, details: { retryAfter: 3 } })
    expect(one.state()).toMatchObject({ full: 2, late: 0 })
  })

  it('refuses who has waited longest, and keeps its place for nobody', async () => {
    const one = open()
    const leave = await one.enter(never)
    await expect(one.enter(never)).rejects.toMatchObject({ code: 'OVERLOADED' })
    expect(one.state()).toEqual({ inside: 1, waiting: 0, full: 0, late: 1 })
    leave()
    expect(one.state().inside).toBe(0)
  })

  /** A gate with one place, whose turns take as long as they are told to. */
  const timed = async () => {
    let at = 0
    const one = open({ queue: 100, longestWaitMs: 1_000, now: () => at })
    let leave = await one.enter(never)
    const waiting: Promise<void>[] = []
    return {
      one,
      join: () => { waiting.push(one.enter(never).then((next) => { leave = next }, () => undefined)) },
      /** Who is inside leaves after so long; the first of those who wait is let in. */
      turn: async (ms: number) => {
        at += ms
        leave()
        await waiting.shift()
      },
    }
  }

  it('refuses at once who would wait in vain', async () => {
    const { one, join, turn } = await timed()
    for (let count = 0; count < 7; count++) join()
    for (let count = 0; count < 4; count++) await turn(300)
    // Three wait, for 900 ms at the pace of turns; the next would wait for 1200.
    expect(one.state()).toMatchObject({ waiting: 3, full: 0 })
    await expect(one.enter(never)).rejects.toMatchObject({ code: 'OVERLOADED', headers: { 'retry-after': '3' } })
    expect(() => { one.assertRoom() }).toThrow('wait already')
    await turn(300)
    expect(() => { one.assertRoom() }).not.toThrow()
    expect(one.state()).toMatchObject({ waiting: 2, full: 2, late: 0 })
  })

  it('lets a few wait however slow it was, and more when it has become faster', async () => {
    const { one, join, turn } = await timed()
    for (let count = 0; count < 3; count++) join()
    for (let count = 0; count < 2; count++) await turn(60_000)
    join()
    expect(() => { one.assertRoom() }).toThrow('wait already')
    for (let count = 0; count < 50; count++) {
      await turn(1)
      while (one.state().waiting < 2) join()
    }
    expect(() => { one.assertRoom() }).not.toThrow()
  })

  it('forgets who goes away while it waits', async () => {
    const one = open({ longestWaitMs: 5_000 })
    const leave = await one.enter(never)
    const stop = new AbortController()
    const waiting = one.enter(stop.signal)
    stop.abort()
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' })
    leave()
    expect(one.state()).toMatchObject({ inside: 0, waiting: 0, late: 0 })
  })
})

describe('more operations than there are connections', () => {
  let api: TestApi
  afterEach(() => api.close({ deadlineMs: 0 }))
  const overloaded = (answer: Answer) => [answer.status, codesOf(answer), answer.headers.get('retry-after'), answer.json().errors?.[0]?.extensions['retryAfter']]

  it('wait, and past the queue are refused at once with the time to try again', async () => {
    // Six connections: four places for reads, one for writes, one for health.
    api = await startTestApi({ graph: slowGraph(graph), env: { DEMARCHE_POOL_SIZE: '6', DEMARCHE_QUEUE_SIZE: '2', DEMARCHE_QUEUE_MS: '60000', DEMARCHE_DEADLINE_MS: '60000' } })
    const stop = new AbortController()
    const asked = Array.from({ length: 6 }, () => api.send('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal: stop.signal,
    }).catch(() => undefined))
    await untilSlowStatements(graph, 4)
    const waiting = async (): Promise<string | undefined> => /demarche_queue_length\{kind="read"\} (\d+)/.exec((await api.send('/metrics')).text)?.[1]
    while (await waiting() !== '2') await new Promise((resolve) => { setTimeout(resolve, 20) })
    const refused = await api.ask(query)
    expect(overloaded(refused)).toEqual([503, ['OVERLOADED'], expect.stringMatching(/^[123]$/), expect.any(Number)])
    expect((await api.send('/health/ready')).status).toBe(200)
    expect(await slowStatements(graph)).toBe(4)
    stop.abort()
    await Promise.all(asked)
    await untilSlowStatements(graph, 0)
    expect((await api.send('/metrics')).text).toContain('demarche_queue_refusals_total{kind="read",reason="full"} 1')
  })

  it('are refused when no place becomes free in time, and answered when one does', async () => {
    let isSlow = true
    const changing = slowGraph(graph)
    api = await startTestApi({
      graph: { ...graph, text: (...given) => isSlow ? changing.text(...given) : graph.text(...given) },
      env: { DEMARCHE_POOL_SIZE: '1', DEMARCHE_QUEUE_MS: '300', DEMARCHE_DEADLINE_MS: '60000' },
    })
    const stop = new AbortController()
    const first = api.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal: stop.signal }).catch(() => undefined)
    await untilSlowStatements(graph, 1)
    expect(overloaded(await api.ask(query))).toEqual([503, ['OVERLOADED'], expect.any(String), expect.any(Number)])
    isSlow = false
    stop.abort()
    await first
    await untilSlowStatements(graph, 0)
    await emptyGraph(graph)
    expect((await api.ask(query)).json()).toEqual({ data: { actors: { totalCount: 0 } } })
  })
})

describe('clients that are slow or say nothing', () => {
  const quick = { headersMs: 300, requestMs: 600, keepAliveMs: 300, answerMs: 300, checkMs: 50 }
  const server = httpServer({ logger: createLogger({ level: 'silent' }), listensOn: '127.0.0.1', refused: () => undefined, timeouts: quick, maxConnections: 1_500 })
  server.get('/large', (_request, reply) => reply.send('x'.repeat(40_000_000)))
  server.get('/small', (_request, reply) => reply.send('here'))
  let port = 0
  beforeAll(async () => { port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port) })
  afterAll(() => server.close())

  /** A client that writes `text`, and whether it reads; `closed` tells how long the server kept it. */
  const client = (text: string, reads: boolean): { readonly socket: Socket, readonly closed: Promise<number> } => {
    const socket = connectSocket({ host: '127.0.0.1', port })
    const begin = performance.now()
    socket.on('error', () => undefined)
    if (reads) socket.resume()
    else socket.pause()
    socket.write(text)
    return { socket, closed: new Promise((resolve) => { socket.once('close', () => { resolve(performance.now() - begin) }) }) }
  }
  const small = 'GET /small HTTP/1.1\r\nHost: localhost\r\n\r\n'

  it.each([
    ['sends no request', ''],
    ['sends its headers by drops', 'GET /small HTTP/1.1\r\nHost: '],
    ['sends half a body', 'POST /small HTTP/1.1\r\nHost: localhost\r\ncontent-length: 100\r\n\r\nhalf'],
    ['asks nothing more', small],
  ])('are let go of: one that %s', async (_what, text) => {
    expect(await client(text, true).closed).toBeLessThan(10_000)
  })

  it('are let go of: one that does not take its answer', async () => {
    const { socket } = client('GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n', false)
    const end = performance.now() + 10_000
    // The server counts it as closed even while the client holds what it was sent.
    const open = () => new Promise<number>((resolve) => { server.server.getConnections((_error, count) => { resolve(count) }) })
    await new Promise((resolve) => { setTimeout(resolve, 100) })
    expect(await open()).toBe(1)
    while (await open() > 0 && performance.now() < end) await new Promise((resolve) => { setTimeout(resolve, 50) })
    expect(await open()).toBe(0)
    socket.destroy()
  })

  it('do not keep others from their answers by their number', async () => {
    const idle = Array.from({ length: 1_000 }, () => client('', true))
    const answer = await fetch(`http://127.0.0.1:${port}/small`, { signal: AbortSignal.timeout(10_000) })
    expect(await answer.text()).toBe('here')
    const kept = await Promise.all(idle.map(({ closed }) => closed))
    expect(Math.max(...kept)).toBeLessThan(20_000)
  })
})
