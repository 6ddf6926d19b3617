import { parse, execute, validate } from 'graphql'
import { apiSchema, readField } from '../../src/api/schema.ts'
import { fragments } from '../../src/generated/fragments.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { createPlanner } from '../../src/plan/planner.ts'

const schema = apiSchema()
const planner = createPlanner({ schema, fragments, clock: () => new Date('2031-06-01T12:00:00Z') })

/** Executes a query as the API does: one statement, and graphql-js over what it gave. Errors fail the test. */
export const asking = (graph: Graph) => async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
  const document = parse(query)
  const [invalid] = validate(schema, document)
  if (invalid !== undefined) throw invalid
  const plan = planner.plan({ document, variables })
  const answer = plan.text === null ? {} : plan.shape(await graph.text(plan.text, plan.parameters, { deadlineMs: 60_000 }))
  const result = await execute({ schema, document, variableValues: variables, contextValue: { answer }, fieldResolver: readField as never })
  if (result.errors !== undefined) throw result.errors[0] ?? new Error('no data')
  return JSON.parse(JSON.stringify(result.data)) as unknown
}
