import { cut } from '../domain/caption.ts'
import { canonicalJson, fold, type Account, type Told } from '../domain/fold.ts'
import { decideNamed } from '../domain/identity/score-named.ts'
import { actorId, placeId, type ActorId, type PlaceId, type SourceId } from '../domain/ids.ts'
import { actorLabels, nameEdges, tellPublisher, type Telling } from '../domain/tell.ts'
import type { Instant } from '../domain/time.ts'
import { findTaken, readTellings } from '../generated/cypher.ts'
import type { Reader } from '../graph/connect.ts'
import { groupIds } from '../ingest/groups.ts'
import { readNamed, type NameRequest } from '../ingest/resolve-names.ts'
import { parseTold } from '../ingest/rewrite/report.ts'
import { stateOf } from '../ingest/rewrite/shown.ts'
import type { BlockRow } from './block.ts'
import type { DatasetActor, DatasetPlace } from './report.ts'
import type { PartIds } from './tell-part.ts'

/**
 * An actor or place as parts of datasets tell of it. `first` is an account in these words that the graph has, by which a later
 * one adds nothing; null when nobody tells of it yet. Where all tell the same, an earlier one adds nothing either.
 */
type Known = { readonly telling: Telling; readonly isUniform: boolean; first: Rank | null }
type Rank = { readonly publishedAt: string; readonly source: string }

/** The actors and places of one part. */
export type PartNames = {
  readonly ids: PartIds
  /** All of them, as the part tells of them. */
  readonly tellings: readonly Telling[]
  /** Those of which nobody told before. */
  readonly fresh: readonly Telling[]
  /** Whether this account leaves what others tell of them as it is; else all are folded anew. */
  readonly isPlain: boolean
}

export type Names = {
  readonly of: (reader: Reader, part: { readonly source: SourceId; readonly publisher: string; readonly publishedAt: string; readonly rows: readonly BlockRow[] }) => Promise<PartNames>
}

const mostKnown = 200_000

const actorKey = ({ kind, name, wikidata, iso3 }: DatasetActor): string => `${kind}\n${wikidata ?? iso3 ?? name}`
const placeKey = ({ name, coordinates }: DatasetPlace): string => `${name}\n${coordinates?.latitude ?? ''}\n${coordinates?.longitude ?? ''}`

const actorIdOf = ({ kind, name, wikidata, iso3 }: DatasetActor): ActorId => actorId(kind, { name, wikidata: wikidata ?? undefined, iso3: iso3 ?? undefined })

/** Two places of one name are one only where they are at one place; a country is known by its name. */
const placeIdOf = (place: DatasetPlace): PlaceId => placeId({ name: place.coordinates === null ? place.name : placeKey(place) })

const requestOf = (actor: DatasetActor): NameRequest => ({
  label: 'Actor', kind: actor.kind, key: actorKey(actor), path: [], id: actorIdOf(actor), name: actor.name, aliases: [], wikidata: actor.wikidata, iso3: actor.iso3,
  affiliations: [], sameAs: null,
})

const placeRequest = (place: DatasetPlace): NameRequest => ({
  label: 'Place', kind: 'PLACE', key: placeKey(place), path: [], id: placeIdOf(place), name: place.name, aliases: [], wikidata: null, iso3: null, affiliations: [], sameAs: null,
})

const publisherRequest = (name: string): NameRequest => ({
  label: 'Actor', kind: 'ORGANIZATION', key: `publisher\n${name}`, path: [], id: actorId('ORGANIZATION', { name }), name, aliases: [], wikidata: null, iso3: null, affiliations: [], sameAs: null,
})

const tellActor = (id: ActorId, { kind, name, wikidata, iso3 }: DatasetActor): Telling => ({
  id, kind: 'ACTOR', key: null, path: [], report: {},
  told: { label: actorLabels[kind], properties: { name, aliases: [], wikidata, iso3, caption: cut(name) }, edges: nameEdges(kind, [name]) },
})

const tellPlace = (id: PlaceId, { name, coordinates }: DatasetPlace): Telling => ({
  id, kind: 'PLACE', key: null, path: [], report: {},
  told: {
    label: 'Place', edges: nameEdges('PLACE', [name]),
    properties: { name, wikidata: null, iso3: null, caption: cut(name), latitude: coordinates?.latitude ?? null, longitude: coordinates?.longitude ?? null },
  },
})

const isAfter = (rank: Rank, first: Rank): boolean => rank.publishedAt > first.publishedAt || (rank.publishedAt === first.publishedAt && rank.source > first.source)

/** A name to be found in the graph, and how it is told of once it is. */
type Wanted = { readonly request: NameRequest; readonly isFixed: boolean; readonly tell: (id: string) => Telling }

