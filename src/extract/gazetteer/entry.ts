import { z } from 'zod'
import { actorKinds } from '../../domain/vocabulary.ts'

/** What a name list says of an actor. The lists beside this file are of these shapes; users add their own of the same. */

const name = z.string().trim().min(1).max(200)
const names = z.array(name).max(50).default([])
const wikidata = z.string().regex(/^Q[1-9][0-9]*$/).optional()
const iso3 = z.string().regex(/^[A-Z]{3}$/)
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const stateRow = z.strictObject({ name, iso3: iso3.optional(), wikidata, names, demonyms: names, metonyms: names })

/** `state` is the ISO code (or, where there is none, the name) of a state; `weak` names count only where that state is spoken of. */
export const organizationRow = z.strictObject({ name, wikidata, type: name, state: name.optional(), names, weak: names })

const officeRow = z.strictObject({ title: name, of: name.optional(), from: date.optional(), to: date.optional() })

/** `family` is the short form when it is not the last word of the name ("Xi"). */
export const personRow = z.strictObject({
  name, wikidata, state: name.optional(), gender: z.enum(['FEMALE', 'MALE']).optional(), names, family: name.optional(),
  offices: z.array(officeRow).max(20).default([]),
})

export const topicRow = z.strictObject({ key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/), name, wikidata, terms: z.array(name).min(1) })

/** An actor known from elsewhere, such as the graph. */
export const knownActorRow = z.strictObject({ kind: z.enum(actorKinds), name, wikidata, iso3: iso3.optional(), names })

export type Office = { readonly title: string; readonly of?: string | undefined; readonly from?: string | undefined; readonly to?: string | undefined }
export type Gender = 'FEMALE' | 'MALE'

/** An actor of the gazetteer. `type` is finer than `kind`: MINISTRY, COURT, PARTY, OUTLET … */
export type Entry = {
  readonly kind: (typeof actorKinds)[number]
  readonly type: string
  readonly name: string
  readonly names: readonly string[]
  readonly wikidata?: string | undefined
  readonly iso3?: string | undefined
  /** The name of the state it belongs to. */
  readonly state?: string | undefined
  readonly gender?: Gender | undefined
  readonly family?: string | undefined
  readonly offices: readonly Office[]
}

export type Topic = { readonly key: string; readonly name: string; readonly wikidata?: string | undefined; readonly terms: readonly string[] }
