import { canonicalJson, type Folded, type FoldedEdge, type Properties } from '../../domain/fold.ts'
import type { StoredThing } from './read-state.ts'
import { given } from './report.ts'

/** What became of a node in a write: `same` shows what it showed, whoever else says so now. */
export type NodeState = 'new' | 'changed' | 'same' | 'gone'

/** Properties that are no part of what a node or relationship shows. */
const unseen: ReadonlySet<string> = new Set(['since', 'sources'])

/** Relationships that follow from the properties. */
const derived: ReadonlySet<string> = new Set(['KNOWN_AS'])

const visible = (properties: Properties): Properties => Object.fromEntries(Object.entries(given(properties)).filter(([name]) => !unseen.has(name)))

const shown = (properties: Properties, edges: readonly FoldedEdge[]): string => canonicalJson([
  visible(properties),
  edges.filter(({ type }) => !derived.has(type)).map((edge) => canonicalJson([edge.type, edge.to, visible(edge.properties)])).sort(),
])

export const sameProperties = (a: Properties, b: Properties): boolean => canonicalJson(visible(a)) === canonicalJson(visible(b))

/** Whether a thing shows what it did. */
export const stateOf = (id: string, stored: StoredThing | undefined, folded: Folded | null): NodeState => {
  if (folded === null) return 'gone'
  if (stored === undefined) return 'new'
  return shown(stored.properties, stored.edges) === shown({ ...folded.properties, id }, folded.edges) ? 'same' : 'changed'
}
