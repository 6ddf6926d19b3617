import {
  getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql'

/** Lists inside are asked for with so many rows, which is more than the tests have. */
const rows = 60

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node')
const page = ({ args }: GraphQLField<unknown, unknown>): string => args.some(({ name }) => name === 'first') ? `(first: ${rows})` : ''

const isPage = ({ name }: GraphQLObjectType): boolean => /(Connection|Edge)$/.test(name)

/**
 * Every field of a type, and of the nodes inside what they hold themselves. Of what may be of several types only the first is asked for whole:
 * Neo4j would plan a minute for all of them, and each has a root field.
 */
const everyField = (schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string => {
  if (isAbstractType(type)) {
    if (depth === 0) return '{ __typename ... on Node { id } }'
    return `{ __typename ${schema.getPossibleTypes(type).map((possible, index) => `... on ${possible.name} ${everyField(schema, possible, index === 0 ? depth : 0)}`).join(' ')} }`
  }
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields`)
  const node = isNode(type)
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type)
    if (isLeafType(named)) return [field.name]
    return node && depth === 0 ? [] : [`${field.name}${page(field)} ${everyField(schema, named, node || !isPage(type) ? 0 : depth)}`]
  })
  return `{ ${fields.join(' ')} }`
}

export type RootQuery = { readonly field: string, readonly text: string, readonly variables: readonly string[] }

/** One operation for each root field that takes `asOf`: its needed arguments, and those of `given`, as variables, all fields of its answer. */
export const everyRootField = (schema: GraphQLSchema, given: readonly string[]): readonly RootQuery[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => name === 'asOf')).map((field) => {
    const used = field.args.filter(({ name, type }) => name === 'asOf' || isNonNullType(type) || given.includes(name))
    const passed = [...used.map(({ name }) => `${name}: $${name}`), ...field.args.filter(({ name }) => name === 'first').map(() => 'first: 50')]
    return {
      field: field.name,
      variables: used.map(({ name }) => name).filter((name) => name !== 'asOf'),
      text: `query (${used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) { ${field.name}(${passed.join(', ')}) `
        + `${everyField(schema, getNamedType(field.type), 1)} }`,
    }
  })
