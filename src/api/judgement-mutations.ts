import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { JudgeInput, MergeInput, UnmergeInput } from '../generated/schema.ts'
import type { Graph } from '../graph/connect.ts'
import { judge, unmerge, type JudgedPair } from '../identity/judge.ts'
import { AnsweredError } from './format-error.ts'
import { resolveBy } from './resolve-by.ts'
import { NamedFields } from './schema.ts'
import { translateError } from './translate-error.ts'

type Options = { readonly graph: Graph; readonly logger: Logger; readonly clock: () => number }

/** Who judges through the API: its tokens have no names. */
const by = 'api'

/** Adds the mutations `judge`, `merge` and `unmerge` to the schema. That the request may write is checked before it is executed. */
export const addJudgementMutations = (schema: GraphQLSchema, { graph, logger, clock }: Options): void => {
  const payload = async (clientMutationId: string | null | undefined, work: () => Promise<JudgedPair>): Promise<NamedFields> => {
    try {
      const { judgement, canonical } = await work()
      return new NamedFields({ clientMutationId: clientMutationId ?? null, judgement, canonical })
    } catch (error) {
      throw new AnsweredError(translateError(error, logger))
    }
  }
  const writing = { graph, clock, by }
  resolveBy<unknown, { readonly input: JudgeInput }>(schema, ['Mutation', 'judge'], (_parent, { input: { left, right, verdict, why, clientMutationId } }) =>
    payload(clientMutationId, () => judge({ ...writing, left, right, verdict, why })))
  resolveBy<unknown, { readonly input: MergeInput }>(schema, ['Mutation', 'merge'], (_parent, { input: { left, right, why, clientMutationId } }) =>
    payload(clientMutationId, () => judge({ ...writing, left, right, verdict: 'SAME', why })))
  resolveBy<unknown, { readonly input: UnmergeInput }>(schema, ['Mutation', 'unmerge'], (_parent, { input: { id, why, clientMutationId } }) =>
    payload(clientMutationId, () => unmerge({ ...writing, id, why })))
}
