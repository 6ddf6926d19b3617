import { canonicalJson } from '../../domain/fold.ts'
import { prefixOf } from '../groups.ts'
import type { Canonical } from './aliases.ts'
import type { Report } from './report.ts'

/** Relationships without which a thing says nothing: a link of one end, an assessment of nothing. */
const essential: ReadonlySet<string> = new Set(['CAUSE', 'EFFECT', 'ASSESSES'])

const happenings: ReadonlySet<string> = new Set(['event', 'statement', 'commitment'])

/** Happenings may be told of by other sources than the one that refers to them; all else each source tells of itself. */
export const referredTo = (reports: Iterable<Report>, canonical: Canonical): ReadonlySet<string> =>
  new Set([...reports].flatMap(({ told }) => told.edges.map(({ to }) => canonical(to)).filter((id) => happenings.has(prefixOf(id)))))

/** What each thing is told of by, once reports that need what nobody tells of have been set aside. */
export type Standing = {
  /** By id of the thing: none when nobody tells of it any more. */
  readonly active: ReadonlyMap<string, readonly Report[]>
  readonly isMissing: (id: string) => boolean
  /** Reports that wait, whole or with one of their relationships, and for what. */
  readonly waiting: readonly Waiting[]
}
export type Waiting = { readonly report: Report; readonly needs: string; readonly whole: boolean }

/**
 * Finds what may stand: the largest set of reports in which everything that a report cannot do without is told of.
 *
 * @param groups the reports of each thing that may change, by the id that it has now
 * @param elsewhere whether the graph has a thing that does not change
 */
export const standingOf = (groups: ReadonlyMap<string, readonly Report[]>, canonical: Canonical, elsewhere: (id: string) => boolean): Standing => {
  let active = groups
  const isMissing = (id: string): boolean => {
    if (!happenings.has(prefixOf(id))) return false
    const reports = active.get(id)
    return reports === undefined ? !elsewhere(id) : reports.length === 0
  }
  const needsMissing = ({ told }: Report): boolean => told.edges.some(({ type, to }) => essential.has(type) && isMissing(canonical(to)))
  for (;;) {
    const next = new Map([...active].map(([id, reports]) => [id, reports.filter((report) => !needsMissing(report))]))
    const isStable = [...next].every(([id, reports]) => reports.length === active.get(id)?.length)
    active = next
    if (isStable) break
  }
  const waiting = [...groups].flatMap(([id, reports]) => reports.flatMap((report) => {
    const whole = active.get(id)?.includes(report) !== true
    const needs = new Set(report.told.edges.filter(({ to, type }) => isMissing(canonical(to)) && (!whole || essential.has(type))).map(({ to }) => to))
    return [...needs].map((one): Waiting => ({ report, needs: one, whole }))
  }))
  return { active, isMissing, waiting }
}

/** Whether two reports of one source of one thing say the same. */
export const saysTheSame = (a: Report, b: Report): boolean => canonicalJson([a.told, a.key, a.report]) === canonicalJson([b.told, b.key, b.report])
