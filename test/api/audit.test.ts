import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { absentGraph, startTestApi, type TestApi } from './support/start-test-api.ts'

const graph = absentGraph()
let api: TestApi

beforeAll(async () => { api = await startTestApi({ graph }) })
afterAll(async () => {
  await api.close()
  await graph.close()
})

/** Choices of ours that the specification advises against or leaves open: 400 where a client only knows application/json, no GET. */
const chosen: Readonly<Record<string, string>> = {
  '572B': 'warn', 'FDE2': 'warn', '7B9B': 'warn',
  '5A70': 'notice', 'D6D5': 'notice', '6A70': 'notice',
}

it('keeps GraphQL over HTTP: no error, and every warning is a choice', async () => {
  const audits = serverAudits({ url: `${api.origin}/graphql` })
  expect(audits.length).toBeGreaterThan(55)
  const results: Record<string, string> = {}
  for (const audit of audits) {
    const result = await audit.fn()
    if (result.status !== 'ok') results[result.id] = result.status
  }
  expect(results).toEqual(chosen)
})
