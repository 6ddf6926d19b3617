import { beforeEach, describe, expect, it } from '@jest/globals'
import { ingest, rejection, someDay, dump } from '../ingest/support.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { acceptDrafts, editDrafts, rejectDrafts, reopenDrafts, type Deciding } from '../../src/review/decide.ts'
import { captionsIn, harbour, harbourText, idOf, itemsIn, write } from './support.ts'
import { anEvent } from '../support/builders.ts'

const graph = testGraph()
beforeEach(() => emptyGraph(graph))

const deciding = (...ids: readonly string[]): Deciding => ({ graph, ids, by: 'Ada', clock: () => someDay + 1_000, deadlineMs: 60_000 })
const states = async (): Promise<Readonly<Record<string, unknown>>> => Object.fromEntries((await itemsIn(graph)).map(({ key, state }) => [String(key), state]))
const aboutOf = async (): Promise<readonly unknown[]> => (await graph.text('MATCH (:Statement)-[:ABOUT]->(e:Event) RETURN e.title AS title', {})).map(({ title }) => title)

/** The graph without what review keeps of it: what everybody sees. */
const shown = async (): Promise<unknown> => {
  const { nodes, relationships } = await dump(graph)
  const isDraft = (node: unknown): boolean => ['Draft', 'DraftItem', 'Decision', 'Dossier'].some((label) => (node as { labels: string[] }).labels.includes(label))
  return { nodes: nodes.filter((node) => !isDraft(node)), relationships }
}

const everything = ['Closure of the port', 'Norland: The port will open again', 'RESPONDS_TO, “In response to”', 'Strike of the dockers', 'TRIGGERS, “triggered”', 'Talks called by the ministry']
const certain = everything.filter((caption) => !/^(RESPONDS|Talks)/.test(caption))

describe('a draft', () => {
  it('has its certain part written, with what it refers to and nothing else; the rest waits', async () => {
    const { delta, written, waiting } = await write(graph)
    expect([written, waiting]).toEqual([4, 2])
    expect(await captionsIn(graph)).toEqual(certain)
    expect(delta.created.map(({ kind }) => kind).filter((kind) => kind !== 'ACTOR').sort()).toEqual(['CAUSAL_LINK', 'EVENT', 'EVENT', 'SOURCE', 'STATEMENT'])
    expect(await states()).toEqual({ 'closure': 'ACCEPTED', 'strike': 'ACCEPTED', 'talks': 'WAITING', 'remark': 'ACCEPTED', 'link-1': 'ACCEPTED', 'link-2': 'WAITING' })
    expect(await aboutOf()).toEqual([])
    const [{ ministries } = {}] = await graph.text('MATCH (a:Actor {name: "ministry"}) RETURN count(a) AS ministries', {})
    expect(ministries).toBe(0)
  })

  it('a second time changes nothing', async () => {
    await write(graph)
    const before = await dump(graph)
    expect(await write(graph)).toMatchObject({ delta: { unchanged: true }, written: 4, waiting: 2 })
    expect(await dump(graph)).toEqual(before)
  })

  it('is not written in a dry run, which says what would be', async () => {
    expect(await write(graph, harbour(), { dryRun: true })).toMatchObject({ delta: { unchanged: false }, written: 4, waiting: 2 })
    expect((await dump(graph)).nodes).toEqual([])
  })

  it('waits whole with the threshold 1, and is written whole with 0', async () => {
    expect(await write(graph, harbour(), { threshold: 1 })).toMatchObject({ written: 0, waiting: 6 })
    expect(await captionsIn(graph)).toEqual([])
    expect(await write(graph, harbour(), { threshold: 0 })).toMatchObject({ written: 6, waiting: 0 })
    expect(await captionsIn(graph)).toEqual(everything)
  })

  it('does not take the place of a dossier that somebody wrote', async () => {
    const curated = { ...harbour(), activity: undefined }
    await ingest(graph, curated)
    const before = await dump(graph)
    await expect(write(graph)).rejects.toMatchObject({ code: 'CURATED' })
    expect(await dump(graph)).toEqual(before)
  })

  it('tells one thing once, though the text tells it twice', async () => {
    const twice = harbour()
    const events = [...twice.events ?? [], anEvent({ ...twice.events?.[2], key: 'talks-again', title: 'talks called by the ministry', participants: [{ actor: 'ministry', role: 'INITIATOR' }], evidence: ['the ministry called talks'] })]
    expect(await write(graph, { ...twice, events }, { threshold: 0 })).toMatchObject({ written: 6, waiting: 0 })
  })

  it('comes in the order of what matters: what continues a chain, links, statements, events', async () => {
    await write(graph, harbour(), { threshold: 1 })
    const order = (await itemsIn(graph)).map(({ kind, rank }) => `${String(rank)} ${String(kind)}`)
    expect(order).toEqual(['1 CAUSAL_LINK', '1 CAUSAL_LINK', '4 STATEMENT', '5 EVENT', '5 EVENT', '5 EVENT'])
  })
})

