import { afterEach, describe, expect, it } from '@jest/globals'
import { testGraph } from '../support/neo4j.ts'
import { absentGraph, startTestApi, type TestApi } from './support/start-test-api.ts'

const present = testGraph()

let api: TestApi
afterEach(() => api.close())

describe('health', () => {
  it('is live and ready with a migrated database', async () => {
    api = await startTestApi({ graph: present })
    const [live, ready] = [await api.send('/health/live'), await api.send('/health/ready')]
    expect([live.status, live.json()]).toEqual([200, { status: 'live' }])
    expect([ready.status, ready.json()]).toEqual([200, { status: 'ready' }])
  })

  it('is live and not ready without a database, and says so within its time', async () => {
    const graph = absentGraph()
    api = await startTestApi({ graph })
    try {
      expect((await api.send('/health/live')).status).toBe(200)
      const ready = await api.send('/health/ready', { signal: AbortSignal.timeout(5_000) })
      expect([ready.status, ready.json()]).toEqual([503, { status: 'not ready', database: 'unreachable' }])
    } finally {
      await graph.close()
    }
  })

  it('is not ready while a migration is missing', async () => {
    const removed = await present.write((writer) => writer.text(
      'MATCH (m:Migration) WHERE m.checksum IS NOT NULL WITH m ORDER BY m.name DESC LIMIT 1 WITH m, properties(m) AS kept DETACH DELETE m RETURN kept', {}))
    try {
      api = await startTestApi({ graph: present })
      const ready = await api.send('/health/ready')
      expect([ready.status, ready.json()]).toEqual([503, { status: 'not ready', database: 'to be migrated' }])
    } finally {
      await present.write((writer) => writer.text('CREATE (m:Migration) SET m = $kept', { kept: removed.value[0]?.['kept'] }))
    }
  })
})
