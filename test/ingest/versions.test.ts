import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DossierInput } from '../../src/domain/dossier.ts'
import { aCommitment, aDossier, aLink, anActor, anAssessment, anEvent, aStatement } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { graphAt, graphNow } from './history.ts'
import { ingest, lastMoment } from './support.ts'

const graph = testGraph()

beforeEach(() => emptyGraph(graph))

const text = 'On Monday the ministers of Norland and Sudland met. Norland said that at least 5 tonnes of grain will flow. The dispute was triggered by the remark. On Monday 2 tonnes arrived.'

/** What one source may say: each part may be there or not, and in one of two ways. */
type Choice = {
  readonly source: number
  readonly alias: boolean
  readonly meeting: 0 | 1 | 2
  readonly remark: 0 | 1 | 2
  readonly promise: boolean
  readonly arrived: 0 | 1 | 2
  readonly link: 0 | 1 | 2
  readonly text: boolean
}

const choices = fc.record({
  source: fc.integer({ min: 0, max: 2 }), alias: fc.boolean(), meeting: fc.constantFrom(0, 1, 2), remark: fc.constantFrom(0, 1, 2), promise: fc.boolean(),
  arrived: fc.constantFrom(0, 1, 2), link: fc.constantFrom(0, 1, 2), text: fc.boolean(),
}) as fc.Arbitrary<Choice>

const dossierOf = ({ source, alias, meeting, remark, promise, arrived, link, text: corrected }: Choice, publishedAt = `2031-05-${12 + 7 * source}`): DossierInput => aDossier({
  source: { title: `Paper ${source}`, publisher: 'The Herald', publishedAt, text: corrected ? `Corrected. ${text}` : text },
  actors: [anActor({ iso3: 'NOR', aliases: alias ? ['The North'] : [] }), anActor({ key: 'sudland', name: 'Sudland' })],
  events: [
    ...(meeting === 0 ? [] : [anEvent({ identity: 'the-meeting', title: `Meeting ${meeting}`, participants: [{ actor: meeting === 1 ? 'norland' : 'sudland', role: 'HOST' }], evidence: ['the ministers of Norland and Sudland met'] })]),
    anEvent({ key: 'dispute', identity: 'the-dispute', title: 'Dispute', ...(meeting === 2 ? { partOf: 'meeting' } : {}), evidence: ['The dispute was triggered by the remark'] }),
  ],
  statements: [
    aStatement({ identity: 'the-remark', ...(remark === 1 && meeting > 0 ? { at: 'meeting' } : {}), ...(remark === 2 ? { about: ['sudland'] } : {}), evidence: ['Norland said that at least 5 tonnes of grain will flow'] }),
  ],
  commitments: promise || arrived > 0 ? [aCommitment({ identity: 'the-promise', createdBy: 'remark', quantity: { comparator: 'AT_LEAST', value: 5, unit: 't' }, evidence: ['at least 5 tonnes of grain will flow'] })] : [],
  assessments: arrived === 0 ? [] : [anAssessment({
    outcome: arrived === 1 ? 'PARTLY_FULFILLED' : 'FULFILLED', on: publishedAt, quantity: { comparator: 'EXACTLY', value: 2, unit: 't' }, evidence: ['On Monday 2 tonnes arrived'],
  })],
  links: link === 0 ? [] : [aLink({ cause: 'remark', effect: 'dispute', relation: 'TRIGGERS', explicit: link === 1, ...(link === 1 ? { signal: 'triggered by' } : {}), evidence: ['The dispute was triggered by the remark'] })],
})

