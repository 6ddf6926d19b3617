import { beforeEach, describe, expect, it } from '@jest/globals'
import { repairText } from '../../src/ingest/verify/find.ts'
import { repairGraph, verifyGraph } from '../../src/ingest/verify/verify.ts'
import { retractSource } from '../../src/ingest/retract.ts'
import { aCommitment, aDossier, aLink, anActor, anAssessment, anEvent, aStatement } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { dump, ingest, someDay } from './support.ts'

const graph = testGraph()
const write = { graph, clock: (): number => someDay + 1_000 }

const text = 'The ministers of Norland and Sudland met. Norland said that at least 5 tonnes of grain will flow. The dispute was triggered by the remark. On Monday 2 tonnes arrived.'
const dossier = aDossier({
  source: { text },
  actors: [anActor({ aliases: ['The North'] }), anActor({ key: 'sudland', name: 'Sudland' })],
  events: [anEvent({ evidence: ['The ministers of Norland and Sudland met'], participants: [{ actor: 'norland', role: 'HOST' }] }), anEvent({ key: 'dispute', title: 'Dispute', evidence: ['The dispute was triggered by the remark'] })],
  statements: [aStatement({ at: 'meeting', evidence: ['Norland said that at least 5 tonnes of grain will flow'] })],
  commitments: [aCommitment({ quantity: { comparator: 'AT_LEAST', value: 5, unit: 't' }, evidence: ['at least 5 tonnes of grain will flow'] })],
  assessments: [anAssessment({ outcome: 'PARTLY_FULFILLED', quantity: { comparator: 'EXACTLY', value: 2, unit: 't' }, evidence: ['On Monday 2 tonnes arrived'] })],
  links: [aLink({ cause: 'remark', effect: 'dispute', relation: 'TRIGGERS', explicit: true, signal: 'triggered by', evidence: ['The dispute was triggered by the remark'] })],
})

beforeEach(async () => {
  await emptyGraph(graph)
  await ingest(graph, dossier)
})

const damage = (text: string): Promise<unknown> => graph.write((writer) => writer.text(text, {}))
const found = async (): Promise<readonly string[]> => [...new Set((await verifyGraph(graph)).finds.map(({ check }) => check))].sort()

