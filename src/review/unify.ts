import type { Dossier } from '../domain/dossier.ts'
import { itemsOf, withItems, type Item } from './items.ts'
import { referencesOf, renamed } from './references.ts'

const firsts = (keys: readonly string[], idOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const first = new Map<string, string>()
  const twins = new Map<string, string>()
  for (const key of keys) {
    const id = idOf.get(key)
    if (id === undefined) continue
    const known = first.get(id)
    if (known === undefined) first.set(id, key)
    else twins.set(key, known)
  }
  return twins
}

type Participant = Dossier['events'][number]['participants'][number]

const once = (participants: readonly Participant[]): Participant[] =>
  [...new Map(participants.map((one) => [`${one.actor} ${one.role}`, one])).values()]

/** What two names for one speaker leave behind: somebody who speaks twice, or passes on what is his own. */
const tidy = (item: Item): Item => {
  if (item.kind === 'EVENT') return { ...item, row: { ...item.row, participants: once(item.row.participants) } }
  if (item.kind !== 'STATEMENT') return item
  const speaker = [...new Set(item.row.speaker)]
  return { ...item, row: { ...item.row, speaker, accordingTo: [...new Set(item.row.accordingTo)].filter((key) => !speaker.includes(key)) } }
}

const isWhole = (item: Item): boolean => item.kind !== 'CAUSAL_LINK' || item.row.cause !== item.row.effect

/** Two of a draft's actors, topics or places that the graph knows to be one become one, with the names of both. */
export const withoutNamesakes = (dossier: Dossier, idOf: ReadonlyMap<string, string>): Dossier => {
  const { actors, topics, places } = dossier
  const twins = firsts([...actors, ...topics, ...places].map(({ key }) => key), idOf)
  const rename = (key: string): string => twins.get(key) ?? key
  const other = (key: string | undefined, own: string): { affiliation: string } | object => (key === undefined || rename(key) === own ? {} : { affiliation: rename(key) })
  const namesOf = (key: string): readonly string[] => actors.filter((one) => twins.get(one.key) === key).flatMap(({ name, aliases }) => [name, ...aliases])
  const kept = <One extends { readonly key: string }>(all: readonly One[]): One[] => all.filter(({ key }) => !twins.has(key))
  return {
    ...withItems(dossier, itemsOf(dossier).map((item) => tidy(renamed(item, rename))).filter(isWhole)),
    actors: kept(actors).map(({ affiliation, ...actor }) => ({
      ...actor, ...other(affiliation, actor.key),
      aliases: [...new Set([...actor.aliases, ...namesOf(actor.key)])].filter((alias) => alias !== actor.name).slice(0, 50),
      offices: actor.offices.map((office) => (office.of === undefined ? office : { ...office, of: rename(office.of) })),
    })),
    topics: kept(topics).map(({ broader, ...topic }) => ({ ...topic, ...(broader === undefined || rename(broader) === topic.key ? {} : { broader: rename(broader) }) })),
    places: kept(places),
  }
}

const joined = (first: Item, others: readonly Item[]): Item => {
  if (others.length === 0) return first
  const quotes = new Map([first, ...others].flatMap(({ row }) => row.evidence.map((quote) => [`${quote.occurrence} ${quote.exact}`, quote] as const)))
  const row = { ...first.row, evidence: [...quotes.values()].slice(0, 50), confidence: Math.max(first.row.confidence, ...others.map((other) => other.row.confidence)) }
  return { ...first, row } as Item
}

/** Items of a draft that come out as one thing become one, with the words of both. */
export const withoutTwins = (dossier: Dossier, idOf: ReadonlyMap<string, string>): Dossier => {
  const items = itemsOf(dossier)
  const twins = firsts(items.map(({ key }) => key), idOf)
  if (twins.size === 0) return dossier
  const others = Map.groupBy(items.filter(({ key }) => twins.has(key)), ({ key }) => twins.get(key) ?? key)
  const rename = (key: string): string => twins.get(key) ?? key
  const whole = items.filter(({ key }) => !twins.has(key)).map((item) => tidy(renamed(joined(item, others.get(item.key) ?? []), rename))).filter(isWhole)
  const keys = new Set(whole.map(({ key }) => key))
  const gone = new Set(items.map(({ key }) => rename(key)).filter((key) => !keys.has(key)))
  return withItems(dossier, whole.filter((item) => !referencesOf(item).needs.some((key) => gone.has(key))))
}
