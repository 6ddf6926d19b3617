import type { Graph } from '../../src/graph/connect.ts'

/** Two ways to see a graph: as it stands, and as it stood at a moment, put together from versions by the rules of docs/graph.md alone. */

type Dump = { readonly nodes: readonly unknown[]; readonly relationships: readonly unknown[] }

const content = ['Source', 'Evidence', 'Actor', 'Office', 'Topic', 'Place', 'Happening', 'CausalLink', 'Assessment']

const inOrder = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row, (_, value: unknown) =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null).sort(([a], [b]) => (a < b ? -1 : 1))) : value))).sort()

export const graphNow = async (graph: Graph): Promise<Dump> => {
  const nodes = await graph.text('MATCH (n) WHERE any(label IN labels(n) WHERE label IN $content) WITH n UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN collect(label) AS labels, n {.*, since: null} AS properties', { content })
  const relationships = await graph.text(
    `MATCH (a)-[r]->(b) WHERE any(label IN labels(a) WHERE label IN $content) AND any(label IN labels(b) WHERE label IN $content) AND NOT type(r) STARTS WITH 'WAS_'
     RETURN a.id AS start, type(r) AS type, b.id AS end, r {.*, since: null, sources: null} AS properties`, { content })
  return { nodes: inOrder(nodes), relationships: inOrder(relationships) }
}

export const graphAt = async (graph: Graph, moment: string): Promise<Dump> => {
  const visible = (n: string): string => `(any(label IN labels(${n}) WHERE label IN $content OR label = 'Past') AND ${n}.since <= $moment AND (${n}.until IS NULL OR $moment < ${n}.until))`
  const nodes = await graph.text(
    `MATCH (n) WHERE ${visible('n')} UNWIND [label IN labels(n) WHERE label <> 'Past'] AS label
     WITH n, CASE WHEN label STARTS WITH 'Past' THEN substring(label, 4) ELSE label END AS label ORDER BY label
     RETURN collect(label) AS labels, n {.*, since: null, until: null} AS properties`, { content, moment })
  const relationships = await graph.text(
    `MATCH (a)-[r]->(b) WHERE ${visible('a')} AND ${visible('b')} AND (r.since IS NULL OR r.since <= $moment) AND (r.until IS NULL OR $moment < r.until)
     RETURN a.id AS start, CASE WHEN type(r) STARTS WITH 'WAS_' THEN substring(type(r), 4) ELSE type(r) END AS type, b.id AS end, r {.*, since: null, until: null, sources: null} AS properties`,
    { content, moment })
  return { nodes: inOrder(nodes), relationships: inOrder(relationships) }
}
