import { OperationTypeNode, parse, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Planner } from '../../plan/planner.ts'
import { Refused } from '../../plan/refused.ts'
import { exampleQueries } from '../sandbox.ts'
import type { NamedQuery } from '../warm-plans.ts'
import type { RegisteredOperations } from './read-operations.ts'
import { operationsIn, sampleVariables } from './sample-variables.ts'

/**
 * The queries that are asked first: what is registered, else the examples. Registered ones are planned here and now, with
 * sample values where they need variables; what only real values can plan is left for the one who asks.
 */
export const plannedAhead = async ({ registered, schema, planner, logger }: {
  readonly registered: RegisteredOperations | null, readonly schema: GraphQLSchema, readonly planner: Planner, readonly logger: Pick<Logger, 'debug'>
}): Promise<readonly NamedQuery[]> => {
  if (registered === null) return (await exampleQueries()).map(({ name, query }) => ({ name, request: { document: parse(query) } }))
  return [...registered.values()].flatMap(({ name, document }) => operationsIn(document)
    .filter(({ operation }) => operation === OperationTypeNode.QUERY)
    .flatMap((operation): readonly NamedQuery[] => {
      const request = { document, operationName: operation.name?.value, variables: sampleVariables(schema, operation) }
      try {
        planner.plan(request)
        return [{ name, request }]
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        logger.debug({ name, error: error.message }, 'a registered operation was not planned ahead')
        return []
      }
    }))
}
