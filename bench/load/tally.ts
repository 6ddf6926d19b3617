import { quantile } from '../measure/statistics.ts'
import type { Outcome, OutcomeKind } from './client.ts'

/** So many times of each kind are kept, each later one in place of a random earlier one, so that a long run keeps no more. */
const kept = 20_000
const keptDetails = 5

/** How many requests ended how, and how long they took. */
export type Tally = {
  readonly add: (outcome: Outcome) => void
  readonly count: (...kinds: readonly OutcomeKind[]) => number
  /** The milliseconds within which this share of these kinds ended; NaN where there was none. */
  readonly quantile: (share: number, kind: OutcomeKind) => number
  /** The longest of a kind; 0 where there was none. */
  readonly longest: (kind: OutcomeKind) => number
  /** Refused or unavailable without a word of when to try again. */
  readonly withoutHint: () => number
  /** How often each code came, by kind. */
  readonly codes: () => Readonly<Record<string, number>>
  /** The beginnings of the first answers that were wrong. */
  readonly details: readonly string[]
}

type Times = { readonly count: number, readonly longest: number, readonly sample: number[] }

/** `random` gives numbers from 0 to 1. */
export const startTally = (random: () => number): Tally => {
  const times = new Map<OutcomeKind, Times>()
  const codes = new Map<string, number>()
  const details: string[] = []
  let withoutHint = 0
  return {
    details,
    add: ({ kind, code, ms, saysWhen, detail }) => {
      const { count, longest, sample } = times.get(kind) ?? { count: 0, longest: 0, sample: [] }
      times.set(kind, { count: count + 1, longest: Math.max(longest, ms), sample })
      if (sample.length < kept) sample.push(ms)
      else if (random() < kept / (count + 1)) sample[Math.floor(random() * kept)] = ms
      if (code !== null) codes.set(`${kind} ${code}`, (codes.get(`${kind} ${code}`) ?? 0) + 1)
      if (!saysWhen && (kind === 'refused' || code === 'DATABASE_UNAVAILABLE')) withoutHint += 1
      if (detail !== null && details.length < keptDetails) details.push(detail)
    },
    count: (...kinds) => kinds.reduce((sum, kind) => sum + (times.get(kind)?.count ?? 0), 0),
    quantile: (share, kind) => quantile(times.get(kind)?.sample ?? [], share),
    longest: (kind) => times.get(kind)?.longest ?? 0,
    withoutHint: () => withoutHint,
    codes: () => Object.fromEntries([...codes].toSorted(([left], [right]) => left.localeCompare(right))),
  }
}
