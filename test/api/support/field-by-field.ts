import {
  execute, getNamedType, isAbstractType, isLeafType, isObjectType, Kind, parse,
  type FieldNode, type GraphQLFieldResolver, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode,
} from 'graphql'
import type { Graph } from '../../../src/graph/connect.ts'
import type { Plan, Planner } from '../../../src/plan/planner.ts'

/**
 * A second way to the same answer, one statement for each field of each object: graphql-js walks the operation and knows of an
 * object only its type and id. Fragments, aliases, directives, nesting and merging are graphql-js' then, not the planner's.
 * For operations about the present; values (which have no id) come whole, so their own lists must take no arguments.
 */
export const answerFieldByField = async ({ schema, planner, graph }: {
  readonly schema: GraphQLSchema, readonly planner: Planner, readonly graph: Graph
}, { text, variables }: { readonly text: string, readonly variables: Readonly<Record<string, unknown>> }): Promise<{ readonly bytes: string, readonly statements: number }> => {
  let statements = 0
  const read = async (plan: Plan): Promise<Readonly<Record<string, unknown>>> => {
    if (plan.text === null) throw new Error('nothing is asked of the graph')
    statements += 1
    return plan.shape(await graph.text(plan.text, plan.parameters, { deadlineMs: 60_000 }))
  }
  const resolve: GraphQLFieldResolver<unknown, unknown> = async (...[parent, , , info]) => {
    const type = info.parentType
    const [node] = info.fieldNodes
    if (node === undefined) throw new Error('a field has no node')
    const asked: FieldNode = { kind: Kind.FIELD, name: node.name, arguments: node.arguments ?? [], ...selectionOf(schema, getNamedType(info.returnType)) }
    if (type === schema.getQueryType()) {
      const operation = { ...info.operation, selectionSet: { kind: Kind.SELECTION_SET as const, selections: [asked] } }
      return (await read(planner.plan({ document: { kind: Kind.DOCUMENT, definitions: [operation] }, variables: info.variableValues })))[info.fieldName]
    }
    const object = parent as Readonly<Record<string, unknown>>
    if (!isNode(type)) return object[info.fieldName]
    const around: FieldNode = { ...asked, selectionSet: { kind: Kind.SELECTION_SET, selections: [asked] } }
    const plan = planner.planNode({ typeName: type.name, id: String(object['id']), fieldNodes: [around], fragments: {}, variables: info.variableValues })
    const found = (await read(plan))['node'] as Readonly<Record<string, unknown>> | null
    return found?.[info.fieldName]
  }
  const { data, errors } = await execute({ schema, document: parse(text), variableValues: variables, fieldResolver: resolve })
  if (errors !== undefined) throw errors[0] ?? new Error('no data')
  return { bytes: JSON.stringify(data), statements }
}

const isNode = (type: GraphQLNamedType): boolean => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')

/** Type and id of a node; a value with all that it has. */
const wholeOf = (schema: GraphQLSchema, type: GraphQLNamedType): string => {
  if (isAbstractType(type) || isNode(type)) return '{ __typename ... on Node { id } }'
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields`)
  const fields = Object.values(type.getFields()).filter(({ args }) => args.length === 0)
  return `{ ${fields.map(({ name, type: of }) => isLeafType(getNamedType(of)) ? name : `${name} ${wholeOf(schema, getNamedType(of))}`).join(' ')} }`
}

const selectionOf = (schema: GraphQLSchema, type: GraphQLNamedType): { readonly selectionSet?: SelectionSetNode } => {
  if (isLeafType(type)) return {}
  const [definition] = parse(wholeOf(schema, type), { noLocation: true }).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a selection is a query')
  return { selectionSet: definition.selectionSet }
}
