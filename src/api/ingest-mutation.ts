import type { GraphQLSchema } from 'graphql'
import type { IngestInput } from '../generated/schema.ts'
import { ingestText } from '../ingest/ingest-text.ts'
import { Payload, resolveSource, type MutationOptions } from './mutation.ts'
import { codedBy, resolveBy } from './resolve-by.ts'

/** Adds the mutation `ingest` to the schema. */
export const addIngestMutation = (schema: GraphQLSchema, options: MutationOptions): void => {
  const { graph, logger, clock, writeDeadlineMs } = options
  const coded = codedBy(logger)
  resolveBy<unknown, { readonly input: IngestInput }>(schema, ['Mutation', 'ingest'], (...[, { input }, { by }]) =>
    coded(async () => new Payload(await ingestText(input.dossier, { graph, clock, by, deadlineMs: writeDeadlineMs }), { clientMutationId: input.clientMutationId ?? null })))
  resolveSource(schema, 'IngestPayload', options)
}
