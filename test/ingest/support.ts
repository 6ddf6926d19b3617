import { randomUUID } from 'node:crypto'
import type { DossierInput } from '../../src/domain/dossier.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { DossierRejected } from '../../src/ingest/dossier-rejected.ts'
import { ingestDossier, type Ingested } from '../../src/ingest/ingest.ts'
import { pathText } from '../../src/domain/problem.ts'
import { checked } from '../support/builders.ts'
import { isContent } from '../support/neo4j.ts'

/** Midnight of the day on which everything in these tests is recorded. */
export const someDay = Date.UTC(2031, 5, 1)

export const ingest = (graph: Pick<Graph, 'write'>, dossier: DossierInput, more: { clock?: () => number; operationId?: string; by?: string } = {}): Promise<Ingested> =>
  ingestDossier({ graph, dossier: checked(dossier), clock: () => someDay, operationId: randomUUID(), ...more })

/** When the last write happened. */
export const lastMoment = async (graph: Graph): Promise<string> =>
  String((await graph.text("MATCH (turn:Operation {id: 'operation:ingestion'}) RETURN turn.moment AS moment", {}))[0]?.['moment'])

/** Everything that the graph shows, in an order of its own: nodes with their labels, relationships with their ends; without moments of bookkeeping. */
export const dump = async (graph: Graph): Promise<{ readonly nodes: readonly unknown[]; readonly relationships: readonly unknown[] }> => {
  const nodes = await graph.text(`MATCH (n) WHERE ${isContent} RETURN labels(n) AS labels, n {.*, since: null} AS properties ORDER BY n.id`, {})
  const relationships = await graph.text(
    `MATCH (n) WHERE ${isContent} MATCH (n)-[r]->(m) WHERE NOT type(r) STARTS WITH 'WAS_'
     RETURN n.id AS start, type(r) AS type, m.id AS end, r {.*, since: null} AS properties
     ORDER BY start, type, end, coalesce(r.role, ""), coalesce(r.source, ""), coalesce(r.link, "")`, {})
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, key === 'labels' ? [...(inner as string[])].sort() : sorted(inner)]))
  }
  return { nodes: nodes.map(sorted), relationships: relationships.map(sorted) }
}

/** The problems for which a dossier is rejected, as `code place`. */
export const rejection = async (ingestion: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await ingestion
    return []
  } catch (error) {
    if (error instanceof DossierRejected) return error.problems.map((problem) => `${problem.code} ${pathText(problem.path)}`)
    throw error
  }
}
