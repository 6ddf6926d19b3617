import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DossierInput } from '../../src/domain/dossier.ts'
import type { Graph, Writer } from '../../src/graph/connect.ts'
import { aCommitment, aDossier, aLink, anActor, anAssessment, anEvent, aStatement, aTopic } from '../support/builders.ts'
import { emptyGraph, isContent, testGraph } from '../support/neo4j.ts'
import { dump, ingest, rejection } from './support.ts'

const graph = testGraph()

beforeEach(() => emptyGraph(graph))

const text = 'On Monday the ministers of Norland and Sudland met. Norland said that at least 5 million tonnes of grain will flow. The dispute was triggered by the remark. Sudland confirmed it.'

/** A dossier with one of everything, from a source of its own; happenings have identities shared by all sources. */
const telling = (source: string, changes: Partial<DossierInput> = {}): DossierInput => aDossier({
  source: { title: source, publisher: `The ${source}`, text, publishedAt: '2031-05-12' },
  actors: [anActor({ iso3: 'NOR', aliases: ['The North'] }), anActor({ key: 'sudland', name: 'Sudland', iso3: 'SUD' })],
  topics: [aTopic()],
  events: [
    anEvent({ identity: 'the-meeting', when: '2031-05-12', participants: [{ actor: 'norland', role: 'HOST' }, { actor: 'sudland', role: 'PARTICIPANT' }], evidence: ['On Monday the ministers of Norland and Sudland met'] }),
    anEvent({ key: 'dispute', identity: 'the-dispute', title: 'Dispute', evidence: ['The dispute was triggered by the remark'] }),
  ],
  statements: [aStatement({ identity: 'the-remark', at: 'meeting', about: ['grain'], accordingTo: ['sudland'], evidence: ['Norland said that at least 5 million tonnes of grain will flow'] })],
  commitments: [aCommitment({ identity: 'the-promise', createdBy: 'remark', quantity: { comparator: 'AT_LEAST', value: 5e6, unit: 't' }, evidence: ['at least 5 million tonnes of grain will flow'] })],
  links: [aLink({ cause: 'remark', effect: 'dispute', relation: 'TRIGGERS', explicit: true, signal: 'triggered by', evidence: ['The dispute was triggered by the remark'] })],
  ...changes,
})

const counts = async (): Promise<Readonly<Record<string, number>>> => {
  const rows = await graph.text(`MATCH (n) WHERE ${isContent} UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY label`, {})
  return Object.fromEntries(rows.map((row) => [String(row.label), Number(row.n)]))
}

