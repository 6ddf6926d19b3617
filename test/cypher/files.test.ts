import { beforeAll, describe, expect, it } from '@jest/globals'
import { cypherPaths, lastReturn, readCypherFile, type CypherFile } from '../../tools/codegen-cypher-file.ts'
import { schema } from '../plan/support.ts'
import { isInterfaceType } from 'graphql'
import { testGraph } from '../support/neo4j.ts'

const graph = testGraph()
const files = cypherPaths('cypher').filter((path) => !path.startsWith('cypher/migration/')).map(readCypherFile)

/** Names that exist in the graph's model and not yet in an empty database: written once and removed, they stay known. */
const seed = `
CREATE (a:Source:Evidence:Actor:Person:State:Organization:Group:Office:Topic:Place:Happening:Event:Statement:Commitment:Assessment:CausalLink:Migration:Operation:OperationItem:Telling:Name:Past:Dossier:Alias:Suspension:Retraction:Draft:DraftItem:Decision:Change)
SET a += $properties
CREATE (a)-[:REPORTS {key: '', confidence: 1, rule: '', told: '', recordedAt: '', title: '', content: '', when: '', status: '', due: '', comparator: '', value: 1, unit: '', action: '', object: '', sources: [''], source: '', order: 1, role: '', kind: '', link: '', explicit: true, record: '', mentions: 1, goldstein: 1.0, deaths: 1, deathsLow: 1, deathsHigh: 1}]->(a)
CREATE (a)-[:PUBLISHED_BY]->(a)-[:EVIDENCED_BY]->(a)-[:QUOTED_FROM]->(a)-[:ACCOUNT_BY]->(a)-[:MADE_BY]->(a)-[:ACCORDING_TO]->(a)-[:ADDRESSED_TO]->(a)
CREATE (a)-[:MADE_DURING]->(a)-[:SILENT_ON]->(a)-[:ABOUT]->(a)-[:HAS_PARTICIPANT]->(a)-[:PART_OF]->(a)-[:LOCATED_IN]->(a)-[:OWED_BY]->(a)-[:OWED_TO]->(a)
CREATE (a)-[:CREATED_BY]->(a)-[:ASSERTED_BY]->(a)-[:ASSESSES]->(a)-[:CAUSE]->(a)-[:EFFECT]->(a)-[:AFFILIATED_WITH]->(a)-[:HELD]->(a)-[:OFFICE_OF]->(a)-[:BROADER]->(a)
CREATE (a)-[:CAUSES]->(a)-[:TRIGGERS]->(a)-[:ENABLES]->(a)-[:MOTIVATES]->(a)-[:AMPLIFIES]->(a)-[:MITIGATES]->(a)-[:PREVENTS]->(a)-[:RESPONDS_TO]->(a)-[:CONTEXT_FOR]->(a)
CREATE (a)-[:MENTIONS]->(a)-[:KNOWN_AS]->(a)-[:VERSION]->(a)-[:TOUCHED]->(a)
DETACH DELETE a`

const dated = (name: string) => [name, `${name}Earliest`, `${name}Latest`]
const properties = [
  'id', 'caption', 'recordedAt', 'kind', 'title', 'publisher', 'url', 'language', 'sha256', 'text', 'length', 'version', 'exact', 'prefix', 'suffix', 'start', 'end', 'name', 'aliases',
  'wikidata', 'iso3', 'latitude', 'longitude', 'ploverType', 'mode', 'contexts', 'sortAt', 'status', 'identity', 'illocution', 'content', 'quote', 'directness', 'polarity', 'certainty', 'cue',
  'channel', 'action', 'object', 'comparator', 'value', 'unit', 'condition', 'force', 'strength', 'settledState', 'settledDueLatest', 'fulfilled', 'late', 'outcome', 'relation', 'explicit',
  'signal', 'confidence', 'asserterKind', 'checksum', 'holder', 'since', 'moment', 'canonical', 'needs', 'telling', 'thing', 'source', 'json', 'names', 'until', 'askedAt', 'activity', 'draft', 'key', 'json', 'drafted', 'rule', 'sentence', 'sentenceStart', 'quoteStart', 'quoteEnd', 'evidence', 'state', 'decidedBy', 'decidedAt', 'takenWith', 'assertion', 'fingerprint', 'thing', 'cause', 'effect', 'copies', 'rank', 'order', 'source', 'frame', 'written', 'threshold', 'digest', 'verdict', 'edited', 'by', 'at',
  'belief', 'beliefExplanation', 'beliefFamilies', 'beliefReports', 'featureNames', 'featureNotes', 'featureWeights', 'standing', 'topic', 'why',
  'mentionPublisher', 'mentionAddress', 'mentionSentence', 'mentionActor1', 'mentionActor2', 'mentionAction', 'mentionConfidence',
  ...dated('publishedAt'), ...dated('when'), ...dated('due'), ...dated('on'), ...dated('newDue'), ...dated('from'), ...dated('to'),
]

beforeAll(async () => {
  const earlier = Array.from(seed.matchAll(/\[:([A-Z_]+)/g), ([, type = '']) => `WAS_${type}`)
  await graph.write(async (writer) => {
    await writer.text(seed, { properties: Object.fromEntries(properties.map((name) => [name, name])) })
    await writer.text('UNWIND $earlier AS type CREATE (a:Past)-[:$(type)]->(a) DETACH DELETE a', { earlier })
  })
})

/** A value of the declared type, so that the planner of Neo4j knows what it is. */
const valueOf = (type: string): unknown => {
  if (type.startsWith('[Map')) return [{}]
  if (type.startsWith('[')) return ['x']
  const bare = type.replace('!', '')
  return ({ Int: 3, Float: 0.5, Boolean: true, Map: {}, TimeRange: { from: null, to: null } } as Record<string, unknown>)[bare] ?? 'x'
}

/** The file as a statement: a fragment's `this` is a node with the label of its type. */
const statementOf = (file: CypherFile): string => {
  const [, folder, owner = ''] = file.path.split('/')
  if (folder !== 'field' && folder !== 'filter') return file.text
  const label = owner.replace(/Filter$/, '')
  const start = /^(OPTIONAL )?MATCH/.test(file.text) ? '' : 'WITH this '
  return `MATCH (this:${label}) CALL (this) { ${start}${file.text} } RETURN 1 AS one`
}

describe('every file of cypher/', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s is understood by Neo4j, and names nothing unknown', async (_path, file) => {
    const parameters = Object.fromEntries(file.parameters.map(({ name, type }) => [name, valueOf(type)]))
    // A cold database on a busy machine plans the longest files for seconds; the second time it has the plan.
    await graph.text(`EXPLAIN ${statementOf(file)}`, parameters, { deadlineMs: 50_000 }).catch(() => [])
    const { columns, notices } = await graph.explain(statementOf(file), parameters)
    expect(notices.filter((notice) => /not in the database|not available|deprecated|missing/i.test(notice))).toEqual([])
    const [, folder] = file.path.split('/')
    if (folder !== 'field' && folder !== 'filter') expect(columns).toEqual(lastReturn(file)?.items.map(({ name }) => name) ?? [])
  })

  it('belongs to something of schema/', () => {
    const owners = files.map(({ path }) => path.split('/')).filter(([, folder]) => folder === 'field').map(([, , owner = '']) => schema.getType(owner))
    expect(owners.every((type) => type !== undefined)).toBe(true)
    expect(owners.some((type) => isInterfaceType(type))).toBe(true)
  })
})
