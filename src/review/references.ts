import type { Item } from './items.ts'

/**
 * The keys that an item names. Without what it `needs` it is not the same assertion: the ends of a link, the commitment of an
 * assessment, the event that dates a statement. What it `mentions` may be missing: it is left out until it is there. `things`
 * are its actors, topics and places, which go wherever it goes.
 */
export type References = { readonly needs: readonly string[]; readonly mentions: readonly string[]; readonly things: readonly string[] }

const given = (...keys: readonly (string | undefined)[]): readonly string[] => keys.filter((key) => key !== undefined)
const voices = new Set(['REPORTER', 'ANALYST', 'INFERENCE'])
const actorIn = (assertedBy: string): readonly string[] => (voices.has(assertedBy) ? [] : [assertedBy])

/** `about` may name happenings, actors and topics; which of them it is, the dossier tells: they are all `mentions` here. */
export const referencesOf = (item: Item): References => {
  switch (item.kind) {
    case 'EVENT': {
      const { partOf, about, participants, place } = item.row
      return { needs: [], mentions: [...given(partOf), ...about], things: [...participants.map(({ actor }) => actor), ...given(place)] }
    }
    case 'STATEMENT': {
      const { at, madeAt, about, speaker, accordingTo, addressees, silentOn } = item.row
      return {
        needs: madeAt === undefined ? given(at) : [], mentions: [...(madeAt === undefined ? [] : given(at)), ...about],
        things: [...speaker, ...accordingTo, ...addressees, ...silentOn.map(({ topic }) => topic)],
      }
    }
    case 'COMMITMENT': {
      const { createdBy, about, debtors, creditors, accordingTo, assertedBy } = item.row
      return { needs: [], mentions: [...given(createdBy), ...about], things: [...debtors, ...creditors, ...accordingTo, ...actorIn(assertedBy)] }
    }
    case 'ASSESSMENT': return { needs: [item.row.commitment], mentions: [], things: actorIn(item.row.assertedBy) }
    case 'CAUSAL_LINK': return { needs: [item.row.cause, item.row.effect], mentions: [], things: actorIn(item.row.assertedBy) }
  }
}

type Rename = (key: string) => string | null

const all = (keys: readonly string[], rename: Rename): string[] => [...new Set(keys.flatMap((key) => rename(key) ?? []))]
const optional = <Name extends string>(name: Name, key: string | undefined, rename: Rename): { [_ in Name]?: string | undefined } => {
  if (key === undefined) return {}
  return { [name]: rename(key) ?? undefined } as { [_ in Name]?: string | undefined }
}

/**
 * The item with other keys. What `rename` gives null for is left out where an item may do without it.
 * @throws RangeError where it may not
 */
export const renamed = (item: Item, rename: Rename): Item => {
  const one = (key: string): string => {
    const name = rename(key)
    if (name === null) throw new RangeError(`${item.key} cannot do without ${key}`)
    return name
  }
  const voice = (assertedBy: string): string => (voices.has(assertedBy) ? assertedBy : one(assertedBy))
  const key = one(item.key)
  switch (item.kind) {
    case 'EVENT': {
      const { row } = item
      return { kind: item.kind, key, row: {
        ...row, key, ...optional('partOf', row.partOf, rename), ...optional('place', row.place, rename), about: all(row.about, rename),
        participants: row.participants.map(({ actor, role }) => ({ actor: one(actor), role })),
      } }
    }
    case 'STATEMENT': {
      const { row } = item
      const at = row.at === undefined ? {} : { at: row.madeAt === undefined ? one(row.at) : rename(row.at) ?? undefined }
      return { kind: item.kind, key, row: {
        ...row, key, ...at, speaker: row.speaker.map(one), accordingTo: row.accordingTo.map(one), addressees: all(row.addressees, one),
        about: all(row.about, rename), silentOn: row.silentOn.flatMap(({ topic, evidence }) => { const name = rename(topic); return name === null ? [] : [{ topic: name, evidence }] }),
      } }
    }
    case 'COMMITMENT': {
      const { row } = item
      return { kind: item.kind, key, row: {
        ...row, key, ...optional('createdBy', row.createdBy, rename), about: all(row.about, rename), debtors: all(row.debtors, one), creditors: all(row.creditors, one),
        accordingTo: row.accordingTo.map(one), assertedBy: voice(row.assertedBy),
      } }
    }
    case 'ASSESSMENT': return { kind: item.kind, key, row: { ...item.row, key, commitment: one(item.row.commitment), assertedBy: voice(item.row.assertedBy) } }
    case 'CAUSAL_LINK': return { kind: item.kind, key, row: { ...item.row, key, cause: one(item.row.cause), effect: one(item.row.effect), assertedBy: voice(item.row.assertedBy) } }
  }
}
