import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Fragment } from '../../src/domain/fragment.ts'
import { fragments } from '../../src/generated/fragments.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { partsText } from '../plan/support.ts'
import { asking, fillWithMany } from './support.ts'

// Before the connection of `testGraph` is closed: hooks run in the order in which they are given.
afterAll(() => emptyGraph(graph))
const graph = testGraph()
const ask = asking(graph)

const parametersOf = ({ parameters }: Fragment): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(parameters.map((name) => [name, name === 'ids' ? ['x'] : name === 'between' ? { from: null, to: null } : ['relations', 'kinds'].includes(name) ? null : /^(minConfidence|maxLength|first|paths|terms)$/.test(name) ? 1 : 'x'])),
  asOf: '2031', now: '2031',
})

/** A fragment as a statement: `this` is a node of its type, or an earlier version of one. */
const statementOf = ([kind, name, fragment]: readonly [string, string, Fragment]): string => {
  const where = fragment.where.length === 0 ? '' : ` WHERE ${partsText(fragment.where)}`
  const text = `${partsText(fragment.body)}${where} RETURN ${fragment.columns.map((column) => `${partsText(column.expression)} AS ${column.name}`).join(', ')}`
  if (kind === 'query') return text
  const label = (name.split('.')[0] ?? '').replace(/Filter$/, '')
  return `MATCH (this:${label}|Past${label}) CALL (this) { ${/^(OPTIONAL )?MATCH/.test(text) ? '' : 'WITH this '}${text} } RETURN 1 AS one`
}

const all = Object.entries(fragments.past).flatMap(([kind, set]) => Object.entries(set).map(([name, fragment]) => [kind, name, fragment] as const))

/** Neo4j warns of names that it never met: each is written once and removed. */
const rememberNames = async (): Promise<void> => {
  const text = all.map(statementOf).join(' ')
  const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))]
  const labels = found(/\bPast([A-Z]\w+)/g)
  const types = found(/\bWAS_([A-Z_]+)/g)
  const properties = Object.fromEntries(found(/(?:\.|[{,] ?(?=\w+: ))([a-z]\w*)/g).map((name) => [name, name]))
  await graph.write((writer) => writer.text(
    `CREATE (a:$($labels)) SET a = $properties WITH a UNWIND $types AS type CREATE (a)-[r:$(type)]->(a) SET r = $properties WITH DISTINCT a DETACH DELETE a`,
    { labels: [...labels, ...labels.map((label) => `Past${label}`)], types: [...types, ...types.map((type) => `WAS_${type}`)], properties }))
}

describe('every fragment as it reads the past', () => {
  beforeAll(rememberNames)

  it.each(all.map((one) => [`${one[0]} ${one[1]}`, one] as const))('%s is understood by Neo4j, and names nothing unknown', async (_name, one) => {
    const parameters = parametersOf(one[2])
    await graph.text(`EXPLAIN ${statementOf(one)}`, parameters, { deadlineMs: 50_000 }).catch(() => [])
    const { notices } = await graph.explain(statementOf(one), parameters)
    expect(notices.filter((notice) => /not in the database|not available|deprecated|missing/i.test(notice))).toEqual([])
  })
})

/**
 * Harbour: at 10:00 the strike is planned, told by one report, and a closure causes it. At 11:00 it happens, and the cause is
 * surer. At 12:00 a second report tells of it. At 13:00 the link is gone and the closure with it.
 */
