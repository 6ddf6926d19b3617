import { beforeAll, describe, expect, it } from '@jest/globals'
import { dossierSchema, type Dossier, type DossierInput } from '../../src/domain/dossier.ts'
import { applyMatches } from '../../src/identity/apply-matches.ts'
import { matchDossier } from '../../src/identity/match-dossier.ts'
import type { Match, Matches } from '../../src/identity/matches.ts'
import { aCommitment, aDossier, anActor, anEvent, aStatement, aTopic } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { dump, ingest } from './support.ts'

const graph = testGraph()

const first = 'The King suspended the assembly of Norland on 10 September at the request of Ada Holm. Ada Holm called Jon Berg on 3 September. '
  + '“We will open every northern port to grain ships,” Ada Holm said. Norland will deliver at least 5 million tonnes of grain. The foreign ministry of Norland was silent.'
const second = 'Ada Holm had the assembly suspended on 10 September. On 11 September the High Court ruled that suspending the assembly was unlawful. Ada Holm called Jon Berg on 24 September. '
  + 'Ada Holm promised: “We will open every northern port to grain ships.” Norland is to send at least 5 million tonnes of grain. The foreign ministry of Sudland was silent, and so was Nоrland.'

const norland = anActor({ iso3: 'NOR', wikidata: 'Q1' })
const holm = anActor({ key: 'holm', kind: 'PERSON', name: 'Ada Holm', affiliation: 'norland' })
const berg = anActor({ key: 'berg', kind: 'PERSON', name: 'Jon Berg' })
const call = (when: string, quote: string): NonNullable<DossierInput['events']>[number] =>
  anEvent({ key: 'call', mode: 'phone', title: 'Call of Ada Holm and Jon Berg', when, participants: [{ actor: 'holm', role: 'PARTICIPANT' }, { actor: 'berg', role: 'PARTICIPANT' }], evidence: [quote] })

const told: DossierInput = aDossier({
  source: { title: 'First', text: first, publishedAt: '2031-09-12' },
  actors: [norland, holm, berg, anActor({ key: 'king', kind: 'PERSON', name: 'The King' }), anActor({ key: 'ministry', kind: 'ORGANIZATION', name: 'Foreign Ministry', affiliation: 'norland' })],
  topics: [aTopic()],
  events: [
    anEvent({ key: 'suspension', ploverType: 'COERCE', mode: 'ban', title: 'The King suspended the assembly of Norland', when: '2031-09-10', participants: [{ actor: 'king', role: 'INITIATOR' }, { actor: 'holm', role: 'TARGET' }], evidence: ['The King suspended the assembly of Norland on 10 September'] }),
    call('2031-09-03', 'Ada Holm called Jon Berg on 3 September'),
  ],
  statements: [aStatement({ speaker: 'holm', content: 'every northern port will be open to grain ships', quote: 'We will open every northern port to grain ships', evidence: ['“We will open every northern port to grain ships,” Ada Holm said'] })],
  commitments: [aCommitment({ quantity: { comparator: 'AT_LEAST', value: 5e6, unit: 't' }, evidence: ['Norland will deliver at least 5 million tonnes of grain'] })],
})

const retold: Dossier = dossierSchema.parse(aDossier({
  source: { title: 'Second', publisher: 'The Gazette', text: second, publishedAt: '2031-09-25' },
  actors: [
    norland, { ...holm, aliases: ['Holm'] }, berg, anActor({ key: 'court', kind: 'ORGANIZATION', name: 'High Court of Norland' }), anActor({ key: 'sudland', name: 'Sudland', iso3: 'SUD' }),
    anActor({ key: 'ministry', kind: 'ORGANIZATION', name: 'Foreign Ministry', affiliation: 'sudland' }), anActor({ key: 'fake', name: 'Nоrland' }),
  ],
  topics: [aTopic()],
  events: [
    anEvent({ key: 'suspension', ploverType: 'COERCE', mode: 'ban', title: 'Ada Holm had the assembly suspended', when: '2031-09-10', participants: [{ actor: 'holm', role: 'INITIATOR' }], evidence: ['Ada Holm had the assembly suspended on 10 September'] }),
    anEvent({ key: 'ruling', ploverType: 'REJECT', title: 'High Court rules against suspending the assembly', when: '2031-09-11', participants: [{ actor: 'court', role: 'INITIATOR' }], evidence: ['On 11 September the High Court ruled that suspending the assembly was unlawful'] }),
    call('2031-09-24', 'Ada Holm called Jon Berg on 24 September'),
  ],
  statements: [aStatement({ speaker: 'holm', content: 'ports will open', quote: 'We will open every northern port to grain ships', evidence: ['Ada Holm promised: “We will open every northern port to grain ships.”'] })],
  commitments: [aCommitment({ quantity: { comparator: 'AT_LEAST', value: 5e6, unit: 't' }, evidence: ['Norland is to send at least 5 million tonnes of grain'] })],
  links: [{ cause: 'suspension', effect: 'ruling', relation: 'CAUSES', explicit: false, evidence: ['On 11 September the High Court ruled that suspending the assembly was unlawful'] }],
}))

