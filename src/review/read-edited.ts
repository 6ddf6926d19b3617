import { Document } from 'yaml'
import { checkDossier } from '../domain/check-dossier.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { Problem } from '../domain/problem.ts'
import { DossierRejected } from '../ingest/dossier-rejected.ts'
import { parseDossierText } from '../ingest/parse-dossier-text.ts'
import type { DraftItem } from './book.ts'
import { itemsOf, sectionOf } from './items.ts'

const thingSections = ['actors', 'topics', 'places'] as const

type Rows = readonly unknown[]
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const shape = (message: string, wayOut: string): Problem => ({ code: 'SCHEMA', path: [], message, wayOut })

/**
 * Reads an item as a person put it, YAML or JSON: a dossier's section with this one item, perhaps with new actors, topics and
 * places beside it, or the item alone. Its key stays.
 *
 * @param where.draft the whole draft, in which the item takes the place of the one that was drafted
 * @returns that draft, sound
 * @throws DossierRejected with every problem and its place in the text
 */
export const readEdited = (given: string, { item, draft, text }: { readonly item: DraftItem; readonly draft: Dossier; readonly text: string }): Dossier => {
  const parsed = parseDossierText(given)
  if (parsed.kind === 'problems') throw new DossierRejected(parsed.problems)
  const reject = (problem: Problem): never => { throw new DossierRejected([parsed.place(problem)]) }
  const section = sectionOf[item.kind]
  if (!isMap(parsed.value)) return reject(shape('This is no item.', `Give the ${section} section with the one item, or the item alone.`))
  const value = parsed.value
  const isWhole = section in value && Array.isArray(value[section])
  const allowed: readonly string[] = [section, ...thingSections]
  const foreign = isWhole ? Object.keys(value).find((name) => !allowed.includes(name)) : undefined
  if (foreign !== undefined) return reject({ ...shape(`${foreign} does not belong here.`, `An edit has ${allowed.join(', ')}.`), path: [foreign] })
  const rows = isWhole ? value[section] as Rows : [value]
  const [row] = rows
  if (rows.length !== 1 || !isMap(row)) return reject({ ...shape(`There are ${rows.length} items.`, `Give one item in ${section}; the others have drafts of their own.`), path: [section] })
  const here: readonly { readonly key?: string | undefined }[] = draft[section]
  const index = here.findIndex(({ key }) => key === item.key)
  const more = (name: (typeof thingSections)[number]): Rows => (isWhole && Array.isArray(value[name]) ? value[name] as Rows : [])
  const source = { ...draft.source, text }
  const check = checkDossier({
    ...draft, source, [section]: here.with(index, { ...row, key: item.key }),
    ...Object.fromEntries(thingSections.map((name) => [name, [...draft[name], ...more(name)]])),
  }, null)
  if (check.kind === 'sound') return check.dossier.dossier
  throw new DossierRejected(check.problems.map((problem) => {
    const [first, at, ...rest] = problem.path
    if (first === section && at === index) return parsed.place({ ...problem, path: isWhole ? [section, 0, ...rest] : rest })
    const added = thingSections.find((name) => name === first)
    if (added !== undefined && typeof at === 'number' && at >= draft[added].length) return parsed.place({ ...problem, path: [added, at - draft[added].length, ...rest] })
    return { ...problem, line: null, column: null }
  }))
}

const says = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

/** What only extraction knows of an item; a person need not keep it right. */
const found = new Set(['confidence', 'rule', 'spans'])

const commented = (lines: readonly string[]): string => lines.map((line) => ` ${line}`).join('\n')

/** An item as YAML to be edited: its sentence and the keys that it may name as comments above it. */
export const editableYaml = (item: Pick<DraftItem, 'kind' | 'key' | 'sentence'>, draft: Dossier): string => {
  const section = sectionOf[item.kind]
  const row = itemsOf(draft).find(({ key }) => key === item.key)?.row ?? {}
  const compact = Object.fromEntries(Object.entries(row).filter(([name, value]) => !found.has(name) && (says(value) || name === 'speaker')))
  const document = new Document({ [section]: [compact] }, { aliasDuplicateObjects: false })
  const named = [...draft.actors, ...draft.topics, ...draft.places].map(({ key, name }) => `${key}: ${name}`)
  const happenings = [...draft.events, ...draft.statements, ...draft.commitments].flatMap((one) => (one.key === item.key ? [] : [one.key]))
  document.commentBefore = commented([
    item.sentence.replaceAll(/\s+/gu, ' '), '',
    'Quotes stay word for word. What the words do not say is refused. New actors may stand beside it, under actors.',
    ...(named.length === 0 ? [] : ['', 'Keys:', ...named.slice(0, 200)]),
    ...(happenings.length === 0 ? [] : ['', 'Other items:', ...happenings.slice(0, 200)]),
  ])
  return document.toString({ lineWidth: 0 })
}
