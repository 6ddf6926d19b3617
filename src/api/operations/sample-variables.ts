import {
  getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, Kind, typeFromAST,
  type DocumentNode, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql'

/** A value for each scalar; the text of a plan does not depend on it. */
const scalars: Readonly<Record<string, unknown>> = {
  ID: 'event:none', String: 'none', Int: 1, Float: 0, Boolean: false, DateTime: '2000-01-01T00:00:00Z', EDTF: '2000', URL: 'https://example.org/',
}

const sampleOf = (type: GraphQLInputType): unknown => {
  const present = getNullableType(type)
  if (isListType(present)) return [sampleOf(present.ofType)]
  if (isEnumType(present)) return present.getValues()[0]?.name
  if (!isInputObjectType(present)) return scalars[present.name]
  return Object.fromEntries(Object.values(present.getFields())
    .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
    .map((field) => [field.name, sampleOf(field.type)]))
}

/** Values for the variables without which an operation cannot be planned. */
export const sampleVariables = (schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries(variableDefinitions.flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node)
    return type === undefined || !isNonNullType(type) || defaultValue !== undefined ? [] : [[variable.name.value, sampleOf(type as GraphQLInputType)]]
  }))

export const operationsIn = ({ definitions }: DocumentNode): readonly OperationDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
