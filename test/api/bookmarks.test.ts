import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readBookmarks } from '../../src/api/bookmarks.ts'
import { startApiProcess, type ApiProcess } from '../../bench/process/start-api-process.ts'
import { emptyGraph, testEnvironment, testGraph } from '../support/neo4j.ts'

const graph = testGraph({ poolSize: 2 })
const token = 'a-token-for-tests-of-bookmarks'

let apis: readonly ApiProcess[] = []
beforeAll(async () => {
  await emptyGraph(graph)
  const given = Object.entries(testEnvironment()).filter(([, value]) => value !== '')
  apis = await Promise.all([1, 2].map(() => startApiProcess({ ...Object.fromEntries(given), DEMARCHE_INGEST_TOKENS: token, DEMARCHE_DEADLINE_MS: '20000' })))
})
afterAll(async () => { await Promise.all(apis.map(({ stop }) => stop())) })

const ask = async (api: number, { query, variables = {}, bookmark }: { readonly query: string, readonly variables?: object, readonly bookmark?: string | undefined }) => {
  const response = await fetch(apis[api]?.url ?? '', {
    method: 'POST', body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(60_000),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...(bookmark === undefined ? {} : { 'demarche-bookmark': bookmark }) },
  })
  return { status: response.status, bookmark: response.headers.get('demarche-bookmark') ?? undefined, body: await response.json() as Record<string, unknown> }
}

const dossier = (number: number): string => JSON.stringify({
  source: { kind: 'ARTICLE', title: `Paper ${number}`, publishedAt: '2031-05-12', text: `Norland opened harbour ${number} today.` },
  actors: [{ key: 'norland', kind: 'STATE', name: 'Norland' }],
  events: [{ key: 'opening', ploverType: 'COOPERATE', title: `Harbour ${number} opens`, status: 'OCCURRED', participants: [{ actor: 'norland', role: 'PARTICIPANT' }], evidence: [`Norland opened harbour ${number} today.`] }],
})
const ingest = (api: number, number: number, bookmark?: string) =>
  ask(api, { query: 'mutation ($input: IngestInput!) { ingest(input: $input) { source { id } } }', variables: { input: { dossier: dossier(number) } }, bookmark })
const counts = (api: number, bookmark?: string) => ask(api, { query: '{ sources(first: 1) { totalCount } }', bookmark })

/** The bookmark of the transaction after the one of `bookmark`: the number before its last byte is one higher. */
const nextOf = (bookmark: string): string | null => {
  const bytes = Buffer.from(bookmark.slice('FB:'.length), 'base64')
  const at = bytes.length - 2
  const low = bytes[at] ?? 0
  // 0x7f is the last number that Neo4j writes in one byte, 0xff the last without a carry.
  if (low === 0x7f || low === 0xff) return null
  bytes[at] = low + 1
  return `FB:${bytes.toString('base64')}`
}

describe('two API processes on one database', () => {
  it('show a client its own writes on either', async () => {
    for (let number = 1; number <= 6; number++) {
      const wrote = await ingest(number % 2, number)
      expect(wrote).toMatchObject({ status: 200, bookmark: expect.stringMatching(/^FB:/) })
      const seen = await Promise.all([0, 1].map((api) => counts(api, wrote.bookmark)))
      expect(seen.map(({ body }) => body)).toEqual([1, 2].map(() => ({ data: { sources: { totalCount: number } } })))
    }
  })

  it('lets a read wait for what its bookmark names, until the other process has written it', async () => {
    let known = 100
    let next: string | null = null
    while (next === null) {
      known += 1
      next = nextOf((await ingest(0, known)).bookmark ?? '')
    }
    let isAnswered = false
    const reading = counts(1, next).then((answer) => {
      isAnswered = true
      return answer
    })
    await new Promise((resolve) => { setTimeout(resolve, 1_500) })
    expect(isAnswered).toBe(false)
    const before = ((await counts(1)).body as { data: { sources: { totalCount: number } } }).data.sources.totalCount
    await ingest(0, known + 1)
    expect((await reading).body).toEqual({ data: { sources: { totalCount: before + 1 } } })
  })

  it('give no bookmark for a read', async () => {
    expect((await counts(0)).bookmark).toBeUndefined()
  })

  it.each(['not a bookmark', 'FB:damaged', ','])('refuse %s', async (bookmark) => {
    expect(await counts(0, bookmark)).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_BOOKMARK' } }] } })
  })
})

describe('the header of a request', () => {
  it('takes several, and no more than 20', () => {
    expect(readBookmarks(undefined)).toEqual([])
    expect(readBookmarks('FB:a=, FB:b')).toEqual(['FB:a=', 'FB:b'])
    expect(() => readBookmarks(Array.from({ length: 21 }, () => 'FB:a').join(','))).toThrow('more than 20')
  })
})
