import {
  doTypesOverlap, getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, isCompositeType, Kind,
  type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type SelectionSetNode,
} from 'graphql'
import { Refused } from './refused.ts'

export type Values = Readonly<Record<string, unknown>>

/** The fields of one object by response key, in the order in which the operation asks for them (GraphQL §6.3.2). */
export type FieldGroups = ReadonlyMap<string, readonly FieldNode[]>

export type Document = {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Values
}

/** What the selection sets, merged, ask of an object of this type. */
export const collectFields = (document: Document, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): FieldGroups => {
  const groups = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, document.variables)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        if (selection.alias !== undefined && key.startsWith('__')) throw reservedAlias(key)
        const group = groups.get(key)
        if (group === undefined) groups.set(key, [selection])
        else group.push(selection)
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : document.fragments.get(selection.name.value)
      if (fragment === undefined || !applies(document.schema, type, fragment.typeCondition?.name.value)) continue
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue
        spread.add(selection.name.value)
      }
      visit(fragment.selectionSet)
    }
  }
  sets.forEach(visit)
  return groups
}

export const selectionSets = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet === undefined ? [] : [selectionSet])

const isIncluded = (node: Parameters<typeof getDirectiveValues>[1], variables: Values): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true
  && getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false

const applies = (schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean => {
  if (condition === undefined || condition === type.name) return true
  const wanted = schema.getType(condition)
  return isCompositeType(wanted) && isAbstractType(wanted) && doTypesOverlap(schema, wanted, type)
}

const reservedAlias = (key: string): Refused => new Refused({
  code: 'BAD_USER_INPUT',
  message: `The alias ${key} begins with two underscores, which GraphQL keeps for itself.`,
  wayOut: 'Choose another alias.',
})
