import { beforeEach, describe, expect, it } from '@jest/globals'
import type { DossierInput } from '../../src/domain/dossier.ts'
import { retractSource, restoreSource } from '../../src/ingest/retract.ts'
import type { SourceId } from '../../src/domain/ids.ts'
import type { Ingested } from '../../src/ingest/ingest.ts'
import { aCommitment, aDossier, aLink, anActor, anAssessment, anEvent, aStatement } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { dump, ingest, someDay } from './support.ts'

const graph = testGraph()

beforeEach(() => emptyGraph(graph))

const retract = (source: SourceId, why: string | null = null): Promise<Ingested> => retractSource({ graph, clock: () => someDay, source, why, by: 'curator' })
const restore = (source: SourceId): Promise<Ingested> => restoreSource({ graph, clock: () => someDay, source })
const kinds = (items: readonly { readonly kind: string; readonly caption: string }[]): readonly string[] => items.map(({ kind, caption }) => `${kind} ${caption}`).sort()

const text = 'On Monday the ministers of Norland and Sudland met. Norland said that at least 5 tonnes of grain will flow. The dispute was triggered by the remark.'

/** Tells of the remark, the promise and the dispute. */
const first: DossierInput = aDossier({
  source: { title: 'First', text },
  events: [anEvent({ key: 'dispute', identity: 'the-dispute', title: 'Dispute', evidence: ['The dispute was triggered by the remark'] })],
  statements: [aStatement({ identity: 'the-remark', evidence: ['Norland said that at least 5 tonnes of grain will flow'] })],
  commitments: [aCommitment({ identity: 'the-promise', quantity: { comparator: 'AT_LEAST', value: 5, unit: 't' }, evidence: ['at least 5 tonnes of grain will flow'] })],
})

/** Refers to what the first tells: a link, an assessment, and an event that is only partly about it. */
const second: DossierInput = aDossier({
  source: { title: 'Second', text: 'The visit followed the remark. On Monday 2 tonnes of grain arrived in Norland.', publishedAt: '2031-06-02' },
  references: [{ key: 'remark', identity: 'the-remark' }, { key: 'promise', identity: 'the-promise' }],
  events: [anEvent({ key: 'visit', identity: 'the-visit', title: 'Visit', about: ['remark'], evidence: ['The visit followed the remark'] })],
  assessments: [anAssessment({ outcome: 'PARTLY_FULFILLED', on: '2031-06-02', quantity: { comparator: 'EXACTLY', value: 2, unit: 't' }, evidence: ['On Monday 2 tonnes of grain arrived'] })],
  links: [aLink({ cause: 'remark', effect: 'visit', relation: 'TRIGGERS', evidence: ['The visit followed the remark'] })],
})

describe('retractSource', () => {
  it('withdraws what rested on the source alone, and keeps what others tell', async () => {
    const { source } = await ingest(graph, first)
    await ingest(graph, { ...first, source: { ...first.source, title: 'Third', publisher: 'The Gazette' }, commitments: [] })
    const { delta } = await retract(source, 'made up')
    expect(kinds(delta.withdrawn)).toEqual(['ACTOR The Herald', 'COMMITMENT Norland: deliver grain, ≥ 5 t', 'SOURCE First'])
    expect(kinds(delta.changed)).toEqual(['ACTOR Norland', 'EVENT Dispute', 'STATEMENT Norland: Grain will flow'])
    expect(await graph.text('MATCH (s:Statement)-[:EVIDENCED_BY]->(e)-[:QUOTED_FROM]->(source) RETURN source.title AS title', {})).toEqual([{ title: 'Third' }])
    expect(await graph.text('MATCH (r:Retraction) RETURN r.why AS why, r.by AS by, r.text AS text', {})).toEqual([{ why: 'made up', by: 'curator', text }])
  })

  it('leaves nothing but the past of a source that stood alone', async () => {
    const { source } = await ingest(graph, first)
    await retract(source)
    expect(await dump(graph)).toEqual({ nodes: [], relationships: [] })
    expect((await retract(source)).delta.unchanged).toBe(true)
  })

  it('lets what others tell wait for what is gone, and brings it back', async () => {
    const { source } = await ingest(graph, first)
    await ingest(graph, second)
    const before = await dump(graph)
    const { delta } = await retract(source)
    expect(kinds(delta.suspended).map((line) => line.split(' ')[0])).toEqual(['ASSESSMENT', 'CAUSAL_LINK'])
    expect(await graph.text('MATCH (e:Event) RETURN e.title AS title, COUNT { (e)-[:ABOUT]->() } AS about', {})).toEqual([{ title: 'Visit', about: 0 }])
    expect(await graph.text('MATCH (n:CausalLink|Assessment) RETURN count(n) AS n', {})).toEqual([{ n: 0 }])
    expect(await graph.text('MATCH (e:Evidence) RETURN collect(e.exact) AS quotes', {})).toEqual([{ quotes: ['The visit followed the remark'] }])
    const back = (await restore(source)).delta
    expect(kinds(back.returned).map((line) => line.split(' ')[0])).toEqual(['ASSESSMENT', 'CAUSAL_LINK'])
    expect(await dump(graph)).toEqual(before)
    expect(await graph.text('MATCH (w:Suspension|Retraction) RETURN count(w) AS n', {})).toEqual([{ n: 0 }])
  })

  it('is undone by ingesting the dossier again as well, and a source that waits for another may come and go', async () => {
    const { source } = await ingest(graph, first)
    const other = await ingest(graph, second)
    const before = await dump(graph)
    await retract(source)
    await retract(other.source)
    expect(await dump(graph)).toEqual({ nodes: [], relationships: [] })
    await restore(other.source)
    expect(await graph.text('MATCH (n:CausalLink|Assessment) RETURN count(n) AS n', {})).toEqual([{ n: 0 }])
    await ingest(graph, first)
    expect(await dump(graph)).toEqual(before)
    expect(await graph.text('MATCH (r:Retraction) RETURN count(r) AS n', {})).toEqual([{ n: 0 }])
  })

  it('refuses what the graph does not have', async () => {
    await expect(retract('source:none' as SourceId)).rejects.toMatchObject({ code: 'UNKNOWN_SOURCE' })
    await expect(restore('source:none' as SourceId)).rejects.toMatchObject({ code: 'UNKNOWN_SOURCE' })
  })

  it('gives back the same graph for every source in turn, whatever others tell', async () => {
    const third = aDossier({ source: { title: 'Third', text, publisher: 'The Gazette', publishedAt: '2031-05-05' }, actors: [anActor({ iso3: 'NOR', aliases: ['The North'] })],
      statements: [aStatement({ identity: 'the-remark', content: 'much grain will flow', evidence: ['Norland said that at least 5 tonnes of grain will flow'] })] })
    const dossiers = [first, second, third]
    const sources: SourceId[] = []
    for (const dossier of dossiers) sources.push((await ingest(graph, dossier)).source)
    const before = await dump(graph)
    for (const [at, source] of sources.entries()) {
      await retract(source)
      expect(await dump(graph)).not.toEqual(before)
      await ingest(graph, dossiers[at] ?? first)
      expect(await dump(graph)).toEqual(before)
    }
  })
})
