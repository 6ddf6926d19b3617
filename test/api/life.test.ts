import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { at } from './support/at.ts'
import { storyClock } from './support/story.ts'
import { codesOf, startTestApi, type Answer, type TestApi } from './support/start-test-api.ts'

const graph = testGraph()
const token = 'a-token-of-the-tests-of-life'
const text = 'Two ministers met on Monday. They agreed to meet again.'
const dossier = JSON.stringify({
  source: { kind: 'ARTICLE', title: 'A meeting of two ministers', publisher: null, url: 'https://example.org/meeting', publishedAt: '2025-03-04', text },
  events: [{ key: 'meeting', ploverType: 'CONSULT', title: 'Two ministers meet', when: '2025-03-03', status: 'OCCURRED', evidence: ['Two ministers met on Monday'] }],
})
const delta = 'delta { unchanged withdrawn { kind } created { kind } suspended { kind } returned { kind } }'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ graph, clock: storyClock, env: { DEMARCHE_INGEST_TOKENS: token, DEMARCHE_DEADLINE_MS: '60000' } })
})
afterAll(() => api.close())
beforeEach(() => emptyGraph(graph))

const ask = (query: string, input: object, headers: Readonly<Record<string, string>> = { authorization: `Bearer ${token}` }): Promise<Answer> => api.ask(query, { input }, headers)
const ingest = async (): Promise<unknown> => at((await ask('mutation ($input: IngestInput!) { ingest(input: $input) { source { id } } }', { dossier })).json(), 'data', 'ingest', 'source', 'id')
const retract = `mutation ($input: RetractInput!) { retract(input: $input) { clientMutationId sourceId ${delta} } }`
const restore = `mutation ($input: RestoreInput!) { restore(input: $input) { source { title } ${delta} } }`
const correct = `mutation ($input: CorrectInput!) { correct(input: $input) { source { length } moved { exact from to } lost { place message } ${delta} } }`

describe('a source', () => {
  it('is withdrawn and restored, and the record names the token', async () => {
    const source = await ingest()
    const gone = (await ask(retract, { source, why: 'a mistake', clientMutationId: 'mine' })).json()
    expect(at(gone, 'data', 'retract')).toEqual({
      clientMutationId: 'mine', sourceId: source, delta: { unchanged: false, withdrawn: [{ kind: 'SOURCE' }, { kind: 'EVENT' }], created: [], suspended: [], returned: [] },
    })
    expect(at((await api.ask('{ events { totalCount } sources { totalCount } }')).json(), 'data')).toEqual({ events: { totalCount: 0 }, sources: { totalCount: 0 } })
    const back = (await ask(restore, { source })).json()
    expect(at(back, 'data', 'restore')).toMatchObject({ source: { title: 'A meeting of two ministers' }, delta: { created: [{ kind: 'SOURCE' }, { kind: 'EVENT' }] } })
    expect(await graph.text('MATCH (o:Operation {kind: "RETRACT"}) RETURN o.by AS by, o.why AS why', {})).toEqual([{ by: expect.stringMatching(/^token:[0-9a-f]{8}$/), why: 'a mistake' }])
  })

  it('is corrected: quotes move, and what is gone is told', async () => {
    const source = await ingest()
    expect(at((await ask(correct, { source, text: `Corrected. ${text}` })).json(), 'data', 'correct')).toMatchObject({
      source: { length: text.length + 11 }, moved: [{ exact: 'Two ministers met on Monday', from: 0, to: 11 }], lost: [],
    })
    expect(at((await ask(correct, { source, text: 'They agreed to meet again.' })).json(), 'data', 'correct')).toMatchObject({
      lost: expect.arrayContaining([{ place: 'events[0].evidence[0]', message: expect.stringContaining('no longer in the text') }]), delta: { withdrawn: [{ kind: 'EVENT' }] },
    })
  })

  it('is touched by nobody without a token, and unknown ones and unfit texts are refused', async () => {
    const source = await ingest()
    for (const [query, input] of [[retract, { source }], [restore, { source }], [correct, { source, text }]] as const) {
      expect(codesOf(await ask(query, input, {}))).toEqual(['UNAUTHENTICATED'])
      expect(codesOf(await ask(query, { ...input, source: 'source:none' }))).toEqual(['UNKNOWN_SOURCE'])
    }
    for (const unfit of ['', ' \n', 'a\u0000b', 'x'.repeat(2_000_001)]) expect(codesOf(await ask(correct, { source, text: unfit }))).toEqual(['DOSSIER_INVALID'])
    expect(await graph.text('MATCH (o:Operation) WHERE o.kind IS NOT NULL RETURN o.kind AS kind', {})).toEqual([{ kind: 'INGEST' }])
  })
})
