import { buildSchema, isScalarType, isSpecifiedScalarType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { typeDefinitions } from '../generated/type-definitions.ts'
import type { ApiContext } from './context.ts'
import { scalarsByName } from './scalars.ts'

/** The schema of schema/ with its scalars' checks. Types behind interfaces and unions are told by `__typename`. */
export const apiSchema = (): GraphQLSchema => {
  const schema = buildSchema(typeDefinitions)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue
    const checked = scalarsByName[type.name]?.(type.description ?? '')
    if (checked === undefined) throw new Error(`The scalar ${type.name} of schema/ has no check in src/api/scalars.ts.`)
    type.serialize = checked.serialize.bind(checked)
    type.parseValue = checked.parseValue.bind(checked)
    type.parseLiteral = checked.parseLiteral.bind(checked)
  }
  return schema
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** A part of an answer that was not made for one selection: its fields stand under their own names, all the way down. */
export class NamedFields {
  readonly #fields: Readonly<Record<string, unknown>>

  constructor(fields: Readonly<Record<string, unknown>>) {
    this.#fields = fields
  }

  get(name: string): unknown {
    const value = this.#fields[name]
    const named = (inner: unknown): unknown => isMap(inner) ? new NamedFields(inner) : inner
    return Array.isArray(value) ? value.map(named) : named(value)
  }
}

/** Reads the answer that Neo4j gave for this selection: fields stand under the names of the response, aliases included. */
export const readField: GraphQLFieldResolver<unknown, ApiContext> = (...[parent, , { answer }, info]) => {
  const source = info.path.prev === undefined ? answer : parent
  if (source instanceof NamedFields) return source.get(info.fieldName)
  return (source as Readonly<Record<string, unknown>>)[info.path.key]
}
