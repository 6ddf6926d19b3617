import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sourceId } from '../../src/domain/ids.ts'
import { ingestDossier } from '../../src/ingest/ingest.ts'
import { retractSource } from '../../src/ingest/retract.ts'
import { checked } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { askingEverything, comparable, idsIn, questionsOf } from './support/ask-everything.ts'
import { aTelling, dossierOf, markerOf, type Telling } from './support/writes.ts'

const graph = testGraph()
/** Most of a run is Neo4j planning some hundred statements; DEMARCHE_TEST_RUNS asks for more runs. */
const runs = Number(process.env['DEMARCHE_TEST_RUNS'] ?? 1)
const clock = { now: Date.UTC(2031, 5, 29) }
const { askAll, bytesOf } = askingEverything(graph, clock)

const tell = async (tellings: readonly Telling[]): Promise<void> => {
  for (const telling of tellings) {
    clock.now += 1_000
    await ingestDossier({ graph, dossier: checked(dossierOf(telling)), clock: () => clock.now, deadlineMs: 60_000 })
  }
}

/** Every answer of the present by ids of then, without when the graph first knew what it still knows. */
const answers = async (ids: readonly string[]): Promise<readonly unknown[]> =>
  (await askAll(questionsOf(ids), null, '')).map(({ asked, bytes }) => [asked.query.text, comparable(bytes, ['recordedAt'])])

describe('a source that is withdrawn', () => {
  it('is gone from every query, count and search: all answers are those of a graph that never had it', async () => {
    await fc.assert(fc.asyncProperty(fc.tuple(aTelling(3), aTelling(3), aTelling(3)), fc.nat({ max: 2 }), async (made, gone) => {
      const tellings = made.map((telling, source) => ({ ...telling, source }))
      const others = tellings.filter(({ source }) => source !== gone)
      await emptyGraph(graph)
      await tell(tellings)
      const ids = await idsIn(graph)
      const [withdrawn] = tellings.filter(({ source }) => source === gone)
      if (withdrawn === undefined) throw new Error('nothing was told')
      clock.now += 1_000
      await retractSource({ graph, source: sourceId(checked(dossierOf(withdrawn)).dossier.source), clock: () => clock.now, deadlineMs: 60_000 })
      clock.now += 1_000
      const after = await answers(ids)
      expect(after.filter((answer) => JSON.stringify(answer).includes(markerOf(gone)))).toEqual([])
      expect(JSON.parse(await bytesOf(`{ search(text: "${markerOf(gone)}") { edges { score } } }`, {}))).toEqual({ search: { edges: [] } })
      await emptyGraph(graph)
      await tell(others)
      expect(after).toEqual(await answers(ids))
    }), { numRuns: runs, seed: 20310506, endOnFailure: true })
  }, 1_200_000)
})