describe('ingestDossier', () => {
  it('writes what a dossier tells, with the words that prove it, and says what it created', async () => {
    const { delta, source } = await ingest(graph, telling('Herald'))
    expect(delta.created.map(({ kind, key }) => `${kind} ${key ?? '-'}`)).toEqual([
      'SOURCE -', 'ACTOR norland', 'ACTOR sudland', 'TOPIC grain', 'EVENT meeting', 'EVENT dispute', 'STATEMENT remark', 'COMMITMENT promise', 'CAUSAL_LINK -', 'ACTOR -',
    ])
    expect(delta).toMatchObject({ matched: [], changed: [], withdrawn: [], evidenceAdded: 4, unchanged: false })
    expect(await counts()).toEqual({
      Actor: 3, State: 2, Organization: 1, CausalLink: 1, Commitment: 1, Event: 2, Evidence: 4, Happening: 4, Name: 5, Source: 1, Statement: 1, Topic: 1,
    })
    const [chain] = await graph.text(
      `MATCH (s:Statement)-[shortcut:TRIGGERS]->(e:Event), (l:CausalLink {id: shortcut.link})-[:CAUSE]->(s), (l)-[:EFFECT]->(e), (l)-[:EVIDENCED_BY]->(words)-[:QUOTED_FROM]->(source)
       RETURN s.caption AS statement, e.title AS event, s.when AS when, words.exact AS words, source.id AS source`, {})
    expect(chain).toEqual({ statement: 'Norland: Grain will flow', event: 'Dispute', when: '2031-05-12', words: 'The dispute was triggered by the remark', source })
    const [account] = await graph.text('MATCH (:Statement)-[:ACCOUNT_BY]->(a) RETURN a.name AS name', {})
    expect(account).toEqual({ name: 'Sudland' })
  })

  it('changes nothing when the same dossier comes again', async () => {
    await ingest(graph, telling('Herald'))
    const before = await dump(graph)
    const { delta } = await ingest(graph, telling('Herald'), { clock: () => Date.UTC(2032, 0, 1) })
    expect(delta).toEqual({ created: [], matched: [], changed: [], withdrawn: [], suspended: [], returned: [], evidenceAdded: 0, unchanged: true })
    expect(await dump(graph)).toEqual(before)
  })

  it('adds the evidence of a second source to what is known', async () => {
    await ingest(graph, telling('Herald'))
    const { delta } = await ingest(graph, telling('Gazette'))
    expect(delta.created.map(({ kind }) => kind)).toEqual(['SOURCE', 'ACTOR'])
    expect(delta.matched).toHaveLength(8)
    expect(delta.evidenceAdded).toBe(4)
    expect(await counts()).toMatchObject({ Happening: 4, CausalLink: 1, Evidence: 8, Source: 2 })
    const [supported] = await graph.text('MATCH (:Statement)-[r:TRIGGERS]->() RETURN size(r.sources) AS sources, count(*) AS n', {})
    expect(supported).toEqual({ sources: 2, n: 1 })
  })

  it('applies a changed dossier as the difference', async () => {
    await ingest(graph, telling('Herald'))
    const changed = telling('Herald', { links: [], topics: [aTopic(), aTopic({ key: 'trade', name: 'trade' })], events: [
      ...telling('Herald').events?.slice(0, 1) ?? [], anEvent({ key: 'dispute', identity: 'the-dispute', title: 'The dispute', evidence: ['The dispute was triggered by the remark'] }),
    ] })
    const { delta } = await ingest(graph, changed)
    expect([delta.created, delta.changed, delta.withdrawn].map((items) => items.map(({ kind, key }) => `${kind} ${key ?? '-'}`)))
      .toEqual([['TOPIC trade'], ['EVENT dispute'], ['CAUSAL_LINK -']])
    const changedGraph = await dump(graph)
    await emptyGraph(graph)
    await ingest(graph, changed)
    expect(changedGraph).toEqual(await dump(graph))
  })

  it('gives a source another version when its text changed, and quotes the new one', async () => {
    await ingest(graph, telling('Herald'))
    const { delta } = await ingest(graph, telling('Herald', { source: { ...telling('Herald').source, text: `Corrected. ${text}` } }))
    expect(delta.changed.map(({ kind }) => kind)).toContain('SOURCE')
    expect(await counts()).toMatchObject({ Evidence: 4, Source: 1 })
    const [row] = await graph.text('MATCH (s:Source)<-[:QUOTED_FROM]-(e) RETURN s.version AS version, min(e.start) AS start', {})
    expect(row).toEqual({ version: 2, start: 11 })
  })

  it('withdraws only what rested on the source alone', async () => {
    await ingest(graph, telling('Herald'))
    await ingest(graph, telling('Gazette', { commitments: [] }))
    const { delta } = await ingest(graph, telling('Herald', { commitments: [], links: [] }))
    expect(delta.withdrawn.map(({ kind }) => kind).sort()).toEqual(['CAUSAL_LINK', 'COMMITMENT'])
    expect(await counts()).toMatchObject({ CausalLink: 1, Happening: 3 })
    expect(await counts()).not.toHaveProperty('Commitment')
  })

  it('keeps both accounts, and lets the earlier published one give the title', async () => {
    await ingest(graph, telling('Herald', { events: [anEvent({ identity: 'the-meeting', title: 'Later title', evidence: ['the ministers of Norland and Sudland met'] })], statements: [], commitments: [], links: [] }))
    const earlier = telling('Gazette', { events: [anEvent({ identity: 'the-meeting', title: 'Earlier title', status: 'DENIED', evidence: ['the ministers of Norland and Sudland met'] })], statements: [], commitments: [], links: [] })
    await ingest(graph, { ...earlier, source: { ...earlier.source, publishedAt: '2031-05-11' } })
    const rows = await graph.text('MATCH (e:Event)<-[r:REPORTS]-() RETURN e.title AS title, e.status AS status, r.title AS told, r.status AS toldStatus ORDER BY told', {})
    expect(rows).toEqual([
      { title: 'Earlier title', status: 'DENIED', told: 'Earlier title', toldStatus: 'DENIED' }, { title: 'Earlier title', status: 'DENIED', told: 'Later title', toldStatus: 'OCCURRED' },
    ])
  })

  it('settles a commitment from the assessments of all sources', async () => {
    await ingest(graph, telling('Herald'))
    const later = (source: string, value: number): DossierInput => aDossier({
      source: { title: source, text: `On Monday ${value} million tonnes arrived.`, publishedAt: '2031-08-04' },
      references: [{ key: 'promise', identity: 'the-promise' }],
      assessments: [anAssessment({ outcome: 'PARTLY_FULFILLED', on: '2031-08-04', quantity: { comparator: 'EXACTLY', value: value * 1e6, unit: 't' }, evidence: [`On Monday ${value} million tonnes arrived`] })],
    })
    const state = async (): Promise<unknown> => (await graph.text('MATCH (c:Commitment) RETURN c.settledState AS state, c.fulfilled AS fulfilled', {}))[0]
    expect(await state()).toEqual({ state: 'ACTIVE', fulfilled: 0 })
    await ingest(graph, later('Gazette', 2))
    expect(await state()).toEqual({ state: 'PARTIALLY_SATISFIED', fulfilled: 2e6 })
    await ingest(graph, later('Times', 3))
    expect(await state()).toEqual({ state: 'SATISFIED', fulfilled: 5e6 })
    await ingest(graph, { ...later('Times', 3), assessments: [] })
    expect(await state()).toEqual({ state: 'PARTIALLY_SATISFIED', fulfilled: 2e6 })
  })
})

