import { sha256 } from '../domain/ids.ts'
import { instantOf } from '../domain/time.ts'
import { writeSuggestions } from '../generated/cypher.ts'
import type { Graph } from '../graph/connect.ts'
import type { Matches } from './matches.ts'

const suggestionId = (left: string, right: string): string =>
  `suggestion:${sha256(JSON.stringify([left, right].sort())).slice(0, 24)}`

/**
 * Keeps the pairs that matching found likely, for people to judge. Called after the dossier was ingested: a pair of which
 * one side is not in the graph is no suggestion. The same pair again keeps when it was first seen.
 */
export const keepSuggestions = async ({ graph, matches, clock }: { readonly graph: Pick<Graph, 'write'>; readonly matches: Matches; readonly clock: () => number }): Promise<void> => {
  const rows = matches.flatMap((match) => (match.outcome !== 'LIKELY' ? [] : match.candidates.filter(({ id }) => id !== match.id).map((candidate) => ({
    id: suggestionId(candidate.id, match.id), left: candidate.id, right: match.id, recordedAt: instantOf(clock()),
    properties: {
      left: candidate.id, right: match.id, score: candidate.score, featureNames: candidate.features.map(({ name }) => name),
      featureWeights: candidate.features.map(({ weight }) => String(weight)), featureNotes: candidate.features.map(({ note }) => note),
    },
  }))))
  if (rows.length > 0) await graph.write((writer) => writer.run(writeSuggestions, { rows }), { deadlineMs: 60_000 })
}
