import type { DossierInput } from '../../domain/dossier.ts'
import type { Actor, ActorModel } from '../actor/actor-model.ts'
import type { KeyMaker } from './keys.ts'
import type { Speaker } from './speakers.ts'

type ActorRow = NonNullable<DossierInput['actors']>[number]

/** Actors of the draft with their keys: those of the text in its order, and groups as they are needed. */
export type ActorBook = {
  readonly keyOf: (actor: number) => string
  readonly keysOf: (actors: readonly number[]) => string[]
  readonly keyOfSpeaker: (speaker: Speaker) => string
  readonly rows: () => readonly ActorRow[]
}

const mostActors = 4_000

export const actorBook = ({ actors }: { readonly actors: ActorModel }, key: KeyMaker): ActorBook => {
  const mentioned = new Set(actors.mentions.flatMap((mention) => mention.actors))
  const keys = new Map<number, string>()
  const groups = new Map<string, { readonly key: string; readonly row: ActorRow }>()
  const keyOf = (index: number): string => {
    const known = keys.get(index)
    if (known !== undefined) return known
    const made = key(actors.actors[index]?.name ?? 'actor')
    keys.set(index, made)
    return made
  }
  for (const { index } of actors.actors) if (mentioned.has(index) && keys.size < mostActors) keyOf(index)
  const rowOf = (actor: Actor): ActorRow => ({
    key: keyOf(actor.index),
    kind: actor.kind,
    name: actor.name,
    aliases: actor.aliases.slice(0, 50),
    ...actor.wikidata === undefined ? {} : { wikidata: actor.wikidata },
    ...actor.iso3 === undefined ? {} : { iso3: actor.iso3 },
    ...actor.affiliation === null ? {} : { affiliation: keyOf(actor.affiliation) },
    offices: actor.offices.slice(0, 20).map(({ title, of }) => ({ title, ...of === null ? {} : { of: keyOf(of) }, ...termOf(actor, title) })),
  })
  return {
    keyOf,
    keysOf: (list) => [...new Set(list.map(keyOf))],
    keyOfSpeaker: (speaker) => {
      if (speaker.kind === 'actor') return keyOf(speaker.actor)
      const known = groups.get(speaker.name.toLowerCase())
      if (known !== undefined) return known.key
      const made = key(speaker.name)
      groups.set(speaker.name.toLowerCase(), { key: made, row: { key: made, kind: 'GROUP', name: speaker.name, affiliation: keyOf(speaker.of) } })
      return made
    },
    rows: () => {
      const rows: ActorRow[] = []
      // A row may name an affiliation that got its key only now, so the list is walked until it stops growing.
      const done = new Set<number>()
      while (done.size < keys.size) {
        for (const index of [...keys.keys()]) {
          const actor = actors.actors[index]
          if (done.has(index)) continue
          done.add(index)
          if (actor !== undefined) rows.push(rowOf(actor))
        }
      }
      return [...rows, ...[...groups.values()].map(({ row }) => row)]
    },
  }
}

/** The term of an office that the name lists know, when the text's title is that of one office only. */
const termOf = ({ entry }: Actor, title: string): { readonly from?: string; readonly to?: string } => {
  const terms = (entry?.offices ?? []).filter((office) => office.title.toLowerCase() === title.toLowerCase())
  const one = terms.length === 1 ? terms[0] : undefined
  return { ...one?.from === undefined ? {} : { from: one.from }, ...one?.to === undefined ? {} : { to: one.to } }
}
