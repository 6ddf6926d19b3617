import { GraphQLID, isListType, isNonNullType, isObjectType, type FieldNode, type GraphQLField, type OperationDefinitionNode } from 'graphql'
import type { LookUp } from './answer-as.ts'
import type { Compilation, Supply } from './compilation.ts'
import type { Cost } from './cost.ts'
import { label, responseKey } from './names.ts'
import { responseText, type ResponseText } from './response-text.ts'
import type { FieldUse, Run } from './run.ts'
import { collectFields } from './selection.ts'
import { argumentsOf, writeField, writeOutput } from './write-selection.ts'

/** The text of an operation, and what fills it for one execution. */
export type CompiledOperation = {
  readonly text: string | null
  readonly parameters: ReadonlyMap<string, Supply>
  readonly checks: readonly ((run: Run) => void)[]
  readonly costs: readonly Cost[]
  readonly moments: readonly ((run: Run) => string)[]
  readonly shape: (rows: readonly Readonly<Record<string, unknown>>[]) => Readonly<Record<string, unknown>>
  readonly response: ResponseText | null
  /** Its root fields that are one thing by its id. */
  readonly lookUps: readonly LookUp[]
  /** Its searches for chains: where the answer stands in the row, and the links that it asks for at most. */
  readonly chains: readonly { readonly key: string; readonly longest: (run: Run) => number }[]
}

/** A query: one row, a column for each field at its root. */
export const compileOperation = (compilation: Compilation, operation: OperationDefinitionNode): CompiledOperation => {
  const type = compilation.document.schema.getQueryType()
  if (!isObjectType(type)) throw new Error('the schema has no queries')
  const fields = collectFields(compilation.document, type, [operation.selectionSet])
  const asked = [...fields].filter(([, [node]]) => node !== undefined && !node.name.value.startsWith('__'))
  const columns = asked.map(([key, nodes]) => `${writeField({ compilation, depth: 0, moment: null }, { kind: 'root' }, { type, nodes })} AS ${responseKey(key)}`)
  const uses = asked.flatMap(([key, [node]]): readonly { key: string; use: FieldUse }[] => {
    const definition = type.getFields()[node?.name.value ?? '']
    return node === undefined || definition === undefined ? [] : [{ key, use: { name: `Query.${definition.name}`, definition, node, then: null } }]
  })
  return {
    ...compilation,
    text: columns.length === 0 ? null : `RETURN ${columns.join(', ')}`,
    shape: ([row = {}]) => row,
    response: responseText(compilation.document, { type, fields }),
    chains: uses.filter(({ use }) => use.name === 'Query.causalChains')
      .map(({ key, use }) => ({ key, longest: (run) => Number(argumentsOf(run, use)['maxLength']) })),
    lookUps: uses.flatMap(({ key, use }) => {
      const by = idOf(use.definition)
      return by === null ? [] : [{ key, parameter: compilation.parameter(`${compilation.keyOf(use)}:${by}`, (run) => run.argumentsOf(use)[by]).slice(1) }]
    }),
  }
}

/** The argument by whose id a field is one thing or null; null for fields that are more. */
const idOf = ({ type, args }: GraphQLField<unknown, unknown>): string | null => {
  const [by, ...others] = args.filter(({ name }) => name !== 'asOf')
  const one = by !== undefined && others.length === 0 && isNonNullType(by.type) && by.type.ofType === GraphQLID
  return one && !isNonNullType(type) && !isListType(type) ? by.name : null
}

/** A selection on the node of this type with this id. */
export const compileNode = (
  compilation: Compilation, { typeName, id, fieldNodes }: { typeName: string; id: string; fieldNodes: readonly FieldNode[] },
): CompiledOperation => {
  const type = compilation.document.schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`schema/ has no type ${typeName}`)
  const parameter = compilation.parameter('id', () => id)
  const node = compilation.counted(() => 1, () => writeOutput({ compilation, depth: 1, moment: null }, { type, nodes: fieldNodes }, { text: 'node1', bound: true }))
  return {
    ...compilation,
    text: `MATCH (node1:${label(typeName)} {id: ${parameter}}) RETURN ${node} AS node`,
    shape: ([row = { node: null }]) => row,
    response: null,
    lookUps: [],
    chains: [],
  }
}
