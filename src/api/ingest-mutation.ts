import type { GraphQLSchema } from 'graphql'
import type { IngestInput } from '../generated/schema.ts'
import { ingestText } from '../ingest/ingest-text.ts'
import { answered, Payload, resolveBy, resolveSource, type MutationOptions } from './mutation.ts'

/** Adds the mutation `ingest` to the schema. */
export const addIngestMutation = (schema: GraphQLSchema, options: MutationOptions): void => {
  const { graph, logger, clock } = options
  resolveBy<unknown, { readonly input: IngestInput }>(schema, ['Mutation', 'ingest'], (...[, { input }, { by }]) =>
    answered(logger, async () => new Payload(await ingestText(input.dossier, { graph, clock, by }), { clientMutationId: input.clientMutationId ?? null })))
  resolveSource(schema, 'IngestPayload', options)
}
