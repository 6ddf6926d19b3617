import { checkDossier } from '../../domain/check-dossier.ts'
import { DemarcheError } from '../../domain/demarche-error.ts'
import type { Dossier } from '../../domain/dossier.ts'
import { problemText, type Problem } from '../../domain/problem.ts'

/** A draft that the check of dossiers finds nothing wrong with, and the problems of what was left out of it, at their places in the draft as it was given. */
export type SoundDraft = { readonly dossier: Dossier; readonly leftOut: readonly Problem[] }

const sections = ['actors', 'topics', 'places', 'events', 'statements', 'commitments', 'assessments', 'links'] as const
type Section = (typeof sections)[number]

const isSection = (step: unknown): step is Section => sections.some((section) => section === step)

/** Each round leaves out at least one item for up to 500 problems, and what only referred to it in the next. */
const mostRounds = 100

/** The draft as a whole cannot be mended by leaving items out. */
export class UnsoundDraft extends DemarcheError {
  constructor(problem: Problem) {
    super({ code: 'UNSOUND_DRAFT', message: problemText({ ...problem, line: null, column: null }, 'the draft'), wayOut: 'Split the text, and report it if that does not help.' })
  }
}

/** Takes items with problems out, and out of what else names them where the rest can stand without. */
const without = (dossier: Dossier, marked: ReadonlyMap<Section, ReadonlySet<number>>): Dossier => {
  const gone = new Set([...marked].flatMap(([section, indexes]) => [...indexes].flatMap((index) => dossier[section][index]?.key ?? [])))
  const kept = <Item>(section: Section, items: readonly Item[]): Item[] => items.filter((_, index) => marked.get(section)?.has(index) !== true)
  const known = (keys: readonly string[]): string[] => keys.filter((key) => !gone.has(key))
  const unlessGone = <Name extends string>(name: Name, key: string | undefined): { [_ in Name]?: undefined } =>
    (key !== undefined && gone.has(key) ? { [name]: undefined } as { [_ in Name]?: undefined } : {})
  return {
    ...dossier,
    actors: kept('actors', dossier.actors),
    topics: kept('topics', dossier.topics),
    places: kept('places', dossier.places),
    events: kept('events', dossier.events).map((event) => ({ ...event, about: known(event.about), ...unlessGone('partOf', event.partOf) })),
    statements: kept('statements', dossier.statements).map((statement) =>
      ({ ...statement, about: known(statement.about), silentOn: statement.silentOn.filter(({ topic }) => !gone.has(topic)), ...unlessGone('at', statement.at) })),
    commitments: kept('commitments', dossier.commitments).map((commitment) => ({ ...commitment, about: known(commitment.about), ...unlessGone('createdBy', commitment.createdBy) })),
    assessments: kept('assessments', dossier.assessments),
    links: kept('links', dossier.links),
  }
}

/**
 * The draft without the items that the check objects to: what is not proved by the text is not told as found there.
 * @throws UnsoundDraft when a problem belongs to no item, such as too many quotes
 */
export const soundDraft = (draft: Dossier): SoundDraft => {
  const leftOut: Problem[] = []
  let dossier = draft
  let given = new Map(sections.map((section) => [section, draft[section].map((_, index) => index)] as const))
  for (let round = 0; ; round += 1) {
    const check = checkDossier(dossier, null)
    if (check.kind === 'sound') return { dossier, leftOut }
    const marked = new Map<Section, Set<number>>()
    for (const problem of check.problems) {
      const [section, index] = problem.path
      if (!isSection(section) || typeof index !== 'number') continue
      const indexes = marked.get(section) ?? new Set()
      if (!indexes.has(index)) leftOut.push({ ...problem, path: [section, given.get(section)?.[index] ?? index, ...problem.path.slice(2)] })
      marked.set(section, indexes.add(index))
    }
    const first = check.problems[0]
    if (first !== undefined && (marked.size === 0 || round === mostRounds)) throw new UnsoundDraft(first)
    dossier = without(dossier, marked)
    given = new Map([...given].map(([section, indexes]) => [section, indexes.filter((_, index) => marked.get(section)?.has(index) !== true)] as const))
  }
}
