import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { emptyGraph, isContent, testGraph } from '../support/neo4j.ts'
import { at, listAt } from './support/at.ts'
import { storyClock, storyFile } from './support/story.ts'
import { codesOf, startTestApi, type Answer, type TestApi } from './support/start-test-api.ts'

const graph = testGraph()
const token = 'a-token-of-the-tests-of-ingest'
const mutation = `
  mutation ($input: IngestInput!) {
    again: ingest(input: $input) {
      clientMutationId
      origin: source { __typename title length kind }
      source { id reports(first: 2) { totalCount } }
      delta { unchanged evidenceAdded created { kind key name: caption } matched { kind } changed { kind } withdrawn { kind } }
    }
  }
`

type Json = Readonly<Record<string, unknown>>
type Problem = { readonly code: string, readonly place: string, readonly line: number | null, readonly message: string, readonly wayOut: string }

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ graph, clock: storyClock, env: { DEMARCHE_INGEST_TOKENS: token, DEMARCHE_DEADLINE_MS: '60000' } })
})
afterAll(() => api.close())
beforeEach(() => emptyGraph(graph))

const ingest = (dossier: string, clientMutationId: string | null = null): Promise<Answer> =>
  api.ask(mutation, { input: { dossier, clientMutationId } }, { authorization: `Bearer ${token}` })

/** The call, as a dossier that holds its text. */
const callWithText = async (): Promise<Json> => {
  const file = storyFile('2025-11-24-call')
  const dossier = parseYaml(await readFile(file, 'utf8')) as Json
  const { file: textFile, ...source } = dossier['source'] as Json
  return { ...dossier, source: { ...source, text: await readFile(new URL(String(textFile), `file://${file}`), 'utf8') } }
}

/** A dossier that stands alone: one event, proved by its only sentence. */
const small = { source: { kind: 'ARTICLE', title: 'A meeting of two ministers', publisher: null, publishedAt: '2025-03-04', text: 'Two ministers met on Monday.' },
  events: [{ key: 'meeting', ploverType: 'CONSULT', title: 'Two ministers meet', when: '2025-03-03', status: 'OCCURRED', evidence: ['Two ministers met on Monday.'] }] }

const written = async (): Promise<unknown> =>
  (await graph.text(`MATCH (n) WHERE ${isContent} RETURN count(n) AS things`, {}))[0]?.['things']

const expectInvalid = async (answer: Answer): Promise<readonly Problem[]> => {
  expect([answer.status, codesOf(answer)]).toEqual([400, ['DOSSIER_INVALID']])
  const problems = answer.json().errors?.[0]?.extensions['problems'] as readonly Problem[]
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) {
    expect([problem.code, problem.place, problem.message, problem.wayOut].every((text) => text !== '')).toBe(true)
  }
  expect(await written()).toBe(0)
  return problems
}

describe('the mutation ingest', () => {
  it('writes a dossier, says what changed, and reads the source back', async () => {
    const answer = (await ingest(JSON.stringify(small), 'mine')).json()
    expect(answer.errors).toBeUndefined()
    const payload = at(answer, 'data', 'again')
    expect(payload).toMatchObject({
      clientMutationId: 'mine',
      origin: { __typename: 'Source', title: 'A meeting of two ministers', length: 28, kind: 'ARTICLE' },
      source: { id: expect.stringMatching(/^source:/), reports: { totalCount: 1 } },
      delta: { unchanged: false, evidenceAdded: 1, matched: [], changed: [], withdrawn: [] },
    })
    expect(listAt(payload, 'delta', 'created')).toContainEqual({ kind: 'EVENT', key: 'meeting', name: expect.stringContaining('Two ministers meet') })
  })

  it('changes nothing the second time', async () => {
    const dossier = JSON.stringify(await callWithText())
    expect(at((await ingest(dossier)).json(), 'data', 'again', 'delta', 'unchanged')).toBe(false)
    const before = await written()
    expect(at((await ingest(dossier)).json(), 'data', 'again', 'delta')).toEqual({ unchanged: true, evidenceAdded: 0, created: [], matched: [], changed: [], withdrawn: [] })
    expect(await written()).toBe(before)
  }, 120_000)

  it('reports all problems at once, each with its place', async () => {
    const problems = await expectInvalid(await ingest(JSON.stringify({
      ...small, surprise: 1,
      events: [{ ...small.events[0], evidence: ['These words are nowhere.'], participants: [{ actor: 'nobody', role: 'HOST' }] }],
    }, null, 2)))
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['UNKNOWN_FIELD']))
    expect(problems.every(({ line }) => line !== null && line > 0)).toBe(true)
    const later = await expectInvalid(await ingest(JSON.stringify({
      ...small, events: [{ ...small.events[0], evidence: ['These words are nowhere.'], participants: [{ actor: 'nobody', role: 'HOST' }] }],
    })))
    expect(later.map(({ code, place }) => `${code} ${place}`)).toEqual(expect.arrayContaining([
      expect.stringMatching(/^QUOTE_NOT_FOUND events\[0\]\.evidence\[0\]/), expect.stringMatching(/^UNKNOWN_KEY events\[0\]\.participants\[0\]/),
    ]))
  })

  it.each([
    { name: 'truncated YAML', dossier: 'source:\n  title: "A mee' },
    { name: 'nothing', dossier: '' },
    { name: 'a NUL', dossier: JSON.stringify({ ...small, source: { ...small.source, text: 'Two ministers\u0000 met.' } }) },
    { name: 'keys that JavaScript gives a meaning', dossier: '{"__proto__": {"source": 1}, "source": {}}' },
    { name: '5,000 brackets', dossier: '['.repeat(5_000) },
    { name: 'a bomb of aliases', dossier: `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, index) => `${String.fromCharCode(98 + index)}: &${String.fromCharCode(98 + index)} [${Array(9).fill(`*${String.fromCharCode(97 + index)}`).join(',')}]`).join('\n')}` },
    { name: '10 MB of text', dossier: JSON.stringify({ ...small, source: { ...small.source, text: 'x'.repeat(10_000_000) } }) },
    { name: 'a file of the server', dossier: JSON.stringify({ ...small, source: { ...small.source, text: undefined, file: '../../package.json' } }) },
  ])('refuses $name and writes nothing', async ({ dossier }) => {
    await expectInvalid(await ingest(dossier))
  })

  it('takes text with emoji and CRLF, and finds the quote where it stands', async () => {
    const text = '📰📰 Two ministers met\r\non Monday.\r\n'
    const event = { ...small.events[0], when: undefined, evidence: ['Two ministers met'] }
    const answer = (await ingest(JSON.stringify({ ...small, source: { ...small.source, text }, events: [event] }))).json()
    expect(answer.errors).toBeUndefined()
    const { data } = (await api.ask('{ events { edges { node { evidence { exact start end } } } } }')).json()
    expect(listAt(data, 'events', 'edges')).toEqual([{ node: { evidence: [{ exact: 'Two ministers met', start: 3, end: 20 }] } }])
  })

  it('is one node for one fact, also when clients send it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ingest(JSON.stringify(small))))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(answers.filter((answer) => at(answer.json(), 'data', 'again', 'delta', 'unchanged') === false)).toHaveLength(1)
    expect((await api.ask('{ events { totalCount } sources { totalCount } }')).json().data).toEqual({ events: { totalCount: 1 }, sources: { totalCount: 1 } })
  }, 120_000)
})
