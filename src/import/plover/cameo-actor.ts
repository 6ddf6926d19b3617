import { shippedGazetteer } from '../../extract/gazetteer/gazetteer.ts'
import type { DatasetActor } from '../report.ts'
import { actorNamed, entryActor } from '../named-actor.ts'
import regions from './cameo-regions.json' with { type: 'json' }
import roles from './cameo-roles.json' with { type: 'json' }

/** CAMEO country codes that are not those of ISO 3166. */
const isoOfCameo: ReadonlyMap<string, string> = new Map([['ROM', 'ROU'], ['TMP', 'TLS'], ['KOS', 'XKX'], ['PAL', 'PSE']])

/** Organizations whose CAMEO code the lists have an entry for. */
const organizations: ReadonlyMap<string, string> = new Map([['IGOUNO', 'United Nations'], ['IGOEUREEC', 'European Union'], ['IGOWSTNAT', 'NATO']])

const roleWords = new Map(Object.entries(roles))
const regionNames = new Map(Object.entries(regions))

const named = (code: string): string => {
  const parts = code.match(/.{1,3}/gu) ?? []
  const words = parts.map((part) => shippedGazetteer().stateNamed(isoOfCameo.get(part) ?? part)?.name ?? regionNames.get(part) ?? roleWords.get(part))
  return words.every((word) => word !== undefined) ? `${words.join(', ')} (CAMEO ${code})` : `CAMEO ${code}`
}

const remembered = new Map<string, DatasetActor | null>()
const mostRemembered = 50_000

const read = (code: string): DatasetActor => {
  const state = /^[A-Z]{3}$/u.test(code) ? shippedGazetteer().stateNamed(isoOfCameo.get(code) ?? code) : undefined
  if (state !== undefined) return entryActor(state)
  const organization = organizations.get(code)
  return organization === undefined ? { kind: 'GROUP', name: named(code), wikidata: null, iso3: null, code } : actorNamed(organization)
}

/**
 * Whom a CAMEO actor code means: the state for the code of a country alone, an organization of the lists for its code, else
 * an actor of its own by the code, since `USAGOV` is not the United States. Null for no code.
 */
export const cameoActor = (text: string): DatasetActor | null => {
  const code = text.trim()
  if (code === '') return null
  const known = remembered.get(code)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const actor = read(code)
  remembered.set(code, actor)
  return actor
}
