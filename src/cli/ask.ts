import { parse } from 'graphql'
import { apiSchema } from '../api/schema.ts'
import { fragments } from '../generated/fragments.ts'
import type { Operation } from '../generated/cli-operations.ts'
import type { Graph } from '../graph/connect.ts'
import { momentGate } from '../graph/moment-gate.ts'
import { answerAs } from '../plan/answer-as.ts'
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
  const gate = momentGate(graph)
  return async <Result, Variables>({ name, text }: Operation<Result, Variables>, variables: Variables) => {
    const plan = planner.plan({ document: parse(text), operationName: name, variables: variables as Readonly<Record<string, unknown>> })
    const bookmarks = plan.asOf === null ? [] : await gate(plan.asOf, { deadlineMs })
    const rows = plan.text === null ? []
      : await answerAs({ text: plan.text, parameters: plan.parameters }, (asked, parameters) => graph.text(asked, parameters, { deadlineMs, bookmarks }))
    return plan.shape(rows) as Result
  }
}
