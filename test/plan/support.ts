import { buildSchema, parse, validate } from 'graphql'
import type { FragmentPart } from '../../src/domain/fragment.ts'
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

/** The parts of a fragment as it stands in its file: everything that may be left out is there. */
export const partsText = (parts: readonly FragmentPart[]): string => parts.map((part) => {
  if (typeof part === 'string') return part
  if ('when' in part) return partsText(part.parts)
  return 'variable' in part ? part.variable : 'parameter' in part ? `$${part.parameter}` : `${part.most}`
}).join('')
