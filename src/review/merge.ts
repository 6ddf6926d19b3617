import type { Dossier } from '../domain/dossier.ts'
import { closure } from './closure.ts'
import { itemsOf, withItems, withKeys, type Item } from './items.ts'
import { partOf } from './part.ts'
import { assertionsOf, thingsOf } from './portable.ts'
import { referencesOf, renamed } from './references.ts'

const keysOf = (dossier: Dossier): Set<string> => new Set([
  ...[...dossier.references, ...dossier.actors, ...dossier.topics, ...dossier.places].map(({ key }) => key), ...itemsOf(dossier).map(({ key }) => key),
])

const inverse = (digests: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...digests].map(([key, digest]) => [digest, key]))

const fresh = (key: string, used: Set<string>): string => {
  let name = key
  for (let number = 2; used.has(name); number += 1) name = `${key.slice(0, 74)}-${number}`
  used.add(name)
  return name
}

/** The item, mentioning what the draft has it mention and only now is there. */
const mended = (item: Item, drafted: Item | undefined, added: ReadonlySet<string>): Item => {
  const one = (here: string | undefined, there: string | undefined): string | undefined => here ?? (there !== undefined && added.has(there) ? there : undefined)
  const all = (here: readonly string[], there: readonly string[]): string[] => [...new Set([...here, ...there.filter((key) => added.has(key))])].slice(0, 20)
  if (item.kind === 'EVENT' && drafted?.kind === 'EVENT') {
    return { ...item, row: { ...item.row, about: all(item.row.about, drafted.row.about), partOf: one(item.row.partOf, drafted.row.partOf) } }
  }
  if (item.kind === 'STATEMENT' && drafted?.kind === 'STATEMENT') {
    return { ...item, row: { ...item.row, about: all(item.row.about, drafted.row.about), at: one(item.row.at, drafted.row.at) } }
  }
  if (item.kind === 'COMMITMENT' && drafted?.kind === 'COMMITMENT') {
    return { ...item, row: { ...item.row, about: all(item.row.about, drafted.row.about), createdBy: one(item.row.createdBy, drafted.row.createdBy) } }
  }
  return item
}

/**
 * The dossier with items of a draft added: what both assert is told once, under the keys of the dossier, and items that are
 * there already mention those that came.
 *
 * @param keys the draft's items to add, with all that they need
 */
export const withAdded = (given: Dossier, draft: Dossier, keys: ReadonlySet<string>): Dossier => {
  const dossier = withKeys(given)
  const assertions = assertionsOf(draft)
  const present = inverse(assertionsOf(dossier))
  const presentKey = (key: string): string | undefined => present.get(assertions.get(key) ?? '')
  const part = partOf(draft, new Set([...assertions.keys()].filter((key) => keys.has(key) || presentKey(key) !== undefined)))
  const used = keysOf(dossier)
  const thingsHere = inverse(thingsOf(dossier))
  const things = thingsOf(part)
  const names = new Map<string, string>()
  for (const [key, thing] of things) names.set(key, thingsHere.get(thing) ?? fresh(key, used))
  for (const { key } of itemsOf(part)) names.set(key, presentKey(key) ?? fresh(key, used))
  const rename = (key: string): string => names.get(key) ?? key
  const moved = itemsOf(part).map((item) => renamed(item, rename))
  const added = new Set(itemsOf(part).filter(({ key }) => presentKey(key) === undefined).map(({ key }) => rename(key)))
  const drafted = new Map(moved.map((item) => [item.key, item]))
  const brought = <One extends { readonly key: string }>(there: readonly One[]): One[] =>
    there.filter(({ key }) => !thingsHere.has(things.get(key) ?? '')).map((one) => ({ ...one, key: rename(one.key) }))
  return {
    ...withItems(dossier, [...itemsOf(dossier).map((item) => mended(item, drafted.get(item.key), added)), ...moved.filter(({ key }) => added.has(key))]),
    references: [...dossier.references, ...brought(part.references)],
    actors: [...dossier.actors, ...brought(part.actors).map((actor) => ({
      ...actor, ...(actor.affiliation === undefined ? {} : { affiliation: rename(actor.affiliation) }),
      offices: actor.offices.map((office) => (office.of === undefined ? office : { ...office, of: rename(office.of) })),
    }))],
    topics: [...dossier.topics, ...brought(part.topics).map((topic) => (topic.broader === undefined ? topic : { ...topic, broader: rename(topic.broader) }))],
    places: [...dossier.places, ...brought(part.places)],
  }
}

/** These items and all that need them, directly or through one another. */
export const withNeeding = (dossier: Dossier, keys: ReadonlySet<string>): ReadonlySet<string> => {
  const all = new Set(keys)
  for (let size = -1; size !== all.size;) {
    size = all.size
    for (const item of itemsOf(dossier)) if (referencesOf(item).needs.some((key) => all.has(key))) all.add(item.key)
  }
  return all
}

/** These items and all that they need. */
export const withNeeded = (dossier: Dossier, keys: ReadonlySet<string>): ReadonlySet<string> => {
  const items = new Map(itemsOf(dossier).map((item) => [item.key, item]))
  return closure(keys, (key) => {
    const item = items.get(key)
    return item === undefined ? undefined : referencesOf(item).needs
  })
}

/**
 * The dossier without the items that assert these, and without the actors, topics and places that the draft brought and
 * nothing names any more.
 * @throws RangeError when another item needs one of them
 */
export const withRemoved = (given: Dossier, draft: Dossier, assertions: ReadonlySet<string>): Dossier => {
  const dossier = withKeys(given)
  const part = partOf(dossier, new Set([...assertionsOf(dossier)].filter(([, assertion]) => !assertions.has(assertion)).map(([key]) => key)))
  const drafted = new Set(thingsOf(draft).values())
  const things = thingsOf(dossier)
  const named = new Set([...part.references, ...part.actors, ...part.topics, ...part.places].map(({ key }) => key))
  const stays = ({ key }: { readonly key: string }): boolean => named.has(key) || !drafted.has(things.get(key) ?? '')
  return {
    ...part,
    references: dossier.references.filter(stays), actors: dossier.actors.filter(stays), topics: dossier.topics.filter(stays), places: dossier.places.filter(stays),
  }
}
