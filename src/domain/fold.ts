import { foldBelief } from './belief/fold-belief.ts'
import type { SourceId } from './ids.ts'
import { sortAt, type Instant } from './time.ts'

export type Property = string | number | boolean | null | readonly string[]
export type Properties = Readonly<Record<string, Property>>

/**
 * A relationship as one source tells it. Two are the same when type, end and `own` are; `order` is not part of that. Where
 * the end answers as another thing now, `to` is that one and `told` the id that the source's dossier gives.
 */
export type Edge = { readonly type: string; readonly to: string; readonly own?: Properties; readonly order?: number; readonly told?: string }

/** One thing as one source tells it, ids resolved: what `REPORTS.told` and `MENTIONS.told` hold, as canonical JSON. */
export type Told = { readonly label: string; readonly properties: Properties; readonly edges: readonly Edge[] }

/** A telling with what decides its rank: when its source was published, then the source's id, then the thing's. */
export type Account = {
  readonly source: SourceId
  /** The id under which the source tells of it. */
  readonly thing: string
  readonly publishedAt: string
  readonly recordedAt: Instant
  readonly told: Told
  /** What stands on the report beside what is told: of happenings and links, what decides how far they are believed. */
  readonly report?: Properties
}

export type FoldedEdge = { readonly type: string; readonly to: string; readonly properties: Properties }
export type Folded = { readonly label: string; readonly properties: Properties; readonly edges: readonly FoldedEdge[] }

/** Properties that only make sense together: one account gives all of a group, never half of it. */
const groups: readonly (readonly string[])[] = [
  ['when', 'whenEarliest', 'whenLatest'], ['due', 'dueEarliest', 'dueLatest'], ['on', 'onEarliest', 'onLatest'], ['newDue', 'newDueEarliest', 'newDueLatest'],
  ['comparator', 'value', 'unit'], ['explicit', 'signal'], ['action', 'object', 'strength'], ['latitude', 'longitude'], ['from', 'fromEarliest', 'fromLatest'], ['to', 'toEarliest', 'toLatest'],
]
const leaderOf = new Map(groups.flatMap((group) => group.slice(1).map((name) => [name, group[0] ?? name])))

/** Lists that grow with each account instead of being taken from one. */
const unions = new Set(['aliases'])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Earliest published first, then the smallest source id; one source may tell of one thing under two ids. */
const byRank = (a: Account, b: Account): number => compare(a.publishedAt, b.publishedAt) || compare(a.source, b.source) || compare(a.thing, b.thing)

const isGiven = (value: Property | undefined): value is Exclude<Property, null> =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

/** What news overtakes: a visit that was planned has happened. A denial overtakes nothing: it is another account. */
const overtaken = new Set(['status', 'when'])
const open: ReadonlySet<Property | undefined> = new Set(['SCHEDULED', 'HYPOTHETICAL', 'ONGOING'])

/** When the first account leaves an event open, those that tell its status as the latest one does come before the others. */
const currentFirst = (ranked: readonly Account[]): readonly Account[] => {
  const statuses = ranked.map((account) => account.told.properties.status).filter(isGiven)
  if (!open.has(statuses[0])) return ranked
  const status = statuses.findLast((told) => told !== 'DENIED')
  const isCurrent = (account: Account): boolean => account.told.properties.status === status
  return [...ranked.filter(isCurrent), ...ranked.filter((account) => !isCurrent(account))]
}

const foldProperties = (accounts: readonly Account[]): Record<string, Property> => {
  const names = [...new Set(accounts.flatMap((account) => Object.keys(account.told.properties)))].sort()
  const current = currentFirst(accounts)
  const folded: Record<string, Property> = {}
  for (const name of names) {
    if (unions.has(name)) continue
    const leader = leaderOf.get(name) ?? name
    const giver = (overtaken.has(leader) ? current : accounts).find((account) => isGiven(account.told.properties[leader]))
    const value = giver?.told.properties[name]
    if (isGiven(value)) folded[name] = value
  }
  return folded
}

const foldAliases = (accounts: readonly Account[], name: Property | undefined): readonly string[] => {
  const all = accounts.flatMap(({ told: { properties } }) => [
    ...(Array.isArray(properties.aliases) ? properties.aliases as readonly string[] : []), ...(typeof properties.name === 'string' ? [properties.name] : []),
  ])
  return [...new Set(all)].filter((alias) => alias !== name).sort(compare)
}

/** JSON with sorted keys: the same text for the same content. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b))) : inner)

const foldEdges = (accounts: readonly Account[]): readonly FoldedEdge[] => {
  const edges = new Map<string, { readonly edge: Edge; readonly sources: Set<string>; readonly told: Set<string> }>()
  for (const { source, told } of accounts) {
    for (const edge of told.edges) {
      const key = canonicalJson([edge.type, edge.to, edge.own ?? {}])
      const known = edges.get(key) ?? { edge, sources: new Set<string>(), told: new Set<string>() }
      edges.set(key, known)
      known.sources.add(source)
      if (edge.told !== undefined) known.told.add(edge.told)
    }
  }
  return [...edges].sort(([a], [b]) => compare(a, b)).map(([, { edge, sources, told }]) => ({
    type: edge.type,
    to: edge.to,
    properties: {
      ...edge.own, ...(edge.order === undefined ? {} : { order: edge.order }), ...(told.size === 0 ? {} : { told: [...told].sort(compare) }),
      sources: [...sources].sort(compare),
    },
  }))
}

/**
 * What the accounts of one thing make of it. A pure function of their set: the highest-ranking account that has a property
 * (or group of them) gives it, except that later news of an open event gives its status and date; relationships and aliases are the union, and it was first recorded with the first of them.
 *
 * @throws RangeError when there is no account: what nobody tells of does not exist
 */
export const fold = (accounts: readonly Account[]): Folded => {
  const ranked = [...accounts].sort(byRank)
  const [first] = ranked
  if (first === undefined) throw new RangeError('nothing tells of it')
  const properties = foldProperties(ranked)
  if (ranked.some((account) => 'aliases' in account.told.properties)) properties.aliases = foldAliases(ranked, properties.name)
  if (ranked.some((account) => 'when' in account.told.properties)) {
    const bound = (name: string): Instant | null => (typeof properties[name] === 'string' ? properties[name] as Instant : null)
    properties.sortAt = sortAt({ earliest: bound('whenEarliest'), latest: bound('whenLatest') })
  }
  properties.recordedAt = ranked.map((account) => account.recordedAt).sort(compare)[0] ?? first.recordedAt
  const { label } = first.told
  return { label, properties: { ...properties, ...foldBelief(ranked, { label, folded: properties }) }, edges: foldEdges(ranked) }
}
