import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DossierInput } from '../../src/domain/dossier.ts'
import { writerName } from '../../src/api/authenticate.ts'
import { dossierSchema } from '../../src/domain/dossier.ts'
import { applyMatches } from '../../src/identity/apply-matches.ts'
import { keepSuggestions } from '../../src/identity/keep-suggestions.ts'
import { matchDossier } from '../../src/identity/match-dossier.ts'
import { ingest, someDay } from '../ingest/support.ts'
import { aDossier, anActor, anEvent } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { codesOf, startTestApi, type TestApi } from './support/start-test-api.ts'

const graph = testGraph()
const token = 'a-token-of-the-tests-of-judgements'
const text = 'NORTHPORT (Reuters) - Ada Holm called Jon Berg on 10 May. Nоrland was silent.'

const told = (source: string, day: string, names: readonly string[]): DossierInput => aDossier({
  source: { title: source, publisher: `The ${source}`, text, publishedAt: '2031-05-12' },
  actors: names.map((name, at) => anActor({ key: `actor-${at}`, kind: name.endsWith('land') ? 'STATE' : 'PERSON', name })),
  events: [anEvent({ mode: 'phone', title: `Call told by the ${source}`, ...day === '' ? {} : { when: day }, participants: [0, 1].map((at) => ({ actor: `actor-${at}`, role: 'PARTICIPANT' })), evidence: ['Ada Holm called Jon Berg on 10 May'] })],
})

let api: TestApi
let ids: Readonly<Record<string, string>>

const send = (query: string, variables: object, authorization: string | null = `Bearer ${token}`) => api.ask(query, variables, authorization === null ? {} : { authorization })
const data = async (query: string, variables: object = {}): Promise<unknown> => (await send(query, variables)).json().data

beforeAll(async () => {
  api = await startTestApi({ graph, clock: () => someDay, env: { DEMARCHE_INGEST_TOKENS: token, DEMARCHE_DEADLINE_MS: '60000' } })
  await emptyGraph(graph)
  await ingest(graph, told('Herald', '2031-05-10', ['Ada Holm', 'Jon Berg', 'Norland']))
  const draft = dossierSchema.parse(told('Gazette', '2031-05', ['Ada Holm', 'Jon Berg', 'Nоrland']))
  const matches = await matchDossier({ graph, dossier: draft })
  await ingest(graph, applyMatches(draft, matches))
  await keepSuggestions({ graph, matches, clock: () => someDay })
  const rows = await graph.text('MATCH (n) WHERE n:Actor OR n:Event RETURN coalesce(n.name, n.title) AS name, n.id AS id', {})
  ids = Object.fromEntries(rows.map(({ name, id }) => [String(name), String(id)]))
}, 240_000)
afterAll(() => api.close())

describe('suggestions', () => {
  it('are the likely pairs with what spoke for and against, until somebody judges', async () => {
    const query = '{ suggestions { totalCount edges { node { score left { id } right { id ... on Event { title } ... on State { name } } features { name weight note } } } } }'
    expect(await data(query)).toMatchObject({ suggestions: { totalCount: 2, edges: expect.arrayContaining([
      { node: { score: 3, left: { id: ids['Norland'] }, right: { id: ids['Nоrland'], name: 'Nоrland' }, features: [
        { name: 'LOOKS_ALIKE', weight: 4, note: '“Nоrland” looks like “Norland” and is written with other characters' }, { name: 'DECEPTIVE_NAME', weight: -1, note: expect.any(String) },
      ] } },
      { node: expect.objectContaining({ left: { id: ids['Call told by the Herald'] }, right: { id: ids['Call told by the Gazette'], title: 'Call told by the Gazette' } }) },
    ]) } })
    await data('mutation ($input: JudgeInput!) { judge(input: $input) { canonical } }', { input: { left: ids['Norland'], right: ids['Nоrland'], verdict: 'DIFFERENT', why: 'a forged name' } })
    expect(await data('{ suggestions { totalCount } judgements { edges { node { verdict by why standing } } } }')).toEqual({
      suggestions: { totalCount: 1 }, judgements: { edges: [{ node: { verdict: 'DIFFERENT', by: writerName(`Bearer ${token}`), why: 'a forged name', standing: true } }] },
    })
  })
})

describe('merge and unmerge', () => {
  const mutation = 'mutation ($input: MergeInput!) { merge(input: $input) { clientMutationId canonical judgement { left right verdict why } } }'
  const pair = () => ({ left: ids['Call told by the Herald'], right: ids['Call told by the Gazette'], why: 'one call' })

  it('need a token, and say what is wrong', async () => {
    expect(codesOf(await send(mutation, { input: pair() }, null))).toEqual(['UNAUTHENTICATED'])
    expect(codesOf(await send(mutation, { input: { ...pair(), right: ids['Norland'] } }))).toEqual(['JUDGEMENT_REFUSED'])
    expect(codesOf(await send(mutation, { input: { ...pair(), right: 'event:000000000000000000000000' } }))).toEqual(['UNKNOWN_THING'])
  })

  it('let an old id answer as the canonical one wherever an id is given', async () => {
    const { left, right } = pair()
    expect(await data(mutation, { input: { ...pair(), clientMutationId: 'm1' } })).toEqual({ merge: { clientMutationId: 'm1', canonical: left, judgement: { left, right, verdict: 'SAME', why: 'one call' } } })
    const asked = await data('query ($old: ID!) { node(id: $old) { id } nodes(ids: [$old]) { id } event(id: $old) { id accounts { source { title } } } events(where: { id: { in: [$old] } }) { totalCount } compareAccounts(event: $old) { event { id } } }', { old: right })
    expect(asked).toEqual({
      node: { id: left }, nodes: [{ id: left }], event: { id: left, accounts: expect.arrayContaining([{ source: { title: 'Herald' } }, { source: { title: 'Gazette' } }]) }, events: { totalCount: 1 }, compareAccounts: { event: { id: left } },
    })
    expect(await data('query ($old: ID!, $kept: ID!) { node(id: $old) { id } kept: event(id: $kept) { id } nothing: topic(id: $old) { id } }', { old: right, kept: left }))
      .toEqual({ node: { id: left }, kept: { id: left }, nothing: null })
    await data('mutation ($input: UnmergeInput!) { unmerge(input: $input) { canonical } }', { input: { id: right, why: 'two calls' } })
    expect(await data('query ($old: ID!) { node(id: $old) { id } }', { old: right })).toEqual({ node: { id: right } })
  })
})

describe('belief', () => {
  it('counts what two papers print from one wire as one family', async () => {
    expect(await data('query ($id: ID!) { event(id: $id) { belief { value families { name reports } explanation } } }', { id: ids['Call told by the Herald'] })).toEqual({
      event: { belief: { value: 0.85, families: [{ name: 'Reuters', reports: 1 }], explanation: '1 report of 1 family: 1 − (Reuters (1 report): 0.05 + 0.1) = 0.85' } },
    })
  })
})