describe('verifyGraph', () => {
  it('finds nothing wrong with what was ingested, withdrawn and told again', async () => {
    expect(await verifyGraph(graph)).toMatchObject({ sources: 1, finds: [] })
    const { source } = await ingest(graph, { ...dossier, source: { ...dossier.source, title: 'Another' } })
    await ingest(graph, { ...dossier, source: { ...dossier.source, title: 'Another', text: `Corrected. ${text}` } })
    await retractSource({ ...write, source })
    expect((await verifyGraph(graph)).finds).toEqual([])
  })

  it.each([
    { name: 'words that do not stand in the source', cypher: "MATCH (e:Evidence) WITH e ORDER BY e.id LIMIT 1 SET e.exact = 'other words'", checks: ['EVIDENCE_TEXT'] },
    { name: 'a passage at another place', cypher: 'MATCH (e:Evidence) WITH e ORDER BY e.id LIMIT 1 SET e.start = e.start + 1', checks: ['EVIDENCE_TEXT'] },
    { name: 'other surroundings of a passage', cypher: "MATCH (e:Evidence) WITH e ORDER BY e.id LIMIT 1 SET e.prefix = 'other'", checks: ['EVIDENCE_TEXT'] },
    { name: 'a missing passage', cypher: "MATCH (e:Evidence {exact: 'On Monday 2 tonnes arrived'}) DETACH DELETE e", checks: ['EVIDENCE_TEXT', 'NO_EVIDENCE'] },
    { name: 'an assertion without evidence', cypher: 'MATCH (:Statement)-[r:EVIDENCED_BY]->() DELETE r', checks: ['NO_EVIDENCE', 'STRAY_EVIDENCE'] },
    { name: 'a passage that proves nothing', cypher: "MATCH (s:Source) CREATE (:Evidence {id: 'evidence:stray', exact: 'The', start: 0, end: 3, prefix: '', suffix: ' ministers'})-[:QUOTED_FROM]->(s)", checks: ['STRAY_EVIDENCE'] },
    { name: 'a passage from nowhere', cypher: 'MATCH (e:Evidence)-[r:QUOTED_FROM]->() WITH r ORDER BY e.id LIMIT 1 DELETE r', checks: ['EVIDENCE_TEXT', 'STRAY_EVIDENCE'] },
    { name: 'a changed title', cypher: "MATCH (e:Event {title: 'Dispute'}) SET e.title = 'Agreement'", checks: ['FOLD'] },
    { name: 'a relationship that nobody tells of', cypher: "MATCH (e:Event {title: 'Dispute'}), (a:Actor {name: 'Sudland'}) CREATE (e)-[:HAS_PARTICIPANT {role: 'HOST', sources: []}]->(a)", checks: ['FOLD'] },
    { name: 'a wrong list of sources', cypher: "MATCH (:Event)-[r:HAS_PARTICIPANT]->() SET r.sources = ['source:other']", checks: ['FOLD'] },
    { name: 'a thing that nobody tells of', cypher: "CREATE (:Topic {id: 'topic:orphan', name: 'orphan', caption: 'orphan', since: '2031-01-01T00:00:00.000Z'})", checks: ['ORPHAN'] },
    { name: 'a report that is gone', cypher: 'MATCH ()-[r:REPORTS]->(:Event {title: "Dispute"}) DELETE r', checks: ['ORPHAN', 'REPORTS'] },
    { name: 'a report that says something else', cypher: 'MATCH ()-[r:REPORTS]->(:Event {title: "Dispute"}) SET r.told = replace(r.told, "Dispute", "Accord")', checks: ['FOLD', 'REPORTS'] },
    { name: 'a thing that is gone', cypher: 'MATCH (s:Statement) DETACH DELETE s', checks: ['REPORTS', 'STRAY_EVIDENCE'] },
    { name: 'a state that does not follow', cypher: "MATCH (c:Commitment) SET c.settledState = 'SATISFIED'", checks: ['COMMITMENT_STATE'] },
    { name: 'a shortcut with another confidence', cypher: 'MATCH ()-[r:TRIGGERS]->() SET r.confidence = 0.5', checks: ['SHORTCUT'] },
    { name: 'a missing shortcut', cypher: 'MATCH ()-[r:TRIGGERS]->() DELETE r', checks: ['SHORTCUT'] },
    { name: 'a shortcut without a link', cypher: 'MATCH (a:Event {title: "Dispute"}), (b:Statement) CREATE (a)-[:CAUSES {link: "link:none", confidence: 1.0, explicit: true}]->(b)', checks: ['STRAY_SHORTCUT'] },
    { name: 'a name of nothing', cypher: "CREATE (:Name {id: 'name:stray'})", checks: ['STRAY_NAME'] },
    { name: 'versions that overlap', cypher: "MATCH (a:Actor {name: 'Sudland'}) CREATE (was:Past:PastActor) SET was = properties(a), was.since = '2031-01-01T00:00:00.000Z', was.until = '2040-01-01T00:00:00.000Z'", checks: ['VERSION'] },
    { name: 'a version that ends before it begins', cypher: "MATCH (a:Actor {name: 'Sudland'}) CREATE (was:Past:PastActor) SET was = properties(a), was.since = '2031-02-01T00:00:00.000Z', was.until = '2031-01-01T00:00:00.000Z'", checks: ['VERSION'] },
  ])('finds and repairs $name', async ({ cypher, checks }) => {
    const before = await dump(graph)
    await damage(cypher)
    expect(await found()).toEqual([...checks].sort())
    for (const find of (await verifyGraph(graph)).finds) expect([find.id, find.message, repairText(find)].every((line) => line.length > 5)).toBe(true)
    const { after } = await repairGraph({ ...write, by: 'keeper' })
    expect(after.finds).toEqual([])
    const now = await dump(graph)
    const recorded = (value: unknown): string => JSON.stringify(value).replaceAll(/"recordedAt":"[^"]*"/g, '')
    expect(recorded(now)).toBe(recorded(before))
    expect(await graph.text('MATCH (o:Operation {kind: "REPAIR"}) RETURN o.by AS by', {})).toEqual([{ by: 'keeper' }])
    expect(await found()).toEqual([])
  })

  it('says where nothing can be repaired, and leaves it', async () => {
    await damage("MATCH (s:Source) SET s.text = 'Something else entirely.'")
    const { finds } = await verifyGraph(graph)
    expect(finds.find(({ check }) => check === 'SOURCE_TEXT')).toMatchObject({ repair: { kind: 'none' } })
    const { after } = await repairGraph(write)
    expect(after.finds.some(({ check }) => check === 'SOURCE_TEXT')).toBe(true)
    expect(await graph.text('MATCH (s:Source) RETURN s.text AS text', {})).toEqual([{ text: 'Something else entirely.' }])
  })
})
