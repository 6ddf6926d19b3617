import { getNamedType, isCompositeType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { Fragments } from '../domain/fragment.ts'
import { fragmentCases } from './argument-rules.ts'
import { isConnection, isNode } from './write-selection.ts'

/**
 * Holds schema/ against cypher/: fields of Query and fields that lead from a node to something else need a file, values need
 * their columns.
 * @throws Error naming every field without one
 */
export const assertComplete = (schema: GraphQLSchema, cypher: Fragments): void => {
  const missing = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getMutationType()) return []
    if (type === schema.getQueryType()) return queryProblems(type, cypher)
    return isNode(schema, type) ? nodeProblems(type, cypher) : []
  })
  if (missing.length > 0) throw new Error(missing.join('\n'))
}

const queryProblems = (type: GraphQLObjectType, cypher: Fragments): readonly string[] => Object.keys(type.getFields())
  .filter((name) => `Query.${name}` in fragmentCases
    ? !Object.keys(cypher.query).some((key) => key.startsWith(`${name}/`))
    : !(name in cypher.query))
  .map((name) => `cypher/query/${name}.cypher is missing, or the cases of cypher/query/${name}/ are not told apart in argument-rules.ts`)

const nodeProblems = (type: GraphQLObjectType, cypher: Fragments): readonly string[] => Object.values(type.getFields()).flatMap((field) => {
  const named = getNamedType(field.type)
  if (!isCompositeType(named)) return []
  const fragment = [type, ...type.getInterfaces()].map(({ name }) => cypher.field[`${name}.${field.name}`]).find((found) => found !== undefined)
  if (fragment === undefined) return [`cypher/field/${type.name}/${field.name}.cypher is missing`]
  if (!isObjectType(named) || isConnection(named)) return []
  const columns = new Set(fragment.columns.map(({ name }) => name))
  return isNodeType(named) ? [] : Object.keys(named.getFields()).filter((name) => !columns.has(name)).map((name) => `${fragment.file} returns no column ${name}`)
})

const isNodeType = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node')
