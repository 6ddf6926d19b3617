import { durationsIn, shifted, timeRegions, type Region } from './time-expressions.ts'
import { instantOf, type DatePart, type When } from './time.ts'

/** What a date may rest on: the evidence's words, the day of publication, and the dates of the happenings that it refers to. */
export type DateGrounds = {
  readonly text: string
  readonly published: When
  /** Dates of the event in which it was said, of the happening that created it, of what it is part of. */
  readonly anchors: readonly When[]
  /** The source itself is the act: a statement in a readout or a post is made when it is published. */
  readonly atPublication: boolean
}

export type DateCheck = { readonly kind: 'grounded' } | { readonly kind: 'ungrounded'; readonly possible: readonly string[] }

const msPerDay = 86_400_000
const days = (instant: string): number => Math.floor(Date.parse(instant) / msPerDay)
const partRegion = (part: DatePart): Region => ({ from: days(part.earliest), until: days(part.latest), loose: part.loose })
const dayText = (day: number): string => instantOf(day * msPerDay).slice(0, 10)

const regionText = ({ from, until, loose }: Region): string =>
  `${loose ? 'about ' : ''}${from === until ? dayText(from) : `${dayText(from)}/${dayText(until)}`}`

const lengthOf = (region: Region): number => region.until - region.from + 1
const covers = (outer: Region, inner: Region): boolean => outer.from <= inner.from && inner.until <= outer.until

/** Never more precise than the words: as wide as what they mean, or about as wide where they mean about that. */
const isGroundedIn = (part: Region, ground: Region): boolean => {
  if (covers(part, ground)) return true
  if (!ground.loose && !part.loose) return false
  const slack = part.loose ? lengthOf(part) : 1
  const within = covers({ from: ground.from - slack, until: ground.until + slack, loose: true }, part)
  const overlaps = part.from <= ground.until && ground.from <= part.until
  return part.loose ? within || (overlaps && lengthOf(part) >= 28) : within && lengthOf(part) * 2 >= lengthOf(ground)
}

/** Regions that durations reach from every known beginning: "for one year, starting on November 10, 2025". */
const reached = (text: string, beginnings: readonly Region[]): readonly Region[] =>
  durationsIn(text).flatMap(({ amount, unit }) => beginnings.flatMap((beginning) => {
    const later = { from: shifted(beginning.from, amount, unit), until: shifted(beginning.until, amount, unit), loose: beginning.loose }
    return [later, { ...later, from: later.from - 1, until: later.until - 1 }]
  }))

const mostBeginnings = 50

/**
 * Whether a date follows from the words: explicit in them, relative to publication, or the date of what it refers to. A
 * coarser date than the words allow is grounded; a finer one is invented. Without a day of publication nothing relative
 * can be told, and the date is let pass.
 */
export const checkDate = (when: When, grounds: DateGrounds): DateCheck => {
  const { earliest, latest } = grounds.published
  if (earliest === null || latest === null || days(earliest) !== days(latest)) return { kind: 'grounded' }
  const published = days(earliest)
  const publication: Region = { from: published, until: published, loose: false }
  const anchors = grounds.anchors.flatMap(({ start, end }): readonly Region[] => {
    const parts = [start, end].filter((part) => part !== null).map(partRegion)
    const [first, last] = [parts[0], parts.at(-1)]
    return first === undefined || last === undefined ? [] : [...parts, { from: first.from, until: last.until, loose: first.loose || last.loose }]
  })
  const spoken = [...timeRegions(grounds.text, published), ...anchors]
  const ends = [...spoken, ...reached(grounds.text, [...spoken, publication].slice(0, mostBeginnings))]
  const isEndGrounded = (part: DatePart, edge: 'from' | 'until'): boolean => {
    const wanted = partRegion(part)
    return covers(wanted, publication) || ends.some((ground) =>
      isGroundedIn(wanted, ground) || wanted[edge] === ground[edge] && (edge === 'until' || covers(ground, wanted)) && lengthOf(wanted) <= lengthOf(ground))
  }
  const { start, end } = when
  if (when.isInterval) {
    const whole = start !== null && end !== null
      ? { from: days(start.earliest), until: days(end.latest), loose: start.loose || end.loose } : null
    if (whole !== null && ends.some((ground) => ground.loose && isGroundedIn(whole, ground))) return { kind: 'grounded' }
    if ((start === null || isEndGrounded(start, 'from')) && (end === null || isEndGrounded(end, 'until'))) return { kind: 'grounded' }
  } else if (start !== null) {
    const wanted = partRegion(start)
    if (ends.some((ground) => isGroundedIn(wanted, ground))) return { kind: 'grounded' }
    if (covers(wanted, publication) && (grounds.atPublication || (wanted.loose && lengthOf(wanted) >= 28))) return { kind: 'grounded' }
  }
  return { kind: 'ungrounded', possible: [...new Set(spoken.map(regionText))].slice(0, 6) }
}
