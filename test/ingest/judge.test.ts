import { beforeEach, describe, expect, it } from '@jest/globals'
import type { DossierInput } from '../../src/domain/dossier.ts'
import { judge, merge, unmerge } from '../../src/identity/judge.ts'
import { matchDossier } from '../../src/identity/match-dossier.ts'
import { dossierSchema } from '../../src/domain/dossier.ts'
import { aDossier, anActor, anEvent, aStatement, aLink, aTopic } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { dump, ingest, someDay } from './support.ts'

const graph = testGraph()
const options = { graph, clock: () => someDay, by: 'tester', why: 'they are one' }

const text = 'Ada Holm met Jon Berg on Monday. Minister Holm said that grain will flow. The talks led to a deal. Holm spoke.'

/** Two sources: the first tells of Ada Holm, the second of Minister Holm; each of the talks in its own words. */
const told = (source: string, name: string, title: string): DossierInput => aDossier({
  source: { title: source, publisher: `The ${source}`, text, publishedAt: '2031-05-12' },
  actors: [anActor({ key: 'holm', kind: 'PERSON', name }), anActor({ key: 'berg', kind: 'PERSON', name: 'Jon Berg' })],
  topics: [aTopic()],
  events: [
    anEvent({ title, when: '2031-05-12', participants: [{ actor: 'holm', role: 'PARTICIPANT' }, { actor: 'berg', role: 'PARTICIPANT' }], evidence: ['Ada Holm met Jon Berg on Monday'] }),
    anEvent({ key: 'deal', title: `Deal after ${title}`, evidence: ['The talks led to a deal'] }),
  ],
  statements: [aStatement({ speaker: 'holm', at: 'meeting', evidence: ['Minister Holm said that grain will flow'] })],
  links: [aLink({ effect: 'deal', evidence: ['The talks led to a deal'] })],
})

const idOf = async (label: string, name: string): Promise<string> => {
  const [row] = await graph.text(`MATCH (n:${label}) WHERE n.name = $name OR n.title = $name RETURN n.id AS id`, { name })
  return String(row?.id)
}

/** The graph as it is shown: without what was kept of it before, and when each version began. */
const shown = async (): Promise<unknown> => {
  const hidden = /^(Past|Judgement|Alias|Dossier|OperationItem)/
  const { nodes, relationships } = await dump(graph)
  const things = (nodes as readonly { readonly labels: readonly string[]; readonly properties: Readonly<Record<string, unknown>> }[])
    .filter(({ labels }) => !labels.some((label) => hidden.test(label))).map(({ labels, properties: { since: _, ...rest } }) => ({ labels, rest }))
  const edges = (relationships as readonly { readonly type: string; readonly start: unknown; readonly end: unknown; readonly properties: Readonly<Record<string, unknown>> }[])
    .filter(({ type }) => !type.startsWith('WAS_') && !['TOUCHED', 'VERSION'].includes(type)).map(({ properties: { since: _, ...rest }, ...edge }) => ({ ...edge, rest }))
  const inOrder = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort()
  return { things: inOrder(things), edges: inOrder(edges) }
}

beforeEach(async () => {
  await emptyGraph(graph)
  await ingest(graph, told('Herald', 'Ada Holm', 'Talks on grain'))
  await ingest(graph, told('Gazette', 'Minister Holm', 'Meeting in the port'))
}, 120_000)

