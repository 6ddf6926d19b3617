import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { IngestInput } from '../generated/schema.ts'
import type { Graph } from '../graph/connect.ts'
import { ingestText } from '../ingest/ingest-text.ts'
import type { Ingested } from '../ingest/ingest.ts'
import type { Planner } from '../plan/planner.ts'
import { codedBy, resolveBy } from './resolve-by.ts'
import { NamedFields } from './schema.ts'

type IngestOptions = {
  readonly graph: Graph
  readonly planner: Planner
  readonly logger: Logger
  readonly clock: () => number
  /** For reading the source back. */
  readonly deadlineMs: number
  readonly writeDeadlineMs: number
}

/** IngestPayload, its source still to be read. */
class Payload extends NamedFields {
  readonly ingested: Ingested

  constructor(ingested: Ingested, clientMutationId: string | null) {
    super({ clientMutationId, delta: ingested.delta })
    this.ingested = ingested
  }
}

/** Adds the mutation `ingest` to the schema. That the request may ingest is checked before it is executed. */
export const addIngestMutation = (schema: GraphQLSchema, { graph, planner, logger, clock, deadlineMs, writeDeadlineMs }: IngestOptions): void => {
  const coded = codedBy(logger)
  resolveBy<unknown, { readonly input: IngestInput }>(schema, ['Mutation', 'ingest'], (_parent, { input }) =>
    coded(async () => new Payload(await ingestText(input.dossier, { graph, clock, deadlineMs: writeDeadlineMs }), input.clientMutationId ?? null)))
  resolveBy<Payload, unknown>(schema, ['IngestPayload', 'source'], (...[{ ingested }, , { signal }, info]) =>
    coded(async () => {
      const { fieldNodes, fragments, variableValues } = info
      const plan = planner.planNode({ typeName: 'Source', id: ingested.source, fieldNodes, fragments, variables: variableValues })
      if (plan.text === null) throw new Error('a source has no plan')
      const rows = await graph.text(plan.text, plan.parameters, { deadlineMs, signal, bookmarks: ingested.bookmarks })
      return plan.shape(rows)['node']
    }))
}
