import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { DraftDecisionInput, EditDraftInput } from '../generated/schema.ts'
import type { Graph } from '../graph/connect.ts'
import { acceptDrafts, editDrafts, rejectDrafts, reopenDrafts, type Decided, type Deciding } from '../review/decide.ts'
import { codedBy, resolveBy } from './resolve-by.ts'
import { NamedFields } from './schema.ts'

type DraftOptions = {
  readonly graph: Graph
  readonly logger: Logger
  readonly clock: () => number
  readonly writeDeadlineMs: number
}

const payload = ({ delta, items }: Decided, clientMutationId: string | null | undefined): NamedFields =>
  new NamedFields({ clientMutationId: clientMutationId ?? null, delta, items: items.map(({ id, kind, caption, state }) => ({ id, kind, caption, state })) })

const decisions: Readonly<Record<string, (deciding: Deciding) => Promise<Decided>>> = { acceptDraft: acceptDrafts, rejectDraft: rejectDrafts, reopenDraft: reopenDrafts }

/** Adds the mutations that review drafts. That the request may write is checked before it is executed. */
export const addDraftMutations = (schema: GraphQLSchema, { graph, logger, clock, writeDeadlineMs: deadlineMs }: DraftOptions): void => {
  const coded = codedBy(logger)
  for (const [name, decide] of Object.entries(decisions)) {
    resolveBy<unknown, { readonly input: DraftDecisionInput }>(schema, ['Mutation', name], (...[, { input }, { by }]) =>
      coded(async () => payload(await decide({ graph, clock, deadlineMs, ids: input.ids, by: input.by ?? by }), input.clientMutationId)))
  }
  resolveBy<unknown, { readonly input: EditDraftInput }>(schema, ['Mutation', 'editDraft'], (...[, { input }, { by }]) => coded(async () => {
    const edits = input.edits.map(({ id, item }) => ({ id, text: item }))
    return payload(await editDrafts({ graph, clock, deadlineMs, edits, by: input.by ?? by }), input.clientMutationId)
  }))
}
