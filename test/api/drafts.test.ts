import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { idOf, write } from '../review/support.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { at, listAt } from './support/at.ts'
import { codesOf, startTestApi, type Answer, type TestApi } from './support/start-test-api.ts'

const graph = testGraph()
const token = 'a-token-of-the-tests-of-drafts'
let api: TestApi
beforeAll(async () => { api = await startTestApi({ graph, env: { DEMARCHE_INGEST_TOKENS: token, DEMARCHE_DEADLINE_MS: '60000' } }) })
afterAll(() => api.close())
beforeEach(() => emptyGraph(graph))

const ask = (query: string, variables: object = {}): Promise<Answer> => api.ask(query, variables, { authorization: `Bearer ${token}` })
const list = 'query ($where: DraftFilter, $after: String) { drafts(where: $where, first: 2, after: $after) { totalCount edges { node { id kind caption state sentence quoteStart quoteEnd source { title } } } pageInfo { endCursor hasNextPage } } }'
const decide = (mutation: string): string => `mutation ($input: DraftDecisionInput!) { ${mutation}(input: $input) { clientMutationId delta { unchanged created { kind caption } withdrawn { kind } } items { id kind state } } }`

describe('drafts', () => {
  it.each([
    ['the list', '{ drafts { edges { node { id } } } }'],
    ['its count', '{ drafts { totalCount } }'],
    ['a filter that tells of rows', '{ drafts(where: { caption: { contains: "Talks" } }) { totalCount } }'],
    ['an alias beside other fields', '{ events { totalCount } mine: drafts { totalCount } }'],
    ['a fragment', 'query { ...Hidden } fragment Hidden on Query { drafts { totalCount } }'],
    ['an inline fragment', 'query { ... on Query { ... on Query { drafts { totalCount } } } }'],
  ])('are refused without a token: %s', async (_what, query) => {
    await write(graph)
    const answer = await api.ask(query)
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']])
    expect(answer.text).not.toContain('Talks')
  })

  it('are not found by other reads', async () => {
    await write(graph)
    const id = await idOf(graph, 'talks')
    const seen = (await ask('query ($id: ID!) { node(id: $id) { id } search(text: "talks ministry", kinds: [EVENT]) { edges { node { __typename } } } events { totalCount } }', { id })).json()
    expect(seen.data).toEqual({ node: null, search: { edges: [] }, events: { totalCount: 2 } })
  })

  it('come page by page in the order of what matters, each with its sentence', async () => {
    await write(graph)
    const first = (await ask(list, { where: { state: { eq: 'WAITING' } } })).json()
    expect(at(first, 'data', 'drafts', 'totalCount')).toBe(2)
    const nodes = listAt(first, 'data', 'drafts', 'edges').map((edge) => at(edge, 'node'))
    expect(nodes).toMatchObject([
      { kind: 'CAUSAL_LINK', sentence: 'In response to the strike, the ministry called talks.', quoteStart: 0, quoteEnd: 53, source: { title: 'The port closes' } },
      { kind: 'EVENT', caption: 'Talks called by the ministry' },
    ])
    const all = (await ask(list, {})).json()
    expect(at(all, 'data', 'drafts', 'pageInfo', 'hasNextPage')).toBe(true)
    const next = (await ask(list, { after: at(all, 'data', 'drafts', 'pageInfo', 'endCursor') })).json()
    expect(listAt(next, 'data', 'drafts', 'edges')).toHaveLength(2)
  })
})

