import { parse } from 'graphql'
import { readingPlans } from '../api/read-plan.ts'
import { apiSchema } from '../api/schema.ts'
import { fragments } from '../generated/fragments.ts'
import type { Operation } from '../generated/cli-operations.ts'
import type { Graph } from '../graph/connect.ts'
import { createPlanner } from '../plan/planner.ts'
import type { Settings } from '../settings.ts'

/** Executes a GraphQL operation and gives its data. */
export type Ask = <Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) => Promise<Result>

type AskOptions = {
  readonly graph: Graph
  readonly settings: Pick<Settings, 'deadlineMs' | 'maxDepth' | 'maxPage' | 'maxCost'>
}

/**
 * Asks as applications do, without a server between: the operation becomes one Cypher statement, whose rows are the answer.
 * Operations were checked against the schema when their types were generated.
 */
export const asking = ({ graph, settings }: AskOptions): Ask => {
  const { deadlineMs, maxDepth, maxPage, maxCost } = settings
  const planner = createPlanner({ schema: apiSchema(), fragments, limits: { maxDepth, maxPage, maxCost } })
  const readPlan = readingPlans(graph)
  return async <Result, Variables>({ name, text }: Operation<Result, Variables>, variables: Variables) => {
    const plan = planner.plan({ document: parse(text), operationName: name, variables: variables as Readonly<Record<string, unknown>> })
    const root = plan.shape(await readPlan(plan, { deadlineMs }))
    // Rows may hold more of an object than was asked of its type.
    const written = plan.response?.(root) ?? null
    return (written === null ? root : JSON.parse(written)) as Result
  }
}
