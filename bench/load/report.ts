import Table from 'cli-table3'
import { quantile } from '../measure/statistics.ts'
import { judgeMemory, mostPer } from './memory.ts'
import type { OutcomeKind } from './client.ts'
import type { Seen } from './under-load.ts'

/** What the API promises under load, and whether it was seen to keep it; null where it could not be seen. */
export type Promised = { readonly what: string, readonly kept: boolean | null, readonly seen: string }

const kinds = ['right', 'partial', 'wrong', 'refused', 'unavailable', 'failed', 'cancelled', 'lost'] as const satisfies readonly OutcomeKind[]
/** After a wait in the queue, or a deadline, a busy machine may take so long to say so. */
const graceMs = 2_000
const recoversWithinMs = 60_000

const ms = (value: number): string => Number.isNaN(value) ? '-' : `${Math.round(value)} ms`
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

const memoryPromise = (samples: readonly number[]): Promised => {
  const verdict = judgeMemory(samples)
  const what = 'memory does not grow beyond its plateau'
  return verdict.kind === 'tooShort'
    ? { what, kept: null, seen: 'too short a run to tell' }
    : { what, kept: verdict.kind === 'steady', seen: `${(verdict.last / verdict.plateau).toFixed(2)} of the plateau in the last quarter (${mb(verdict.last)})` }
}

/** Holds what was seen to what is promised. The settings are those of the API. */
export const judge = (seen: Seen, { queueMs, deadlineMs, poolSize, restarts }: {
  readonly queueMs: number, readonly deadlineMs: number, readonly poolSize: number, readonly restarts: boolean
}): readonly Promised[] => {
  const both = [seen.usual, seen.outage]
  const sum = (...of: readonly OutcomeKind[]): number => both.reduce((all, tally) => all + tally.count(...of), 0)
  const hintless = both.reduce((all, tally) => all + tally.withoutHint(), 0)
  const refusals = seen.usual.quantile(0.99, 'refused')
  const longestUnavailable = Math.max(...both.map((tally) => tally.longest('unavailable')))
  const { ran, goneMs } = seen.cancelled
  return [
    { what: 'the process does not crash', kept: seen.crashed === null, seen: seen.crashed ?? 'it did not' },
    { what: 'accepted answers are those of before the load', kept: sum('wrong') === 0, seen: `${sum('wrong')} of ${sum('right', 'wrong', 'partial')} differ` },
    { what: 'every request gets an answer', kept: sum('lost') === 0, seen: `${sum('lost')} without` },
    { what: 'no errors but overload, a missing database and the deadline', kept: sum('failed') === 0, seen: `${sum('failed')} others` },
    { what: 'every refusal says when to try again', kept: hintless === 0, seen: `${hintless} without Retry-After` },
    { what: `refusals come within the wait in the queue (p99 ≤ ${queueMs + graceMs} ms)`, kept: sum('refused') === 0 ? null : refusals <= queueMs + graceMs, seen: ms(refusals) },
    { what: `errors come within the deadline (≤ ${deadlineMs + graceMs} ms)`, kept: longestUnavailable <= deadlineMs + graceMs, seen: ms(longestUnavailable) },
    memoryPromise(seen.memory),
    { what: `Neo4j works on no more than the pool (${poolSize})`, kept: seen.mostRunning <= poolSize, seen: `${seen.mostRunning} at most` },
    { what: 'what clients leave is ended in Neo4j', kept: ran === 0 ? null : goneMs !== null, seen: goneMs === null ? `some of ${ran} still ran after 10 s` : `${ran} ran; none ${ms(goneMs)} after` },
    ...(restarts ? [{
      what: 'it answers again when Neo4j is back, without a restart', kept: seen.recoveredMs !== null && seen.recoveredMs <= recoversWithinMs,
      seen: seen.recoveredMs === null ? 'never' : `${ms(seen.recoveredMs)} after`,
    }] : []),
    { what: 'it answers after the load', kept: seen.after.kind === 'right', seen: seen.after.kind },
  ]
}

const lateness = (all: readonly number[]): string => `${ms(quantile(all, 0.99))} (${ms(Math.max(0, ...all))})`

/** The whole report, as it is printed. */
export const reportOf = (seen: Seen, promises: readonly Promised[]): string => {
  const counts = new Table({ head: ['', 'count', 'p50', 'p99', 'during the outage', 'p50', 'p99'], style: { head: [], border: [] } })
  const counted = (tally: Seen['usual'], kind: OutcomeKind): readonly (string | number)[] => [tally.count(kind), ms(tally.quantile(0.5, kind)), ms(tally.quantile(0.99, kind))]
  for (const kind of kinds) counts.push([kind, ...counted(seen.usual, kind), ...counted(seen.outage, kind)])
  const kept = new Table({ head: ['promise', '', 'seen'], style: { head: [], border: [] } })
  for (const promised of promises) kept.push([promised.what, promised.kept === null ? 'not seen' : promised.kept ? 'kept' : 'BROKEN', promised.seen])
  const { usual, outage } = seen
  const accepted = usual.count('right', 'partial') + outage.count('right', 'partial')
  return [
    counts.toString(),
    `sustained ${seen.sustained.toFixed(1)}/s; asked ${((seen.sent + seen.unsent) / seen.minutes / 60).toFixed(1)}/s for ${seen.minutes} minutes, ${seen.unsent} of ${seen.sent + seen.unsent} not sent since too many were under way`,
    `accepted at ${(accepted / seen.minutes / 60 / seen.sustained).toFixed(2)} of the sustained rate`,
    `codes ${JSON.stringify(usual.codes())}${outage.count(...kinds) === 0 ? '' : `, during the outage ${JSON.stringify(outage.codes())}`}`,
    `idle connections: ${seen.idle.median} usually, ${seen.idle.most} at most, of ${seen.idle.wanted} wanted; ${seen.slow} slow clients`,
    `timers were late, p99 of looks (most): ${lateness(seen.lateness.api)} in the API, ${lateness(seen.lateness.own)} in the client`,
    `memory of the API by the minute: ${mostPer(seen.memory, 60).map((bytes) => Math.round(bytes / 1e6)).join(', ')} MB`,
    ...[...usual.details, ...outage.details].map((detail) => `answer that was wrong: ${detail.trim()}`),
    kept.toString(),
  ].join('\n')
}
