import { median } from '../measure/statistics.ts'

/** Bytes: the most in the second quarter of a run, and what was usual in its last one. */
export type MemoryVerdict =
  | { readonly kind: 'steady' | 'grew', readonly plateau: number, readonly last: number }
  | { readonly kind: 'tooShort' }

const fewest = 20
/** What the last quarter may be above the plateau: a collection of garbage comes sooner or later. */
const allowed = 1.15

/** Whether memory, looked at in equal steps, grew on after the second quarter of a run. The first one fills caches. */
export const judgeMemory = (samples: readonly number[]): MemoryVerdict => {
  if (samples.length < fewest) return { kind: 'tooShort' }
  const quarter = Math.floor(samples.length / 4)
  const [plateau, last] = [Math.max(...samples.slice(quarter, 2 * quarter)), median(samples.slice(-quarter))]
  return { kind: last > plateau * allowed ? 'grew' : 'steady', plateau, last }
}

/** The most in each part of so many samples. */
export const mostPer = (samples: readonly number[], count: number): readonly number[] =>
  Array.from({ length: Math.ceil(samples.length / count) }, (_, part) => Math.max(...samples.slice(part * count, (part + 1) * count)))
