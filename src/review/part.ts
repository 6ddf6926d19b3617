import type { Dossier } from '../domain/dossier.ts'
import { closure } from './closure.ts'
import { itemsOf, withItems } from './items.ts'
import { referencesOf, renamed } from './references.ts'

/** Actors, topics, places and references that these keys name, and what those name in turn. */
const reachable = (dossier: Dossier, keys: Iterable<string>): ReadonlySet<string> => {
  const next = new Map<string, readonly string[]>([
    ...dossier.references.map(({ key }) => [key, []] as const),
    ...dossier.actors.map(({ key, affiliation, offices }) => [key, [affiliation, ...offices.map(({ of }) => of)].filter((one) => one !== undefined)] as const),
    ...dossier.topics.map(({ key, broader }) => [key, broader === undefined ? [] : [broader]] as const),
    ...dossier.places.map(({ key }) => [key, []] as const),
  ])
  return closure(keys, (key) => next.get(key))
}

/**
 * The part of a dossier that has these items: with all that they refer to, without references to other items.
 * @throws RangeError when an item needs one that is not in the part
 */
export const partOf = (dossier: Dossier, keys: ReadonlySet<string>): Dossier => {
  const own = new Set(itemsOf(dossier).map(({ key }) => key))
  const items = itemsOf(dossier).filter(({ key }) => keys.has(key)).map((item) => renamed(item, (key) => (own.has(key) && !keys.has(key) ? null : key)))
  const named = items.flatMap((item) => {
    const { needs, mentions, things } = referencesOf(item)
    return [...needs, ...mentions, ...things]
  })
  const kept = reachable(dossier, named)
  const known = <One extends { readonly key: string }>(all: readonly One[]): One[] => all.filter(({ key }) => kept.has(key))
  return {
    ...withItems(dossier, items),
    references: known(dossier.references), actors: known(dossier.actors), topics: known(dossier.topics), places: known(dossier.places),
  }
}
