import { createServer, type Server } from 'node:http'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Contestant, ContestantName } from '../../bench/contestant/contestant.ts'
import { assertEqual, compare, firstTimes, type Compared } from '../../bench/measure/compare.ts'
import { httpLoad } from '../../bench/measure/http-load.ts'
import type { Question } from '../../bench/question/questions.ts'
import { writeReport } from '../../bench/report/write-report.ts'

/** A server that answers some bodies at once and the others never. */
let server: Server
let origin = ''
let wentAway = 0
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => { body += chunk }).on('end', () => {
      if (body === 'never') response.once('close', () => { wentAway += 1 })
      else if (body === 'wrong') response.writeHead(500).end('no')
      else response.end('{"data":{"event":null}}')
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => { server.close(resolve) }))

const load = (bodies: readonly string[], { connections = 2, forMs = 50, deadlineMs = 10_000 } = {}) =>
  httpLoad({ origin, path: '/', bodies: bodies.map((body) => Buffer.from(body)), connections, forMs, deadlineMs })

describe('a load', () => {
  it('measures until its time is over', async () => {
    const { latencies, elapsedMs, timedOut } = await load(['now'])
    expect(timedOut).toBe(false)
    expect(latencies.length).toBeGreaterThanOrEqual(2)
    expect(elapsedMs).toBeGreaterThanOrEqual(50)
  })

  it('gives up at its deadline, keeps what was answered, and goes away from what was not', async () => {
    wentAway = 0
    const { latencies, elapsedMs, timedOut } = await load(['now', 'now', 'never'], { deadlineMs: 400 })
    expect(timedOut).toBe(true)
    expect(latencies.length).toBeGreaterThanOrEqual(2)
    expect(elapsedMs).toBeGreaterThanOrEqual(390)
    expect(elapsedMs).toBeLessThan(5_000)
    const end = performance.now() + 5_000
    while (wentAway < 2 && performance.now() < end) await new Promise((resolve) => { setTimeout(resolve, 10) })
    expect(wentAway).toBe(2)
  })

  it('does not take an error for slowness', async () => {
    await expect(load(['wrong'])).rejects.toThrow('answers 500')
  })
})

const question: Question = { name: 'look-up by id', folder: 'look-up', point: true, asked: [{ api: {}, 'neo4j-graphql': {}, driver: {} }] }

/** One who answers over HTTP in this process, or never does. */
const contestant = (name: ContestantName, answers: 'now' | 'never'): Contestant => ({
  name, pid: process.pid, url: origin,
  askNew: async (_question, _asked, { deadlineMs }) => {
    const { timedOut, latencies: [ms = 0] } = await load([answers], { connections: 1, forMs: 0, deadlineMs })
    return timedOut ? null : { ms, body: name === 'neo4j-graphql' ? '{"data":{"events":[null]}}' : '{"data":{"event":null}}' }
  },
  run: (_question, given) => load([answers], given),
  close: () => Promise.resolve(),
})

describe('a contestant that does not answer', () => {
  const slow = [contestant('api', 'now'), contestant('neo4j-graphql', 'never'), contestant('driver', 'now')]
  let ended = 0
  const common = { connections: 2, rounds: 3, forMs: 30, cellMs: 2_000, databasePid: process.pid, endQueries: () => { ended += 1; return Promise.resolve() } }
  const compared = (silent: readonly ContestantName[] = []): Promise<Compared> => compare(question, slow, { ...common, silent })

  it('times out there, while the others are measured, and the ratio is told as a bound', async () => {
    ended = 0
    const { cells, ratios } = await compared()
    expect(cells.map(({ contestant: name, kind }) => [name, kind])).toEqual([['api', 'measured'], ['neo4j-graphql', 'timedOut'], ['driver', 'measured']])
    // Two requests were under way for at least two seconds, less what a timer may be early.
    const [, late] = cells
    expect(late).toMatchObject({ during: 'round', rateAtMost: expect.any(Number) })
    if (late?.kind === 'timedOut') expect(late.rateAtMost).toBeLessThanOrEqual(2_000 / 1_990)
    expect(ended).toBe(1)
    expect(ratios.driver).toMatchObject({ kind: 'measured', rounds: [expect.any(Number), expect.any(Number), expect.any(Number)] })
    const [api, other] = cells
    if (api?.kind !== 'measured' || other?.kind !== 'timedOut') throw new Error('not measured')
    expect(ratios['neo4j-graphql']).toEqual({ kind: 'atLeast', times: api.rate / (other.rateAtMost ?? NaN) })
  })

  it('is an upper bound when it is the API', async () => {
    const { ratios } = await compare(question, [contestant('api', 'never'), contestant('neo4j-graphql', 'never'), contestant('driver', 'now')], { ...common, silent: [] })
    expect(ratios.driver.kind).toBe('atMost')
    expect(ratios['neo4j-graphql']).toEqual({ kind: 'unknown', reason: 'api gave no answer in time; neo4j-graphql gave no answer in time' })
  })

  it('is not timed when its answers could not be compared', async () => {
    const { silent, compared: count } = await assertEqual(question, slow, { most: 5, deadlineMs: 1_000 })
    expect([silent, count]).toEqual([['neo4j-graphql'], 1])
    const { cells, ratios } = await compared(silent)
    expect(cells[1]).toMatchObject({ kind: 'timedOut', during: 'comparison', rateAtMost: null })
    expect(ratios['neo4j-graphql'].kind).toBe('unknown')
  })

  it('is asked once for its first time', async () => {
    const { ms, timedOut } = await firstTimes(question, slow, { tries: 3, query: () => Promise.resolve([]), cellMs: 1_000, endQueries: common.endQueries })
    expect(timedOut).toEqual(['neo4j-graphql'])
    expect([ms.api.length, ms['neo4j-graphql'].length, ms.driver.length]).toEqual([3, 0, 3])
  })

  it('stands as such in the table, the targets, the figures and the chart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-report-'))
    try {
      await writeFile(join(folder, 'performance.md'), 'before\n<!-- what npm run bench writes --><!-- what npm run bench wrote -->\nafter\n')
      const first = await firstTimes(question, slow, { tries: 1, query: () => Promise.resolve([]), cellMs: 1_000, endQueries: common.endQueries })
      await writeReport([{
        happenings: 10_000, compared: [await compared()], first: [first], left: ['accounts compared'], databaseBytes: 1e6, load: [0, 0], rounds: 3, forMs: 30, cellMs: 1_000,
      }], folder)
      const page = await readFile(join(folder, 'performance.md'), 'utf8')
      expect(page).toMatch(/\| @neo4j\/graphql on Apollo \| \*\*timed out\*\* after [\d.]+ s, ≤ \d/)
      expect(page).toMatch(/\| look-up by id \| Demarche over HTTP .* \| ≥ [\d.]+ \| [\d.]+ \|\n/)
      expect(page).toMatch(/× @neo4j\/graphql, geometric mean \| ≥ 3 \| ≥ /)
      expect(page).toContain('the time of the run was over: accounts compared.')
      expect(page).toMatch(/^before\n[^]*\nafter\n$/)
      expect(await readFile(join(folder, 'performance-10000.svg'), 'utf8')).toContain('>timed out</text>')
      expect(JSON.parse(await readFile(join(folder, 'performance.json'), 'utf8'))).toMatchObject([{ compared: [{ cells: [{}, { kind: 'timedOut' }, {}] }] }])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
