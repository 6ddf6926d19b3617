import type { Logger } from 'pino'
import type { Graph } from '../graph/connect.ts'
import type { Planner, OperationRequest } from '../plan/planner.ts'

const deadlineMs = 60_000

export type NamedQuery = { readonly name: string, readonly request: OperationRequest }

/**
 * Lets Neo4j plan queries before a person asks the first: a cold Neo4j plans the longest for seconds, later ones of their
 * kind in a fraction. One after the other; nothing waits for it, and what fails is left for the one who asks.
 */
export const warmPlans = async (queries: readonly NamedQuery[], { planner, graph, logger, signal }: {
  readonly planner: Planner, readonly graph: Pick<Graph, 'text'>, readonly logger: Pick<Logger, 'debug'>, readonly signal: AbortSignal
}): Promise<void> => {
  for (const { name, request } of queries) {
    if (signal.aborted) return
    try {
      const { text, parameters } = planner.plan(request)
      if (text !== null) await graph.text(text, parameters, { deadlineMs, signal })
    } catch (error) {
      logger.debug({ name, error: String(error) }, 'a query was not planned ahead')
    }
  }
}
