import type { Dossier } from '../domain/dossier.ts'
import { canonicalJson } from '../domain/fold.ts'
import { normalName, sha256 } from '../domain/ids.ts'
import { itemsOf, type Item } from './items.ts'

const digest = (content: unknown): string => sha256(canonicalJson(content))

type Named = { readonly name: string; readonly wikidata?: string | undefined; readonly iso3?: string | undefined; readonly kind?: string }
const nameOf = (section: string, { name, wikidata, iso3, kind }: Named): unknown => [section, kind ?? null, wikidata ?? (section === 'actors' ? iso3 : undefined) ?? normalName(name)]

/** What the actors, topics and places of a dossier are, whatever their keys: by Wikidata item, ISO code, else name. */
export const thingsOf = ({ actors, topics, places, references }: Dossier): ReadonlyMap<string, string> => new Map([
  ...actors.map((one) => [one.key, digest(nameOf('actors', one))] as const),
  ...topics.map((one) => [one.key, digest(nameOf('topics', one))] as const),
  ...places.map((one) => [one.key, digest(nameOf('places', one))] as const),
  ...references.map(({ key, identity }) => [key, digest(['identity', identity])] as const),
])

/** Fields that say how an item was found or what it is near to, not what it asserts. */
const aside = new Set(['key', 'sameAs', 'confidence', 'rule', 'spans', 'about', 'partOf', 'createdBy', 'evidence'])

const keyFields = new Set(['speaker', 'accordingTo', 'addressees', 'at', 'place', 'debtors', 'creditors', 'assertedBy', 'cause', 'effect', 'commitment', 'actor'])
const unordered = new Set(['addressees', 'debtors', 'creditors'])

const portable = (item: Item, resolve: (key: string) => string): unknown => {
  const field = (name: string, value: unknown): unknown => {
    if (name === 'participants') {
      const participants = (value as readonly { readonly actor: string; readonly role: string }[]).map(({ actor, role }) => [role, resolve(actor)].join(' '))
      return [...new Set(participants)].sort()
    }
    if (name === 'silentOn') {
      const silences = (value as readonly { readonly topic: string; readonly evidence: readonly { readonly exact: string }[] }[])
        .map(({ topic, evidence }) => [resolve(topic), ...evidence.map(({ exact }) => exact)])
      return [...new Map(silences.map((silence) => [JSON.stringify(silence), silence])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, silence]) => silence)
    }
    if (!keyFields.has(name)) return value
    const keys = (Array.isArray(value) ? value as readonly string[] : [value as string]).map(resolve)
    return unordered.has(name) ? [...new Set(keys)].sort() : keys
  }
  const row = Object.entries(item.row).filter(([name, value]) => !aside.has(name) && value !== undefined && !(name === 'at' && 'madeAt' in item.row && item.row.madeAt !== undefined))
  const quotes = item.row.evidence.map(({ exact }) => exact)
  return { kind: item.kind, ...Object.fromEntries(row.map(([name, value]) => [name, field(name, value)])), quotes }
}

/**
 * For each item, by its key, a digest of what it asserts in which words, the same in every dossier that asserts it: keys are
 * replaced by what they stand for, and what may change without changing the assertion is left out.
 */
export const assertionsOf = (dossier: Dossier): ReadonlyMap<string, string> => {
  const things = thingsOf(dossier)
  const items = new Map(itemsOf(dossier).map((item) => [item.key, item]))
  const known = new Map<string, string>()
  const resolve = (key: string): string => {
    const found = things.get(key) ?? known.get(key)
    if (found !== undefined) return found
    const item = items.get(key)
    // REPORTER, ANALYST and INFERENCE stand for themselves.
    if (item === undefined) return key
    const made = digest(portable(item, resolve))
    known.set(key, made)
    return made
  }
  return new Map([...items.keys()].map((key) => [key, resolve(key)]))
}

/** What a decision is remembered by: the same item in the same sentences, in whatever text they stand. */
export const fingerprintOf = (assertion: string, sentences: readonly string[]): string => sha256(JSON.stringify([assertion, sentences.map(normalName)]))
