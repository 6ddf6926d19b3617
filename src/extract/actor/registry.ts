import type { ActorKind } from '../../domain/vocabulary.ts'
import type { Entry, Gender } from '../gazetteer/entry.ts'
import { surnameOf } from '../gazetteer/gazetteer.ts'
import type { Actor } from './actor-model.ts'

type Draft = {
  readonly index: number
  readonly kind: ActorKind
  readonly type: string
  name: string
  readonly aliases: Set<string>
  readonly entry: Entry | null
  gender: Gender | undefined
  affiliation: number | null
  readonly offices: { readonly title: string; readonly of: number | null }[]
}

export type NewActor = { readonly kind: ActorKind; readonly type: string; readonly name: string; readonly gender?: Gender | undefined }

/** The actors of one text while it is read: each name is looked up here first, so that one actor stays one. */
export class ActorRegistry {
  readonly #drafts: Draft[] = []
  readonly #byEntry = new Map<Entry, number>()
  readonly #byName = new Map<string, number>()
  readonly #bySurname = new Map<string, number>()

  #add(draft: Omit<Draft, 'index' | 'offices' | 'aliases' | 'affiliation'>): number {
    const index = this.#drafts.length
    this.#drafts.push({ ...draft, index, aliases: new Set(), offices: [], affiliation: null })
    this.#byName.set(draft.name.toLowerCase(), index)
    return index
  }

  forEntry(entry: Entry): number {
    const known = this.#byEntry.get(entry)
    if (known !== undefined) return known
    const index = this.#add({ kind: entry.kind, type: entry.type, name: entry.name, entry, gender: entry.gender })
    this.#byEntry.set(entry, index)
    if (entry.kind === 'PERSON') this.#bySurname.set(surnameOf(entry), index)
    return index
  }

  forName({ kind, type, name, gender }: NewActor): number {
    const known = this.#byName.get(name.toLowerCase())
    if (known !== undefined && this.at(known).kind === kind) return known
    if (kind === 'PERSON') {
      const surname = surnameOf({ name })
      const namesake = this.#bySurname.get(surname)
      if (namesake !== undefined && initial(this.at(namesake).name) === initial(name)) {
        this.alias(namesake, name)
        return namesake
      }
      const index = this.#add({ kind, type, name, entry: null, gender })
      this.#bySurname.set(surname, index)
      return index
    }
    return this.#add({ kind, type, name, entry: null, gender })
  }

  alias(index: number, words: string): void {
    const draft = this.at(index)
    if (words === draft.name || words.length > 200) return
    draft.aliases.add(words)
    if (!this.#byName.has(words.toLowerCase())) this.#byName.set(words.toLowerCase(), index)
  }

  named(name: string): number | undefined {
    return this.#byName.get(name.toLowerCase())
  }

  withSurname(surname: string): number | undefined {
    return this.#bySurname.get(surname)
  }

  office(index: number, title: string, of: number | null): void {
    const draft = this.at(index)
    if (!draft.offices.some((office) => office.title.toLowerCase() === title.toLowerCase() && office.of === of)) draft.offices.push({ title, of })
    if (of !== null) draft.affiliation ??= of
  }

  gender(index: number, gender: Gender | undefined): void {
    const draft = this.at(index)
    draft.gender ??= gender
  }

  affiliate(index: number, to: number): void {
    if (index !== to) this.at(index).affiliation ??= to
  }

  get size(): number {
    return this.#drafts.length
  }

  at(index: number): Draft {
    const draft = this.#drafts[index]
    if (draft === undefined) throw new RangeError(`There is no actor ${index} in this text.`)
    return draft
  }

  actors(): readonly Actor[] {
    return this.#drafts.map((draft) => ({
      index: draft.index,
      kind: draft.kind,
      type: draft.type,
      name: draft.name,
      aliases: [...draft.aliases],
      entry: draft.entry,
      wikidata: draft.entry?.wikidata,
      iso3: draft.entry?.iso3,
      gender: draft.gender,
      affiliation: draft.affiliation,
      offices: draft.offices,
    }))
  }
}

const initial = (name: string): string => name.charAt(0)
