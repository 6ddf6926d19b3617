import { getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'

/** Lists inside are asked for with so many rows, which is more than the tests have. */
const rows = 60

const isNode = (type: GraphQLNamedType): boolean => isAbstractType(type) || isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
const page = ({ args }: GraphQLField<unknown, unknown>): string => args.some(({ name }) => name === 'first') ? `(first: ${rows})` : ''

/** What an object holds itself: its leaves, those of the values in it, and the ids of nodes. */
const held = (schema: GraphQLSchema, type: GraphQLNamedType): string => {
  if (isNode(type)) return '{ __typename ... on Node { id } }'
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields`)
  return `{ ${Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type)
    return isLeafType(named) ? field.name : `${field.name}${page(field)} ${held(schema, named)}`
  }).join(' ')} }`
}

const leavesOf = (type: GraphQLObjectType): string => Object.values(type.getFields()).filter(({ type: of }) => isLeafType(getNamedType(of))).map(({ name }) => name).join(' ')

/** What is asked for whole where a node may be of several kinds: persons for all actors, and the kinds that no list has. */
const asked: Readonly<Record<string, readonly string[]>> = { Actor: ['Person'], Node: ['Evidence', 'Assessment', 'Place'] }

/** The fields of a node one by one, for Neo4j plans a minute for all of them at once; those that it holds itself stand together. */
const ofNode = (schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] => {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type)
    return [
      `{ __typename ${possible.map((one) => `... on ${one.name} { ${leavesOf(one)} }`).join(' ')} }`,
      ...possible.filter(({ name }) => asked[type.name]?.includes(name)).flatMap((one) => ofNode(schema, one).map((inside) => `{ __typename ... on ${one.name} ${inside} }`)),
    ]
  }
  if (!isObjectType(type)) throw new Error(`${type.name} is no node`)
  const leading = Object.values(type.getFields()).filter((field) => !isLeafType(getNamedType(field.type)))
  return [`{ ${leavesOf(type)} }`, ...leading.map((field) => `{ id ${field.name}${page(field)} ${held(schema, getNamedType(field.type))} }`)]
}

/** Selections that together ask for every field of a type. */
const selections = (schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] => {
  if (!type.name.endsWith('Connection') || !isObjectType(type)) return [held(schema, type)]
  const edge = getNamedType(type.getFields()['edges']?.type as GraphQLNamedType)
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type as GraphQLNamedType) : edge
  return [held(schema, type), ...ofNode(schema, node).map((inside) => `{ edges { node ${inside} } }`)]
}

export type RootQuery = { readonly field: string, readonly text: string, readonly variables: readonly string[] }

/** Operations that together ask each root field that takes `asOf`, and of all that the graph shows every field. Arguments that are needed, and those of `given`, are variables. */
export const everyRootField = (schema: GraphQLSchema, given: readonly string[]): readonly RootQuery[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => name === 'asOf')).flatMap((field) => {
    const used = field.args.filter(({ name, type }) => name === 'asOf' || isNonNullType(type) || given.includes(name))
    const passed = [...used.map(({ name }) => `${name}: $${name}`), ...field.args.filter(({ name }) => name === 'first').map(() => 'first: 50')]
    const type = getNamedType(field.type)
    // What is found by its id has the fields of what lists have; `nodes` finds the kinds that no list has.
    const all = isNode(type) ? ofNode(schema, type).slice(0, field.name === 'nodes' ? undefined : 1) : selections(schema, type)
    return all.map((selection) => ({
      field: field.name,
      variables: used.map(({ name }) => name).filter((name) => name !== 'asOf'),
      text: `query (${used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) { ${field.name}(${passed.join(', ')}) ${selection} }`,
    }))
  })