describe('actors', () => {
  it('are found by ISO code, Wikidata item or name, and not where something contradicts', async () => {
    const named = (title: string, actor: Parameters<typeof anActor>[0]): DossierInput =>
      aDossier({ source: { title, publisher: null, publishedAt: title === 'one' ? '2031-01-01' : '2031-05-12' }, actors: [anActor(actor)] })
    await ingest(graph, named('one', { iso3: 'NOR', wikidata: 'Q10', aliases: ['The North'] }))
    expect((await ingest(graph, named('two', { name: 'Nordland', iso3: 'NOR' }))).delta.matched).toHaveLength(1)
    expect((await ingest(graph, named('three', { name: 'THE NORTH' }))).delta.matched).toHaveLength(1)
    expect((await ingest(graph, named('four', { name: 'Norge', aliases: ['norland'] }))).delta.matched).toHaveLength(1)
    expect((await ingest(graph, named('five', { wikidata: 'Q11' }))).delta.matched).toHaveLength(0)
    expect((await ingest(graph, named('six', { kind: 'ORGANIZATION' }))).delta.matched).toHaveLength(0)
    expect((await ingest(graph, named('seven', { name: 'Nоrland' }))).delta.matched).toHaveLength(0)
  })

  it('are not guessed when several have the name', async () => {
    const named = (title: string, actor: Parameters<typeof anActor>[0]): DossierInput => aDossier({ source: { title, publisher: null }, actors: [anActor(actor)] })
    await ingest(graph, named('one', { wikidata: 'Q10' }))
    await ingest(graph, named('two', { wikidata: 'Q11' }))
    expect((await ingest(graph, named('three', {}))).delta.created.map(({ kind }) => kind)).toEqual(['SOURCE', 'ACTOR'])
  })
})

