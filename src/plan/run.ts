import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql'
import type { Values } from './selection.ts'

/** One execution of a plan: the values from which its parameters are filled. */
export type Run = {
  readonly variables: Values
  /** The clock, as the graph writes moments. */
  readonly now: string
  readonly argumentsOf: (use: FieldUse) => Values
}

/** A field where an operation asks for it. */
export type FieldUse = {
  readonly name: string
  readonly definition: GraphQLField<unknown, unknown>
  readonly node: FieldNode
}

export const startRun = ({ variables, now }: { variables: Values; now: string }): Run => {
  const known = new Map<FieldUse, Values>()
  return {
    variables,
    now,
    argumentsOf: (use) => {
      const found = known.get(use)
      if (found !== undefined) return found
      const values = getArgumentValues(use.definition, use.node, variables)
      known.set(use, values)
      return values
    },
  }
}

/** A moment as the graph writes it: UTC, whole seconds. */
export const momentOf = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`
