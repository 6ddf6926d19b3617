import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { tokenDigest } from '../../src/settings.ts'
import { absentGraph, codesOf, startTestApi, type TestApi } from './support/start-test-api.ts'

const graph = absentGraph()
afterAll(() => graph.close())

const first = 'first-token-of-the-two-1234'
const second = 'second-token-of-the-two-567'
const mutation = 'mutation ($input: IngestInput!) { ingest(input: $input) { delta { unchanged } } }'

let api: TestApi
const start = async (env: NodeJS.ProcessEnv): Promise<TestApi> => {
  api = await startTestApi({ graph, env })
  return api
}
afterEach(() => api.close())

const ingest = (authorization?: string) =>
  api.ask(mutation, { input: { dossier: 'source: {}' } }, authorization === undefined ? {} : { authorization })

describe('ingestion over the network', () => {
  it('is off without a token, and says how to switch it on', async () => {
    await start({})
    const answer = await ingest(`Bearer ${first}`)
    expect([answer.status, codesOf(answer)]).toEqual([403, ['INGEST_OFF']])
    expect(answer.json().errors?.[0]?.extensions.wayOut).toContain('DEMARCHE_INGEST_TOKENS')
  })

  it('needs a token', async () => {
    await start({ DEMARCHE_INGEST_TOKENS: first })
    const answer = await ingest()
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']])
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="demarche"')
  })

  it.each([
    ['another token', 'Bearer another-token-of-27-letters'], ['a prefix', `Bearer ${first.slice(0, -1)}`], ['no scheme', first], ['Basic', `Basic ${btoa(`user:${first}`)}`],
    ['an id of the graph', 'Bearer source:0123456789abcdef0123'], ['the digest itself', `Bearer ${tokenDigest(first)}`], ['the digest as it is set', `Bearer sha256:${tokenDigest(first)}`],
  ])('refuses %s', async (_name, authorization) => {
    await start({ DEMARCHE_INGEST_TOKENS: first })
    const answer = await ingest(authorization)
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']])
  })

  it('takes both of two keys, and one that is set as its digest', async () => {
    await start({ DEMARCHE_INGEST_TOKENS: `${first},sha256:${tokenDigest(second)}` })
    for (const token of [first, second]) {
      expect(codesOf(await ingest(`Bearer ${token}`))).not.toContain('UNAUTHENTICATED')
    }
  })

  it('refuses a wrong token whatever is asked, and asks none of queries', async () => {
    await start({ DEMARCHE_INGEST_TOKENS: first })
    expect(codesOf(await api.ask('{ __typename }', {}, { authorization: 'Bearer wrong' }))).toEqual(['UNAUTHENTICATED'])
    expect((await api.ask('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('refuses every try after ten wrong ones, the right token too, and requests without a token never', async () => {
    await start({ DEMARCHE_INGEST_TOKENS: first })
    const tries = []
    while (tries.length < 10) tries.push((await ingest('Bearer wrong')).status)
    expect(new Set(tries)).toEqual(new Set([401]))
    for (const token of ['wrong', first]) {
      const answer = await ingest(`Bearer ${token}`)
      expect([answer.status, codesOf(answer)]).toEqual([429, ['TOO_MANY_TRIES']])
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800)
    }
    expect((await api.ask('{ __typename }')).status).toBe(200)
  })

  it('lets only a valid token send a large body', async () => {
    await start({ DEMARCHE_INGEST_TOKENS: first })
    const dossier = 'x'.repeat(300_000)
    expect((await api.ask(mutation, { input: { dossier } })).status).toBe(413)
    expect((await api.ask(mutation, { input: { dossier } }, { authorization: 'Bearer wrong' })).status).toBe(401)
    expect((await api.ask(mutation, { input: { dossier } }, { authorization: `Bearer ${first}` })).status).not.toBe(413)
    expect((await api.ask(mutation, { input: { dossier: 'x'.repeat(17_000_000) } }, { authorization: `Bearer ${first}` })).status).toBe(413)
  })

  it('takes one mutation in an operation', async () => {
    await start({ DEMARCHE_INGEST_TOKENS: first })
    const twice = 'mutation ($input: IngestInput!) { a: ingest(input: $input) { delta { unchanged } } b: ingest(input: $input) { delta { unchanged } } }'
    expect(codesOf(await api.ask(twice, { input: { dossier: 'x' } }, { authorization: `Bearer ${first}` }))).toEqual(['QUERY_TOO_LARGE'])
  })
})