const hour = (of: number): string => `2031-05-01T${of}:00:00.000Z`
const [ten, eleven, twelve, one] = [hour(10), hour(11), hour(12), hour(13)]
const event = "caption: 'Strike at the harbour', title: 'Strike at the harbour', ploverType: 'PROTEST', contexts: [], recordedAt: '2031-05-01T10:00:00Z', sortAt: '2031-05-03T00:00:00Z'"
const source = (n: number) => `{id: 'source:${n}', caption: 'Report ${n}', title: 'Report ${n}', kind: 'ARTICLE', language: 'en', publishedAt: '2031-05-0${n}', publishedAtEarliest: '2031-05-0${n}T00:00:00Z', publishedAtLatest: '2031-05-0${n}T23:59:59Z', text: 't', length: 1, sha256: '', recordedAt: '2031-05-01T10:00:00Z', since: $since${n}}`
const story = `
CREATE (first:Source ${source(1)}), (second:Source ${source(2)})
CREATE (strike:Happening:Event {id: 'event:strike', status: 'OCCURRED', since: $eleven, ${event}})
CREATE (planned:Past:PastHappening:PastEvent {id: 'event:strike', status: 'SCHEDULED', since: $ten, until: $eleven, ${event}})
CREATE (closure:Past:PastHappening:PastEvent {id: 'event:closure', caption: 'Closure', title: 'Closure', ploverType: 'SANCTION', contexts: [], status: 'OCCURRED', recordedAt: '2031-05-01T10:00:00Z', sortAt: '2031-05-02T00:00:00Z', since: $ten, until: $one})
CREATE (weak:Past:PastCausalLink {id: 'link:1', caption: 'causes', relation: 'CAUSES', confidence: 0.4, explicit: true, polarity: 'POSITIVE', asserterKind: 'REPORTER', since: $ten, until: $eleven})
CREATE (sure:Past:PastCausalLink {id: 'link:1', caption: 'causes', relation: 'CAUSES', confidence: 0.9, explicit: true, polarity: 'POSITIVE', asserterKind: 'REPORTER', since: $eleven, until: $one})
CREATE (first)-[:REPORTS {key: 's', confidence: 1.0, told: '', recordedAt: '2031-05-01T10:00:00Z'}]->(strike), (first)-[:WAS_REPORTS {key: 's', confidence: 1.0, told: '', recordedAt: '2031-05-01T10:00:00Z'}]->(planned)
CREATE (second)-[:REPORTS {key: 's', confidence: 1.0, told: '', recordedAt: '2031-05-01T12:00:00Z'}]->(strike)
CREATE (first)-[:WAS_REPORTS {key: 'c', confidence: 1.0, told: '', recordedAt: '2031-05-01T10:00:00Z'}]->(closure)
CREATE (weak)-[:WAS_CAUSE]->(closure), (weak)-[:WAS_EFFECT]->(planned), (sure)-[:WAS_CAUSE]->(closure), (sure)-[:WAS_EFFECT]->(strike)
CREATE (closure)-[:WAS_CAUSES {link: 'link:1', confidence: 0.4, explicit: true, since: $ten}]->(planned)
CREATE (closure)-[:WAS_CAUSES {link: 'link:1', confidence: 0.9, explicit: true, since: $eleven}]->(strike)
CREATE (:Operation {id: 'operation:ingestion', moment: $one})`

