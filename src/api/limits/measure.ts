import {
  Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql'

/** The size of a selection set with its fragments spread out. */
export type Measure = {
  /** Levels of fields; introspection counts apart. */
  readonly depth: number
  readonly introspectionDepth: number
  readonly selections: number
  readonly aliases: number
  readonly directives: number
  /** Fields at the top. */
  readonly fields: number
}

const nothing: Measure = { depth: 0, introspectionDepth: 0, selections: 0, aliases: 0, directives: 0, fields: 0 }

/** Side by side: counts add up, depth is the deeper. */
const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  selections: a.selections + b.selections,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
})

/** A fragment that reaches itself; validation says so too, but the measure must not depend on its order. */
const cyclic: Measure = { depth: Infinity, introspectionDepth: Infinity, selections: Infinity, aliases: Infinity, directives: Infinity, fields: Infinity }

/**
 * Measures an operation in time linear in its text: every fragment is measured once, and a measure does not depend on where
 * the fragment is spread, so keeping it loses nothing. Counts may grow exponentially in the text; numbers only, they cost
 * nothing.
 */
export const measure = (document: DocumentNode, operation: OperationDefinitionNode): Measure => {
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]))
  const measured = new Map<string, Measure>()
  const open = new Set<string>()

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name)
    if (known !== undefined) return known
    const fragment = fragments.get(name)
    if (fragment === undefined) return nothing
    if (open.has(name)) return cyclic
    open.add(name)
    const found = ofSet(fragment.selectionSet)
    open.delete(name)
    const whole = { ...found, directives: found.directives + (fragment.directives?.length ?? 0) }
    measured.set(name, whole)
    return whole
  }

  const ofSelection = (selection: SelectionNode): Measure => {
    const own = selection.directives?.length ?? 0
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return beside(ofFragment(selection.name.value), { ...nothing, selections: 1, directives: own })
      case Kind.INLINE_FRAGMENT:
        return beside(ofSet(selection.selectionSet), { ...nothing, selections: 1, directives: own })
      case Kind.FIELD: {
        const inside = selection.selectionSet === undefined ? nothing : ofSet(selection.selectionSet)
        const introspects = selection.name.value === '__schema' || selection.name.value === '__type'
        return {
          depth: introspects ? 0 : inside.depth + 1,
          introspectionDepth: introspects ? inside.depth + 1 : inside.introspectionDepth,
          selections: inside.selections + 1,
          aliases: inside.aliases + (selection.alias === undefined ? 0 : 1),
          directives: inside.directives + own,
          fields: 1,
        }
      }
    }
  }

  const ofSet = ({ selections }: SelectionSetNode): Measure => selections.map(ofSelection).reduce(beside, nothing)

  const whole = ofSet(operation.selectionSet)
  return { ...whole, directives: whole.directives + (operation.directives?.length ?? 0) }
}
