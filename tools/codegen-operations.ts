import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { Kind, print, type OperationDefinitionNode } from 'graphql'

const opening = `/**
 * An operation of GraphQL: its text. \`Result\` and \`Variables\` exist for the compiler only: they make whoever executes it
 * ask for these variables and promise this result.
 */
export type Operation<Result, Variables> = {
  readonly name: string
  readonly text: string
  readonly __result?: Result
  readonly __variables?: (variables: Variables) => void
}`

const constantOf = (operation: OperationDefinitionNode): string => {
  const name = operation.name?.value
  if (name === undefined) throw new Error('an operation needs a name: it names its constant')
  const kind = `${operation.operation.charAt(0).toUpperCase()}${operation.operation.slice(1)}`
  return `export const ${name.charAt(0).toLowerCase()}${name.slice(1)}${kind}: Operation<${name}${kind}, ${name}${kind}Variables> = {
  name: '${name}',
  text: ${JSON.stringify(print(operation))},
}`
}

/** Beside `typescript-operations`: one typed constant per operation of the documents, named after it (`traceQuery`). */
export const plugin: PluginFunction = (_schema, documents) =>
  [opening, ...documents
    .flatMap(({ document }) => document?.definitions ?? [])
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(constantOf)].join('\n\n')