describe('what the graph knew', () => {
  beforeAll(async () => {
    await emptyGraph(graph)
    await graph.write((writer) => writer.text(story, { ten, eleven, twelve, one, since1: ten, since2: twelve }))
  })

  const at = (asOf: string | undefined, fields: string) => ask(`query ($asOf: DateTime) { ${fields} }`, { asOf })

  it('is found by id and in lists, as it stood then', async () => {
    const fields = 'event(id: "event:strike", asOf: $asOf) { status accounts { source { title } } } events(asOf: $asOf, where: { source: { eq: "source:1" } }) { totalCount edges { node { id status } } }'
    expect(await at('2031-05-01T09:59:59.999Z', fields)).toEqual({ event: null, events: { totalCount: 0, edges: [] } })
    expect(await at(ten, fields)).toEqual({
      event: { status: 'SCHEDULED', accounts: [{ source: { title: 'Report 1' } }] },
      events: { totalCount: 2, edges: [{ node: { id: 'event:closure', status: 'OCCURRED' } }, { node: { id: 'event:strike', status: 'SCHEDULED' } }] },
    })
    expect(await at(eleven, fields)).toMatchObject({ event: { status: 'OCCURRED', accounts: [{ source: { title: 'Report 1' } }] }, events: { totalCount: 2 } })
    expect(await at(twelve, fields)).toMatchObject({ event: { accounts: [{ source: { title: 'Report 1' } }, { source: { title: 'Report 2' } }] }, events: { totalCount: 2 } })
    expect(await at(one, fields)).toMatchObject({ event: { accounts: [{}, {}] }, events: { totalCount: 1 } })
    expect(await at(undefined, fields)).toEqual(await at(one, fields))
  })

  it('has the chains of then, with the confidence of then', async () => {
    const fields = 'causalChains(from: "event:closure", to: "event:strike", asOf: $asOf, timeOrder: ANY) { outcome explored chains { confidence nodes { id ... on Event { status } } links { id confidence cause { id } } } }'
    const chain = (confidence: number, status: string) => ({ causalChains: { outcome: 'FOUND', explored: 2, chains: [{
      confidence, nodes: [{ id: 'event:closure', status: 'OCCURRED' }, { id: 'event:strike', status }], links: [{ id: 'link:1', confidence, cause: { id: 'event:closure' } }],
    }] } })
    expect(await at(ten, fields)).toEqual(chain(0.4, 'SCHEDULED'))
    expect(await at(twelve, fields)).toEqual(chain(0.9, 'OCCURRED'))
    expect(await at(one, fields)).toMatchObject({ causalChains: { outcome: 'UNKNOWN_ENDPOINT' } })
  })

  it('is searched by the words of then, ranked by the share of the words', async () => {
    const fields = 'search(text: "strike harbour", asOf: $asOf) { edges { score node { ... on Event { id status } } } } gone: search(text: "closure", asOf: $asOf) { edges { node { __typename } } }'
    expect(await at(ten, fields)).toEqual({ search: { edges: [{ score: 0.5, node: { id: 'event:strike', status: 'SCHEDULED' } }] }, gone: { edges: [{ node: { __typename: 'Event' } }] } })
    expect(await at(one, fields)).toEqual({ search: { edges: [{ score: 0.5, node: { id: 'event:strike', status: 'OCCURRED' } }] }, gone: { edges: [] } })
  })

  it('may be asked beside the present', async () => {
    expect(await ask(`{ then: event(id: "event:strike", asOf: "${ten}") { status } now: event(id: "event:strike") { status } sooner: event(id: "event:strike", asOf: "2031-01-01T00:00:00Z") { status } }`))
      .toEqual({ then: { status: 'SCHEDULED' }, now: { status: 'OCCURRED' }, sooner: null })
  })
})

