import type { GraphQLSchema } from 'graphql'
import type { SourceId } from '../domain/ids.ts'
import type { RestoreInput, RetractInput } from '../generated/schema.ts'
import { restoreSource, retractSource } from '../ingest/retract.ts'
import { Payload, resolveSource, type MutationOptions } from './mutation.ts'
import { codedBy, resolveBy } from './resolve-by.ts'

/** Adds the mutations `retract` and `restore` to the schema. */
export const addRetractMutations = (schema: GraphQLSchema, options: MutationOptions): void => {
  const { graph, logger, clock } = options
  resolveBy<unknown, { readonly input: RetractInput }>(schema, ['Mutation', 'retract'], (...[, { input }, { by }]) =>
    codedBy(logger)(async () => {
      const retracted = await retractSource({ graph, clock, by, source: input.source as SourceId, why: input.why ?? null })
      return new Payload(retracted, { clientMutationId: input.clientMutationId ?? null, sourceId: retracted.source })
    }))
  resolveBy<unknown, { readonly input: RestoreInput }>(schema, ['Mutation', 'restore'], (...[, { input }, { by }]) =>
    codedBy(logger)(async () => new Payload(
      await restoreSource({ graph, clock, by, source: input.source as SourceId }), { clientMutationId: input.clientMutationId ?? null })))
  resolveSource(schema, 'RestorePayload', options)
}
