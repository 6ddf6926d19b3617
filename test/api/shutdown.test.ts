import { expect, it } from '@jest/globals'
import { absentGraph, startTestApi } from './support/start-test-api.ts'

it('lets go of its port, kept-alive connections included', async () => {
  const graph = absentGraph()
  const api = await startTestApi({ graph })
  const { port } = new URL(api.origin)
  expect((await api.send('/health/live', { headers: { connection: 'keep-alive' } })).status).toBe(200)
  const begun = performance.now()
  await api.close({ deadlineMs: 1_000 })
  expect(performance.now() - begun).toBeLessThan(3_000)
  const next = await startTestApi({ graph, env: { PORT: port } })
  await next.close()
  await graph.close()
})

it('names the port when it is taken', async () => {
  const graph = absentGraph()
  const api = await startTestApi({ graph })
  try {
    await expect(startTestApi({ graph, env: { PORT: new URL(api.origin).port } })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  } finally {
    await api.close()
    await graph.close()
  }
})