describe('merge', () => {
  it('makes one of two, under the id that is kept, with what both sources tell', async () => {
    const [ada, minister] = [await idOf('Actor', 'Ada Holm'), await idOf('Actor', 'Minister Holm')]
    const { canonical, judgement } = await merge({ ...options, left: ada, right: minister })
    expect([canonical, judgement.verdict, judgement.by]).toEqual([ada, 'SAME', 'tester'])
    const rows = await graph.text('MATCH (a:Person) WHERE a.name ENDS WITH "Holm" RETURN a.id AS id, size(a.aliases) AS others, COUNT { (a)<-[:HAS_PARTICIPANT]-() } AS events, COUNT { (a)<-[:MADE_BY]-() } AS statements', {})
    expect(rows).toEqual([{ id: ada, others: 1, events: 2, statements: 2 }])
    const [kept] = await graph.text('MATCH (:Event)-[r:HAS_PARTICIPANT]->(:Actor {id: $ada}) WHERE r.told IS NOT NULL RETURN r.told AS told', { ada })
    expect(kept).toEqual({ told: [minister] })
  })

  it('is undone by unmerge exactly, for actors and for events', async () => {
    for (const [label, names] of [['Actor', ['Ada Holm', 'Minister Holm']], ['Event', ['Talks on grain', 'Meeting in the port']], ['Event', ['Deal after Talks on grain', 'Deal after Meeting in the port']]] as const) {
      const before = await shown()
      const [left, right] = [await idOf(label, names[0]), await idOf(label, names[1])]
      await merge({ ...options, left, right })
      expect(await shown()).not.toEqual(before)
      await unmerge({ ...options, id: right })
      expect(await shown()).toEqual(before)
    }
  })

  it('is undone with what was written in between', async () => {
    const [left, right] = [await idOf('Actor', 'Ada Holm'), await idOf('Actor', 'Minister Holm')]
    const third = told('Courier', 'Minister Holm', 'Third talks')
    await merge({ ...options, left, right })
    await ingest(graph, { ...third, actors: [anActor({ key: 'holm', kind: 'PERSON', name: 'Minister Holm', sameAs: right }), anActor({ key: 'berg', kind: 'PERSON', name: 'Jon Berg' })] })
    expect(await graph.text('MATCH (a:Person) WHERE a.name ENDS WITH "Holm" RETURN COUNT { (a)<-[:HAS_PARTICIPANT]-() } AS events', {})).toEqual([{ events: 3 }])
    await unmerge({ ...options, id: right })
    const rows = await graph.text('MATCH (a:Person) WHERE a.name ENDS WITH "Holm" RETURN a.name AS name, COUNT { (a)<-[:HAS_PARTICIPANT]-() } AS events ORDER BY name', {})
    expect(rows).toEqual([{ name: 'Ada Holm', events: 1 }, { name: 'Minister Holm', events: 2 }])
  })

  it('takes back one of several merges and keeps the others', async () => {
    const [a, b, c] = [await idOf('Actor', 'Ada Holm'), await idOf('Actor', 'Minister Holm'), await idOf('Actor', 'Jon Berg')]
    const before = await shown()
    await merge({ ...options, left: a, right: b })
    const between = await shown()
    await expect(merge({ ...options, left: c, right: a })).resolves.toMatchObject({ canonical: c })
    expect(await graph.text('MATCH (a:Alias) RETURN a.id AS id, a.canonical AS canonical ORDER BY id', {})).toEqual([{ id: a, canonical: c }, { id: b, canonical: c }].sort((x, y) => (x.id < y.id ? -1 : 1)))
    await unmerge({ ...options, id: a })
    expect(await shown()).toEqual(between)
    await unmerge({ ...options, id: b })
    expect(await shown()).toEqual(before)
    expect(await graph.text('MATCH (a:Alias) RETURN a.id AS id', {})).toEqual([])
  })

  it('refuses what cannot be one', async () => {
    const [ada, talks, deal, grain] = [await idOf('Actor', 'Ada Holm'), await idOf('Event', 'Talks on grain'), await idOf('Event', 'Deal after Talks on grain'), await idOf('Topic', 'grain')]
    await expect(merge({ ...options, left: ada, right: talks })).rejects.toThrow('they cannot be one')
    await expect(merge({ ...options, left: talks, right: deal })).rejects.toThrow('CAUSES')
    await expect(merge({ ...options, left: grain, right: 'topic:000000000000000000000000' })).rejects.toThrow('Nothing in the graph')
    await expect(merge({ ...options, left: ada, right: ada })).rejects.toThrow('already')
    await expect(unmerge({ ...options, id: ada })).rejects.toThrow('merged into nothing')
    expect(await graph.text('MATCH (j:Judgement) RETURN count(j) AS n', {})).toEqual([{ n: 0 }])
  })
})

describe('judge', () => {
  it('keeps a pair that was judged different from ever being joined', async () => {
    const [ada, minister] = [await idOf('Actor', 'Ada Holm'), await idOf('Actor', 'Minister Holm')]
    const draft = dossierSchema.parse(told('Courier', 'Minister Holm', 'Third talks'))
    const outcome = async (): Promise<unknown> => (await matchDossier({ graph, dossier: draft })).find(({ key }) => key === 'holm')?.outcome
    expect(await outcome()).toBe('JOINED')
    await merge({ ...options, left: ada, right: minister })
    expect(await outcome()).toBe('JOINED')
    await judge({ ...options, left: ada, right: minister, verdict: 'DIFFERENT', why: 'two sisters' })
    expect(await graph.text('MATCH (a:Person) WHERE a.name ENDS WITH "Holm" RETURN count(a) AS n', {})).toEqual([{ n: 2 }])
    await expect(merge({ ...options, left: ada, right: minister })).rejects.toThrow('two sisters')
    const match = (await matchDossier({ graph, dossier: draft })).find(({ key }) => key === 'holm')
    expect(match?.candidates.map(({ id }) => id)).toEqual([minister])
    await judge({ ...options, left: ada, right: minister, verdict: 'UNSURE' })
    await merge({ ...options, left: ada, right: minister })
    const verdicts = await graph.text('MATCH (j:Judgement) RETURN j.verdict AS verdict, j.standing AS standing, j.by AS by, j.endedBy AS endedBy ORDER BY j.verdict, j.standing', {})
    expect(verdicts.map(({ verdict, standing }) => `${String(verdict)} ${String(standing)}`)).toEqual(['DIFFERENT false', 'SAME false', 'SAME true', 'UNSURE false'])
  })
})
