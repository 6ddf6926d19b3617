import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openClient, type Client } from '../../../bench/load/client.ts'
import { openCrowd } from '../../../bench/load/crowd.ts'
import { openLoop } from '../../../bench/load/open-loop.ts'
import { startTally } from '../../../bench/load/tally.ts'

const error = (code: string): string => JSON.stringify({ errors: [{ message: 'no', extensions: { code } }] })
/** What the server answers to each body: status, headers, text; null for a connection that is cut. */
const answers: Readonly<Record<string, readonly [number, Readonly<Record<string, string>>, string] | null>> = {
  good: [200, {}, '{"data":{"here":1}}'],
  chains: [200, {}, '{"data":{"causalChains":{"outcome":"TIMED_OUT","chains":[]}}}'],
  overloaded: [503, { 'retry-after': '2' }, error('OVERLOADED')],
  hintless: [503, {}, error('OVERLOADED')],
  gone: [503, { 'retry-after': '5' }, error('DATABASE_UNAVAILABLE')],
  late: [504, {}, error('DEADLINE_EXCEEDED')],
  wrong: [500, {}, error('INTERNAL')],
  proxy: [502, {}, '<html>'],
  cut: null,
}

let server: Server
let port = 0
let client: Client
let [left, beginnings] = [0, 0]
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    beginnings += 1
    request.on('error', () => undefined).setEncoding('utf8').on('data', (chunk: string) => { body += chunk }).on('end', () => {
      if (body === 'never') {
        response.once('close', () => { left += 1 })
        return
      }
      const answer = request.method === 'GET' ? answers['good'] : answers[body]
      if (answer === null || answer === undefined) request.socket.destroy()
      else response.writeHead(answer[0], answer[1]).end(answer[2])
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  port = (server.address() as AddressInfo).port
  client = openClient({ origin: `http://127.0.0.1:${port}`, connections: 20, patienceMs: 10_000 })
})
afterAll(async () => {
  await client.close()
  server.closeAllConnections()
  await new Promise((resolve) => { server.close(resolve) })
})

const expected = '{"data":{"here":1}}'
const until = async (isSo: () => boolean): Promise<boolean> => {
  const end = performance.now() + 5_000
  while (performance.now() < end) {
    if (isSo()) return true
    await pause(10)
  }
  return isSo()
}

describe('a client of a load', () => {
  it.each([
    { body: 'good', kind: 'right', code: null, saysWhen: false },
    { body: 'chains', kind: 'partial', code: null, saysWhen: false },
    { body: 'overloaded', kind: 'refused', code: 'OVERLOADED', saysWhen: true },
    { body: 'hintless', kind: 'refused', code: 'OVERLOADED', saysWhen: false },
    { body: 'gone', kind: 'unavailable', code: 'DATABASE_UNAVAILABLE', saysWhen: true },
    { body: 'late', kind: 'unavailable', code: 'DEADLINE_EXCEEDED', saysWhen: false },
    { body: 'wrong', kind: 'failed', code: 'INTERNAL', saysWhen: false },
    { body: 'proxy', kind: 'failed', code: '502', saysWhen: false },
    { body: 'cut', kind: 'lost', code: 'UND_ERR_SOCKET', saysWhen: false },
  ])('tells how a request ended: $body', async ({ body, ...ended }) => {
    expect(await client.ask({ body, expected })).toMatchObject(ended)
  })

  it('takes an answer that is not that of before for wrong, and shows it', async () => {
    expect(await client.ask({ body: 'good', expected: '{"data":{"here":2}}' })).toMatchObject({ kind: 'wrong', detail: expected })
  })

  it('goes away when it was told to', async () => {
    left = 0
    expect(await client.ask({ body: 'never', expected }, { cancel: AbortSignal.timeout(100) })).toMatchObject({ kind: 'cancelled', code: null })
    expect(await until(() => left === 1)).toBe(true)
  })

  it('does not take its own impatience for an answer', async () => {
    const impatient = openClient({ origin: `http://127.0.0.1:${port}`, connections: 1, patienceMs: 100 })
    expect(await impatient.ask({ body: 'never', expected })).toMatchObject({ kind: 'lost', code: 'TimeoutError' })
    await impatient.close()
  })
})

describe('a tally', () => {
  it('counts by kind and code, and who was refused without a hint', async () => {
    const tally = startTally(() => 0.5)
    for (const body of ['good', 'good', 'overloaded', 'hintless', 'gone', 'late']) tally.add(await client.ask({ body, expected }))
    expect([tally.count('right'), tally.count('refused', 'unavailable'), tally.count('lost')]).toEqual([2, 4, 0])
    expect(tally.codes()).toEqual({ 'refused OVERLOADED': 2, 'unavailable DATABASE_UNAVAILABLE': 1, 'unavailable DEADLINE_EXCEEDED': 1 })
    expect(tally.withoutHint()).toBe(1)
  })

  it('keeps no more times than it has room for, and forgets no maximum', () => {
    let seed = 0
    const tally = startTally(() => { seed = (seed * 16_807 + 11) % 2_147_483_647; return seed / 2_147_483_647 })
    for (let ms = 1; ms <= 50_000; ms++) tally.add({ kind: 'right', code: null, saysWhen: false, ms, detail: null })
    expect(tally.count('right')).toBe(50_000)
    expect(tally.longest('right')).toBe(50_000)
    expect(Math.abs(tally.quantile(0.5, 'right') - 25_000)).toBeLessThan(1_000)
    expect(tally.quantile(0.5, 'lost')).toBeNaN()
  })
})

describe('an open loop', () => {
  it('sends as many as the rate says, however late the answers are, and no more under way than it may', async () => {
    let random = 0
    const steady = { forMs: 500, random: () => (random = (random + 0.618_034) % 1) }
    let most = 0
    let underWay = 0
    const slow = async (): Promise<void> => {
      most = Math.max(most, ++underWay)
      await pause(200)
      underWay -= 1
    }
    const free = await openLoop(slow, { ...steady, rate: 200, underWay: 1_000 })
    expect(free.unsent).toBe(0)
    expect(Math.abs(free.sent - 100)).toBeLessThanOrEqual(10)
    most = 0
    const bound = await openLoop(slow, { ...steady, rate: 200, underWay: 5 })
    expect(most).toBe(5)
    expect(bound.unsent).toBeGreaterThan(bound.sent)
    expect(underWay).toBe(0)
  })
})

describe('a crowd', () => {
  it('keeps its connections open without a word, and opens anew what is closed', async () => {
    const open = () => new Promise<number>((resolve) => { server.getConnections((_error, count) => { resolve(count) }) })
    server.closeAllConnections()
    beginnings = 0
    const crowd = openCrowd({ port, idle: 150, slow: 3 })
    expect(await until(() => crowd.idle() === 150 && crowd.slow() === 3)).toBe(true)
    expect(await until(() => beginnings === 153)).toBe(true)
    expect(await open()).toBe(153)
    server.closeAllConnections()
    expect(await until(() => beginnings === 306 && crowd.idle() === 150)).toBe(true)
    crowd.close()
    let count = await open()
    const end = performance.now() + 5_000
    while (count > 0 && performance.now() < end) {
      await pause(10)
      count = await open()
    }
    expect(count).toBe(0)
  })
})
