import { buildSchema, parse, validate } from 'graphql'
import { fragments } from '../../src/generated/fragments.ts'
import { typeDefinitions } from '../../src/generated/type-definitions.ts'
import { createPlanner, type Plan, type PlannerOptions } from '../../src/plan/planner.ts'

export const schema = buildSchema(typeDefinitions)

export const aPlanner = (options: Partial<PlannerOptions> = {}) =>
  createPlanner({ schema, fragments, clock: () => new Date('2031-06-01T12:00:00.500Z'), ...options })

/** The plan of a query that must be valid. */
export const planOf = (query: string, variables: Readonly<Record<string, unknown>> = {}, planner = aPlanner()): Plan => {
  const document = parse(query)
  const [error] = validate(schema, document)
  if (error !== undefined) throw error
  return planner.plan({ document, variables })
}

/** The code of the refusal, or the text when there was none. */
export const refusalOf = (query: string, variables: Readonly<Record<string, unknown>> = {}, planner = aPlanner()): string => {
  try {
    return planOf(query, variables, planner).text ?? ''
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}
