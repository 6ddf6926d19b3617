import {
  getNullableType, isEnumType, isLeafType, isListType, isNonNullType, isObjectType, isScalarType,
  type FieldNode, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType,
} from 'graphql'
import { collectFields, selectionSets, type Document, type FieldGroups } from './selection.ts'

/**
 * The root of an answer as the JSON of a response's `data`: GraphQL's values, fields in the order of the operation. Null when
 * the answer is not of its types; then the response has errors, and those are graphql-js' to find and to place.
 */
export type ResponseText = (root: Readonly<Record<string, unknown>>) => string | null

/** Writes one value; throws NotOfType. */
type Write = (value: unknown) => string

class NotOfType extends Error {}

/** Fields of Query that the schema answers, not the graph. */
const introspection: ReadonlySet<string> = new Set(['__schema', '__type'])

/**
 * Compiles the fields at the root of an operation once, so that nothing of it is walked while rows are written. Null when the
 * operation asks for the schema too.
 */
export const responseText = (document: Document, { type, fields }: { type: GraphQLObjectType; fields: FieldGroups }): ResponseText | null => {
  if ([...fields.values()].some(([node]) => introspection.has(node?.name.value ?? ''))) return null
  const write = writeObject(document, type, fields)
  return (root) => {
    try {
      return write(root)
    } catch (error) {
      if (error instanceof NotOfType) return null
      throw error
    }
  }
}

const writeType = (document: Document, type: GraphQLOutputType, nodes: readonly FieldNode[]): Write => {
  const write = writePresent(document, getNullableType(type), nodes)
  if (!isNonNullType(type)) return (value) => value === null || value === undefined ? 'null' : write(value)
  return (value) => {
    if (value === null || value === undefined) throw new NotOfType()
    return write(value)
  }
}

const writePresent = (document: Document, type: GraphQLOutputType, nodes: readonly FieldNode[]): Write => {
  if (isLeafType(type)) return writeLeaf(type)
  if (isListType(type)) return writeList(writeType(document, type.ofType, nodes))
  const sets = selectionSets(nodes)
  const ofType = (possible: GraphQLObjectType) => writeObject(document, possible, collectFields(document, possible, sets))
  if (isObjectType(type)) return ofType(type)
  const branches = new Map<unknown, Write>(document.schema.getPossibleTypes(type).map((possible) => [possible.name, ofType(possible)]))
  return (value) => {
    const write = branches.get(fieldsOf(value)['__typename'])
    if (write === undefined) throw new NotOfType()
    return write(value)
  }
}

/** A map; what the driver makes of nodes, dates and the like has a class of its own. */
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) throw new NotOfType()
  return value as Readonly<Record<string, unknown>>
}

const writeList = (write: Write): Write => (value) => {
  if (!Array.isArray(value)) throw new NotOfType()
  let text = '['
  for (let index = 0; index < value.length; index++) text += index === 0 ? write(value[index]) : `,${write(value[index])}`
  return `${text}]`
}

/** A field that is read from the answer, and the text between the value before it and its own. */
type Member = { readonly before: string; readonly key: string; readonly write: Write }

const writeObject = (document: Document, type: GraphQLObjectType, fields: FieldGroups): Write => {
  const members: Member[] = []
  let before = '{'
  for (const [key, nodes] of fields) {
    const name = nodes[0]?.name.value ?? ''
    before += `${before === '{' ? '' : ','}${JSON.stringify(key)}:`
    if (name === '__typename') {
      before += JSON.stringify(type.name)
      continue
    }
    const definition = type.getFields()[name]
    if (definition === undefined) throw new Error(`${type.name} has no field ${name}: the document was not validated`)
    members.push({ before, key, write: writeType(document, definition.type, nodes) })
    before = ''
  }
  const end = `${before}}`
  return (value) => {
    const given = fieldsOf(value)
    let text = ''
    for (const { before, key, write } of members) text += before + write(given[key])
    return text + end
  }
}

/** What JSON says of a leaf is what its type serialises it to; the usual values of the usual types are known without asking. */
const writeLeaf = (type: GraphQLLeafType): Write => {
  const serialised: Write = (value) => {
    const text: unknown = JSON.stringify(serialise(type, value) ?? undefined)
    if (typeof text !== 'string') throw new NotOfType()
    return text
  }
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]))
    return (value) => texts.get(value) ?? serialised(value)
  }
  if (!isScalarType(type)) return serialised
  switch (type.name) {
    case 'ID':
    case 'String': return (value) => typeof value === 'string' ? JSON.stringify(value) : serialised(value)
    case 'Boolean': return (value) => value === true ? 'true' : value === false ? 'false' : serialised(value)
    case 'Int': return (value) => typeof value === 'number' && (value | 0) === value ? `${value}` : serialised(value)
    case 'Float': return (value) => typeof value === 'number' && Number.isFinite(value) ? `${value}` : serialised(value)
    default: return serialised
  }
}

const serialise = (type: GraphQLLeafType, value: unknown): unknown => {
  try {
    return type.serialize(value)
  } catch {
    throw new NotOfType()
  }
}
