import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { importFiles, type ImportOptions, type ImportProgress } from '../../../src/import/import-files.ts'
import { verifyGraph } from '../../../src/ingest/verify/verify.ts'
import { dump, ingest, someDay } from '../../ingest/support.ts'
import { aDossier, anActor, anEvent } from '../../support/builders.ts'
import { emptyGraph, testGraph } from '../../support/neo4j.ts'
import { aGdelt1Row, aGdelt2Row, aMentionRow, aPolecatRow, aUcdpRow, polecatHeader, ucdpHeader } from '../rows.ts'

const graph = testGraph()
/** Small parts: a few rows are several transactions. */
const partRows = 10
let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'demarche-import-')) })
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => emptyGraph(graph))

const file = async (name: string, lines: readonly string[]): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

type More = Partial<Omit<ImportOptions, 'filters'>> & { readonly filters?: Partial<ImportOptions['filters']> }

const load = (dataset: ImportOptions['dataset'], paths: readonly string[], { filters = {}, ...more }: More = {}): Promise<ImportProgress> => importFiles(paths, {
  graph, dataset, clock: () => someDay, published: null, stdin: Readable.from([]), reject: null, onProgress: () => undefined, deadlineMs: 120_000, partRows, ...more,
  filters: { from: null, to: null, actors: [], types: [], ...filters },
})

const rows = async (text: string): Promise<readonly Readonly<Record<string, unknown>>[]> => graph.text(text, {})
const isSound = async (): Promise<void> => { expect((await verifyGraph(graph)).finds).toEqual([]) }

/** So many GDELT rows between two states and two organs of theirs. */
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => aGdelt2Row({
  0: String(100_000 + at), 5: ['NOR', 'SWE', 'NORGOV'][at % 3] ?? '', 6: `ACTOR ${at % 3}`, 15: at % 5 === 0 ? '' : 'DNK', 26: ['042', '111', '010'][at % 3] ?? '', 52: `Town ${at % 40}, Norway`, 56: String(60 + at % 40 / 10),
}))

