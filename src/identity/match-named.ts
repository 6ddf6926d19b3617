import { contentWords } from '../domain/identity/compare-words.ts'
import { looks } from '../domain/identity/looks.ts'
import { decideNamed, type Named, type NamedDecision } from '../domain/identity/score-named.ts'
import { findSimilarNames } from '../generated/cypher.ts'
import type { Reader } from '../graph/connect.ts'
import { namedOf, readNamed, type NameRequest } from '../ingest/resolve-names.ts'
import { anyOf } from './search-words.ts'
import type { Judged } from './judged.ts'

export type NamedMatch = { readonly request: NameRequest; readonly decision: NamedDecision }

const similar = async (reader: Reader, requests: readonly NameRequest[]): Promise<ReadonlyMap<string, readonly Named[]>> => {
  const asked = requests.map((request, index) => ({ index, label: request.label, words: anyOf([request.name, looks(request.name)]) })).filter(({ words }) => words !== '')
  const rows = asked.length === 0 ? [] : await reader.run(findSimilarNames, { requests: asked })
  return new Map([...Map.groupBy(rows, ({ index }) => index)].map(([index, found]) => [requests[index]?.key ?? '', found.map(namedOf)]))
}

/** What the actors, topics and places of a dossier are in the graph. Two queries. */
export const matchNamed = async (reader: Reader, requests: readonly NameRequest[], judged: Judged): Promise<readonly NamedMatch[]> => {
  const exact = await readNamed(reader, requests)
  const decide = (request: NameRequest, candidates: readonly Named[]): NamedDecision =>
    decideNamed(request, candidates, (id) => judged(request.id, id))
  const first = requests.map((request, index) => ({ request, candidates: exact[index] ?? [], decision: decide(request, exact[index] ?? []) }))
  const open = first.filter(({ decision }) => decision.outcome !== 'JOINED').map(({ request }) => request)
  const more = await similar(reader, open.filter(({ name }) => contentWords(name).size > 0))
  return first.map(({ request, candidates, decision }) => {
    const known = new Set(candidates.map(({ id }) => id))
    const added = (more.get(request.key) ?? []).filter(({ id }) => !known.has(id))
    return added.length === 0 ? { request, decision } : { request, decision: decide(request, [...candidates, ...added]) }
  })
}