const accountOf = (row: { readonly source: string; readonly thing: string; readonly publishedAt: string; readonly recordedAt: string; readonly told: Told }): Account =>
  ({ ...row, source: row.source as SourceId, recordedAt: row.recordedAt as Instant })

/** Whether one more account shows nothing that the others do not, and takes the place of none. */
const addsNothing = (id: string, before: readonly Account[], added: Account): boolean => {
  const [shown, then] = [fold(before), fold([...before, added])]
  return stateOf(id, { properties: { ...shown.properties, id }, edges: shown.edges }, then) === 'same'
}

/**
 * Finds the actors and places of parts in the graph: by id and name as those of dossiers are found, codes and places by their
 * id alone. What was found is remembered, so that a part asks only for what is new in it: it holds while nobody else writes, for parts that
 * are asked for in the order in which they are written.
 */
export const openNames = (): Names => {
  const known = new Map<string, Known>()

  const learn = async (reader: Reader, wanted: readonly Wanted[], rank: Rank): Promise<boolean> => {
    if (wanted.length === 0) return true
    const named = wanted.filter(({ isFixed }) => !isFixed)
    const candidates = await readNamed(reader, named.map(({ request }) => request))
    const chosen = new Map(named.map(({ request }, at) => {
      const { outcome, best } = decideNamed(request, candidates[at] ?? [])
      return [request.key, outcome === 'JOINED' && best !== null ? best.candidate.id : request.id]
    }))
    const found = wanted.map(({ request, tell }) => ({ key: request.key, telling: tell(chosen.get(request.key) ?? request.id) }))
    const ids = [...new Set(found.map(({ telling }) => telling.id))]
    const { actors, places } = groupIds(ids)
    const accounts = Map.groupBy(await reader.run(readTellings, { actors, places }), ({ id }) => id)
    const taken = new Set((await reader.run(findTaken, { events: [], things: ids })).map(({ id }) => id))
    let isPlain = true
    for (const { key, telling } of found) {
      const rows = accounts.get(telling.id) ?? []
      const told = canonicalJson(telling.told)
      const isOther = taken.has(telling.id) || rows.some(({ thing }) => thing !== telling.id)
        || (rows.length > 0 && !addsNothing(telling.id, rows.map((row) => accountOf({ ...row, told: parseTold(row.told) })), accountOf({ ...rank, thing: telling.id, recordedAt: rows[0]?.recordedAt ?? '', told: telling.told })))
      if (isOther) isPlain = false
      known.set(key, { telling, isUniform: !isOther && rows.every((row) => row.told === told), first: rows.length === 0 ? null : rank })
    }
    return isPlain
  }

  return {
    of: async (reader, { source, publisher, publishedAt, rows }) => {
      if (known.size > mostKnown) known.clear()
      const rank: Rank = { publishedAt, source }
      const wanted = new Map<string, Wanted>()
      const want = (one: Wanted): void => { wanted.set(one.request.key, one) }
      const house = publisherRequest(publisher)
      want({ request: house, isFixed: false, tell: (id) => tellPublisher(id as ActorId, publisher) })
      for (const { report } of rows) {
        if (report.kind === 'MENTION') continue
        for (const { actor } of report.participants) {
          if (!wanted.has(actorKey(actor))) want({ request: requestOf(actor), isFixed: actor.code !== null, tell: (id) => tellActor(id as ActorId, actor) })
        }
        const { place } = report
        if (place !== null && !wanted.has(placeKey(place))) want({ request: placeRequest(place), isFixed: place.coordinates !== null, tell: (id) => tellPlace(id as PlaceId, place) })
      }
      const mayAdd = ({ isUniform, first }: Known): boolean => !isUniform && first !== null && first.source !== source && !isAfter(rank, first)
      let isPlain = await learn(reader, [...wanted].flatMap(([key, one]) => {
        const before = known.get(key)
        return before !== undefined && !mayAdd(before) ? [] : [one]
      }), rank)
      const used = [...wanted.keys()].flatMap((key) => known.get(key) ?? [])
      const idOf = (key: string): string => known.get(key)?.telling.id ?? ''
      const ids: PartIds = {
        publisher: idOf(house.key) as ActorId,
        actorOf: ({ participants }, order) => idOf(participants[order] === undefined ? '' : actorKey(participants[order].actor)) as ActorId,
        placeOf: ({ place }) => (place === null ? null : idOf(placeKey(place)) as PlaceId),
      }
      const byId = new Map<string, Telling>()
      const fresh: Telling[] = []
      for (const one of used) {
        const twin = byId.get(one.telling.id)
        // Two names of one part that are one thing are told of in the words of the first.
        if (twin !== undefined) {
          isPlain = false
          continue
        }
        byId.set(one.telling.id, one.telling)
        if (one.first === null) fresh.push(one.telling)
        one.first ??= rank
      }
      return { ids, tellings: [...byId.values()], fresh, isPlain }
    },
  }
}
