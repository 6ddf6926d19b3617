import type { Ratio } from '../measure/compare.ts'
import { median } from '../measure/statistics.ts'

/** What is known of a ratio: itself, or that it is at least or at most so large. */
export type Bound = { readonly kind: 'measured' | 'atLeast' | 'atMost', readonly times: number }

export const figure = (value: number): string => value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
export const size = (happenings: number): string => happenings >= 1_000_000 ? `${happenings / 1_000_000} million` : happenings.toLocaleString('en')

/** The ratio of each round is what counts: what else the machine does weighs on both sides of it. Null when nothing is known. */
export const boundOf = (ratio: Ratio): Bound | null => {
  switch (ratio.kind) {
    case 'measured': return { kind: 'measured', times: median(ratio.rounds) }
    case 'unknown': return null
    default: return ratio
  }
}

const signs = { measured: '', atLeast: '≥ ', atMost: '≤ ' } as const
export const shownBound = ({ kind, times }: Bound): string => `${signs[kind]}${figure(times)}`