describe('what the graph objects to', () => {
  const nothingWritten = async (ingestion: Promise<unknown>, problems: readonly string[]): Promise<void> => {
    const before = await dump(graph)
    expect(await rejection(ingestion)).toEqual(problems)
    expect(await dump(graph)).toEqual(before)
  }

  it('is a reference to what nobody told of', async () => {
    await ingest(graph, telling('Herald'))
    const dossier = aDossier({ source: { title: 'Gazette' }, references: [{ key: 'visit', identity: 'the-meetin' }], events: [anEvent({ partOf: 'visit' })] })
    await nothingWritten(ingest(graph, dossier), ['UNKNOWN_REFERENCE references[0].identity'])
    await expect(ingest(graph, dossier)).rejects.toThrow('Did you mean the-meeting?')
  })

  it('is a reference of the wrong kind, and a cause after its effect in another source', async () => {
    await ingest(graph, telling('Herald'))
    const dossier = aDossier({
      source: { title: 'Gazette', publishedAt: '2031-05-26', text: 'They met on Monday.' }, references: [{ key: 'remark', identity: 'the-remark' }],
      events: [anEvent({ partOf: 'remark', when: '2031-05-26' })], links: [aLink({ effect: 'remark', evidence: ['met on Monday'] })],
    })
    await nothingWritten(ingest(graph, dossier), ['WRONG_KIND events[0].partOf', 'CAUSE_AFTER_EFFECT links[0]'])
  })

  it('is a circle that only closes with other sources', async () => {
    const part = (title: string, [whole, inner]: readonly [string, string]): DossierInput => aDossier({
      source: { title, publisher: null }, events: [anEvent({ key: 'whole', identity: whole, title: whole }), anEvent({ key: 'inner', identity: inner, title: inner, partOf: 'whole' })],
    })
    await ingest(graph, part('one', ['visit', 'dinner']))
    await ingest(graph, part('two', ['dinner', 'toast']))
    await nothingWritten(ingest(graph, part('three', ['toast', 'visit'])), ['CYCLE events[1].partOf'])
  }, 180_000)

  it('is the same thing twice in one dossier', async () => {
    await nothingWritten(ingest(graph, aDossier({ actors: [anActor(), anActor({ key: 'north', name: 'NORLAND' })] })), ['SAME_THING_TWICE actors[1]'])
    await nothingWritten(ingest(graph, aDossier({ events: [anEvent(), anEvent({ key: 'again', title: 'meeting of ministers' })] })), ['SAME_THING_TWICE events[1]'])
  })

  it('is the loss of what another source refers to', async () => {
    await ingest(graph, telling('Herald'))
    await ingest(graph, aDossier({ source: { title: 'Gazette' }, references: [{ key: 'visit', identity: 'the-dispute' }], events: [anEvent({ partOf: 'visit' })] }))
    await nothingWritten(ingest(graph, telling('Herald', { events: telling('Herald').events?.slice(0, 1) ?? [], links: [] })), ['CONTRADICTION events'])
  })
})

