import {
  getNullableType, isEnumType, isLeafType, isListType, isNonNullType, isObjectType, Kind,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import type { Draw } from './random-operation.ts'

const strings = ['', 'x', 'a "quote"', 'back\\slash', 'two\nlines\u0000', '\u{1F54A}\ud800', 'é\u2028', '</script>', '1']
const numbers = [0, -0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 0.1, 1e21, 5e-324]
/** Nothing of these is a value of the type where it stands, or only after graphql-js made it one. */
const strange: readonly unknown[] = [null, undefined, 'x', 7, 2 ** 31, NaN, Infinity, true, [], ['x'], {}, { __typename: 'Event' }, () => 1, [null]]

/** An answer to a valid query, as Neo4j gives it; `wrong` of a hundred values are what their types do not allow. */
export const randomAnswer = (draw: Draw, { schema, document, variables, wrong }: {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly wrong: number
}): Readonly<Record<string, unknown>> => {
  const { chance, pick, upTo } = draw
  const fragments = Object.fromEntries(document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : []))

  const valueOf = (type: GraphQLOutputType, nodes: readonly FieldNode[]): unknown => {
    if (wrong > 0 && chance(wrong)) return pick(strange)
    if (!isNonNullType(type) && chance(15)) return null
    const present = getNullableType(type)
    if (isListType(present)) return Array.from({ length: upTo(3) }, () => valueOf(present.ofType, nodes))
    if (isEnumType(present)) return pick(present.getValues()).name
    if (isLeafType(present)) {
      switch (present.name) {
        case 'Int': return pick(numbers.filter(Number.isInteger).filter((value) => Math.abs(value) < 2 ** 32))
        case 'Float': return pick(numbers)
        case 'Boolean': return chance(50)
        default: return pick(strings)
      }
    }
    const possible = isObjectType(present) ? present : pick(schema.getPossibleTypes(present))
    const named = isObjectType(present) ? {} : { __typename: possible.name }
    return { ...named, ...objectOf(possible, collectSubfields(schema, fragments, variables, possible, nodes)) }
  }
  /** Maps of Neo4j have no order of their own. */
  const objectOf = (type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): Readonly<Record<string, unknown>> => {
    const entries = [...fields].flatMap(([key, nodes]) => {
      const field = type.getFields()[nodes[0]?.name.value ?? '']
      return field === undefined || (wrong > 0 && chance(wrong)) ? [] : [[key, valueOf(field.type, nodes)] as const]
    })
    return Object.fromEntries(chance(50) ? entries.reverse() : entries)
  }

  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const type = schema.getQueryType()
  if (operation === undefined || !isObjectType(type)) throw new Error('the document has no query')
  return objectOf(type, collectFields(schema, fragments, variables, type, operation.selectionSet))
}
