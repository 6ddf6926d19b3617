import { OperationTypeNode, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Planner } from '../../plan/planner.ts'
import { Refused } from '../../plan/refused.ts'
import { exampleQueries } from '../sandbox.ts'
import type { NamedQuery } from '../warm-plans.ts'
import type { RegisteredOperations } from './read-operations.ts'
import { operationsIn, sampleVariables } from './sample-variables.ts'

/**
 * The queries that are asked first: what is registered, else the examples. They are planned here and now, with sample values
 * where they need variables; what only real values can plan is left for the one who asks. The first operation of a process
 * takes many times as long to check and to plan as later ones, so that nobody has to wait for it.
 */
export const plannedAhead = async ({ registered, schema, planner, logger }: {
  readonly registered: RegisteredOperations | null, readonly schema: GraphQLSchema, readonly planner: Planner, readonly logger: Pick<Logger, 'debug'>
}): Promise<readonly NamedQuery[]> => {
  const documents = registered === null ? await checkedExamples(schema) : [...registered.values()]
  return documents.flatMap(({ name, document }) => operationsIn(document)
    .filter(({ operation }) => operation === OperationTypeNode.QUERY)
    .flatMap((operation): readonly NamedQuery[] => {
      const request = { document, operationName: operation.name?.value, variables: sampleVariables(schema, operation) }
      try {
        planner.plan(request)
        return [{ name, request }]
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        logger.debug({ name, error: error.message }, 'an operation was not planned ahead')
        return []
      }
    }))
}

const checkedExamples = async (schema: GraphQLSchema): Promise<readonly { readonly name: string, readonly document: DocumentNode }[]> =>
  (await exampleQueries()).flatMap(({ name, query }) => {
    const document = parse(query)
    return validate(schema, document, specifiedRules).length === 0 ? [{ name, document }] : []
  })
