import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/connect.ts'
import type { Ingested } from '../ingest/ingest.ts'
import type { Planner } from '../plan/planner.ts'
import { codedBy, resolveBy } from './resolve-by.ts'
import { NamedFields } from './schema.ts'

/** What mutations work with. That a request may write is checked before it is executed. */
export type MutationOptions = {
  readonly graph: Graph
  readonly planner: Planner
  readonly logger: Logger
  readonly clock: () => number
  /** For reading the source back. */
  readonly deadlineMs: number
  readonly writeDeadlineMs: number
}

/** The payload of a write, its source still to be read. */
export class Payload extends NamedFields {
  readonly ingested: Ingested

  constructor(ingested: Ingested, fields: Readonly<Record<string, unknown>>) {
    super({ delta: ingested.delta, ...fields })
    this.ingested = ingested
  }
}

/** Gives a payload's field `source` its resolver: the source as the graph has it after the write. */
export const resolveSource = (schema: GraphQLSchema, payload: string, { graph, planner, logger, deadlineMs }: MutationOptions): void => {
  resolveBy<Payload, unknown>(schema, [payload, 'source'], (...[{ ingested }, , { signal }, info]) =>
    codedBy(logger)(async () => {
      const { fieldNodes, fragments, variableValues } = info
      const plan = planner.planNode({ typeName: 'Source', id: ingested.source, fieldNodes, fragments, variables: variableValues })
      if (plan.text === null) throw new Error('a source has no plan')
      const rows = await graph.text(plan.text, plan.parameters, { deadlineMs, signal, bookmarks: ingested.bookmarks })
      return plan.shape(rows)['node']
    }))
}
