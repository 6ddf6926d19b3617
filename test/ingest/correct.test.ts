import { beforeEach, describe, expect, it } from '@jest/globals'
import { correctSource } from '../../src/ingest/correct.ts'
import { retractSource } from '../../src/ingest/retract.ts'
import { aDossier, aLink, anEvent, aStatement } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { dump, ingest, someDay } from './support.ts'

const graph = testGraph()

beforeEach(() => emptyGraph(graph))

const text = 'The ministers of Norland and Sudland met. Norland said that grain will flow. The dispute was triggered by the remark.'
const dossier = aDossier({
  source: { text },
  events: [anEvent({ evidence: ['The ministers of Norland and Sudland met'] }), anEvent({ key: 'dispute', identity: 'the-dispute', title: 'Dispute', evidence: ['The dispute was triggered by the remark'] })],
  statements: [aStatement({ at: 'meeting' })],
  links: [aLink({ cause: 'remark', effect: 'dispute', relation: 'TRIGGERS', explicit: true, signal: 'triggered by', evidence: ['The dispute was triggered by the remark'] })],
})
const write = { graph, clock: (): number => someDay }

describe('correctSource', () => {
  it('finds the words where they stand now, and changes nothing else', async () => {
    const { source } = await ingest(graph, dossier)
    const { delta, moved, lost } = await correctSource({ ...write, source, text: `Correction: the date. ${text}` })
    expect([delta.withdrawn, lost, moved.length]).toEqual([[], [], 3])
    expect(await graph.text('MATCH (s:Source)<-[:QUOTED_FROM]-(e:Evidence) RETURN s.version AS version, min(e.start) AS start, count(e) AS n', {})).toEqual([{ version: 2, start: 22, n: 3 }])
    expect(await graph.text('MATCH (o:Operation {kind: "CORRECT"}) RETURN o.source AS source', {})).toEqual([{ source }])
  })

  it('withdraws what the text no longer says, and what needs it, and says so', async () => {
    const { source } = await ingest(graph, dossier)
    await ingest(graph, aDossier({ source: { title: 'Other', text: 'The visit followed the dispute.' }, references: [{ key: 'dispute', identity: 'the-dispute' }],
      events: [anEvent({ key: 'visit', title: 'Visit', evidence: ['The visit followed the dispute'] })], links: [aLink({ cause: 'dispute', effect: 'visit', evidence: ['The visit followed the dispute'] })] }))
    const { delta, lost } = await correctSource({ ...write, source, text: 'The ministers of Norland and Sudland met. Norland said that grain will flow.' })
    expect(lost.map(({ place }) => place).slice(0, 2)).toEqual(['events[1].evidence[0]', 'links[0].evidence[0]'])
    expect(delta.withdrawn.map(({ kind }) => kind).sort()).toEqual(['CAUSAL_LINK', 'EVENT'])
    expect(delta.suspended.map(({ kind }) => kind)).toEqual(['CAUSAL_LINK'])
    expect(await graph.text('MATCH (n:CausalLink) RETURN count(n) AS n', {})).toEqual([{ n: 0 }])
  })

  it('gives back the same graph when the first text returns', async () => {
    const { source } = await ingest(graph, dossier)
    await correctSource({ ...write, source, text: `Corrected. ${text}` })
    await correctSource({ ...write, source, text })
    const [row] = await graph.text('MATCH (s:Source) RETURN s.version AS version', {})
    expect(row).toEqual({ version: 3 })
    const there = await dump(graph)
    await emptyGraph(graph)
    await ingest(graph, dossier)
    const versionless = ({ nodes, relationships }: Awaited<ReturnType<typeof dump>>): string => JSON.stringify([nodes, relationships]).replaceAll(/"version":\d/g, '')
    expect(versionless(there)).toBe(versionless(await dump(graph)))
  })

  it('changes nothing for the same text, and refuses what is not there', async () => {
    const { source } = await ingest(graph, dossier)
    expect((await correctSource({ ...write, source, text })).delta.unchanged).toBe(true)
    await retractSource({ ...write, source })
    await expect(correctSource({ ...write, source, text })).rejects.toMatchObject({ code: 'UNKNOWN_SOURCE', wayOut: 'It is withdrawn: restore it first.' })
  })
})