describe('importFiles', () => {
  it('writes a row as an event with its actors, date and place, the row as its evidence, and its part of the dataset as its source', async () => {
    const row = aGdelt2Row()
    expect(await load('gdelt', [await file('one', [row])])).toEqual({ rows: 1, written: 1, same: 0, left: 0, refused: 0, bytes: row.length + 1 })
    const [event] = await rows(`
      MATCH (s:Source)-[r:REPORTS]->(e:Event)-[:EVIDENCED_BY]->(p:Evidence)-[:QUOTED_FROM]->(s)-[:PUBLISHED_BY]->(publisher:Actor)<-[:ACCOUNT_BY]-(e)
      MATCH (e)-[:LOCATED_IN]->(place:Place)
      RETURN e {.title, .when, .whenEarliest, .ploverType, .mode, .cameo, .placePrecision, .status, .identity} AS event, p.exact AS exact, substring(s.text, p.start, p.end - p.start) AS stands,
        s {.kind, .title, .publishedAt} AS source, publisher.name AS publisher, r {.confidence, .goldstein, .mentions, .record} AS report, place.name AS place,
        COLLECT { MATCH (e)-[with:HAS_PARTICIPANT]->(a:Actor) RETURN with.role + ' ' + a.name ORDER BY a.name } AS participants`)
    expect(event).toEqual({
      event: { title: 'NORWAY → SWEDEN: consult, visit (CAMEO 042)', when: '2031-05-01', whenEarliest: '2031-05-01T00:00:00Z', ploverType: 'CONSULT', mode: 'visit', cameo: '042', placePrecision: 'PLACE', status: 'OCCURRED', identity: 'gdelt2:900100' },
      exact: row, stands: row, source: { kind: 'DATASET', title: 'GDELT 2 events, record 900100', publishedAt: '2031-05-02' }, publisher: 'GDELT Project',
      report: { confidence: 0.6, goldstein: 1.9, mentions: 6, record: '900100' }, place: 'Uppsala, Uppsala Lan, Sweden', participants: ['INITIATOR Norway', 'TARGET Sweden'],
    })
    await isSound()
  })

  it('takes the rows of every dataset, and the graph keeps its promises', async () => {
    await load('gdelt', [await file('gdelt1', [aGdelt1Row()])])
    await load('gdelt', [await file('gdelt2', [aGdelt2Row()])])
    await load('ucdp', [await file('ucdp', [ucdpHeader, aUcdpRow(), aUcdpRow({ id: '2', source_article: 'A line\nand another 🕊', side_b: 'Civilians', type_of_violence: '3', where_prec: '6', date_end: '2031-05-09' })])], { published: '2032-06' })
    await load('plover', [await file('polecat', [polecatHeader, aPolecatRow()])])
    expect(await rows('MATCH (e:Event) RETURN e.when AS when, e.placePrecision AS precise ORDER BY when, precise')).toEqual([
      { when: '2031-05-01', precise: 'COUNTRY' }, { when: '2031-05-01', precise: 'PLACE' }, { when: '2031-05-01', precise: 'PLACE' }, { when: '2031-05-01', precise: 'PLACE' }, { when: '2031-05-01/2031-05-09', precise: 'COUNTRY' },
    ])
    expect((await rows("MATCH (a:State {name: 'Norway'}) RETURN count(a) AS states"))[0]).toEqual({ states: 1 })
    await isSound()
  })

  it('finds the actors that articles have told of by their codes; who was published first gives the name', async () => {
    await ingest(graph, aDossier({
      source: { text: 'The ministers of the kingdom met.' }, actors: [anActor({ key: 'norway', kind: 'STATE', name: 'Kingdom of Norway', iso3: 'NOR', aliases: ['Norway'] })],
      events: [anEvent({ evidence: ['ministers of the kingdom met'], participants: [{ actor: 'norway', role: 'HOST' }] })], statements: [], commitments: [], links: [], assessments: [],
    }))
    await load('gdelt', [await file('met', many(30))])
    expect(await rows("MATCH (a:State {iso3: 'NOR'}) RETURN a.name AS name, a.aliases AS aliases, COUNT { (a)<-[:HAS_PARTICIPANT]-(:Event) } AS events")).toEqual([{ name: 'Norway', aliases: ['Kingdom of Norway'], events: 11 }])
    await isSound()
  })

  it('changes nothing when the same file comes again, under whatever name', async () => {
    const lines = many(partRows + 3)
    await load('gdelt', [await file('first', lines)])
    const before = await dump(graph)
    const operations = await rows('MATCH (o:Operation) RETURN count(o) AS count')
    expect(await load('gdelt', [await file('second', lines)])).toMatchObject({ written: 0, same: partRows + 3 })
    expect(await dump(graph)).toEqual(before)
    expect(await rows('MATCH (o:Operation) RETURN count(o) AS count')).toEqual(operations)
    await isSound()
  })

  it('adds what wider filters ask for, and narrower ones take nothing away', async () => {
    const path = await file('filtered', many(15))
    expect(await load('gdelt', [path], { filters: { types: ['CONSULT'] } })).toMatchObject({ written: 5, left: 10 })
    expect(await load('gdelt', [path], { filters: { actors: ['SWE'] } })).toMatchObject({ written: 10, left: 5 })
    expect(await load('gdelt', [path], { filters: { from: '2032-01-01' } })).toMatchObject({ written: 0, same: 10 })
    expect(await load('gdelt', [path])).toMatchObject({ written: 15 })
    expect((await rows('MATCH (e:Event) RETURN count(e) AS events'))[0]).toEqual({ events: 15 })
    expect((await rows('MATCH (s:Source) RETURN count(s) AS sources'))[0]).toEqual({ sources: 2 })
    await isSound()
  })

  it('folds a record that two files tell of into one event, and does not count it twice', async () => {
    await load('gdelt', [await file('early', many(6))])
    await load('gdelt', [await file('late', many(9))])
    expect((await rows('MATCH (e:Event) RETURN count(e) AS events, sum(COUNT { (e)<-[:REPORTS]-() }) AS reports'))[0]).toEqual({ events: 9, reports: 15 })
    expect((await rows('MATCH (e:Event) RETURN count(DISTINCT e.belief) AS beliefs'))[0]).toEqual({ beliefs: 1 })
    await isSound()
  })

  it('adds mentions to the events that the graph has as evidence, with their places in the article', async () => {
    const [events, mentions] = [await file('export', [aGdelt2Row()]), await file('mentions', [aMentionRow(), aMentionRow({ 4: 'other.example.org', 6: '9' }), aMentionRow({ 0: '1' })])]
    expect(await load('gdelt', [events, mentions])).toMatchObject({ written: 3, left: 1 })
    expect(await rows('MATCH (:Event)-[:EVIDENCED_BY]->(p:Evidence) WHERE p.mentionConfidence IS NOT NULL RETURN p.mentionPublisher AS publisher, p.mentionSentence AS sentence, p.mentionAction AS action ORDER BY publisher'))
      .toEqual([{ publisher: 'news.example.org', sentence: 3, action: 25 }, { publisher: 'other.example.org', sentence: 9, action: 25 }])
    expect(await load('gdelt', [events, mentions])).toMatchObject({ written: 0, same: 3, left: 1 })
    await isSound()
  })

  it('refuses bad rows with line and reason, and takes the others', async () => {
    const reject = join(folder, 'refused.jsonl')
    const path = await file('bad', [aGdelt2Row(), aGdelt2Row({ 0: '2', 1: '20310230' }), 'short', aGdelt2Row()])
    expect(await load('gdelt', [path], { reject })).toMatchObject({ rows: 4, written: 1, refused: 3 })
    expect((await readFile(reject, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ file: path, line: 2, reason: 'Day is no day of the calendar: "20310230"' }),
      expect.objectContaining({ line: 3, reason: 'it has 1 columns, not 61', row: 'short' }),
      expect.objectContaining({ line: 4, reason: 'record 900100 stands in line 1 already' }),
    ])
  })

  it('writes nothing of a file that is none of the dataset’s', async () => {
    await expect(load('ucdp', [await file('wrong', [aGdelt2Row()])])).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT' })
    expect((await dump(graph)).nodes).toEqual([])
  })

  it('goes on where it was when it was broken off, to the same graph as in one go', async () => {
    const path = await file('broken', many(2 * partRows + 10))
    const ending = new AbortController()
    await expect(load('gdelt', [path], { signal: ending.signal, onProgress: () => { ending.abort() } })).rejects.toThrow()
    expect((await rows('MATCH (s:Source) RETURN count(s) AS sources'))[0]).toEqual({ sources: 1 })
    expect(await load('gdelt', [path])).toMatchObject({ same: partRows, written: partRows + 10 })
    const resumed = await dump(graph)
    await emptyGraph(graph)
    await load('gdelt', [path])
    expect(resumed).toEqual(await dump(graph))
  })
})
