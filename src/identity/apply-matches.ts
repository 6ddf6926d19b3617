import type { Dossier } from '../domain/dossier.ts'
import { renameKeys } from '../domain/rename-keys.ts'
import type { Matches } from './matches.ts'

type Item = { readonly key: string; readonly sameAs?: string | undefined }

/**
 * The dossier with its joined items told as the graph's things: `sameAs` holds the id, so that ingesting it adds an account
 * to what is there. Actors, topics or places that are one thing of the graph become one item under the first one's key.
 */
export const applyMatches = (dossier: Dossier, matches: Matches): Dossier => {
  const joined = new Map(matches.flatMap(({ key, id, outcome, best }) => (outcome === 'JOINED' && best !== null && best.id !== id ? [[key, best.id] as const] : [])))
  const graphIds = new Map(matches.flatMap(({ key, id, outcome, best, kind }) =>
    (['ACTOR', 'TOPIC', 'PLACE'].includes(kind) ? [[key, outcome === 'JOINED' && best !== null ? best.id : id] as const] : [])))
  const told = <Kind extends Item>(items: readonly Kind[]): Kind[] => items.map((item) => {
    const sameAs = item.sameAs ?? joined.get(item.key)
    return sameAs === undefined ? item : { ...item, sameAs }
  })
  const first = new Map<string, string>()
  const renamed = new Map<string, string>()
  for (const [key, id] of graphIds) {
    const known = first.get(id)
    if (known === undefined) first.set(id, key)
    else renamed.set(key, known)
  }
  const matched: Dossier = {
    ...dossier, actors: told(dossier.actors), topics: told(dossier.topics), places: told(dossier.places), events: told(dossier.events), statements: told(dossier.statements),
    commitments: told(dossier.commitments),
  }
  return renamed.size === 0 ? matched : renameKeys(matched, renamed)
}