describe('accepting', () => {
  it('writes an item with what it needs, and brings back what others mention', async () => {
    await write(graph)
    const { delta, items } = await acceptDrafts(deciding(await idOf(graph, 'link-2')))
    expect(items.map(({ state, kind }) => [kind, state])).toEqual([['CAUSAL_LINK', 'ACCEPTED'], ['EVENT', 'ACCEPTED']])
    expect(delta.created.map(({ kind }) => kind).sort()).toEqual(['ACTOR', 'CAUSAL_LINK', 'EVENT'])
    expect(await captionsIn(graph)).toEqual(everything)
    expect(await aboutOf()).toEqual(['Talks called by the ministry'])
  })

  it('ends in the same graph as writing it whole', async () => {
    await write(graph)
    await acceptDrafts(deciding(await idOf(graph, 'talks')))
    expect(await states()).toMatchObject({ 'link-2': 'ACCEPTED' })
    const piecemeal = (await shown()) as { nodes: { properties: Record<string, unknown> }[] }
    await emptyGraph(graph)
    await write(graph, harbour(), { threshold: 0 })
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/"(recordedAt|since)":"[^"]*"/g, '"$1":""'))
    expect(plain(piecemeal)).toEqual(plain(await shown()))
  })

  it('is taken back by undo, to the graph before', async () => {
    await write(graph)
    const before = await shown()
    const id = await idOf(graph, 'link-2')
    await acceptDrafts(deciding(id))
    const { items } = await reopenDrafts(deciding(id))
    expect(items.map(({ state }) => state)).toEqual(['WAITING', 'WAITING'])
    expect(await shown()).toEqual(before)
  })

  it('is refused for what needs something rejected', async () => {
    await write(graph)
    await rejectDrafts(deciding(await idOf(graph, 'talks')))
    await expect(acceptDrafts(deciding(await idOf(graph, 'link-2')))).rejects.toMatchObject({ code: 'NEEDS_REJECTED' })
  })

  it('of an unknown item changes nothing', async () => {
    await write(graph)
    const before = await dump(graph)
    await expect(acceptDrafts(deciding(await idOf(graph, 'talks'), 'draft-item:none'))).rejects.toMatchObject({ code: 'UNKNOWN_DRAFT' })
    expect(await dump(graph)).toEqual(before)
  })
})

describe('rejecting', () => {
  it('takes what was written out again, and what needs it waits', async () => {
    await write(graph)
    await rejectDrafts(deciding(await idOf(graph, 'closure')))
    expect(await states()).toMatchObject({ 'closure': 'REJECTED', 'link-1': 'WAITING', 'strike': 'ACCEPTED' })
    expect(await captionsIn(graph)).toEqual(['Norland: The port will open again', 'Strike of the dockers'])
    await reopenDrafts(deciding(await idOf(graph, 'closure')))
    expect(await states()).toMatchObject({ 'closure': 'WAITING', 'link-1': 'WAITING' })
    await acceptDrafts(deciding(await idOf(graph, 'link-1')))
    expect(await captionsIn(graph)).toEqual(certain)
  })
})

