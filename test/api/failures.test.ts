import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import getPort, { portNumbers } from 'get-port'
import { connect, type Graph } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openManaged, stopManaged } from '../../src/graph/server/managed.ts'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import { readSettings } from '../../src/settings.ts'
import { codesOf, startTestApi, type Answer, type TestApi } from './support/start-test-api.ts'

/** A Neo4j of this file's own, which it may stop. */
let home = ''
let server: OpenedServer
let graph: Graph
let api: TestApi
const token = 'a-token-for-tests-of-failures'
const [deadlineMs, writeDeadlineMs] = [10_000, 30_000]

const open = async (boltPort?: number): Promise<OpenedServer> => openManaged({ ...readSettings(process.env), home, neo4jHeap: '384m', neo4jPageCache: '64m' }, {
  env: process.env, usualPorts: false, report: () => undefined, ...(boltPort === undefined ? {} : { boltPort }),
})

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-failures-'))
  // Not one of those that the system gives to outgoing connections, one of which could have it when Neo4j comes back.
  server = await open(await getPort({ host: '127.0.0.1', port: portNumbers(20_000, 30_000) }))
  graph = connect({ ...server, poolSize: 8, logger: { debug: () => undefined } })
  await migrate(graph)
  api = await startTestApi({ graph, env: { DEMARCHE_INGEST_TOKENS: token, DEMARCHE_DEADLINE_MS: `${deadlineMs}`, DEMARCHE_WRITE_DEADLINE_MS: `${writeDeadlineMs}` } })
}, 300_000)
afterAll(async () => {
  await api.close({ deadlineMs: 0 })
  await graph.close()
  await server.release()
  await stopManaged(home, { evenIfUsed: true })
  await rm(home, { recursive: true, force: true })
})

const read = () => api.ask('{ actors(first: 1) { totalCount } }')
const write = (number: number) => api.ask('mutation ($input: IngestInput!) { ingest(input: $input) { delta { unchanged } } }', {
  input: { dossier: JSON.stringify({ source: { kind: 'ARTICLE', title: `Paper ${number}`, publishedAt: '2031-05-12', text: 'Norland opened a harbour.' }, actors: [{ key: 'norland', kind: 'STATE', name: 'Norland' }] }) },
}, { authorization: `Bearer ${token}` })

const timed = async (ask: () => Promise<Answer>): Promise<{ readonly answer: Answer, readonly ms: number }> => {
  const begin = performance.now()
  const answer = await ask()
  return { answer, ms: performance.now() - begin }
}
/** Asks until the answer is good; fails after two minutes. */
const untilAnswered = async (ask: () => Promise<Answer>): Promise<Answer> => {
  const end = performance.now() + 120_000
  for (;;) {
    const answer = await ask()
    if (answer.status === 200) return answer
    expect(['DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED']).toContain(codesOf(answer)[0])
    if (performance.now() > end) throw new Error(`still ${answer.text}`)
    await pause(200)
  }
}

it('answers clearly and within the deadline while Neo4j is gone, and as before when it is back', async () => {
  await untilAnswered(read)
  await untilAnswered(() => write(1))
  const boltPort = Number(new URL(server.uri).port)
  const asking = { stopped: false }
  const meanwhile = (async () => {
    const seen: { readonly answer: Answer, readonly ms: number }[] = []
    while (!asking.stopped) seen.push(await timed(read))
    return seen
  })()
  await stopManaged(home, { evenIfUsed: true })

  for (const { answer, ms } of await Promise.all([timed(read), timed(read), timed(() => write(2))])) {
    expect([answer.status, codesOf(answer), answer.headers.get('retry-after')]).toEqual([503, ['DATABASE_UNAVAILABLE'], '5'])
    expect(ms).toBeLessThan(writeDeadlineMs + 2_000)
    expect(answer.text).not.toMatch(/bolt|127\.0\.0\.1|ECONN/)
  }
  expect((await api.send('/health/ready')).status).toBe(503)
  expect((await api.send('/health/live')).status).toBe(200)
  asking.stopped = true
  for (const { answer, ms } of await meanwhile) {
    if (answer.status !== 200) expect(['DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED']).toContain(codesOf(answer)[0])
    expect(ms).toBeLessThan(deadlineMs + 2_000)
  }

  await server.release()
  server = await open(boltPort)
  expect(new URL(server.uri).port).toBe(`${boltPort}`)
  expect((await untilAnswered(read)).json()).toEqual({ data: { actors: { totalCount: 1 } } })
  expect((await untilAnswered(() => write(1))).json().data).toEqual({ ingest: { delta: { unchanged: true } } })
  expect((await api.send('/health/ready')).status).toBe(200)
  expect(graph.pool()).toMatchObject({ inUse: 0, waiting: 0 })
}, 400_000)
