import { beforeAll, describe, expect, it } from '@jest/globals'
import { runCli, runJson } from '../cli/run-cli.ts'
import { aFolderOf } from '../support/folder.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'

const graph = testGraph()

/** Four reports of one story: what was asked and granted, done, judged, and judged again. */
const reports: readonly (readonly [published: string, text: string])[] = [
  ['2031-04-16', 'Yesterday, President Ada Holm of Norland announced she will comply with the request of Prime Minister Jon Berg to suspend the Harbour Authority for parts of May and June. Fishermen called the move a gift to the shipyards.'],
  ['2031-05-07', 'At the request of Prime Minister Jon Berg, President Ada Holm suspended the Harbour Authority yesterday. Ships waited outside the port.'],
  ['2031-05-09', 'On Wednesday, the High Court of Norland issued an opinion on the suspension of the Harbour Authority by Ada Holm, which went into effect on Tuesday, finding it to be unlawful.'],
  ['2031-06-20', 'Today the Supreme Court of Norland issued a ruling on the suspension of the Harbour Authority. President Ada Holm suspended the Harbour Authority at the request of Jon Berg on 6 May 2031. The High Court of Norland ruled on 7 May 2031 the suspension was unlawful. The Supreme Court of Norland ruled on the appeal of that decision by the government of Norland.'],
]

const idOf = async (ploverType: string, actor: string): Promise<string> => {
  const [found] = await graph.text(
    'MATCH (e:Event {ploverType: $ploverType})-[:HAS_PARTICIPANT {role: "INITIATOR"}]->(:Actor {name: $actor}) RETURN e.id AS id', { ploverType, actor })
  return String(found?.['id'])
}

type Trace = { readonly outcome: string; readonly chains: readonly { readonly links: readonly { readonly evidence: readonly { readonly source: { readonly title: string } }[] }[] }[] }

describe('four reports of one story, ingested as they are', () => {
  beforeAll(async () => {
    await emptyGraph(graph)
    const folder = await aFolderOf(Object.fromEntries(reports.flatMap(([publishedAt, text], at) =>
      [[`${at + 1}.txt`, text], [`${at + 1}.json`, JSON.stringify({ title: `Report ${at + 1}`, publisher: 'The Herald', publishedAt })]])))
    const { exitCode, stdout } = await runCli(['ingest', folder])
    expect([exitCode, stdout.split('\n').filter((line) => line.startsWith('✓'))]).toEqual([0, expect.arrayContaining([expect.stringContaining('1.txt')])])
  }, 300_000)

  it('tell of one suspension, planned and done', async () => {
    const suspensions = await graph.text('MATCH (e:Event {ploverType: "COERCE"})<-[:REPORTS]-(s:Source) RETURN e.id AS id, e.when AS when, count(s) AS sources', {})
    expect(suspensions).toMatchObject([{ when: '2031-05-06', sources: 4 }])
  })

  it('make one chain across them, from consent to the last ruling', async () => {
    const [consent, ruling] = [await idOf('AGREE', 'Ada Holm'), await idOf('REJECT', 'Supreme Court of Norland')]
    const { outcome, chains } = await runJson<Trace>(['trace', consent, ruling])
    expect(outcome).toBe('FOUND')
    const titles = chains[0]?.links.map(({ evidence }) => evidence[0]?.source.title)
    expect(titles).toEqual(['Report 1', 'Report 4'])
  })
})
