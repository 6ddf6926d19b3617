import { z } from 'zod'
import givenNameRows from './given-names.json' with { type: 'json' }
import institutionRows from './institutions.json' with { type: 'json' }
import organizationRows from './organizations.json' with { type: 'json' }
import outletRows from './outlets.json' with { type: 'json' }
import personRows from './people.json' with { type: 'json' }
import stateRows from './states.json' with { type: 'json' }
import titleRows from './titles.json' with { type: 'json' }
import topicRows from './topics.json' with { type: 'json' }
import { knownActorRow, organizationRow, personRow, stateRow, topicRow, type Entry, type Topic } from './entry.ts'
import { phraseIndex, type PhraseIndex } from './phrase-index.ts'

/** How a form points at its actor. WEAK names need their state in the text; SURNAME is the short form of a leader. */
export type FormKind = 'NAME' | 'DEMONYM' | 'METONYM' | 'WEAK'
export type Form = { readonly entry: Entry; readonly kind: FormKind }

export type Institution = { readonly name: string; readonly type: string }

export type Gazetteer = {
  readonly forms: PhraseIndex<Form>
  readonly stateNamed: (nameOrCode: string) => Entry | undefined
  /** People of whom this is the short form ("Xi", "Trump"). */
  readonly bySurname: (surname: string) => readonly Entry[]
  /** Who held an office of a state on a day; null when the lists do not say, or name several. */
  readonly holderOf: (office: { readonly title: string; readonly state: string; readonly date: string }) => Entry | null
  readonly institutions: PhraseIndex<Institution>
  readonly titles: PhraseIndex<string>
  readonly titleModifiers: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly genderOfTitle: (title: string) => 'FEMALE' | 'MALE' | undefined
  readonly givenNames: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly topics: PhraseIndex<Topic>
}

const extraSchema = z.strictObject({
  states: z.array(stateRow).default([]),
  organizations: z.array(organizationRow).default([]),
  people: z.array(personRow).default([]),
  actors: z.array(knownActorRow).default([]),
  topics: z.array(topicRow).default([]),
})
export type ExtraNames = z.input<typeof extraSchema>

/** Extra names that do not fit their schema; the message names the row and the field. */
export class BadNames extends Error {
  readonly code = 'BAD_NAMES'
  constructor(detail: string) {
    super(`The extra names cannot be read: ${detail}. See the lists in src/extract/gazetteer for the shape of a row.`)
  }
}

/** The short form of a person's name: the family name, else the last word, without "Jr." and numerals. */
export const surnameOf = ({ name, family }: { readonly name: string; readonly family?: string | undefined }): string => {
  if (family !== undefined) return family
  const words = name.replace(/,? (?:Jr|Sr)\.?$/u, '').split(' ')
  const last = words.at(-1) ?? name
  return /^[IVX]+$/u.test(last) ? name : last
}

/**
 * The names the rules know: the shipped lists and what the caller adds (a user's file, the graph's actors). Built once,
 * shared by every text.
 */