describe('a decision', () => {
  const corrected = (): ReturnType<typeof harbour> => harbour({
    source: { ...harbour().source, text: `Corrected on Tuesday. ${harbourText}` },
  })
  const elsewhere = (): ReturnType<typeof harbour> => harbour({ source: { ...harbour().source, title: 'The port of Norland', publisher: 'The Courier' } })

  it('is remembered for a corrected version', async () => {
    await write(graph)
    await acceptDrafts(deciding(await idOf(graph, 'talks')))
    await rejectDrafts(deciding(await idOf(graph, 'link-2'), await idOf(graph, 'remark')))
    await write(graph, corrected())
    expect(await states()).toEqual({ 'closure': 'ACCEPTED', 'strike': 'ACCEPTED', 'talks': 'ACCEPTED', 'remark': 'REJECTED', 'link-1': 'ACCEPTED', 'link-2': 'REJECTED' })
    expect(await captionsIn(graph)).toEqual(['Closure of the port', 'Strike of the dockers', 'TRIGGERS, “triggered”', 'Talks called by the ministry'])
  })

  it('holds for the same sentence in another text, whether that came before or comes after', async () => {
    await write(graph)
    const second = await write(graph, elsewhere())
    const { items } = await acceptDrafts(deciding(await idOf(graph, 'talks', second.source)))
    expect(items.map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED'])
    const third = await write(graph, harbour({ source: { ...harbour().source, title: 'Again', publisher: 'The Post' } }))
    expect(third).toMatchObject({ waiting: 0 })
    await reopenDrafts(deciding(await idOf(graph, 'talks', third.source)))
    expect((await itemsIn(graph)).filter(({ key, state }) => key === 'talks' && state === 'WAITING')).toHaveLength(3)
    expect((await captionsIn(graph)).some((caption) => /^(Talks|RESPONDS)/.test(caption))).toBe(false)
  })
})

describe('editing', () => {
  const talks = { title: 'Talks with the dockers', ploverType: 'CONSULT', status: 'SCHEDULED', participants: [{ actor: 'ministry', role: 'INITIATOR' }, { actor: 'dockers', role: 'TARGET' }], evidence: ['the ministry called talks'] }
  const edit = async (text: unknown, key = 'talks') => editDrafts({ graph, edits: [{ id: await idOf(graph, key), text: typeof text === 'string' ? text : JSON.stringify(text) }], by: 'Ada', clock: () => someDay + 1_000, deadlineMs: 60_000 })

  it('writes the item as it was put, and links follow it', async () => {
    await write(graph)
    await edit(talks)
    expect(await states()).toMatchObject({ 'talks': 'EDITED', 'link-2': 'ACCEPTED' })
    const links = await graph.text('MATCH (:Event)-[:RESPONDS_TO]->(e:Event) RETURN e.title AS title', {})
    expect(links).toEqual([{ title: 'Talks with the dockers' }])
  })

  it('of what is written takes what needs it along', async () => {
    await write(graph)
    await edit({ ...harbour().events?.[0], title: 'The port is shut', confidence: 1 }, 'closure')
    expect(await captionsIn(graph)).toContain('The port is shut')
    expect(await graph.text('MATCH (c:Event)-[:TRIGGERS]->(:Event) RETURN c.title AS title', {})).toEqual([{ title: 'The port is shut' }])
  })

  it('is remembered, and undone to what was drafted', async () => {
    await write(graph)
    const before = await shown()
    await edit(talks)
    const after = await shown()
    expect(await write(graph)).toMatchObject({ delta: { unchanged: true }, waiting: 0 })
    expect(await shown()).toEqual(after)
    await reopenDrafts(deciding(await idOf(graph, 'talks')))
    expect(await shown()).toEqual(before)
    await acceptDrafts(deciding(await idOf(graph, 'talks')))
    expect(await captionsIn(graph)).toContain('Talks called by the ministry')
  })

  it('passes the checks that dossiers pass, and names the places in its text', async () => {
    await write(graph)
    const before = await dump(graph)
    expect(await rejection(edit({ ...talks, evidence: ['the ministry cancelled talks'] }))).toEqual(['QUOTE_NOT_FOUND evidence[0]'])
    expect(await rejection(edit({ ...talks, when: '2031-07-01' }))).toEqual(['DATE_NOT_IN_EVIDENCE when'])
    expect(await rejection(edit({ events: [{ ...talks, participants: [{ actor: 'nobody', role: 'TARGET' }] }] }))).toEqual(['UNKNOWN_KEY events[0].participants[0].actor'])
    expect(await rejection(edit({ events: [talks, talks] }))).toEqual(['SCHEMA events'])
    expect(await rejection(edit({ events: [talks], links: [] }))).toEqual(['SCHEMA links'])
    expect(await rejection(edit('events: ['))).toHaveLength(1)
    expect(await dump(graph)).toEqual(before)
  })

  it('may bring new actors', async () => {
    await write(graph)
    await edit({ actors: [{ key: 'union', kind: 'ORGANIZATION', name: 'Union of Dockers' }], events: [{ ...talks, participants: [{ actor: 'union', role: 'TARGET' }] }] })
    expect(await graph.text('MATCH (:Event {title: "Talks with the dockers"})-[:HAS_PARTICIPANT]->(a) RETURN a.name AS name', {})).toEqual([{ name: 'Union of Dockers' }])
  })
})