describe('earlier versions', () => {
  it('give back the graph of every moment, whatever was written since', async () => {
    await fc.assert(fc.asyncProperty(fc.array(choices, { minLength: 3, maxLength: 6 }), async (sequence) => {
      await emptyGraph(graph)
      const seen: { readonly moment: string; readonly dump: unknown }[] = []
      for (const choice of sequence) {
        const { delta } = await ingest(graph, dossierOf(choice))
        const moment = await lastMoment(graph)
        expect(delta.unchanged).toBe(seen.at(-1)?.moment === moment)
        if (!delta.unchanged) seen.push({ moment, dump: await graphNow(graph) })
      }
      expect(seen.map(({ moment }) => moment)).toEqual([...new Set(seen.map(({ moment }) => moment))].sort())
      for (const { moment, dump } of seen) expect(await graphAt(graph, moment)).toEqual(dump)
    }), { numRuns: 6, seed: 20_310_601, endOnFailure: true })
  }, 600_000)

  it('are not made of what another source mentions again', async () => {
    const mentioning = (title: string): DossierInput => aDossier({ source: { title, publisher: null }, actors: [anActor({ iso3: 'NOR' })], statements: [aStatement({ content: `grain will flow, ${title}` })] })
    await ingest(graph, mentioning('one'))
    await ingest(graph, mentioning('two'))
    expect(await graph.text('MATCH (n:Past) RETURN count(n) AS n', {})).toEqual([{ n: 0 }])
    expect(await graph.text('MATCH (a:Actor)<-[:MENTIONS]-() RETURN count(*) AS mentions, count(DISTINCT a) AS actors', {})).toEqual([{ mentions: 2, actors: 1 }])
  })

  it('are kept with the relationships that they had, and found by no ordinary read', async () => {
    const titled = (title: string): DossierInput => aDossier({ source: { publisher: null }, events: [anEvent({ identity: 'the-meeting', title, participants: [{ actor: 'norland', role: 'HOST' }] })] })
    await ingest(graph, titled('First'))
    const before = await lastMoment(graph)
    await ingest(graph, titled('Second'))
    const rows = await graph.text('MATCH (e:PastEvent:PastHappening:Past)-[r:WAS_HAS_PARTICIPANT]->(a:Actor) RETURN e.title AS title, e.since AS since, e.until AS until, r.role AS role, a.name AS name', {})
    expect(rows).toEqual([{ title: 'First', since: before, until: await lastMoment(graph), role: 'HOST', name: 'Norland' }])
    expect(await graph.text('MATCH (e:Event) RETURN e.title AS title, e.since AS since', {})).toEqual([{ title: 'Second', since: await lastMoment(graph) }])
  })

  it('follow one another even when the clock goes back', async () => {
    await ingest(graph, aDossier({ source: { title: 'one' } }), { clock: () => Date.UTC(2032, 0, 1) })
    await ingest(graph, aDossier({ source: { title: 'two' } }), { clock: () => Date.UTC(2031, 0, 1) })
    expect(await lastMoment(graph)).toBe('2032-01-01T00:00:00.001Z')
  })
})

describe('the record of a write', () => {
  it('says who wrote what from which source, and when', async () => {
    const { source } = await ingest(graph, aDossier({ events: [anEvent()] }), { by: 'curator' })
    const rows = await graph.text(
      'MATCH (o:Operation)-[:TOUCHED]->(i) RETURN o.kind AS kind, o.by AS by, o.source AS source, o.moment AS moment, i.action AS action, i.kind AS what, i.caption AS caption ORDER BY i.order', {})
    const common = { kind: 'INGEST', by: 'curator', source, moment: await lastMoment(graph), action: 'CREATED' }
    expect(rows).toEqual([
      { ...common, what: 'SOURCE', caption: 'Ministers meet' }, { ...common, what: 'ACTOR', caption: 'Norland' },
      { ...common, what: 'EVENT', caption: 'Meeting of ministers' }, { ...common, what: 'ACTOR', caption: 'The Herald' },
    ])
  })
})

describe('an id that answers as another', () => {
  it('is told as the dossier gives it, and shown as the other', async () => {
    const named = (title: string, name: string): DossierInput => aDossier({ source: { title, publisher: null }, actors: [anActor({ name })], statements: [aStatement({ content: `grain will flow, ${title}` })] })
    await ingest(graph, named('one', 'Norland'))
    const [north] = await graph.text('MATCH (a:Actor) RETURN a.id AS id', {})
    await ingest(graph, named('two', 'Nordland'))
    const [nord] = await graph.text("MATCH (a:Actor {name: 'Nordland'}) RETURN a.id AS id", {})
    await graph.write((writer) => writer.text('MATCH (n {id: $nord}) DETACH DELETE n', { nord: nord?.['id'] }))
    await emptyGraph(graph)
    await graph.write((writer) => writer.text('CREATE (:Alias {id: $nord, canonical: $north})', { nord: nord?.['id'], north: north?.['id'] }))
    await ingest(graph, named('two', 'Nordland'))
    await ingest(graph, named('one', 'Norland'))
    expect(await graph.text('MATCH (s:Source)-[r:MENTIONS]->(a:Actor) RETURN s.title AS source, a.id AS id, r.thing AS thing ORDER BY source', {}))
      .toEqual([{ source: 'one', id: north?.['id'], thing: null }, { source: 'two', id: north?.['id'], thing: nord?.['id'] }])
    expect(await graph.text('MATCH (s:Statement)-[r:MADE_BY]->(a:Actor) RETURN a.id AS id, r.told AS told ORDER BY told', {}))
      .toEqual([{ id: north?.['id'], told: [nord?.['id']] }, { id: north?.['id'], told: null }])
  })
})
