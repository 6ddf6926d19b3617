import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { absentGraph, codesOf, startTestApi, type Answer, type TestApi } from './support/start-test-api.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const graph = absentGraph()
const running: TestApi[] = []
const start = async (env: NodeJS.ProcessEnv): Promise<TestApi> => {
  const api = await startTestApi({ graph, env })
  running.push(api)
  return api
}
let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'demarche-operations-')) })
afterAll(async () => {
  await Promise.all(running.map((api) => api.close()))
  await graph.close()
  await rm(folder, { recursive: true, force: true })
})

const send = (api: TestApi, body: object): Promise<Answer> =>
  api.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const hashed = (text: string, rest: object = {}): object => ({ ...rest, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } })
const plain = { data: { __typename: 'Query' } }

describe('automatic persisted queries', () => {
  let api: TestApi
  beforeAll(async () => { api = await start({ DEMARCHE_PERSISTED_QUERIES: '2' }) })

  it('answer a hash once its text was sent with it', async () => {
    const query = '{ __typename } # kept'
    const unknown = await send(api, hashed(query))
    expect([unknown.status, unknown.json().errors?.map(({ message }) => message), codesOf(unknown)]).toEqual([200, ['PersistedQueryNotFound'], ['PERSISTED_QUERY_NOT_FOUND']])
    expect((await send(api, hashed(query, { query }))).json()).toEqual(plain)
    expect((await send(api, hashed(query))).json()).toEqual(plain)
  })

  it('forget the text that was not used for the longest time, so that a flood takes no room', async () => {
    const queries = ['a', 'b', 'c'].map((name) => `{ __typename } # ${name}`)
    for (const query of queries) await send(api, hashed(query, { query }))
    const answers = await Promise.all(queries.map((query) => send(api, hashed(query))))
    expect(answers.map((answer) => answer.json().data ?? codesOf(answer)[0])).toEqual(['PERSISTED_QUERY_NOT_FOUND', plain.data, plain.data])
  })

  it('answer a text that is too long to be remembered, and do not remember it', async () => {
    const query = `{ __typename } # ${'x'.repeat(17_000)}`
    expect((await send(api, hashed(query, { query }))).json()).toEqual(plain)
    expect(codesOf(await send(api, hashed(query)))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  })

  it('remember no text that was refused', async () => {
    const query = '{ nothingOfTheKind }'
    expect(codesOf(await send(api, hashed(query, { query })))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(codesOf(await send(api, hashed(query)))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  })

  it('refuse a hash that is not that of its text, and what is no hash', async () => {
    expect(codesOf(await send(api, hashed('{ a }', { query: '{ __typename }' })))).toEqual(['BAD_REQUEST'])
    for (const persistedQuery of [null, 'ab', {}, { version: 2, sha256Hash: sha256('') }, { version: 1, sha256Hash: 'ab' }, { version: 1, sha256Hash: ['a'] }, { version: 1, sha256Hash: '__proto__' }]) {
      const answer = await send(api, { query: '{ __typename }', extensions: { persistedQuery } })
      expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']])
    }
  })
})

describe('registered operations', () => {
  const typename = 'query Name { __typename }\n'
  const wanting = 'query Event($id: ID!, $where: EventFilter!) { event(id: $id) { title } events(where: $where, first: 1) { totalCount } }\n'
  const ingest = 'mutation { retract(input: { source: "source:1" }) { clientMutationId } }\n'
  const deep = `{ ${'a { '.repeat(90)} b }`
  const writeAll = async (): Promise<string> => {
    for (const [name, text] of [['a.graphql', typename], ['b.graphql', wanting], ['c.graphql', ingest]] as const) await writeFile(join(folder, name), text)
    return folder
  }

  it('are answered by their hash or their very text, and nothing else is', async () => {
    const api = await start({ DEMARCHE_OPERATIONS: await writeAll() })
    expect((await send(api, hashed(typename))).json()).toEqual(plain)
    expect((await send(api, { query: typename })).json()).toEqual(plain)
    expect((await send(api, hashed(typename, { query: typename }))).json()).toEqual(plain)
    const others = [
      { query: '{ __typename }' }, { query: '{ __schema { queryType { name } } }' }, hashed('{ __typename }'), hashed('{ __typename }', { query: '{ __typename }' }),
      hashed(typename, { query: '{ __typename }' }), {}, { query: '' }, { query: 7 },
    ]
    for (const other of others) {
      const answer = await send(api, other)
      expect([answer.status, codesOf(answer)]).toEqual([403, ['OPERATION_NOT_REGISTERED']])
    }
  })

  it('keep every other rule: tokens, variables, batches', async () => {
    const api = await start({ DEMARCHE_OPERATIONS: await writeAll(), DEMARCHE_INGEST_TOKENS: 'a'.repeat(24), DEMARCHE_PERSISTED_QUERIES: '5' })
    expect(codesOf(await send(api, hashed(ingest)))).toEqual(['UNAUTHENTICATED'])
    expect(codesOf(await send(api, hashed(wanting, { variables: { id: 7, where: [] } })))).toEqual(['BAD_USER_INPUT'])
    expect(codesOf(await send(api, hashed(wanting, { variables: { id: 'event:1', where: {} } })))).toEqual(['DATABASE_UNAVAILABLE'])
    expect(codesOf(await send(api, [hashed(typename)]))).toEqual(['BATCH_REFUSED'])
    expect(codesOf(await send(api, { query: '{ __typename } # new', extensions: {} }))).toEqual(['OPERATION_NOT_REGISTERED'])
  })

  it('may come from a file of texts by their hashes', async () => {
    const file = join(folder, 'operations.json')
    await writeFile(file, JSON.stringify({ [sha256(typename)]: typename }))
    const api = await start({ DEMARCHE_OPERATIONS: file })
    expect((await send(api, hashed(typename))).json()).toEqual(plain)
    expect(codesOf(await send(api, hashed(wanting)))).toEqual(['OPERATION_NOT_REGISTERED'])
  })

  it.each([
    { what: 'a text that does not fit the schema', content: { [sha256('{ nope }')]: '{ nope }' }, message: `${sha256('{ nope }')}:1:3: Cannot query field "nope" on type "Query".` },
    { what: 'a hash that is not that of its text', content: { ab: '{ __typename }' }, message: `has the key "ab", which is not the SHA-256 of its text: that is ${sha256('{ __typename }')}.` },
    { what: 'a text above the limits', content: { [sha256(deep)]: deep }, message: 'braces, brackets and parentheses inside each other' },
    { what: 'something else', content: ['{ __typename }'], message: 'wrong.json, which is not a JSON object of texts by their hashes.' },
    { what: 'nothing', content: {}, message: 'which has no operation' },
  ])('keep the server from starting with $what', async ({ content, message }) => {
    const file = join(folder, 'wrong.json')
    await writeFile(file, JSON.stringify(content))
    await expect(start({ DEMARCHE_OPERATIONS: file })).rejects.toMatchObject({ code: 'MALFORMED_SETTINGS', message: expect.stringContaining(message) })
  })

  it('keep it from starting when they are not there', async () => {
    await expect(start({ DEMARCHE_OPERATIONS: join(folder, 'gone') })).rejects.toMatchObject({ code: 'MALFORMED_SETTINGS', message: expect.stringContaining('cannot be read') })
  })
})
