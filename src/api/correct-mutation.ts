import type { GraphQLSchema } from 'graphql'
import type { SourceId } from '../domain/ids.ts'
import type { CorrectInput } from '../generated/schema.ts'
import { correctSource } from '../ingest/correct.ts'
import { Payload, resolveSource, type MutationOptions } from './mutation.ts'
import { codedBy, resolveBy } from './resolve-by.ts'

/** Adds the mutation `correct` to the schema. */
export const addCorrectMutation = (schema: GraphQLSchema, options: MutationOptions): void => {
  const { graph, logger, clock } = options
  resolveBy<unknown, { readonly input: CorrectInput }>(schema, ['Mutation', 'correct'], (...[, { input }, { by }]) =>
    codedBy(logger)(async () => {
      const corrected = await correctSource({ graph, clock, by, source: input.source as SourceId, text: input.text })
      return new Payload(corrected, { clientMutationId: input.clientMutationId ?? null, moved: corrected.moved, lost: corrected.lost })
    }))
  resolveSource(schema, 'CorrectPayload', options)
}
