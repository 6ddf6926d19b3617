import { fileURLToPath } from 'node:url'
import type { Graph } from '../../../src/graph/connect.ts'
import { ingestFile } from '../../../src/ingest/ingest-text.ts'
import { emptyGraph } from '../../support/neo4j.ts'

export const storyFile = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}.yaml`, import.meta.url))

/** The day on which the story is read: after the visit in Beijing. */
export const storyClock = (): number => Date.UTC(2026, 4, 20)

/** Leaves the graph with the three examples and nothing else. */
export const loadStory = async (graph: Graph): Promise<void> => {
  await emptyGraph(graph)
  for (const name of ['2025-11-01-trade-deal', '2025-11-24-call', '2026-05-17-beijing-visit']) {
    await ingestFile(storyFile(name), { graph, clock: storyClock })
  }
}
