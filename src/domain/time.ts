import edtf, { parse } from 'edtf'

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`: fixed width, so the order of the text is the order in time. */
export type Instant = string & { readonly __brand: 'Instant' }

/** When a write happened, UTC with milliseconds, `YYYY-MM-DDTHH:MM:SS.mmmZ`: from then on its versions stand. */
export type Moment = string & { readonly __brand: 'Moment' }

/** First and last moment, both inclusive; null when open or unknown. */
export type Bounds = { readonly earliest: Instant | null; readonly latest: Instant | null }

/** One end of an EDTF interval, or a whole EDTF date: always bounded. `loose` when marked `~`, `?` or `%`. */
export type DatePart = { readonly earliest: Instant; readonly latest: Instant; readonly loose: boolean }

/**
 * A date as precise as the words and never more (EDTF level 1, ISO 8601-2:2019). For an interval `start` and `end` are its
 * ends, null where open (`..`) or unknown (empty); for a date both are the date itself.
 */
export type When = Bounds & {
  readonly edtf: string
  readonly isInterval: boolean
  readonly start: DatePart | null
  readonly end: DatePart | null
}

export type ParsedWhen =
  | { readonly kind: 'when'; readonly when: When }
  | { readonly kind: 'invalid'; readonly reason: string }

/** The moment of a clock reading in milliseconds; parts of a second are dropped. */
export const instantOf = (milliseconds: number): Instant =>
  new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000Z', 'Z') as Instant

/** The moment of a clock reading, strictly after the last one: whatever the clock says, moments follow one another. */
export const momentAfter = (last: Moment | null, milliseconds: number): Moment =>
  new Date(last === null ? milliseconds : Math.max(milliseconds, Date.parse(last) + 1)).toISOString() as Moment

/**
 * Seasons name no months in EDTF. A season's bounds hold its meteorological and its astronomical meaning in the northern
 * hemisphere, where the news that says "this fall" comes from.
 */
const seasons: Readonly<Record<number, (year: number) => readonly [number, number]>> = {
  21: (year) => [Date.UTC(year, 2, 1), Date.UTC(year, 5, 22)],
  22: (year) => [Date.UTC(year, 5, 1), Date.UTC(year, 8, 24)],
  23: (year) => [Date.UTC(year, 8, 1), Date.UTC(year, 11, 22)],
  24: (year) => [Date.UTC(year, 11, 1), Date.UTC(year + 1, 2, 21)],
}

const supported = /^\d{3}[\dX]|^\d{2}XX/

/** One text names few dates many times, and reading one costs more than all else that is asked of it. Forgotten when full. */
const readParts = new Map<string, DatePart | string>()
const mostRemembered = 5_000

const parsePart = (text: string): DatePart | string => {
  const known = readParts.get(text)
  if (known !== undefined) return known
  const read = readPart(text)
  if (readParts.size >= mostRemembered) readParts.clear()
  readParts.set(text, read)
  return read
}

const readPart = (text: string): DatePart | string => {
  if (!supported.test(text)) return 'a date begins with a year of four digits'
  if (text.startsWith('0000')) return 'years go from 0001 to 9999'
  if (text.includes('T') && !/(Z|[+-]\d\d:?\d\d)$/.test(text)) return 'a time of day needs its zone, such as Z or +08:00'
  try {
    const parsed = parse(text, { level: 1 })
    const loose = parsed.approximate === true || parsed.uncertain === true
    const season = parsed.type === 'Season' ? seasons[parsed.values[1] ?? 0] : undefined
    if (season !== undefined) {
      const [from, until] = season(parsed.values[0] ?? 0)
      return { earliest: instantOf(from), latest: instantOf(until - 1000), loose }
    }
    if (parsed.type !== 'Date') return `${parsed.type.toLowerCase()} is not supported`
    const { min, max } = edtf(text, { level: 1 })
    return { earliest: instantOf(min), latest: instantOf(max), loose }
  } catch {
    return 'it is not a date of EDTF level 1'
  }
}

const isPart = (value: DatePart | string | null): value is DatePart | null => typeof value !== 'string'

const parseEnd = (text: string): DatePart | string | null => (text === '' || text === '..' ? null : parsePart(text))

/** Reads an EDTF level 1 date or interval. Level 2 (sets, qualified parts) is refused, like dates that no calendar has. */
export const parseWhen = (text: string): ParsedWhen => {
  const ends = text.split('/')
  if (ends.length > 2) return { kind: 'invalid', reason: 'an interval has two ends' }
  const start = ends.length === 1 ? parsePart(text) : parseEnd(ends[0] ?? '')
  const end = ends.length === 1 ? start : parseEnd(ends[1] ?? '')
  if (!isPart(start)) return { kind: 'invalid', reason: start }
  if (!isPart(end)) return { kind: 'invalid', reason: end }
  if (start === null && end === null) return { kind: 'invalid', reason: 'an interval open at both ends says nothing; leave the date out' }
  if (start !== null && end !== null && (start.earliest > end.earliest || start.latest > end.latest)) {
    return { kind: 'invalid', reason: 'the interval ends before it starts' }
  }
  const bounds = { earliest: start?.earliest ?? null, latest: end?.latest ?? null }
  return { kind: 'when', when: { edtf: text, isInterval: ends.length === 2, start, end, ...bounds } }
}

/** The same for text that was checked before. Throws a RangeError otherwise. */
export const whenOf = (text: string): When => {
  const parsed = parseWhen(text)
  if (parsed.kind === 'invalid') throw new RangeError(`${text}: ${parsed.reason}`)
  return parsed.when
}

/** Whether every moment of `a` lies before every moment of `b`. Open bounds leave it open. */
export const certainlyBefore = (a: Bounds, b: Bounds): boolean =>
  a.latest !== null && b.earliest !== null && a.latest < b.earliest

/** Whether some moment of `a` may lie before some moment of `b`. */
export const possiblyBefore = (a: Bounds, b: Bounds): boolean =>
  a.earliest === null || b.latest === null || a.earliest < b.latest

const lastInstant = '9999-12-31T23:59:59Z' as Instant

/** Where a list ordered by time shows it: the first bound, else the last, else the end of time. Never shown as a date. */
export const sortAt = (bounds: Bounds | null): Instant => bounds?.earliest ?? bounds?.latest ?? lastInstant
