import type { CheckedDossier } from '../domain/check-dossier.ts'
import type { Dossier, DossierActor } from '../domain/dossier.ts'
import { isHomonym } from '../domain/identity/homonyms.ts'
import { looks } from '../domain/identity/looks.ts'
import { decideNamed, type Named } from '../domain/identity/score-named.ts'
import { actorId, nameId, normalName, placeId, topicId, type ActorId, type NamedKind, type NameId, type PlaceId, type TopicId } from '../domain/ids.ts'
import type { Path, Problem } from '../domain/problem.ts'
import type { RowOf } from '../domain/statement.ts'
import { findNamedThings } from '../generated/cypher.ts'
import type { Reader } from '../graph/connect.ts'
import { meaningKey, type Meanings } from './kept-dossier.ts'

/** One actor, topic or place of a dossier, to be found in the graph. */
export type NameRequest = Named & {
  readonly label: 'Actor' | 'Topic' | 'Place'
  readonly key: string
  readonly path: Path
  /** What the dossier itself says that it is, by id. */
  readonly sameAs: string | null
}

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

const actorRequests = (actors: readonly DossierActor[]): readonly NameRequest[] => {
  const byKey = new Map(actors.map((actor) => [actor.key, actor]))
  const bodyOf = (actor: DossierActor): DossierActor | undefined => (actor.affiliation === undefined ? undefined : byKey.get(actor.affiliation))
  const named = (actor: DossierActor): Named => {
    const body = bodyOf(actor)
    return {
      id: actorId(actor.kind, { ...actor, within: body !== undefined && isHomonym(actor.name) ? actorId(body.kind, body) : undefined }), kind: actor.kind, name: actor.name,
      aliases: actor.aliases, wikidata: actor.wikidata ?? null, iso3: actor.iso3 ?? null, affiliations: [],
    }
  }
  return actors.map((actor, at) => {
    const body = bodyOf(actor)
    return { ...named(actor), affiliations: body === undefined ? [] : [named(body)], label: 'Actor', key: actor.key, path: ['actors', at], sameAs: actor.sameAs ?? null }
  })
}

/** The named things of a dossier, with the ids that the dossier alone gives them. */
export const nameRequests = ({ actors, topics, places }: Dossier): readonly NameRequest[] => [
  ...actorRequests(actors),
  ...topics.map((topic, at): NameRequest => ({
    label: 'Topic', kind: 'TOPIC', key: topic.key, path: ['topics', at], id: topicId(topic), name: topic.name, aliases: [], wikidata: topic.wikidata ?? null, iso3: null,
    affiliations: [], sameAs: topic.sameAs ?? null,
  })),
  // The ISO code of a place is that of the state in which it lies: it tells no place from another.
  ...places.map((place, at): NameRequest => ({
    label: 'Place', kind: 'PLACE', key: place.key, path: ['places', at], id: placeId(place), name: place.name, aliases: [], wikidata: place.wikidata ?? null, iso3: null,
    affiliations: [], sameAs: place.sameAs ?? null,
  })),
]

/** The dossier's actor that is the publisher, by name or alias. */
const publishingActor = ({ source, actors }: Dossier): string | null => {
  const wanted = normalName(source.publisher ?? '')
  return actors.find((actor) => [actor.name, ...actor.aliases].some((name) => normalName(name) === wanted))?.key ?? null
}

const publisherRequest = (name: string): NameRequest => ({
  label: 'Actor', kind: 'ORGANIZATION', key: publisherKey, path: ['source', 'publisher'], id: actorId('ORGANIZATION', { name }), name, aliases: [], wikidata: null, iso3: null,
  affiliations: [], sameAs: null,
})

const namesOf = ({ kind, name, aliases }: NameRequest): readonly NameId[] =>
  [...new Set([name, looks(name), ...aliases].filter((one) => one !== '').map((one) => nameId(kind, one)))]

const namedKinds: readonly NamedKind[] = ['PERSON', 'STATE', 'ORGANIZATION', 'GROUP', 'TOPIC', 'PLACE']
const kindOf = (kind: unknown): NamedKind => namedKinds.find((one) => one === kind) ?? 'GROUP'
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A row of what looks names up, as what it names. */
export const namedOf = (row: RowOf<typeof findNamedThings>): Named => ({
  id: row.id, kind: kindOf(row.kind), name: row.name, aliases: row.aliases, wikidata: row.wikidata, iso3: row.kind === 'PLACE' ? null : row.iso3,
  affiliations: row.affiliations.map((body) => ({
    id: String(body.id), kind: kindOf(body.kind), name: String(body.name), aliases: [], wikidata: text(body.wikidata), iso3: text(body.iso3), affiliations: [],
  })),
})

/** What the graph has that each request may mean, in the order of the requests. One query. */
export const readNamed = async (reader: Reader, requests: readonly NameRequest[]): Promise<readonly (readonly Named[])[]> => {
  const rows = requests.length === 0 ? [] : await reader.run(findNamedThings, {
    requests: requests.map((request, index) => ({
      index, label: request.label, ownId: request.id, wikidata: request.wikidata, iso3: request.iso3, names: namesOf(request),
    })),
  })
  const byRequest = Map.groupBy(rows, (row) => row.index)
  return requests.map((_, index) => (byRequest.get(index) ?? []).map(namedOf))
}

/** What it certainly is, else a thing of its own. */
export const choose = (request: NameRequest, candidates: readonly Named[]): string => {
  const { outcome, best } = decideNamed(request, candidates)
  return outcome === 'JOINED' && best !== null ? best.candidate.id : request.id
}

/** What the dossier alone says of a thing: what of that it belongs to tells one foreign ministry from another. */
const meaningOf = ({ label, kind, name, aliases, wikidata, iso3, affiliations }: NameRequest): string =>
  meaningKey([label, kind, name, aliases, wikidata, iso3, ...(isHomonym(name) ? affiliations.map(({ id }) => id) : [])])

/**
 * Finds the actors, topics and places of a dossier in the graph; one query for all. What the dossier says that a thing is
 * goes before what the source's words were taken to mean earlier, and that before what is found now. Two keys for one thing
 * are a problem.
 */
export const resolveNames = async (reader: Reader, checked: CheckedDossier, before: Meanings): Promise<ResolvedNames> => {
  const { dossier } = checked
  const publisher = dossier.source.publisher
  const publishing = publisher === null ? null : publishingActor(dossier)
  const requests = [...nameRequests(dossier), ...(publisher === null || publishing !== null ? [] : [publisherRequest(publisher)])]
  const candidates = await readNamed(reader, requests)
  const chosen = requests.map((request, index) => ({ request, id: request.sameAs ?? before.get(meaningOf(request)) ?? choose(request, candidates[index] ?? []) }))
  const of = <Id extends string>(label: NameRequest['label']): ReadonlyMap<string, Id> =>
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
