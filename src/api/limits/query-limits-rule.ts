import { GraphQLError, OperationTypeNode, type OperationDefinitionNode, type ValidationRule } from 'graphql'
import type { ErrorCode } from '../error-codes.ts'
import { limits } from './limits.ts'
import { measure, type Measure } from './measure.ts'

type Excess = { readonly code: ErrorCode, readonly message: string }

const excesses = (found: Measure, operation: OperationDefinitionNode, maxDepth: number): readonly Excess[] => {
  const rootFields = operation.operation === OperationTypeNode.MUTATION ? 1 : limits.rootFields.value
  const counted = [
    { what: 'root fields', count: found.fields, most: rootFields },
    { what: 'aliases', count: found.aliases, most: limits.aliases.value },
    { what: 'directives', count: found.directives, most: limits.directives.value },
    { what: 'selections', count: found.selections, most: limits.selections.value },
  ]
  const nested = [
    { what: 'levels of fields', count: found.depth, most: maxDepth },
    { what: 'levels of introspection', count: found.introspectionDepth, most: limits.introspectionDepth.value },
  ]
  const excess = (code: ErrorCode) => ({ what, count, most }: { what: string, count: number, most: number }): readonly Excess[] =>
    count > most ? [{ code, message: `The operation has ${count} ${what}; at most ${most} are taken.` }] : []
  return [...nested.flatMap(excess('QUERY_TOO_DEEP')), ...counted.flatMap(excess('QUERY_TOO_LARGE'))]
}

/** Where the rule leaves its code: Apollo Server gives every error of a validation rule its own `code`. */
export const limitCode = 'limitCode'

/** Refuses operations that are deeper or larger than the limits, fragments spread out. */
export const queryLimitsRule = (maxDepth: number): ValidationRule => (context) => ({
  OperationDefinition(operation) {
    for (const { code, message } of excesses(measure(context.getDocument(), operation), operation, maxDepth)) {
      context.reportError(new GraphQLError(message, { nodes: [operation], extensions: { [limitCode]: code } }))
    }
    return false
  },
  FragmentDefinition: () => false,
})
