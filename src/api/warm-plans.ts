import { parse } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/connect.ts'
import type { Planner } from '../plan/planner.ts'
import { exampleQueries } from './sandbox.ts'

const deadlineMs = 60_000

/**
 * Lets Neo4j plan the example queries before a person asks the first: a cold Neo4j plans the longest for seconds, later ones
 * of their kind in a fraction. One after the other; nothing waits for it, and what fails is left for the one who asks.
 */
export const warmPlans = async ({ planner, graph, logger, signal }: {
  readonly planner: Planner, readonly graph: Pick<Graph, 'text'>, readonly logger: Pick<Logger, 'debug'>, readonly signal: AbortSignal
}): Promise<void> => {
  for (const { name, query } of await exampleQueries()) {
    if (signal.aborted) return
    try {
      const { text, parameters } = planner.plan({ document: parse(query) })
      if (text !== null) await graph.text(text, parameters, { deadlineMs, signal })
    } catch (error) {
      logger.debug({ name, error: String(error) }, 'an example was not planned ahead')
    }
  }
}
