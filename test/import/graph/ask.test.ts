import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { importFiles, type Dataset } from '../../../src/import/import-files.ts'
import { asking } from '../../cypher/support.ts'
import { someDay } from '../../ingest/support.ts'
import { emptyGraph, testGraph } from '../../support/neo4j.ts'
import { aGdelt2Row, aMentionRow, aPolecatRow, aUcdpRow, polecatHeader, ucdpHeader } from '../rows.ts'

const graph = testGraph()
const ask = asking(graph)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-ask-'))
  await emptyGraph(graph)
  const load = async (dataset: Dataset, name: string, lines: readonly string[]): Promise<void> => {
    const path = join(folder, name)
    await writeFile(path, `${lines.join('\n')}\n`)
    await importFiles([path], {
      graph, dataset, clock: () => someDay, published: null, stdin: Readable.from([]), reject: null, onProgress: () => undefined, deadlineMs: 120_000,
      filters: { from: null, to: null, actors: [], types: [] },
    })
  }
  await load('gdelt', 'events', [aGdelt2Row(), aGdelt2Row({ 0: '900101', 26: '0311', 51: '1', 52: 'Sweden', 30: '-3' })])
  await load('gdelt', 'mentions', [aMentionRow(), aMentionRow({ 3: '2', 4: '', 5: 'BBC Monitoring', 6: '', 7: '-1', 11: '20' })])
  await load('ucdp', 'ged', [ucdpHeader, aUcdpRow({ best: '3', low: '0', high: '' })])
  await load('plover', 'polecat', [polecatHeader, aPolecatRow()])
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

it('tells the code, the precision of the place and the figures of each dataset', async () => {
  const figures = 'record goldstein mentions deaths deathsLow deathsHigh'
  const none = { goldstein: null, mentions: null, deaths: null, deathsLow: null, deathsHigh: null }
  const { events } = await ask(`{ events(orderBy: WHEN_ASC) { edges { node { cameo placePrecision accounts { ${figures} } } } } }`) as
    { readonly events: { readonly edges: readonly { readonly node: { readonly accounts: readonly { readonly record: string }[] } }[] } }
  const byRecord = events.edges.map(({ node }) => node).sort((a, b) => (String(a.accounts[0]?.record) < String(b.accounts[0]?.record) ? -1 : 1))
  expect(byRecord).toEqual([
    { cameo: null, placePrecision: 'PLACE', accounts: [{ ...none, record: '500100', deaths: 3, deathsLow: 0 }] },
    // The file of mentions is another source: its account counts nothing.
    { cameo: '042', placePrecision: 'PLACE', accounts: expect.arrayContaining([{ ...none, record: '900100', goldstein: 1.9, mentions: 6 }, { ...none, record: '900100' }]) as unknown },
    { cameo: '0311', placePrecision: 'COUNTRY', accounts: [{ ...none, record: '900101', goldstein: -3, mentions: 6 }] },
    { cameo: null, placePrecision: 'PLACE', accounts: [{ ...none, record: 'NGEC-1', goldstein: 1.5 }] },
  ])
})

it('tells where an article mentions an event, and of the row of the event itself that it mentions none', async () => {
  const mention = 'confidence address publisher sentence actor1Offset actor2Offset actionOffset'
  const { events } = await ask(`{ events(where: { cameo: { eq: "042" } }) { edges { node { evidence { mention { ${mention} } } } } } }`) as
    { readonly events: { readonly edges: readonly { readonly node: { readonly evidence: readonly unknown[] } }[] } }
  expect(events.edges).toHaveLength(1)
  const found = events.edges[0]?.node.evidence ?? []
  expect(found).toHaveLength(3)
  expect(found).toEqual(expect.arrayContaining([
    { mention: null },
    { mention: { confidence: 0.7, address: 'https://news.example.org/visit', publisher: 'news.example.org', sentence: 3, actor1Offset: 12, actor2Offset: 40, actionOffset: 25 } },
    { mention: { confidence: 0.2, address: null, publisher: null, sentence: null, actor1Offset: null, actor2Offset: 40, actionOffset: 25 } },
  ]))
})

it('finds events by their code, whole or in part, those without one, and all others', async () => {
  const count = async (where: string): Promise<unknown> => ((await ask(`{ events(where: ${where}) { totalCount } }`)) as { readonly events: { readonly totalCount: number } }).events.totalCount
  expect(await count('{ cameo: { eq: "0311" } }')).toBe(1)
  expect(await count('{ cameo: { in: ["0311", "042"] } }')).toBe(2)
  expect(await count('{ cameo: { contains: "03" } }')).toBe(1)
  expect(await count('{ cameo: { eq: null } }')).toBe(2)
  expect(await count('{ not: { cameo: { eq: "042" } } }')).toBe(3)
})

it('finds a code through its index', async () => {
  const { operators } = await graph.explain('MATCH (e:Event) WHERE e.cameo = $code RETURN e.id', { code: '042' })
  expect(operators).toContain('NodeIndexSeek')
})
