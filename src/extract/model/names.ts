import type { DossierActor, DossierInput } from '../../domain/dossier.ts'
import { indexText } from '../../domain/evidence.ts'
import { normalName } from '../../domain/ids.ts'
import type { Problem } from '../../domain/problem.ts'
import type { ActorKind } from '../../domain/vocabulary.ts'
import { wordsOf } from '../actor/read-words.ts'
import type { Findings } from '../draft/desk.ts'
import type { KeyMaker } from '../draft/keys.ts'

type ActorRow = NonNullable<DossierInput['actors']>[number]
type PlaceRow = NonNullable<DossierInput['places']>[number]
type NameProblem = Pick<Problem, 'code' | 'message' | 'wayOut'>

export type NamedActor = { readonly kind: ActorKind; readonly name: string; readonly aliases: readonly string[] }

/** The actors of one text: those whom the rules and their name lists know, and others whom the text names. */
export type Names = {
  readonly resolve: (actor: NamedActor) => { readonly kind: 'actor'; readonly key: string } | { readonly kind: 'problem'; readonly problem: NameProblem }
  /** Whether the words name the actor, or have a word that may stand for it: "he", "the ministry". */
  readonly isNamedIn: (key: string, words: string) => boolean
  /** Whether the words have a name of this actor. */
  readonly isWrittenIn: (key: string, words: string) => boolean
  readonly nameOf: (key: string) => string
  readonly kindOf: (key: string) => ActorKind | undefined
  /** The actors whose name the words have. */
  readonly writtenIn: (words: string) => readonly string[]
  /** The key of a place that the text names; null when it does not. */
  readonly place: (name: string) => string | null
  readonly placeRows: (keys: ReadonlySet<string>) => readonly PlaceRow[]
  /** Rows of these actors, and of those to whom they belong. */
  readonly rows: (keys: Iterable<string>) => readonly ActorRow[]
  /** Names as the text writes them, the first for each actor. */
  readonly written: readonly string[]
}

/** Words that may stand for somebody named before. */
const stands = /\b(?:he|him|his|she|her|they|them|their|it|its|we|us|our|i|my|who|which|both|two|pair|sides?|leaders?|countr(?:y|ies)|nations?|governments?|ministr(?:y|ies)|ministers?|presidents?|premiers?|secretar(?:y|ies)|officials?|spokes\w+|delegations?|counterparts?|capitals?|neighbou?rs?|alli(?:es|ance)|union|bloc|council|court|army|military|police|party|agency|company|group)\b/iu

/** Names that are somebody's only with the name of a state or a person beside them. */
const generic = new Set(('the a an of for and in foreign defence defense finance treasury trade interior justice prime vice deputy chief state general central supreme high national federal '
  + 'ministry minister ministers president government department secretary parliament senate congress house cabinet court council commission committee assembly army navy police military forces '
  + 'bank embassy office agency spokesperson spokesman spokeswoman official officials leader leaders authorities chancellor premier king queen prince princess pope party opposition union summit white').split(' '))

const problem = (code: Problem['code'], message: string, wayOut: string): NameProblem => ({ code, message, wayOut })

const letter = /[\p{L}\p{M}\p{N}]/u

/** Whether the words stand there whole: "Mali" is not in "Malian". A final "s" after an apostrophe is another word. */
const hasWords = (text: string, words: string): boolean => {
  if (words === '') return false
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + words.length))) return true
  }
  return false
}

const even = (name: string): string => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