export const loadGazetteer = (extra: ExtraNames = {}): Gazetteer => {
  const parsed = extraSchema.safeParse(extra)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new BadNames(`${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'unreadable'}`)
  }
  const more = parsed.data
  const stateRowsAll = [...z.array(stateRow).parse(stateRows), ...more.states]
  const stateNames = new Map<string, string>()
  for (const { name, iso3 } of stateRowsAll) {
    stateNames.set(name, name)
    if (iso3 !== undefined) stateNames.set(iso3, name)
  }
  const forms: (readonly [string, Form])[] = []
  const states = new Map<string, Entry>()
  for (const row of stateRowsAll) {
    const entry: Entry = { kind: 'STATE', type: 'STATE', name: row.name, names: row.names, wikidata: row.wikidata, iso3: row.iso3, offices: [] }
    states.set(row.name, entry)
    if (row.iso3 !== undefined) states.set(row.iso3, entry)
    for (const form of [row.name, ...row.names]) forms.push([form, { entry, kind: 'NAME' }])
    for (const demonym of row.demonyms) {
      forms.push([demonym, { entry, kind: 'DEMONYM' }])
      if (/(?:an|i|n|t|k|b|c|e|r|o|l|d)$/u.test(demonym)) forms.push([`${demonym}s`, { entry, kind: 'DEMONYM' }])
    }
    for (const metonym of row.metonyms) forms.push([metonym, { entry, kind: 'METONYM' }])
  }
  for (const row of [...z.array(organizationRow).parse([...organizationRows, ...outletRows]), ...more.organizations]) {
    const entry: Entry = {
      kind: 'ORGANIZATION', type: row.type, name: row.name, names: row.names, wikidata: row.wikidata,
      state: row.state === undefined ? undefined : stateNames.get(row.state), offices: [],
    }
    for (const form of [row.name, ...row.names]) forms.push([form, { entry, kind: row.weak.includes(form) ? 'WEAK' : 'NAME' }])
  }
  const surnames = new Map<string, Entry[]>()
  const holders = new Map<string, Entry[]>()
  const addSurname = (surname: string, entry: Entry): void => {
    const list = surnames.get(surname)
    if (list === undefined) surnames.set(surname, [entry])
    else if (!list.includes(entry)) list.push(entry)
  }
  for (const row of [...z.array(personRow).parse(personRows), ...more.people]) {
    const entry: Entry = {
      kind: 'PERSON', type: 'PERSON', name: row.name, names: row.names, wikidata: row.wikidata, gender: row.gender, family: row.family,
      state: row.state === undefined ? undefined : stateNames.get(row.state),
      offices: row.offices.map((office) => ({ ...office, of: office.of === undefined ? undefined : (stateNames.get(office.of) ?? office.of) })),
    }
    for (const form of [row.name, ...row.names]) {
      if (form.includes(' ')) forms.push([form, { entry, kind: 'NAME' }])
      else addSurname(form, entry)
    }
    addSurname(surnameOf(row), entry)
    for (const { title, of } of entry.offices) {
      const office = `${title.toLowerCase()}/${of ?? ''}`
      holders.set(office, [...(holders.get(office) ?? []), entry])
    }
  }
  for (const row of more.actors) {
    const entry: Entry = { kind: row.kind, type: row.kind, name: row.name, names: row.names, wikidata: row.wikidata, iso3: row.iso3, offices: [] }
    for (const form of [row.name, ...row.names]) forms.push([form, { entry, kind: 'NAME' }])
  }
  const female = new Set(titleRows.female)
  const male = new Set(titleRows.male)
  const topics: Topic[] = [...z.array(topicRow).parse(topicRows), ...more.topics]
  return {
    forms: phraseIndex(forms),
    stateNamed: (nameOrCode) => states.get(nameOrCode),
    bySurname: (surname) => surnames.get(surname) ?? [],
    holderOf: ({ title, state, date }) => {
      const held = (holders.get(`${title}/${state}`) ?? []).filter((entry) => entry.offices.some(({ title: name, of, from = '0000', to = '9999' }) =>
        name.toLowerCase() === title && of === state && from <= date && date < to))
      return held.length === 1 ? (held[0] ?? null) : null
    },
    institutions: phraseIndex(institutionRows.institutions.flatMap(({ name, type, forms: written }) => written.map((form) => [form, { name, type }] as const)), { fold: true }),
    titles: phraseIndex(titleRows.heads.flatMap((title) => [[title, title], [`${title}s`, title]] as const), { fold: true }),
    titleModifiers: new Set(titleRows.modifiers),
    honorifics: new Set(titleRows.honorifics),
    genderOfTitle: (title) => {
      const words = title.toLowerCase().split(' ')
      return words.some((word) => female.has(word)) ? 'FEMALE' : words.some((word) => male.has(word)) ? 'MALE' : undefined
    },
    givenNames: new Set(givenNameRows),
    bodies: new Set(institutionRows.bodies),
    topics: phraseIndex(topics.flatMap((topic) => topic.terms.map((term) => [term, topic] as const)), { fold: true }),
  }
}

let shipped: Gazetteer | null = null
/** The shipped lists, read on first use. */
export const shippedGazetteer = (): Gazetteer => (shipped ??= loadGazetteer())
