import { Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

/** The fields at the top of an operation, fragments spread out. The document is a valid one: fragments form no cycle. */
export const rootFields = (document: DocumentNode, operation: OperationDefinitionNode): readonly FieldNode[] => {
  const fieldsOf = ({ selections }: SelectionSetNode): readonly FieldNode[] => selections.flatMap((selection) => {
    switch (selection.kind) {
      case Kind.FIELD: return [selection]
      case Kind.INLINE_FRAGMENT: return fieldsOf(selection.selectionSet)
      case Kind.FRAGMENT_SPREAD: {
        const fragment = document.definitions.find((definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value)
        return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet) : []
      }
    }
  })
  return fieldsOf(operation.selectionSet)
}

/** Whether graphql-js answers the field from the schema alone. */
export const isIntrospection = (field: FieldNode): boolean => field.name.value.startsWith('__')
