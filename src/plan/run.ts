import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql'
import type { Values } from './selection.ts'

/** One execution of a plan: the values from which its parameters are filled. */
export type Run = {
  readonly variables: Values
  /** The clock, as the graph writes moments. */
  readonly now: string
  /** The clock with milliseconds, as versions carry it. */
  readonly moment: string
  readonly argumentsOf: (use: FieldUse) => Values
}

/** A field where an operation asks for it. */
export type FieldUse = {
  /** `Type.field`, of the type or interface whose file answers it. */
  readonly name: string
  readonly definition: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  /** The root field whose past moment it is read for; null for the present. */
  readonly then: FieldNode | null
}

/** Whether two types that share a field's file also share what they get as its arguments: then one parameter serves both. */
export const isSameUse = (one: FieldUse, other: FieldUse): boolean =>
  one.node === other.node && one.name === other.name && one.then === other.then && declarations(one) === declarations(other)

const declarations = ({ definition }: FieldUse): string =>
  JSON.stringify(definition.args.map(({ name, type, defaultValue }) => [name, String(type), defaultValue]))

export const startRun = ({ variables, clock }: { variables: Values; clock: Date }): Run => {
  const known = new Map<FieldUse, Values>()
  return {
    variables,
    now: momentOf(clock),
    moment: clock.toISOString(),
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
