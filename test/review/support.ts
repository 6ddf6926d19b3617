import type { DossierInput } from '../../src/domain/dossier.ts'
import type { Graph, Row } from '../../src/graph/connect.ts'
import { writeDraftOf, type DraftWritten } from '../../src/review/write-draft.ts'
import { aDossier, anActor, anEvent, aLink, aStatement, checked } from '../support/builders.ts'
import { someDay } from '../ingest/support.ts'

/** A strike, what set it off, and what followed: the end of the chain is in doubt. */
export const harbourText = [
  'The port of Norland closed on Monday.',
  'The closure triggered a strike of the dockers.',
  'In response to the strike, the ministry called talks.',
  'Norland said that the port will open again.',
].join(' ')

export const harbour = (parts: Partial<DossierInput> = {}): DossierInput => aDossier({
  source: { title: 'The port closes', publishedAt: '2031-05-12', text: harbourText },
  activity: { name: 'demarche-rules', version: '1' },
  actors: [anActor(), anActor({ key: 'dockers', kind: 'GROUP', name: 'dockers' }), anActor({ key: 'ministry', kind: 'ORGANIZATION', name: 'ministry' })],
  events: [
    anEvent({ key: 'closure', ploverType: 'SANCTION', title: 'Closure of the port', participants: [{ actor: 'norland', role: 'INITIATOR' }], evidence: ['The port of Norland closed on Monday.'], confidence: 0.9 }),
    anEvent({ key: 'strike', ploverType: 'PROTEST', title: 'Strike of the dockers', participants: [{ actor: 'dockers', role: 'INITIATOR' }], evidence: ['The closure triggered a strike of the dockers.'], confidence: 0.8 }),
    anEvent({ key: 'talks', title: 'Talks called by the ministry', participants: [{ actor: 'ministry', role: 'INITIATOR' }], evidence: ['In response to the strike, the ministry called talks.'], confidence: 0.5 }),
  ],
  statements: [aStatement({ content: 'the port will open again', about: ['talks'], evidence: ['Norland said that the port will open again.'], confidence: 0.95 })],
  links: [
    aLink({ cause: 'closure', effect: 'strike', relation: 'TRIGGERS', explicit: true, signal: 'triggered', evidence: ['The closure triggered a strike of the dockers.'], confidence: 0.85 }),
    aLink({ cause: 'strike', effect: 'talks', relation: 'RESPONDS_TO', explicit: true, signal: 'In response to', evidence: ['In response to the strike, the ministry called talks.'], confidence: 0.9 }),
  ],
  ...parts,
})

export const write = (graph: Pick<Graph, 'write'>, dossier: DossierInput = harbour(), more: { threshold?: number; dryRun?: boolean } = {}): Promise<DraftWritten> =>
  writeDraftOf({ graph, draft: checked(dossier), threshold: 0.7, clock: () => someDay, deadlineMs: 60_000, ...more })

/** Every item of drafts in the order of review: what it is, and its state. */
export const itemsIn = (graph: Graph): Promise<readonly Row[]> =>
  graph.text('MATCH (i:DraftItem) RETURN i.id AS id, i.kind AS kind, i.key AS key, i.state AS state, i.decidedBy AS decidedBy, i.rank AS rank, i.source AS source ORDER BY i.order, i.id', {})

export const idOf = async (graph: Graph, key: string, source?: string): Promise<string> => {
  const found = (await itemsIn(graph)).find((item) => item['key'] === key && (source === undefined || item['source'] === source))
  if (found === undefined) throw new Error(`no draft has an item ${key}`)
  return String(found['id'])
}

/** What of the graph ordinary reads see. */
export const captionsIn = async (graph: Graph): Promise<readonly string[]> =>
  (await graph.text('MATCH (n:Happening|CausalLink) RETURN n.caption AS caption ORDER BY caption', {})).map((row) => String(row['caption']))
