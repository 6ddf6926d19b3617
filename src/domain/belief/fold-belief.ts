import type { Properties } from '../fold.ts'
import { sourceKinds } from '../vocabulary.ts'
import { beliefOf } from './belief.ts'

/** One source's account, as far as belief in the thing goes: what it tells, and what stands on its report. */
export type ReportedAccount = { readonly source: string; readonly told: { readonly properties: Properties }; readonly report?: Properties }

/** What says the contrary: an event denied, a cause that was none. A statement's polarity is part of what was said. */
const denies = ({ properties }: { readonly properties: Properties }, label: string): boolean =>
  label === 'CausalLink' ? properties.polarity === 'NEGATIVE' : properties.status === 'DENIED'

/**
 * The belief in a happening or link, as its node keeps it: `belief`, `beliefFamilies` and `beliefReports` (two lists side by
 * side) and `beliefExplanation`. Nothing for other things, and where no report says what kind of source it is of.
 *
 * @param ranked the accounts, in order of publication
 * @param folded the properties that they make: what agrees with these speaks for the thing
 */
export const foldBelief = (ranked: readonly ReportedAccount[], { label, folded }: { readonly label: string; readonly folded: Properties }): Properties => {
  const isDenied = denies({ properties: folded }, label)
  const reports = ranked.flatMap(({ source, told, report }) => {
    const kind = sourceKinds.find((one) => one === report?.sourceKind)
    if (report === undefined || kind === undefined || typeof report.confidence !== 'number') return []
    return [{
      source, kind, family: typeof report.family === 'string' ? report.family : null, confidence: report.confidence,
      print: typeof report.print === 'string' ? report.print : '', isAgainst: denies(told, label) !== isDenied,
    }]
  })
  if (reports.length === 0) return {}
  const { value, families, explanation } = beliefOf(reports)
  return { belief: value, beliefFamilies: families.map(({ name }) => name), beliefReports: families.map(({ reports: count }) => String(count)), beliefExplanation: explanation }
}