describe('writers', () => {
  it('make the same graph in any order', async () => {
    const titles = ['Herald', 'Gazette', 'Times', 'Post']
    const dossiers = titles.map((title, at) => telling(title, {
      source: { ...telling(title).source, publishedAt: `2031-05-${at % 2 === 0 ? 12 : 18}` },
      topics: [aTopic(at % 2 === 0 ? {} : { name: 'Grain' })],
      ...(at === 3 ? { links: [] } : {}),
    }))
    const ingestAll = async (order: readonly number[]): Promise<unknown> => {
      await emptyGraph(graph)
      for (const at of order) await ingest(graph, dossiers[at] ?? telling('none'))
      return dump(graph)
    }
    const expected = await ingestAll([0, 1, 2, 3])
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (order) => {
      expect(await ingestAll(order)).toEqual(expected)
    }), { numRuns: 6 })
  }, 240_000)

  it('write exact counts, 32 at once', async () => {
    const titles = Array.from({ length: 32 }, (_, at) => `Paper ${at % 16}`)
    const deltas = (await Promise.all(titles.map((title) => ingest(graph, telling(title))))).map(({ delta }) => delta)
    expect(await counts()).toEqual({
      Actor: 18, State: 2, Organization: 16, CausalLink: 1, Commitment: 1, Event: 2, Evidence: 64, Happening: 4, Name: 20, Source: 16, Statement: 1, Topic: 1,
    })
    expect(deltas.filter((delta) => delta.unchanged)).toHaveLength(16)
    expect(deltas.flatMap((delta) => delta.created).filter(({ kind }) => kind === 'EVENT')).toHaveLength(2)
    const [supported] = await graph.text('MATCH ()-[r:TRIGGERS]->() RETURN size(r.sources) AS sources', {})
    expect(supported).toEqual({ sources: 16 })
  }, 240_000)

  it('do nothing twice when the answer to a commit was lost', async () => {
    const first = await ingest(graph, telling('Herald'), { operationId: 'the-same' })
    const before = await dump(graph)
    const again = await ingest(graph, telling('Herald'), { operationId: 'the-same' })
    expect(again.delta).toEqual(first.delta)
    expect(await dump(graph)).toEqual(before)
  })

  it('leave nothing behind when a statement fails, whichever it is', async () => {
    await ingest(graph, telling('Gazette'))
    const before = await dump(graph)
    const failingAt = (nth: number): { readonly graph: Pick<Graph, 'write'>; readonly calls: () => number } => {
      let calls = 0
      const write: Graph['write'] = (work, options) => graph.write((writer) => {
        const run: Writer['run'] = (statement, params) => {
          calls += 1
          return calls === nth ? Promise.reject(new Error(`the connection broke at statement ${nth}`)) : writer.run(statement, params)
        }
        return work({ ...writer, run })
      }, options)
      return { graph: { write }, calls: () => calls }
    }
    const all = failingAt(-1)
    await ingest(all.graph, telling('Probe'))
    await emptyGraph(graph)
    await ingest(graph, telling('Gazette'))
    expect(all.calls()).toBeGreaterThan(15)
    for (let nth = 1; nth <= all.calls(); nth++) {
      await expect(ingest(failingAt(nth).graph, telling('Herald'))).rejects.toThrow(/broke at statement/)
    }
    expect(await dump(graph)).toEqual(before)
  }, 240_000)

  it('ask a number of statements that does not depend on the size of the dossier', async () => {
    const counting = (): { readonly graph: Pick<Graph, 'write'>; readonly names: string[] } => {
      const names: string[] = []
      return { names, graph: { write: (work, options) => graph.write((writer) => work({ ...writer, run: (statement, params) => { names.push(statement.name); return writer.run(statement, params) } }), options) } }
    }
    const sized = (title: string, size: number): DossierInput => telling(title, {
      statements: Array.from({ length: size }, (_, at) => aStatement({ key: `remark-${at}`, content: `remark number ${at} of ${title}`, evidence: ['Sudland confirmed it'] })), commitments: [aCommitment({ evidence: ['grain will flow'] })], links: [aLink({ cause: 'meeting', effect: 'dispute', evidence: ['The dispute was triggered by the remark'] })],
    })
    const [small, large] = [counting(), counting()]
    await ingest(small.graph, sized('Small', 1))
    await emptyGraph(graph)
    await ingest(large.graph, sized('Large', 300))
    expect(large.names).toEqual(small.names)
    expect(large.names.length).toBeLessThan(40)
  })
})
