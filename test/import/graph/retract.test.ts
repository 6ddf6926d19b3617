import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { SourceId } from '../../../src/domain/ids.ts'
import { importFiles, type ImportProgress } from '../../../src/import/import-files.ts'
import { restoreSource, retractSource } from '../../../src/ingest/retract.ts'
import { verifyGraph } from '../../../src/ingest/verify/verify.ts'
import { dumpGraph } from '../../../tools/dump-graph.ts'
import { ingest, someDay } from '../../ingest/support.ts'
import { aDossier, anActor, anEvent } from '../../support/builders.ts'
import { emptyGraph, testGraph } from '../../support/neo4j.ts'
import { aGdelt2Row, aMentionRow } from '../rows.ts'

const graph = testGraph()
const write = { graph, clock: () => someDay, deadlineMs: 120_000 }
let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'demarche-retract-')) })
afterAll(() => rm(folder, { recursive: true }))

const events = [0, 1, 2, 3].map((at) => aGdelt2Row({ 0: String(at), 5: ['NOR', 'SWE', 'NORGOV', 'FIN'][at] ?? '', 52: `Town ${at}, Norway` }))
const load = async (name: string, lines: readonly string[], partRows = 10): Promise<ImportProgress> => {
  const path = join(folder, name)
  await writeFile(path, `${lines.join('\n')}\n`)
  return importFiles([path], {
    ...write, dataset: 'gdelt', published: null, stdin: Readable.from([]), reject: null, onProgress: () => undefined, partRows,
    filters: { from: null, to: null, actors: [], types: [] },
  })
}
/** Who told first of the names by which a thing is found: no part of what the graph shows. */
const shown = async (): Promise<readonly string[]> => (await dumpGraph(graph)).map((line) => (line.includes('"type":"KNOWN_AS"') ? line.replace(/"sources":\[[^\]]*\]/u, '') : line))
const sources = async (where = ''): Promise<readonly SourceId[]> =>
  (await graph.text(`MATCH (s:Source) WHERE s.kind = 'DATASET' ${where} RETURN s.id AS id ORDER BY s.title`, {})).map(({ id }) => id as SourceId)

beforeEach(async () => {
  await emptyGraph(graph)
  await ingest(graph, aDossier({
    source: { text: 'The ministers of the kingdom met.' }, actors: [anActor({ key: 'norway', kind: 'STATE', name: 'Kingdom of Norway', iso3: 'NOR' })],
    events: [anEvent({ evidence: ['ministers of the kingdom met'], participants: [{ actor: 'norway', role: 'HOST' }] })], statements: [], commitments: [], links: [], assessments: [],
  }))
})

it('withdraws a part of a dataset with all that it alone tells of, and tells it again to the same graph', async () => {
  const without = await shown()
  await load('events', events)
  const before = await shown()
  const [source] = await sources()
  if (source === undefined) throw new Error('nothing was imported')
  const { delta } = await retractSource({ ...write, source, why: 'a bad release' })
  expect(delta.withdrawn.filter(({ kind }) => kind === 'EVENT')).toHaveLength(4)
  expect(await shown()).toEqual(without)
  expect((await retractSource({ ...write, source })).delta.unchanged).toBe(true)
  expect((await restoreSource({ ...write, source })).delta.created.filter(({ kind }) => kind === 'EVENT')).toHaveLength(4)
  expect(await shown()).toEqual(before)
  expect((await verifyGraph(graph)).finds).toEqual([])
  expect(await load('events', events)).toMatchObject({ same: 4, written: 0 })
})

it('leaves an event to the part that tells of it too, and gives back its mentions with their places', async () => {
  await load('early', events.slice(0, 2), 2)
  await load('late', events.slice(1))
  await load('mentions', [aMentionRow({ 0: '1' }), aMentionRow({ 0: '1', 6: '9' })])
  const before = await shown()
  for (const source of await sources()) {
    const { delta } = await retractSource({ ...write, source })
    expect(delta.changed.some(({ kind }) => kind === 'EVENT')).toBe(true)
    expect(await shown()).not.toEqual(before)
    await restoreSource({ ...write, source })
    expect(await shown()).toEqual(before)
  }
  expect((await verifyGraph(graph)).finds).toEqual([])
})

it('tells a withdrawn part again when it is imported again', async () => {
  await load('events', events)
  const before = await shown()
  const [source] = await sources()
  if (source === undefined) throw new Error('nothing was imported')
  await retractSource({ ...write, source })
  expect(await load('events', events)).toMatchObject({ written: 4 })
  expect(await shown()).toEqual(before)
  expect((await restoreSource({ ...write, source })).delta.unchanged).toBe(true)
  expect(await graph.text('MATCH (r:Retraction) RETURN r.source AS source', {})).toEqual([])
})