export const namesOf = ({ document, actors }: Pick<Findings, 'document' | 'actors'>, known: { readonly actors: readonly DossierActor[]; readonly places: readonly PlaceRow[]; readonly key: KeyMaker }): Names => {
  const text = indexText(document.text).normal.replaceAll(/\s+/gu, ' ')
  const rowOf = new Map<string, ActorRow>(known.actors.map((row) => [row.key, row]))
  const keyOfName = new Map(known.actors.map(({ key, kind, name }) => [`${kind} ${normalName(name)}`, key]))
  const forms = new Map<string, Set<string>>()
  const keysOfForm = new Map<string, Set<string>>()
  const addForm = (key: string, form: string): void => {
    const own = forms.get(key) ?? new Set()
    forms.set(key, own.add(even(form)))
    const keys = keysOfForm.get(normalName(form)) ?? new Set()
    keysOfForm.set(normalName(form), keys.add(key))
  }
  for (const { key, name, aliases } of known.actors) for (const form of [name, ...aliases]) addForm(key, form)
  const written = new Map<string, string>()
  for (const { kind, first, last, actors: indices } of actors.mentions) {
    const actor = actors.actors[indices[0] ?? -1]
    const key = actor === undefined ? undefined : keyOfName.get(`${actor.kind} ${normalName(actor.name)}`)
    if (key === undefined || indices.length > 1 || kind === 'PRONOUN' || kind === 'DESCRIPTION' || kind === 'GROUP') continue
    const words = wordsOf(document, first, last)
    addForm(key, words)
    if (!written.has(key)) written.set(key, words)
  }
  const places = new Map<string, PlaceRow>(known.places.map((row) => [row.key, row]))
  const placeByName = new Map(known.places.map(({ key, name }) => [normalName(name), key]))

  const only = (form: string): string | undefined => {
    const keys = keysOfForm.get(normalName(form))
    return keys?.size === 1 ? [...keys][0] : undefined
  }
  const add = ({ kind, name, aliases }: NamedActor): string => {
    const key = known.key(name)
    rowOf.set(key, { key, kind, name, aliases: [...aliases] })
    for (const form of [name, ...aliases, ...kind === 'PERSON' ? [name.split(' ').at(-1) ?? name] : []]) addForm(key, form)
    return key
  }
  const isWrittenIn = (key: string, words: string): boolean => {
    const stretch = even(words)
    return [...forms.get(key) ?? []].some((form) => hasWords(stretch, form))
  }
  return {
    written: [...written.values()],
    nameOf: (key) => rowOf.get(key)?.name ?? key,
    kindOf: (key) => rowOf.get(key)?.kind,
    isWrittenIn,
    isNamedIn: (key, words) => stands.test(words) || isWrittenIn(key, words),
    writtenIn: (words) => [...forms.keys()].filter((key) => isWrittenIn(key, words)),
    resolve: ({ kind, name, aliases }) => {
      const inText = [name, ...aliases].map(even).filter((form) => hasWords(text, form))
      const match = only(name) ?? inText.map(only).find((key) => key !== undefined)
      if (match !== undefined && (inText.length > 0 || written.has(match))) return { kind: 'actor', key: match }
      const longest = inText.toSorted((a, b) => b.length - a.length)[0]
      const own = inText.includes(even(name)) ? even(name) : longest
      if (own === undefined) {
        return { kind: 'problem', problem: problem('NAME_NOT_IN_TEXT', `“${name}” is not in the text.`, 'Give the name as the text writes it, or leave the actor out.') }
      }
      const telling = own.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word) && !generic.has(word.toLowerCase().replace(/[’']s$/u, '')))
      if (telling.length === 0 || (kind === 'PERSON' && !own.includes(' '))) {
        return { kind: 'problem', problem: problem('NAME_NOT_IN_TEXT', `“${own}” alone does not tell who it is.`, 'Give the full name with which the text names it, such as the ministry with its country, or leave the actor out.') }
      }
      return { kind: 'actor', key: add({ kind, name: own, aliases: inText.filter((form) => form !== own).slice(0, 20) }) }
    },
    place: (given) => {
      const name = even(given)
      const actor = rowOf.get(only(name) ?? '')
      const state = actor?.kind === 'STATE' ? actor : undefined
      if (!hasWords(text, name) || !/^\p{Lu}/u.test(name)) return null
      const called = state?.name ?? name
      const found = placeByName.get(normalName(called))
      if (found !== undefined) return found
      const key = known.key(called, 'place-')
      placeByName.set(normalName(called), key)
      places.set(key, { key, name: called, ...state?.wikidata === undefined ? {} : { wikidata: state.wikidata }, ...state?.iso3 === undefined ? {} : { iso3: state.iso3 } })
      return key
    },
    placeRows: (keys) => [...places.values()].filter(({ key }) => keys.has(key)),
    rows: (keys) => {
      const wanted = new Set(keys)
      for (const key of wanted) {
        const row = rowOf.get(key)
        if (row?.affiliation !== undefined) wanted.add(row.affiliation)
        for (const office of row?.offices ?? []) if (office.of !== undefined) wanted.add(office.of)
      }
      return [...rowOf.values()].filter(({ key }) => wanted.has(key))
    },
  }
}
