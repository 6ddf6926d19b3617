import type { Dossier } from '../domain/dossier.ts'
import type { ScoredHappening } from '../domain/identity/score-happening.ts'
import type { ScoredNamed } from '../domain/identity/score-named.ts'
import { sourceId } from '../domain/ids.ts'
import type { Graph, Reader } from '../graph/connect.ts'
import { nameRequests } from '../ingest/resolve-names.ts'
import { comparedItems } from './compared-items.ts'
import { matchHappenings } from './match-happenings.ts'
import { matchNamed, type NamedMatch } from './match-named.ts'
import type { Match, MatchCandidate, Matches } from './matches.ts'
import { judgedBy, readStanding } from './standing-judgements.ts'

/** A suggestion with more choices than these helps nobody. */
const mostCandidates = 5

const likely = (scored: readonly (ScoredNamed | ScoredHappening)[]): readonly MatchCandidate[] =>
  scored.filter(({ outcome }) => outcome !== 'APART').slice(0, mostCandidates).map(({ candidate, features, score, outcome }) => ({
    id: candidate.id, caption: 'name' in candidate ? candidate.name : candidate.caption, score, outcome, features,
  }))

const matchOf = (item: Omit<Match, 'outcome' | 'best' | 'candidates'>, scored: readonly (ScoredNamed | ScoredHappening)[]): Match => {
  const candidates = likely(scored)
  const [best = null] = candidates
  return { ...item, outcome: best?.outcome ?? 'APART', best, candidates }
}

const kinds = { Actor: 'ACTOR', Topic: 'TOPIC', Place: 'PLACE' } as const

/** The graph's id of what is joined, else the dossier's own. */
const settled = (matches: readonly NamedMatch[], label: keyof typeof kinds): ReadonlyMap<string, string> =>
  new Map(matches.filter(({ request }) => request.label === label).map(({ request, decision }) =>
    [request.key, request.sameAs ?? (decision.outcome === 'JOINED' && decision.best !== null ? decision.best.candidate.id : request.id)]))

export type Matching = {
  /** The graph, or a transaction that writes. */
  readonly graph: Pick<Graph, 'run'>
  readonly dossier: Dossier
  /** For each query; a minute when absent. */
  readonly deadlineMs?: number
}

const defaultDeadlineMs = 60_000

/**
 * What the items of a dossier are in the graph: JOINED when that is exact and certain, LIKELY when a person should say, else
 * APART; each with what spoke for and against. Reads only, and a fixed number of queries whatever the dossier's size.
 */
export const matchDossier = async ({ graph, dossier, deadlineMs = defaultDeadlineMs }: Matching): Promise<Matches> => {
  const reader: Reader = { run: (statement, params) => graph.run(statement, params, { deadlineMs }) }
  const requests = nameRequests(dossier)
  const named = await matchNamed(reader, requests, judgedBy(await readStanding(reader, requests.map(({ id }) => id))))
  const keys = { actors: settled(named, 'Actor'), topics: settled(named, 'Topic'), places: settled(named, 'Place') }
  const items = comparedItems(dossier, keys)
  const judged = judgedBy(await readStanding(reader, items.map(({ compared }) => compared.id)))
  const happenings = await matchHappenings(reader, { source: sourceId(dossier.source), items, judged })
  return [
    ...named.map(({ request, decision }) => matchOf({ kind: kinds[request.label], key: request.key, caption: request.name, id: request.id }, decision.scored)),
    ...happenings.map(({ item: { key, compared }, scored }) => matchOf({ kind: compared.kind, key, caption: compared.caption, id: compared.id }, scored)),
  ]
}
