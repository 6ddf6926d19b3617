import type { ContestantName } from '../contestant/contestant.ts'
import type { Compared, Ratio } from '../measure/compare.ts'
import { geometricMean, median } from '../measure/statistics.ts'
import { shownBound, boundOf, figure, size, type Bound } from './figure.ts'
import type { Result } from './write-report.ts'

/** `met` is null where what was measured does not decide it. */
export type Target = { readonly what: string, readonly wanted: string, readonly reached: string, readonly met: boolean | null }

type Placed = { readonly one: Compared, readonly bound: Bound | null }

const placed = ({ compared }: Result, other: 'neo4j-graphql' | 'driver'): readonly Placed[] =>
  compared.map((one) => ({ one, bound: boundOf(one.ratios[other]) }))

const unknownReasons = (ratios: readonly Ratio[]): readonly string[] => [...new Set(ratios.flatMap((ratio) => ratio.kind === 'unknown' ? [ratio.reason] : []))]

/** The geometric mean of ratios is itself a bound where some of them are. */
const meanTarget = (result: Result, { other, what, least }: { readonly other: 'neo4j-graphql' | 'driver', readonly what: string, readonly least: number }): Target => {
  const all = placed(result, other)
  const known = all.flatMap(({ bound }) => bound === null ? [] : [bound])
  const kinds = new Set(known.map(({ kind }) => kind))
  const mean = geometricMean(known.map(({ times }) => times))
  const [low, high] = [!kinds.has('atMost'), !kinds.has('atLeast')]
  const left = all.length - known.length
  const reasons = unknownReasons(result.compared.map(({ ratios }) => ratios[other])).join('; ')
  const reached = known.length === 0 ? 'not measured' : `${low && high ? '' : low ? '≥ ' : high ? '≤ ' : 'between bounds on both sides, about '}${figure(mean)}`
  return {
    what: `${size(result.happenings)}: ${what}, geometric mean`, wanted: `≥ ${least}`,
    reached: left === 0 ? reached : `${reached}; ${left} of ${all.length} left out (${reasons})`,
    met: left > 0 || known.length === 0 ? null : low && mean >= least ? true : high && mean < least ? false : null,
  }
}

const eachTarget = (result: Result, least: number): Target => {
  const all = placed(result, 'neo4j-graphql')
  const worst = all.flatMap(({ one, bound }) => bound === null ? [] : [{ one, bound }]).toSorted((left, right) => left.bound.times - right.bound.times)[0]
  const below = all.filter(({ bound }) => bound !== null && bound.kind !== 'atLeast' && bound.times < least).length
  const undecided = all.filter(({ bound }) => bound === null || bound.kind !== 'measured' && (bound.kind === 'atLeast') === (bound.times < least)).length
  return {
    what: `${size(result.happenings)}: × @neo4j/graphql, each`, wanted: `≥ ${least}`,
    reached: worst === undefined ? 'not measured' : `${shownBound(worst.bound)} at worst (${worst.one.question}, ${worst.one.connections}); ${below} of ${all.length} below`
      + (undecided === 0 ? '' : `, ${undecided} not decided`),
    met: below > 0 ? false : undecided > 0 || all.length === 0 ? null : true,
  }
}

const firstTarget = (result: Result): Target => {
  const what = `${size(result.happenings)}: first execution of a new operation, over the driver's own`
  const silent = result.first.filter(({ timedOut }) => timedOut.includes('api') && !timedOut.includes('driver'))
  const slowest = result.first.filter(({ timedOut }) => !timedOut.includes('api') && !timedOut.includes('driver'))
    .map(({ question, ms }) => [question, median(ms.api) - median(ms.driver)] as const).toSorted(([, left], [, right]) => right - left)[0]
  if (silent[0] !== undefined) return { what, wanted: '≤ 60 ms', reached: `no answer in time (${silent.map(({ question }) => question).join(', ')})`, met: false }
  return {
    what, wanted: '≤ 60 ms', met: slowest === undefined ? null : slowest[1] <= 60,
    reached: slowest === undefined ? 'not measured' : `${figure(slowest[1])} ms at worst (${slowest[0]})`,
  }
}

/** Milliseconds of a contestant: infinite when it did not answer in time, no number when it was not asked. */
const timeOf = (compared: Compared | undefined, contestant: ContestantName, share: 'p50' | 'p95'): number => {
  const cell = compared?.cells.find((one) => one.contestant === contestant)
  return cell?.kind === 'measured' ? cell[share] : cell === undefined ? NaN : Infinity
}

/** Times the statement written by hand takes, of the time within which nineteen of twenty chains are answered. */
const chainTarget = (result: Result): Target => {
  // No number when neither answered.
  const factors = result.compared.filter(({ question }) => question.startsWith('causal chain'))
    .map((one) => ({ one, factor: timeOf(one, 'api', 'p95') / timeOf(one, 'driver', 'p95') }))
  const known = factors.filter(({ factor }) => !Number.isNaN(factor)).toSorted((left, right) => right.factor - left.factor)
  const [worst] = known
  const above = known.filter(({ factor }) => factor > 1.5).length
  return {
    what: `${size(result.happenings)}: p95 of chains beside the driver's`, wanted: '≤ 1.5 ×',
    reached: worst === undefined ? 'not measured'
      : `${Number.isFinite(worst.factor) ? `${figure(worst.factor)} ×` : 'no answer in time'} at worst (${worst.one.question}, ${worst.one.connections}); ${above} of ${known.length} above`,
    met: above > 0 ? false : known.length < factors.length || known.length === 0 ? null : true,
  }
}

const growth = (results: readonly Result[]): readonly Target[] => {
  const [small, large] = [results[0], results.at(-1)]
  if (small === undefined || large === undefined || small === large) return []
  const worst = small.compared.filter(({ point, connections }) => point && connections === 1).map((one) => {
    const other = large.compared.find(({ question, connections }) => question === one.question && connections === 1)
    return [one.question, timeOf(other, 'api', 'p50') / timeOf(one, 'api', 'p50')] as const
  }).filter(([, factor]) => !Number.isNaN(factor)).toSorted(([, left], [, right]) => right - left)[0]
  return [{
    what: `slower from ${size(small.happenings)} to ${size(large.happenings)} happenings (median time at one connection), worst point query`, wanted: '≤ 1.3 ×',
    reached: worst === undefined ? 'not measured' : Number.isFinite(worst[1]) ? `${figure(worst[1])} × (${worst[0]})` : `no answer in time (${worst[0]})`,
    met: worst === undefined ? null : worst[1] <= 1.3,
  }]
}

/** What was wanted, and what these results say of it. */
export const targetsOf = (results: readonly Result[]): readonly Target[] => [
  ...results.flatMap((result): readonly Target[] => [
    meanTarget(result, { other: 'neo4j-graphql', what: '× @neo4j/graphql', least: 3 }),
    eachTarget(result, 2.5),
    meanTarget(result, { other: 'driver', what: '× bare driver', least: 0.7 }),
    firstTarget(result),
    chainTarget(result),
  ]),
  ...growth(results),
]
