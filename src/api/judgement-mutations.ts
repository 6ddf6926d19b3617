import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { JudgeInput, MergeInput, UnmergeInput } from '../generated/schema.ts'
import type { Graph } from '../graph/connect.ts'
import { judge, unmerge, type JudgedPair } from '../identity/judge.ts'
import { codedBy, resolveBy } from './resolve-by.ts'
import { NamedFields } from './schema.ts'

type Options = { readonly graph: Graph; readonly logger: Logger; readonly clock: () => number }

/** Adds the mutations `judge`, `merge` and `unmerge` to the schema. That the request may write is checked before it is executed. */
export const addJudgementMutations = (schema: GraphQLSchema, { graph, logger, clock }: Options): void => {
  const payload = (clientMutationId: string | null | undefined, work: () => Promise<JudgedPair>): Promise<NamedFields> =>
    codedBy(logger)(async () => {
      const { judgement, canonical } = await work()
      return new NamedFields({ clientMutationId: clientMutationId ?? null, judgement, canonical })
    })
  resolveBy<unknown, { readonly input: JudgeInput }>(schema, ['Mutation', 'judge'], (...[, { input: { left, right, verdict, why, clientMutationId } }, { by }]) =>
    payload(clientMutationId, () => judge({ graph, clock, by, left, right, verdict, why })))
  resolveBy<unknown, { readonly input: MergeInput }>(schema, ['Mutation', 'merge'], (...[, { input: { left, right, why, clientMutationId } }, { by }]) =>
    payload(clientMutationId, () => judge({ graph, clock, by, left, right, verdict: 'SAME', why })))
  resolveBy<unknown, { readonly input: UnmergeInput }>(schema, ['Mutation', 'unmerge'], (...[, { input: { id, why, clientMutationId } }, { by }]) =>
    payload(clientMutationId, () => unmerge({ graph, clock, by, id, why })))
}
