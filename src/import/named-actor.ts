import type { Entry } from '../extract/gazetteer/entry.ts'
import { shippedGazetteer } from '../extract/gazetteer/gazetteer.ts'
import type { Token } from '../extract/text/document.ts'
import type { DatasetActor } from './report.ts'

/** An actor of the shipped name lists: by its Wikidata item it is the one of which articles tell. */
export const entryActor = ({ kind, name, wikidata = null, iso3 = null }: Pick<Entry, 'kind' | 'name'> & { readonly wikidata?: string | null | undefined; readonly iso3?: string | null | undefined }): DatasetActor =>
  ({ kind, name, wikidata, iso3, code: null })

const remembered = new Map<string, DatasetActor>()
const mostRemembered = 50_000

const read = (name: string): DatasetActor => {
  const { stateNamed, forms } = shippedGazetteer()
  const state = stateNamed(name)
  if (state !== undefined) return entryActor(state)
  const tokens = name.split(' ').map((text, index): Token => ({ index, text, lower: text.toLowerCase(), lemma: text, pos: 'PROPN', start: 0, end: 0, sentence: 0 }))
  const match = forms.at(tokens, 0, tokens.length)
  const full = match !== null && match.length === tokens.length ? match.values.filter(({ kind }) => kind === 'NAME') : []
  const [only] = full
  return only !== undefined && full.length === 1 ? entryActor(only.entry) : { kind: 'GROUP', name, wikidata: null, iso3: null, code: null }
}

/** Whom a name means: the one of the lists that has exactly this name, else a group, since the name does not tell what it is. */
export const actorNamed = (name: string): DatasetActor => {
  const known = remembered.get(name)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const actor = read(name)
  remembered.set(name, actor)
  return actor
}
