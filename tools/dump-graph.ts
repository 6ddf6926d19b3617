import { canonicalJson } from '../src/domain/fold.ts'
import type { Graph } from '../src/graph/connect.ts'

const content = ['Source', 'Evidence', 'Actor', 'Office', 'Topic', 'Place', 'Happening', 'CausalLink', 'Assessment', 'Name']

/** Moments of bookkeeping: when the graph learnt something is no part of what it shows. */
const moments = { since: null, recordedAt: null }

const lineOf = (row: Readonly<Record<string, unknown>>): string => canonicalJson(row).replaceAll(/"(since|recordedAt)":null,?/g, '')

/**
 * Everything that the graph shows, one line a node or relationship, in an order of its own: two graphs are the same when their
 * lines are. Bookkeeping, earlier versions and the moments of both are left out.
 */
export const dumpGraph = async (graph: Pick<Graph, 'text'>): Promise<readonly string[]> => {
  const deadlineMs = 120_000
  const nodes = await graph.text(
    `MATCH (n) WHERE any(label IN labels(n) WHERE label IN $content)
     UNWIND labels(n) AS label WITH n, label ORDER BY label WITH n, collect(label) AS labels
     RETURN labels, n {.*, since: $moments.since, recordedAt: $moments.recordedAt} AS properties`, { content, moments }, { deadlineMs })
  const relationships = await graph.text(
    `MATCH (n)-[r]->(m) WHERE any(label IN labels(n) WHERE label IN $content) AND NOT type(r) STARTS WITH 'WAS_'
     RETURN n.id AS start, type(r) AS type, m.id AS end, r {.*, since: $moments.since, recordedAt: $moments.recordedAt} AS properties`, { content, moments }, { deadlineMs })
  return [...nodes, ...relationships].map(lineOf).sort()
}
