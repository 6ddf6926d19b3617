import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/connect.ts'
import type { Ingested } from '../ingest/ingest.ts'
import type { Planner } from '../plan/planner.ts'
import type { ApiContext } from './context.ts'
import { AnsweredError } from './format-error.ts'
import { NamedFields } from './schema.ts'
import { translateError } from './translate-error.ts'

/** What mutations work with. That a request may write is checked before it is executed. */
export type MutationOptions = {
  readonly graph: Graph
  readonly planner: Planner
  readonly logger: Logger
  readonly clock: () => number
  /** For reading the source back; writing has the deadline of src/ingest. */
  readonly deadlineMs: number
}

/** The payload of a write, its source still to be read. */
export class Payload extends NamedFields {
  readonly ingested: Ingested

  constructor(ingested: Ingested, fields: Readonly<Record<string, unknown>>) {
    super({ delta: ingested.delta, ...fields })
    this.ingested = ingested
  }
}

type Resolver<Parent, Args> = GraphQLFieldResolver<Parent, ApiContext, Args>

/** Gives a field of the schema its resolver. */
export const resolveBy = <Parent, Args>(schema: GraphQLSchema, [typeName, fieldName]: readonly [string, string], resolver: Resolver<Parent, Args>): void => {
  const type = schema.getType(typeName)
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
  if (field === undefined) throw new Error(`schema/ has no field ${typeName}.${fieldName}`)
  field.resolve = resolver as Resolver<unknown, unknown>
}

/** Runs work of a mutation; what it throws is answered as any error. */
export const answered = async <T>(logger: Logger, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw new AnsweredError(translateError(error, logger))
  }
}

/** Gives a payload's field `source` its resolver: the source as the graph has it after the write. */
export const resolveSource = (schema: GraphQLSchema, payload: string, { graph, planner, logger, deadlineMs }: MutationOptions): void => {
  resolveBy<Payload, unknown>(schema, [payload, 'source'], (...[{ ingested }, , { signal }, info]) =>
    answered(logger, async () => {
      const { fieldNodes, fragments, variableValues } = info
      const plan = planner.planNode({ typeName: 'Source', id: ingested.source, fieldNodes, fragments, variables: variableValues })
      if (plan.text === null) throw new Error('a source has no plan')
      const rows = await graph.text(plan.text, plan.parameters, { deadlineMs, signal, bookmarks: ingested.bookmarks })
      return plan.shape(rows)['node']
    }))
}
