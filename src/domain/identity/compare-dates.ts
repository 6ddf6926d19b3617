import type { Bounds } from '../time.ts'

const dayMs = 86_400_000
/** A little more than a month has days; a season and more says too little to join by. */
const monthMs = 31.5 * dayMs

/**
 * How two dates stand to each other: one day; the same longer stretch, or one inside the other, of a month at most or longer;
 * neighbouring days, which time zones may make of one; apart; or left open by one of them.
 */
export type DateRelation = 'SAME_DAY' | 'SAME_MONTH' | 'WITHIN_MONTH' | 'ROUGHLY' | 'NEXT_DAY' | 'APART' | 'OPEN'

type Closed = { readonly earliest: number; readonly latest: number }

const closed = ({ earliest, latest }: Bounds): Closed | null =>
  (earliest === null || latest === null ? null : { earliest: Date.parse(earliest), latest: Date.parse(latest) })

const lengthOf = ({ earliest, latest }: Closed): number => latest - earliest

export const compareDates = (left: Bounds, right: Bounds): DateRelation => {
  const [a, b] = [closed(left), closed(right)]
  if (a === null || b === null) {
    const isApart = (left.latest !== null && right.earliest !== null && left.latest < right.earliest)
      || (right.latest !== null && left.earliest !== null && right.latest < left.earliest)
    return isApart ? 'APART' : 'OPEN'
  }
  const gap = Math.max(a.earliest, b.earliest) - Math.min(a.latest, b.latest)
  const longest = Math.max(lengthOf(a), lengthOf(b))
  if (gap > 0) return gap <= 1_000 && longest < dayMs ? 'NEXT_DAY' : 'APART'
  if (longest < dayMs) return 'SAME_DAY'
  if (longest > monthMs) return 'ROUGHLY'
  return a.earliest === b.earliest && a.latest === b.latest ? 'SAME_MONTH' : 'WITHIN_MONTH'
}