describe('the difference of two moments', () => {
  const between = (from: string, to: string, rest = '') => ask(`{ diff(from: "${from}", to: "${to}"${rest}) { totalCount edges { node { id kind change before after fields moment } } } }`)

  it('tells what came, what changed in which fields, and what went', async () => {
    expect(await between('2031-05-01T09:00:00Z', ten, ', kinds: [EVENT]')).toEqual({ diff: { totalCount: 2, edges: ['closure', 'strike'].map((id) => ({ node: {
      id: `event:${id}`, kind: 'EVENT', change: 'CREATED', before: null, after: id === 'strike' ? 'Strike at the harbour' : 'Closure', fields: [], moment: ten,
    } })) } })
    expect(await between(ten, twelve)).toEqual({ diff: { totalCount: 3, edges: [
      { node: { id: 'event:strike', kind: 'EVENT', change: 'CHANGED', before: 'Strike at the harbour', after: 'Strike at the harbour', fields: ['status'], moment: eleven } },
      { node: { id: 'link:1', kind: 'CAUSAL_LINK', change: 'CHANGED', before: 'causes', after: 'causes', fields: ['confidence'], moment: eleven } },
      { node: { id: 'source:2', kind: 'SOURCE', change: 'CREATED', before: null, after: 'Report 2', fields: [], moment: twelve } },
    ] } })
    expect(await between(twelve, '2031-06-01T00:00:00Z')).toMatchObject({ diff: { edges: [{ node: { id: 'event:closure', change: 'WITHDRAWN', after: null, moment: one } }, { node: { id: 'link:1', change: 'WITHDRAWN' } }] } })
  })

  it('is empty where nothing began or ended, or what came went again', async () => {
    expect(await between(twelve, twelve)).toEqual({ diff: { totalCount: 0, edges: [] } })
    expect(await between('2031-05-01T09:00:00Z', one, ', kinds: [CAUSAL_LINK]')).toEqual({ diff: { totalCount: 0, edges: [] } })
  })

  it('comes in pages', async () => {
    const ids: string[] = []
    for (let after: string | null = null; ;) {
      const { diff } = await ask(`query ($after: String) { diff(from: "2031-05-01T09:00:00Z", to: "${twelve}", first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, { after }) as
        { diff: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      ids.push(...diff.edges.map(({ node }) => node.id))
      if (!diff.pageInfo.hasNextPage) break
      after = diff.pageInfo.endCursor
    }
    expect(ids).toEqual(['event:closure', 'source:1', 'event:strike', 'link:1', 'source:2'])
  })

  it('refuses moments that are exchanged or have not come yet', async () => {
    await expect(between(twelve, ten)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(between(twelve, '2031-06-01T12:00:00.001Z')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('the log of writes', () => {
  beforeAll(async () => {
    await emptyGraph(graph)
    await graph.write((writer) => writer.text(`
      UNWIND range(1, 3) AS n
      CREATE (change:Operation {id: 'operation:' + n, kind: ['INGEST', 'RETRACT', 'RESTORE'][n - 1], by: ['local', 'desk', 'desk'][n - 1], source: 'source:' + n % 2, why: CASE n WHEN 2 THEN 'It was a hoax.' END,
        moment: '2031-05-0' + n + 'T10:00:00.500Z', recordedAt: '2031-05-0' + n + 'T10:00:00Z', outcome: ''})
      FOREACH (i IN range(0, 2) | CREATE (change)-[:TOUCHED]->(:OperationItem {action: 'CREATED', thing: 'event:' + (2 - i), kind: 'EVENT', key: 'e' + i, caption: 'Event ' + i, order: i}))`, {}))
    await graph.write((writer) => writer.text("CREATE (:Operation {id: 'operation:ingestion', moment: '2031-05-03T10:00:00.500Z'}), (:Operation {id: 'operation:old', outcome: ''})", {}))
  })

  const changes = (where: string) => ask(`{ changes(where: ${where}) { totalCount edges { node { id } } } }`)

  it('tells who did what when, the last first, with what it touched', async () => {
    expect(await ask('{ changes(first: 2) { totalCount pageInfo { hasNextPage } edges { node { id kind by moment source why items(first: 2) { totalCount pageInfo { hasNextPage } edges { node { id action kind key caption } } } } } } }')).toMatchObject({ changes: {
      totalCount: 3, pageInfo: { hasNextPage: true }, edges: [
        { node: { id: 'operation:3', kind: 'RESTORE', by: 'desk', moment: '2031-05-03T10:00:00.500Z', source: 'source:1', why: null } },
        { node: { id: 'operation:2', why: 'It was a hoax.', items: { totalCount: 3, pageInfo: { hasNextPage: true }, edges: [
          { node: { id: 'event:2', action: 'CREATED', kind: 'EVENT', key: 'e0', caption: 'Event 0' } }, { node: { id: 'event:1' } },
        ] } } },
      ],
    } })
  })

  it.each([
    ['{ kind: { in: [RETRACT, RESTORE] } }', [3, 2]], ['{ by: { eq: "local" } }', [1]], ['{ source: { eq: "source:1" } }', [3, 1]], ['{ not: { source: { eq: "source:1" } } }', [2]],
    ['{ between: { gte: "2031-05-02T10:00:00.500Z" } }', [3, 2]], ['{ between: { gte: "2031-05-02T10:00:01Z" } }', [3]], ['{ between: { lte: "2031-05-02T10:00:00Z" } }', [1]],
  ])('is filtered by %s', async (where, expected) => {
    expect(await changes(where)).toEqual({ changes: { totalCount: expected.length, edges: expected.map((n) => ({ node: { id: `operation:${n}` } })) } })
  })
})

describe('a look-up by id among what the graph knew', () => {
  beforeAll(() => fillWithMany(graph, { each: 500, versions: true }), 180_000)

  it.each(['actor', 'event', 'statement', 'commitment', 'source', 'topic', 'causalLink', 'node', 'nodes', 'timeline/of-actor', 'timeline/of-topic', 'compareAccounts'])(
    '%s goes by the indexes of the things and of their earlier versions', async (id) => {
      const found = all.find(([kind, name]) => kind === 'query' && name === id)
      if (found === undefined) throw new Error(`no fragment ${id}`)
      const { operators } = await graph.explain(statementOf(found), parametersOf(found[2]))
      expect(operators.filter((operator) => /Scan$/.test(operator))).toEqual([])
      expect(operators).toEqual(expect.arrayContaining(['NodeUniqueIndexSeek', 'NodeIndexSeek']))
    })
})