let matches: Matches
const match = (key: string): Match | undefined => matches.find((one) => one.key === key)

beforeAll(async () => {
  await emptyGraph(graph)
  await ingest(graph, told)
  matches = await matchDossier({ graph, dossier: retold })
}, 120_000)

describe('matchDossier', () => {
  it('joins what is the same, and keeps apart what is not', () => {
    expect(Object.fromEntries(matches.map(({ kind, key, outcome }) => [`${kind} ${key}`, outcome]))).toEqual({
      'ACTOR norland': 'JOINED', 'ACTOR holm': 'JOINED', 'ACTOR berg': 'JOINED', 'ACTOR court': 'APART', 'ACTOR sudland': 'APART', 'ACTOR ministry': 'APART', 'ACTOR fake': 'LIKELY', 'TOPIC grain': 'JOINED',
      'EVENT suspension': 'JOINED', 'EVENT ruling': 'APART', 'EVENT call': 'APART', 'STATEMENT remark': 'JOINED', 'COMMITMENT promise': 'JOINED',
    })
  })

  it('says what spoke for and against', () => {
    expect(match('suspension')?.best?.features.map(({ name }) => name)).toEqual(['SAME_TYPE', 'SAME_MODE', 'SAME_DAY', 'SHARED_PARTICIPANT', 'SAME_WORDS'])
    expect(match('suspension')?.best?.features.find(({ name }) => name === 'SAME_DAY')?.note).toBe('both 2031-09-10')
    expect(match('fake')?.best?.features.map(({ name }) => name)).toEqual(['LOOKS_ALIKE', 'DECEPTIVE_NAME'])
  })

  it('lets the second source add accounts to the same nodes, and finds itself again', async () => {
    const { delta } = await ingest(graph, applyMatches(retold, matches))
    expect(delta.matched.map(({ key }) => key)).toEqual(expect.arrayContaining(['suspension', 'remark', 'promise', 'holm']))
    expect(delta.created.map(({ kind, key }) => `${kind} ${key ?? '-'}`)).toEqual(expect.arrayContaining(['EVENT ruling', 'EVENT call', 'ACTOR ministry', 'ACTOR fake', 'CAUSAL_LINK -']))
    const [row] = await graph.text('MATCH (e:Event {mode: "ban"})<-[:REPORTS]-(o:Source) RETURN count(DISTINCT e) AS events, count(o) AS accounts', {})
    expect(row).toEqual({ events: 1, accounts: 2 })
    const [belief] = await graph.text('MATCH (e:Event {mode: "ban"}) RETURN e.belief AS belief, e.beliefFamilies AS families', {})
    expect(belief).toEqual({ belief: 0.9775, families: ['The Herald', 'The Gazette'] })
    const before = await dump(graph)
    const again = await ingest(graph, applyMatches(retold, await matchDossier({ graph, dossier: retold })))
    expect(again.delta.unchanged).toBe(true)
    expect(await dump(graph)).toEqual(before)
  })
})

describe('applyMatches', () => {
  it('tells actors that are one thing of the graph under one key', async () => {
    const twice = dossierSchema.parse(aDossier({
      source: { title: 'Third', text: 'Ada Holm spoke. Holm and Jon Berg met on Monday.' },
      actors: [norland, { ...holm, key: 'holm' }, anActor({ key: 'minister', kind: 'PERSON', name: 'Minister Holm', aliases: ['Ada Holm'], affiliation: 'norland' }), berg],
      events: [anEvent({ participants: [{ actor: 'minister', role: 'PARTICIPANT' }, { actor: 'holm', role: 'PARTICIPANT' }, { actor: 'berg', role: 'PARTICIPANT' }], evidence: ['Holm and Jon Berg met on Monday'] })],
      statements: [aStatement({ speaker: 'minister', content: 'something', evidence: ['Ada Holm spoke'] })],
    }))
    const applied = applyMatches(twice, await matchDossier({ graph, dossier: twice }))
    expect(applied.actors.map(({ key, aliases }) => [key, aliases])).toEqual([['norland', []], ['holm', ['Ada Holm', 'Minister Holm'].slice(1)], ['berg', []]])
    expect(applied.events[0]?.participants.map(({ actor }) => actor)).toEqual(['holm', 'berg'])
    expect(applied.statements[0]?.speaker).toEqual(['holm'])
    await ingest(graph, applied)
  })
})
