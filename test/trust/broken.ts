import type { Graph } from '../../src/graph/connect.ts'
import type { SourceId } from '../../src/domain/ids.ts'
import { wholePaper } from './dossiers.ts'

/** What a half-written source would leave, each found by one query over these sources and what they tell. */
const halves = `
UNWIND $sources AS id
OPTIONAL MATCH (source:Source {id: id})
WITH id, source
WHERE source IS NOT NULL
CALL (source) {
  WITH source WHERE COUNT { (source)-[:REPORTS|MENTIONS]->() } <> $told
  RETURN 'does not tell all of its dossier' AS problem
  UNION
  WITH source WHERE COUNT { (source)<-[:QUOTED_FROM]-(:Evidence) } <> $evidence
  RETURN 'has not all of its quotes' AS problem
  UNION
  MATCH (source)<-[:QUOTED_FROM]-(quote:Evidence)
  WHERE substring(source.text, quote.start, quote.end - quote.start) <> quote.exact OR NOT EXISTS { (quote)<-[:EVIDENCED_BY]-() }
  RETURN 'has a quote that proves nothing' AS problem
  UNION
  MATCH (source)-[:REPORTS]->(thing)
  WHERE NOT EXISTS { (thing)-[:EVIDENCED_BY]->(:Evidence)-[:QUOTED_FROM]->(source) }
  RETURN 'tells of something without its words' AS problem
  UNION
  MATCH (source)-[:REPORTS]->(link:CausalLink)
  WHERE COUNT { (link)-[:CAUSE]->(:Happening) } <> 1 OR COUNT { (link)-[:EFFECT]->(:Happening) } <> 1
    OR COUNT { (link)-[:CAUSE]->(:Happening)-[shortcut:TRIGGERS]->(:Happening)<-[:EFFECT]-(link) WHERE shortcut.link = link.id } <> 1
  RETURN 'has a causal link without its ends or its shortcut' AS problem
  UNION
  MATCH (source)-[:REPORTS]->(promise:Commitment)
  WHERE promise.settledState IS NULL OR NOT EXISTS { (promise)-[:OWED_BY]->(:Actor) }
  RETURN 'has a commitment without its state or its debtor' AS problem
  UNION
  MATCH (source)-[telling:REPORTS|MENTIONS]->(thing)
  WITH thing, count(telling) AS times
  WHERE times > 1
  RETURN 'tells of something twice' AS problem
}
RETURN id + ' ' + problem AS problem
ORDER BY problem`

/** What is wrong with these papers in the graph; nothing for those that are not there at all. */
export const brokenAmong = async (graph: Pick<Graph, 'text'>, sources: readonly SourceId[]): Promise<readonly string[]> =>
  (await graph.text(halves, { sources, ...wholePaper }, { deadlineMs: 60_000 })).map((row) => String(row.problem))

/** Which of these sources, and of these operations, the graph does not have. */
export const missingAmong = async (
  graph: Pick<Graph, 'text'>, { sources, operations }: { readonly sources: readonly SourceId[], readonly operations: readonly string[] },
): Promise<readonly string[]> => {
  const rows = await graph.text(`
    UNWIND $sources AS id
    WITH id WHERE NOT EXISTS { (:Source {id: id}) }
    RETURN id
    UNION
    UNWIND $operations AS id
    WITH id WHERE NOT EXISTS { (:Operation {id: id}) }
    RETURN id`, { sources, operations: operations.map((id) => `operation:${id}`) }, { deadlineMs: 60_000 })
  return rows.map((row) => String(row.id))
}
