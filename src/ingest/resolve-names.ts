import type { CheckedDossier } from '../domain/check-dossier.ts'
import { actorId, nameId, normalName, placeId, topicId, type ActorId, type NamedKind, type NameId, type PlaceId, type TopicId } from '../domain/ids.ts'
import type { Path, Problem } from '../domain/problem.ts'
import { findNamedThings } from '../generated/cypher.ts'
import type { RowOf } from '../domain/statement.ts'
import type { Writer } from '../graph/connect.ts'
import { meaningKey, type Meanings } from './kept-dossier.ts'

type Request = {
  readonly label: 'Actor' | 'Topic' | 'Place'
  readonly kind: NamedKind
  readonly key: string
  readonly path: Path
  readonly ownId: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly wikidata: string | null
  readonly iso3: string | null
}
type Candidate = RowOf<typeof findNamedThings>

export type ResolvedNames = {
  readonly actors: ReadonlyMap<string, ActorId>
  readonly topics: ReadonlyMap<string, TopicId>
  readonly places: ReadonlyMap<string, PlaceId>
  readonly publisher: ActorId | null
  /** Whether the publisher is one of the dossier's own actors. */
  readonly publisherIsActor: boolean
  readonly problems: readonly Problem[]
  readonly meanings: Meanings
}

const publisherKey = ' publisher'

const requestsOf = ({ dossier }: CheckedDossier): readonly Request[] => [
  ...dossier.actors.map((actor, at): Request => ({
    label: 'Actor', kind: actor.kind, key: actor.key, path: ['actors', at], ownId: actorId(actor.kind, actor), name: actor.name, aliases: actor.aliases,
    wikidata: actor.wikidata ?? null, iso3: actor.iso3 ?? null,
  })),
  ...dossier.topics.map((topic, at): Request => ({
    label: 'Topic', kind: 'TOPIC', key: topic.key, path: ['topics', at], ownId: topicId(topic), name: topic.name, aliases: [], wikidata: topic.wikidata ?? null, iso3: null,
  })),
  // The ISO code of a place is that of the state in which it lies: it tells no place from another.
  ...dossier.places.map((place, at): Request => ({
    label: 'Place', kind: 'PLACE', key: place.key, path: ['places', at], ownId: placeId(place), name: place.name, aliases: [], wikidata: place.wikidata ?? null, iso3: null,
  })),
]

/** The dossier's actor that is the publisher, by name or alias. */
const publishingActor = ({ dossier }: CheckedDossier): string | null => {
  const wanted = normalName(dossier.source.publisher ?? '')
  return dossier.actors.find((actor) => [actor.name, ...actor.aliases].some((name) => normalName(name) === wanted))?.key ?? null
}

const publisherRequest = (name: string): Request => ({
  label: 'Actor', kind: 'ORGANIZATION', key: publisherKey, path: ['source', 'publisher'], ownId: actorId('ORGANIZATION', { name }), name, aliases: [], wikidata: null, iso3: null,
})

const contradicts = (request: Request, candidate: Candidate): boolean =>
  candidate.kind !== request.kind
  || (request.wikidata !== null && candidate.wikidata !== null && request.wikidata !== candidate.wikidata)
  || (request.iso3 !== null && candidate.iso3 !== null && request.iso3 !== candidate.iso3)

/** The name fits any name that the graph has for the thing; an alias fits only the one by which the graph calls it. */
const fitsByName = (request: Request, candidate: Candidate): boolean =>
  [candidate.name, ...candidate.aliases].some((name) => normalName(name) === normalName(request.name))
  || request.aliases.some((alias) => normalName(alias) === normalName(candidate.name))

/**
 * What the graph knows a thing as: by Wikidata item, else ISO code, else id, else a name that one thing alone has. A name
 * that several share decides nothing, and nothing that contradicts is taken: then it is a thing of its own.
 */
const choose = (request: Request, candidates: readonly Candidate[]): string => {
  const possible = candidates.filter((candidate) => !contradicts(request, candidate))
  const sure = possible.find((candidate) => request.wikidata !== null && candidate.wikidata === request.wikidata)
    ?? possible.find((candidate) => request.iso3 !== null && candidate.iso3 === request.iso3)
    ?? possible.find((candidate) => candidate.id === request.ownId)
  if (sure !== undefined) return sure.id
  const named = possible.filter((candidate) => fitsByName(request, candidate))
  return named.length === 1 && named[0] !== undefined ? named[0].id : request.ownId
}

const namesOf = (request: Request): readonly NameId[] => [request.name, ...request.aliases].map((name) => nameId(request.kind, name))

const meaningOf = ({ label, kind, name, aliases, wikidata, iso3 }: Request): string => meaningKey([label, kind, name, aliases, wikidata, iso3])

/**
 * Finds the actors, topics and places of a dossier in the graph; one query for all. What the source's words were taken to
 * mean before they mean again. Two keys for one thing are a problem.
 */
export const resolveNames = async (writer: Writer, checked: CheckedDossier, before: Meanings): Promise<ResolvedNames> => {
  const publisher = checked.dossier.source.publisher
  const publishing = publisher === null ? null : publishingActor(checked)
  const requests = [...requestsOf(checked), ...(publisher === null || publishing !== null ? [] : [publisherRequest(publisher)])]
  const rows = requests.length === 0 ? [] : await writer.run(findNamedThings, {
    requests: requests.map((request, index) => ({
      index, label: request.label, ownId: request.ownId, wikidata: request.wikidata, iso3: request.iso3, names: namesOf(request),
    })),
  })
  const candidates = Map.groupBy(rows, (row) => row.index)
  const chosen = requests.map((request, index) => ({ request, id: before.get(meaningOf(request)) ?? choose(request, candidates.get(index) ?? []) }))
  const of = <Id extends string>(label: Request['label']): ReadonlyMap<string, Id> =>
    new Map(chosen.filter(({ request }) => request.label === label && request.key !== publisherKey).map(({ request, id }) => [request.key, id as Id]))
  const actors = of<ActorId>('Actor')
  const first = new Map<string, string>()
  const problems = chosen.flatMap(({ request, id }): readonly Problem[] => {
    const other = first.get(id)
    if (request.key === publisherKey) return []
    if (other === undefined) {
      first.set(id, request.key)
      return []
    }
    return [{
      code: 'SAME_THING_TWICE', path: request.path, message: `${request.key} and ${other} are the same ${request.label.toLowerCase()}.`,
      wayOut: 'Keep one of them and use its key, or give what tells them apart, such as their Wikidata items.',
    }]
  })
  const ofPublisher = chosen.find(({ request }) => request.key === publisherKey)?.id as ActorId | undefined
  const publisherId = publishing === null ? ofPublisher ?? null : actors.get(publishing) ?? null
  return {
    actors, topics: of<TopicId>('Topic'), places: of<PlaceId>('Place'), publisher: publisherId,
    publisherIsActor: publisherId !== null && [...actors.values()].includes(publisherId), problems,
    meanings: new Map(chosen.map(({ request, id }) => [meaningOf(request), id])),
  }
}
