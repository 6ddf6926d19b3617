import type { SourceKind } from '../vocabulary.ts'
import { isCopy } from './print.ts'

/**
 * How often a kind of source is wrong: `systematic` is what all reports of one house have in common (its view, its habits),
 * `random` what each report may get wrong by itself. Set by judgement, published in docs/confidence.md.
 */
export const errorRates: Readonly<Record<SourceKind, { readonly systematic: number; readonly random: number }>> = {
  ARTICLE: { systematic: 0.05, random: 0.1 },
  READOUT: { systematic: 0.1, random: 0.02 },
  FACT_SHEET: { systematic: 0.1, random: 0.02 },
  POST: { systematic: 0.15, random: 0.05 },
  TRANSCRIPT: { systematic: 0.02, random: 0.02 },
  SPEECH: { systematic: 0.05, random: 0.02 },
  DATASET: { systematic: 0.1, random: 0.3 },
  OTHER: { systematic: 0.15, random: 0.2 },
}

/** One source's report of one thing, as far as belief in it goes. */
export type BeliefReport = {
  readonly source: string
  readonly kind: SourceKind
  /** Who stands behind the source; null when nobody is known. */
  readonly family: string | null
  /** How sure what drafted the report was, 0 to 1. */
  readonly confidence: number
  /** As printOf gives it. */
  readonly print: string
  /** Whether the report says the contrary: a denied event, a cause that was none. */
  readonly isAgainst: boolean
}

export type BeliefFamily = { readonly name: string; readonly reports: number }
export type Belief = { readonly value: number; readonly families: readonly BeliefFamily[]; readonly explanation: string }

/** Reports in groups: two are in one when they, or others between them, belong together. Each group in order of its first. */
const grouped = (reports: readonly BeliefReport[], together: (a: BeliefReport, b: BeliefReport) => boolean): readonly (readonly BeliefReport[])[] => {
  const groups: BeliefReport[][] = []
  for (const report of reports) {
    const [first, ...others] = groups.filter((group) => group.some((other) => together(report, other)))
    if (first === undefined) {
      groups.push([report])
      continue
    }
    first.push(report, ...others.flat())
    for (const other of others) groups.splice(groups.indexOf(other), 1)
  }
  return groups
}

const sameHouse = (a: BeliefReport, b: BeliefReport): boolean => (a.family ?? a.source) === (b.family ?? b.source)

const randomError = ({ kind, confidence }: BeliefReport): number => 1 - (1 - errorRates[kind].random) * confidence

type FamilyError = { readonly name: string; readonly reports: number; readonly copies: number; readonly systematic: number; readonly random: number; readonly error: number }

const familyError = (group: readonly BeliefReport[]): FamilyError => {
  // A copy repeats the errors of what it copies: of copies the best counts, and only it.
  const tellings = grouped(group, (a, b) => a.source === b.source || isCopy(a.print, b.print))
  const random = tellings.map((copies) => Math.min(...copies.map(randomError))).reduce((product, error) => product * error, 1)
  const systematic = Math.min(...group.map(({ kind }) => errorRates[kind].systematic))
  return {
    name: group.find(({ family }) => family !== null)?.family ?? 'nobody known', reports: group.length, copies: group.length - tellings.length, systematic, random,
    error: Math.min(1, systematic + random),
  }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const errorText = ({ name, reports, copies, systematic, random }: FamilyError): string =>
  `${name} (${counted(reports, 'report')}${copies === 0 ? '' : `, ${counted(copies, 'copy', 'copies')}`}): ${systematic} + ${rounded(random)}`

/** The most reports of one thing that are weighed; more of the same change nothing. */
const mostReports = 200

/**
 * How far what these reports tell may be believed, after the SimpleScorer of INDRA (Gyori et al., From word models to executable models of signaling networks using automated assembly, 2017): one minus the product of
 * all families' errors, a family's error being its systematic error and the product of the random errors of its reports.
 * What says the contrary counts the same way against it. Reports in order of publication; a pure function of them.
 */
export const beliefOf = (all: readonly BeliefReport[]): Belief => {
  const reports = all.slice(0, mostReports)
  const families = (side: boolean): readonly FamilyError[] =>
    grouped(reports.filter(({ isAgainst }) => isAgainst === side), (a, b) => sameHouse(a, b) || isCopy(a.print, b.print)).map(familyError)
  const [told, denied] = [families(false), families(true)]
  const beliefIn = (list: readonly FamilyError[]): number => (list.length === 0 ? 0 : 1 - list.reduce((product, { error }) => product * error, 1))
  const value = rounded(beliefIn(told) * (1 - beliefIn(denied)))
  const why = `1 − ${told.map((family) => `(${errorText(family)})`).join(' × ')}`
  const against = denied.length === 0 ? '' : `; times 1 − ${rounded(beliefIn(denied))} for what says the contrary: ${denied.map(errorText).join(', ')}`
  return {
    value, families: [...told, ...denied].map(({ name, reports: count }) => ({ name, reports: count })),
    explanation: `${counted(reports.length, 'report')} of ${counted(told.length + denied.length, 'family', 'families')}: ${why}${against} = ${value}`,
  }
}