describe('decisions on drafts', () => {
  it('are taken, answered with what they change, and taken back', async () => {
    await write(graph)
    const ids = [await idOf(graph, 'link-2')]
    const accepted = (await ask(decide('acceptDraft'), { input: { ids, by: 'Ada', clientMutationId: 'mine' } })).json()
    expect(at(accepted, 'data', 'acceptDraft')).toMatchObject({ clientMutationId: 'mine', delta: { unchanged: false }, items: [{ id: ids[0], state: 'ACCEPTED' }, { kind: 'EVENT', state: 'ACCEPTED' }] })
    const back = (await ask(decide('reopenDraft'), { input: { ids } })).json()
    expect(listAt(back, 'data', 'reopenDraft', 'delta', 'withdrawn').length).toBeGreaterThanOrEqual(2)
    const rejected = (await ask(decide('rejectDraft'), { input: { ids } })).json()
    expect(at(rejected, 'data', 'rejectDraft', 'items')).toMatchObject([{ id: ids[0], state: 'REJECTED' }])
  })

  it('are refused without a token', async () => {
    await write(graph)
    const answer = await api.ask(decide('acceptDraft'), { input: { ids: [await idOf(graph, 'talks')] } })
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']])
  })

  it('name the items that are not there, and the places of a bad edit', async () => {
    await write(graph)
    expect(codesOf(await ask(decide('acceptDraft'), { input: { ids: ['draft-item:none'] } }))).toEqual(['UNKNOWN_DRAFT'])
    const edit = 'mutation ($input: EditDraftInput!) { editDraft(input: $input) { items { state } } }'
    const talks = { ploverType: 'CONSULT', title: 'Talks', status: 'OCCURRED', evidence: ['no such words'] }
    const answer = await ask(edit, { input: { edits: [{ id: await idOf(graph, 'talks'), item: JSON.stringify(talks) }] } })
    expect(codesOf(answer)).toEqual(['DOSSIER_INVALID'])
    expect(answer.json().errors?.[0]?.extensions['problems']).toMatchObject([{ code: 'QUOTE_NOT_FOUND', place: 'evidence[0]' }])
    const sound = await ask(edit, { input: { edits: [{ id: await idOf(graph, 'talks'), item: JSON.stringify({ ...talks, evidence: ['the ministry called talks'] }) }] } })
    expect(at(sound.json(), 'data', 'editDraft', 'items')).toMatchObject([{ state: 'EDITED' }, { state: 'ACCEPTED' }])
  })
})

describe('ingestText', () => {
  const mutation = 'mutation ($input: IngestTextInput!) { ingestText(input: $input) { clientMutationId source { title text } delta { unchanged created { kind } } written waiting rejected leftOut } }'
  const input = {
    title: 'Meeting in Paris', publisher: 'The Herald', publishedAt: '2024-03-28', clientMutationId: 'mine',
    text: "The foreign ministers of France and Germany met in Paris on 22 March. France's foreign ministry said that talks would continue in April.",
  }

  it('drafts a text, writes what is certain, and changes nothing the second time', async () => {
    const first = (await ask(mutation, { input })).json()
    expect(first.errors).toBeUndefined()
    expect(at(first, 'data', 'ingestText')).toMatchObject({ clientMutationId: 'mine', source: { title: input.title, text: input.text }, delta: { unchanged: false } })
    const again = (await ask(mutation, { input })).json()
    expect(at(again, 'data', 'ingestText', 'delta', 'unchanged')).toBe(true)
    const [written, waiting] = ['written', 'waiting'].map((name) => Number(at(first, 'data', 'ingestText', name)))
    const whole = (await ask(mutation, { input: { ...input, certainty: 0 } })).json()
    expect(at(whole, 'data', 'ingestText')).toMatchObject({ written: (written ?? 0) + (waiting ?? 0), waiting: 0 })
  })

  it.each([
    ['an empty text', { text: ' ' }], ['no date', { publishedAt: '2024/2025' }], ['another language', { language: 'de' }], ['a certainty beyond 1', { certainty: 1.5 }],
  ])('refuses %s, and writes nothing', async (_what, wrong) => {
    const answer = await ask(mutation, { input: { ...input, ...wrong } })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']])
    expect(await graph.text('MATCH (s:Source) RETURN s.id AS id', {})).toEqual([])
  })
})
