import { parse } from 'graphql'
import { apiSchema } from '../api/schema.ts'
import { fragments } from '../generated/fragments.ts'
import type { Operation } from '../generated/cli-operations.ts'
import type { Graph, Row } from '../graph/connect.ts'
import { readingPast } from '../graph/read-past.ts'
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
  const readPast = readingPast(graph)
  return async <Result, Variables>({ name, text }: Operation<Result, Variables>, variables: Variables) => {
    const plan = planner.plan({ document: parse(text), operationName: name, variables: variables as Readonly<Record<string, unknown>> })
    const { text: cypher, parameters, asOf } = plan
    if (cypher === null) return plan.shape([]) as Result
    const read = (run: (text: string, params: object) => Promise<readonly Row[]>) => answerAs({ text: cypher, parameters }, run)
    const rows = await (asOf === null ? read((asked, params) => graph.text(asked, params, { deadlineMs })) : readPast(asOf, read, { deadlineMs }))
    return plan.shape(rows) as Result
  }
}
