import type { Graph } from '../../../src/graph/connect.ts'

/** Marks the statement among the running ones. */
const marker = 'a slow statement of the tests'

/** The same database, each query of which, or each `such` query, takes for ever: it counts pairs of a million numbers. */
export const slowGraph = (graph: Graph, such: RegExp = /^/): Graph => ({
  ...graph,
  text: (text, params, options) => !such.test(text) ? graph.text(text, params, options)
    : graph.text(`/* ${marker} */ UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS pairs`, {}, options),
})

/** How many of them Neo4j works on now. */
export const slowStatements = async (graph: Graph): Promise<number> => {
  const rows = await graph.text(
    'SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS $marker AND NOT currentQuery STARTS WITH $own AND status = $running RETURN count(*) AS running',
    { marker, own: 'SHOW', running: 'Running' })
  return Number(rows[0]?.['running'])
}

/** Waits until Neo4j works on so many of them; fails after 10 s. */
export const untilSlowStatements = async (graph: Graph, wanted: number): Promise<void> => {
  const end = performance.now() + 10_000
  for (;;) {
    const running = await slowStatements(graph)
    if (running === wanted) return
    if (performance.now() > end) throw new Error(`${running} slow statements run; expected ${wanted}`)
    await new Promise((resolve) => { setTimeout(resolve, 50) })
  }
}
