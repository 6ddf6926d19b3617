import { Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import type { Graph, Row } from '../graph/connect.ts'
import { DeadlineExceeded } from '../graph/errors.ts'
import { assertPlain } from '../graph/values.ts'
import type { Planner } from '../plan/planner.ts'
import { readingPlans } from './read-plan.ts'
import { NamedFields } from './schema.ts'

export type Asked = {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

export type Until = {
  readonly deadlineMs: number
  readonly signal: AbortSignal
}

export type Answered = {
  /** The whole answer to a query, root fields under the names of the response. */
  readonly root: unknown
  /** The same as the JSON of `data`; null when graphql-js has to make the response. */
  readonly written: string | null
}

export type Answer = (asked: Asked, until: Until) => Promise<Answered>

/** The fields at the top of an operation, fragments spread out. Validation made sure that fragments form no cycle. */
const rootFields = ({ document, operation }: Pick<Asked, 'document' | 'operation'>): readonly FieldNode[] => {
  const fragments = new Map(document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []))
  const fieldsOf = ({ selections }: SelectionSetNode): readonly FieldNode[] => selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    return fragment === undefined ? [] : fieldsOf(fragment.selectionSet)
  })
  return fieldsOf(operation.selectionSet).filter(({ name }) => !name.value.startsWith('__'))
}

/** Lists of what the graph does not show to everybody. Their filters and counts would tell of the rows too. */
const guarded = new Set(['drafts'])

/** Whether a query asks for what needs a token. */
export const asksGuarded = (asked: Pick<Asked, 'document' | 'operation'>): boolean => rootFields(asked).some(({ name }) => guarded.has(name.value))

const responseKey = ({ alias, name }: FieldNode): string => alias?.value ?? name.value

const timedOut = new NamedFields({
  outcome: 'TIMED_OUT',
  explored: 0,
  explanation: 'The search did not end before its deadline. Ask for shorter chains (maxLength), fewer relations or surer links (minConfidence).',
  chains: [],
})

/**
 * Answers queries: one operation, one statement (`readingPlans` tells when more). A search for causal chains that is asked
 * alone tells a deadline before which nothing was found as its outcome; beside other fields the whole operation fails then, since
 * their answers are lost too.
 * @throws Refused, and what `PlanReader` throws
 */
export const answering = ({ planner, graph }: { readonly planner: Planner, readonly graph: Graph }): Answer => {
  const readPlan = readingPlans(graph)
  return async (asked, { deadlineMs, signal }) => {
    const fields = rootFields(asked)
    if (fields.length === 0) return { root: {}, written: null }
    const { document, operation, variables } = asked
    const plan = planner.plan({ document, operationName: operation.name?.value, variables })
    const answered = (rows: readonly Row[]): Answered => {
      const root = plan.shape(rows)
      const written = plan.response?.(root) ?? null
      if (written === null) assertPlain(root, 'answer')
      return { root, written }
    }
    try {
      return answered(await readPlan(plan, { deadlineMs, signal, unchecked: true }))
    } catch (error) {
      const [only] = fields
      if (!(error instanceof DeadlineExceeded) || fields.length > 1 || only?.name.value !== 'causalChains') throw error
      return { root: { [responseKey(only)]: timedOut }, written: null }
    }
  }
}
