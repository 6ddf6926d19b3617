import type { Token } from '../text/document.ts'
import { addDays, addMonths, before, boundsOf, edtfDay, edtfMonth, edtfYear, isDay, weekdayOf, type Day } from './calendar.ts'
import type { Duration } from './date-mention.ts'
import { holidays } from './holidays.ts'

/** A date read at some token: its EDTF value and the token after it. */
export type Reading = { readonly edtf: string; readonly last: number }

/** What bare names of days and months are read against. `today` is null when the publication day is unknown. */
export type DateContext = {
  readonly tokens: readonly Token[]
  readonly today: Day | null
  /** Whether the sentence speaks of what is to come. */
  readonly future: boolean
  /** The day named last before, for "the same day". */
  readonly lastDay: Day | null
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthOf = (word: string): number => {
  const bare = word.replace(/\.$/u, '')
  const full = months.indexOf(bare)
  return full >= 0 ? full + 1 : bare === 'sept' ? 9 : bare.length === 3 && word !== 'mar' && word !== 'may' ? months.findIndex((month) => month.startsWith(bare)) + 1 : 0
}
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const seasons: Readonly<Record<string, readonly [number, number]>> = { spring: [3, 5], summer: [6, 8], fall: [9, 11], autumn: [9, 11] }
const ordinals = ['first', 'second', 'third', 'fourth']

export const numberOf = (token: Token | undefined): number | null => {
  if (token === undefined) return null
  if (token.lower === 'a' || token.lower === 'an') return 1
  const word = numbers.indexOf(token.lower)
  if (word >= 0) return word
  return /^\d{1,4}$/u.test(token.text) ? Number(token.text) : null
}

export const unitOf = (word: string): Duration['unit'] | null => {
  const bare = word.replace(/s$/u, '')
  return bare === 'day' ? 'DAY' : bare === 'week' ? 'WEEK' : bare === 'month' ? 'MONTH' : bare === 'year' ? 'YEAR' : null
}

export const addDuration = (day: Day, { count, unit }: Duration): Day =>
  (unit === 'DAY' ? addDays(day, count) : unit === 'WEEK' ? addDays(day, 7 * count) : addMonths(day, unit === 'MONTH' ? count : 12 * count))

const dayNumber = (token: Token | undefined): number | null => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token?.lower ?? '')
  const value = match === null ? 0 : Number(match[1])
  return value >= 1 && value <= 31 ? value : null
}

const yearNumber = (token: Token | undefined): number | null => (token !== undefined && /^(?:19|20)\d{2}$/u.test(token.text) ? Number(token.text) : null)

const measures = new Set(['km', 'kilometers', 'kilometres', 'miles', 'mw', 'megawatts', 'feet', 'm', 'percent', '%', 'euros', 'dollars', 'tons', 'tonnes', 'barrels', 'jobs', 'hours'])
/** Whether a number of four digits is a year and not a count. */
const isYear = ({ tokens }: DateContext, index: number): boolean => {
  if (yearNumber(tokens[index]) === null) return false
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  if (before !== undefined && (/^[$€£¥/]$/u.test(before.text) || ['no', 'no.', 'resolution', 'about', 'some', 'than', 'least', 'nearly', 'roughly'].includes(before.lower))) return false
  return next === undefined || !(measures.has(next.lower) || (next.pos === 'NOUN' && /(?:people|troops|soldiers|men|women|refugees|protesters|members|migrants|civilians|prisoners|police)$/u.test(next.lower)))
}

const openers = new Set([
  ...months, ...months.map((month) => month.slice(0, 3)), ...months.map((month) => `${month.slice(0, 3)}.`), 'sept', 'sept.', ...weekdays, ...numbers, ...ordinals,
  'a', 'an', 'the', 'each', 'early', 'mid', 'late', 'last', 'next', 'this', 'past', 'coming', 'today', 'tonight', 'yesterday', 'tomorrow', 'later', 'earlier', 'current',
  'previous', 'year', 'end', 'beginning', 'start', 'close', 'middle', ...Object.keys(holidays).map((name) => name.split(/[ ']/u)[0] ?? name),
])
const mayBegin = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39 || openers.has(word) || word.startsWith('mid')
}

/** Reads the longest date that begins at `index`, or null. Prepositions are the caller's. */
export const readDate = (context: DateContext, index: number): Reading | null => {
  const { tokens } = context
  const word = tokens[index]?.lower ?? ''
  if (!mayBegin(word)) return null
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(tokens[index]?.text ?? '')
  if (iso !== null) return dayReading({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, index + 1)
  if (word === 'each' && tokens[index + 1]?.lower === 'of') return readYears(context, index + 2)
  if (word === 'the') return readDate(context, index + 1) ?? readDefinite(context, index + 1)
  return readMonthDay(context, index) ?? readDayMonth(context, index) ?? readYears(context, index) ?? readWeekday(context, index)
    ?? readDeictic(context, index) ?? readPart(context, index) ?? readAgo(context, index) ?? readHoliday(context, index)
}

const dayReading = (day: Day, last: number): Reading | null => (isDay(day) ? { edtf: edtfDay(day), last } : null)

/** The year that a day without one falls in: the last such day, or the next when the sentence looks ahead. */
const nearYear = ({ today, future }: DateContext, { month, day }: { readonly month: number; readonly day: number }): number | null => {
  if (today === null) return null
  const here = { year: today.year, month, day }
  if (future) return before(here, today) ? today.year + 1 : today.year
  return before(addDays(today, 7), here) ? today.year - 1 : today.year
}

/** "October 9, 2025", "Nov. 10", "March 14, 2019", "October 7–9", "October 2025", "October". */
const readMonthDay = (context: DateContext, index: number): Reading | null => {
  const { tokens } = context
  let at = index
  let approximate = ''
  if (/^(?:early|mid|late)$/u.test(tokens[at]?.lower ?? '')) {
    approximate = '~'
    at += tokens[at + 1]?.text === '-' ? 2 : 1
  } else if (/^mid[-‐]/u.test(tokens[at]?.lower ?? '')) {
    const month = monthOf((tokens[at]?.lower ?? '').slice(4))
    return month === 0 ? null : readMonth(context, { month, at: at + 1, approximate: '~' })
  }
  const month = monthOf(tokens[at]?.lower ?? '')
  if (month === 0 || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null
  const day = dayNumber(tokens[at + 1])
  if (day === null) return readMonth(context, { month, at: at + 1, approximate })
  const until = /^[-–—]$/u.test(tokens[at + 2]?.text ?? '') ? dayNumber(tokens[at + 3]) : null
  const last = until === null ? at + 2 : at + 4
  const written = tokens[last]?.text === ',' && isYear(context, last + 1) ? yearNumber(tokens[last + 1]) : null
  const bare = written === null && isYear(context, last) ? yearNumber(tokens[last]) : null
  const relative = /^(?:last|this|next)$/u.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower === 'year' && context.today !== null
    ? context.today.year + (tokens[last]?.lower === 'last' ? -1 : tokens[last]?.lower === 'next' ? 1 : 0) : null
  const year = written ?? bare ?? relative ?? nearYear(context, { month, day })
  if (year === null || !isDay({ year, month, day })) return null
  const end = last + (written !== null ? 2 : bare !== null ? 1 : relative !== null ? 2 : 0)
  const from = edtfDay({ year, month, day })
  return until === null ? { edtf: from, last: end } : isDay({ year, month, day: until }) && until > day ? { edtf: `${from}/${edtfDay({ year, month, day: until })}`, last: end } : null
}

type MonthPlace = { readonly month: number; readonly at: number; readonly approximate: string }

const readMonth = (context: DateContext, { month, at, approximate }: MonthPlace): Reading | null => {
  const { tokens, today, future } = context
  const skip = tokens[at]?.lower === 'of' || tokens[at]?.text === ',' ? 1 : 0
  if (isYear(context, at + skip)) return { edtf: edtfMonth(yearNumber(tokens[at + skip]) ?? 0, month) + approximate, last: at + skip + 1 }
  const name = tokens[at - 1]?.lower ?? ''
  const beforeName = tokens[at - 2]?.lower ?? ''
  const ambiguous = name === 'may' || name === 'march'
  if (ambiguous && !/^(?:in|of|by|since|until|till|last|next|this|early|late|mid|from|before|after|during|the|for|through)$/u.test(beforeName)) return null
  if (today === null) return null
  const relative = /^(?:last|this|next)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'year'
  if (relative) {
    const shift = tokens[at]?.lower === 'last' ? -1 : tokens[at]?.lower === 'next' ? 1 : 0
    return { edtf: edtfMonth(today.year + shift, month) + approximate, last: at + 2 }
  }
  const joined = tokens[at]?.lower === 'and' ? monthOf(tokens[at + 1]?.lower ?? '') : 0
  const year = future ? (month < today.month ? today.year + 1 : today.year) : month > today.month ? today.year - 1 : today.year
  // "September and October" is one stretch.
  if (joined === month + 1 && approximate === '' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && dayNumber(tokens[at + 2]) === null && !isYear(context, at + 2)) return { edtf: `${edtfMonth(year, month)}/${edtfMonth(year, joined)}`, last: at + 2 }
  return { edtf: edtfMonth(year, month) + approximate, last: at }
}

/** "9 October 2025", "the 9th of October". */
const readDayMonth = (context: DateContext, index: number): Reading | null => {
  const { tokens } = context
  const day = dayNumber(tokens[index])
  if (day === null) return null
  const at = tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1
  const month = monthOf(tokens[at]?.lower ?? '')
  if (month === 0 || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null
  const skip = tokens[at + 1]?.text === ',' ? 1 : 0
  const written = isYear(context, at + 1 + skip) ? yearNumber(tokens[at + 1 + skip]) : null
  const year = written ?? nearYear(context, { month, day })
  return year === null ? null : dayReading({ year, month, day }, written === null ? at + 1 : at + 2 + skip)
}

/** "2026", "2026, 2027, and 2028", "2026 (prorated), 2027": years in a row make an interval. */
const readYears = (context: DateContext, index: number): Reading | null => {
  const { tokens } = context
  if (!isYear(context, index)) return null
  const years = [yearNumber(tokens[index]) ?? 0]
  let last = index + 1
  for (;;) {
    let at = last
    if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
    if (tokens[at]?.text === ',') at += 1
    if (tokens[at]?.lower === 'and') at += 1
    const dash = /^[-–—]$/u.test(tokens[at]?.text ?? '')
    if (dash) at += 1
    if (at === last || !isYear(context, at)) break
    const year = yearNumber(tokens[at]) ?? 0
    if (year <= (years.at(-1) ?? 0)) break
    years.push(year)
    last = at + 1
    if (dash) return { edtf: `${edtfYear(years[0] ?? 0)}/${edtfYear(year)}`, last }
  }
  const first = years[0] ?? 0
  const final = years.at(-1) ?? first
  if (years.length === 1) return { edtf: edtfYear(first), last }
  return final - first === years.length - 1 ? { edtf: `${edtfYear(first)}/${edtfYear(final)}`, last } : { edtf: edtfYear(first), last: index + 1 }
}

const monday = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7))

const readWeekday = ({ tokens, today, future }: DateContext, index: number): Reading | null => {
  const word = tokens[index]?.lower ?? ''
  const led = /^(?:last|next|this|past|coming)$/u.test(word)
  const at = led ? index + 1 : index
  const weekday = weekdays.indexOf(tokens[at]?.lower ?? '')
  if (weekday < 0 || today === null) return null
  const last = at + 1
  if (tokens[last]?.text === ',' && monthOf(tokens[last + 1]?.lower ?? '') > 0) return null
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const inWeek = addDays(monday(today), (weekday + 6) % 7)
  const day = word === 'last' ? addDays(inWeek, -7)
    : word === 'next' ? addDays(inWeek, 7)
      : word === 'this' ? inWeek
        : word === 'past' ? addDays(today, -(back === 0 ? 7 : back))
          : word === 'coming' || future ? addDays(today, ahead) : addDays(today, -back)
  return { edtf: edtfDay(day), last }
}

/** "today", "last week", "later this year", "next month", "this fall". */
const readDeictic = (context: DateContext, index: number): Reading | null => {
  const { tokens, today } = context
  if (today === null) return null
  const word = tokens[index]?.lower ?? ''
  const single = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[word]
  if (single !== undefined) return { edtf: edtfDay(addDays(today, single)), last: index + 1 }
  if ((word === 'later' || word === 'earlier') && tokens[index + 1]?.lower === 'this') {
    const whole = readDeictic(context, index + 1)
    const bounds = whole === null ? null : boundsOf(whole.edtf)
    if (whole === null || bounds === null) return null
    return { edtf: word === 'later' ? `${edtfDay(today)}/${bounds.last}` : `${bounds.first}/${edtfDay(today)}`, last: whole.last }
  }
  if (word === 'early' || word === 'late') {
    const whole = /^(?:this|next|last)$/u.test(tokens[index + 1]?.lower ?? '') ? readDeictic(context, index + 1) : null
    return whole === null || whole.edtf.includes('/') || whole.edtf.endsWith('~') ? whole : { ...whole, edtf: `${whole.edtf}~` }
  }
  const shift = { this: 0, last: -1, next: 1, current: 0, coming: 1, previous: -1 }[word]
  if (shift === undefined) return null
  const unit = tokens[index + 1]?.lower ?? ''
  const last = index + 2
  const month = monthOf(unit)
  if (month > 0) {
    const year = shift === 0 ? today.year : shift < 0 ? (month < today.month ? today.year : today.year - 1) : month > today.month ? today.year : today.year + 1
    return { edtf: edtfMonth(year, month), last }
  }
  const season = seasons[unit]
  if (season !== undefined) {
    const year = today.year + (shift < 0 && season[1] < today.month ? 0 : shift > 0 && season[0] > today.month ? 0 : shift)
    return { edtf: `${edtfMonth(year, season[0])}/${edtfMonth(year, season[1])}`, last }
  }
  switch (unit) {
    case 'week': {
      const start = addDays(monday(today), 7 * shift)
      return { edtf: `${edtfDay(start)}/${edtfDay(addDays(start, 6))}`, last }
    }
    case 'weekend': {
      const saturday = addDays(monday(today), 5 + 7 * shift)
      return { edtf: `${edtfDay(saturday)}/${edtfDay(addDays(saturday, 1))}`, last }
    }
    case 'month': {
      const { year, month: own } = addMonths({ ...today, day: 1 }, shift)
      return { edtf: edtfMonth(year, own), last }
    }
    case 'year': return { edtf: edtfYear(today.year + shift), last }
    case 'morning': case 'afternoon': case 'evening': return shift === 0 ? { edtf: edtfDay(today), last } : null
    default: return null
  }
}

/** "end of this year", "last two months of 2025", "first half of 2026", "second quarter of 2026", "year's end". */
const readPart = (context: DateContext, index: number): Reading | null => {
  const { tokens } = context
  const word = tokens[index]?.lower ?? ''
  if (word === 'year' && /^['’]s$/u.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.lower === 'end') return context.today === null ? null : { edtf: `${edtfYear(context.today.year)}-12-31`, last: index + 3 }
  if (/^(?:end|beginning|start|close|middle)$/u.test(word) && tokens[index + 1]?.lower === 'of') {
    const whole = readWhole(context, index + 2)
    const bounds = whole === null ? null : boundsOf(whole.edtf)
    if (whole === null || bounds === null) return null
    return { edtf: word === 'end' || word === 'close' ? bounds.last : word === 'middle' ? `${whole.edtf}~` : bounds.first, last: whole.last }
  }
  const rank = word === 'last' ? -1 : ordinals.indexOf(word)
  if (rank < -1 || (rank === -1 && word !== 'last')) return null
  const count = numberOf(tokens[index + 1])
  const unitAt = count === null ? index + 1 : index + 2
  const unit = tokens[unitAt]?.lower ?? ''
  if (tokens[unitAt + 1]?.lower !== 'of') return null
  const whole = readWhole(context, unitAt + 2)
  if (whole === null || !/^\d{4}$/u.test(whole.edtf)) return null
  const year = Number(whole.edtf)
  const stretch = (from: number, to: number): Reading => ({ edtf: `${edtfMonth(year, from)}/${edtfMonth(year, to)}`, last: whole.last })
  if (/^months?$/u.test(unit) && count !== null && count <= 12 && count > 0) return rank === -1 ? stretch(13 - count, 12) : rank === 0 ? stretch(1, count) : null
  if (unit === 'half') return rank === 0 ? stretch(1, 6) : rank === 1 || rank === -1 ? stretch(7, 12) : null
  if (unit === 'quarter') return rank >= 0 ? stretch(rank * 3 + 1, rank * 3 + 3) : stretch(10, 12)
  return null
}

const readWhole = (context: DateContext, index: number): Reading | null => {
  const { tokens, today } = context
  if (tokens[index]?.lower === 'the' && today !== null) {
    if (tokens[index + 1]?.lower === 'year') return { edtf: edtfYear(today.year), last: index + 2 }
    if (tokens[index + 1]?.lower === 'month') return { edtf: edtfMonth(today.year, today.month), last: index + 2 }
  }
  return readMonthDay(context, index) ?? readYears(context, index) ?? readDeictic(context, index)
}

/** "three days ago", "two weeks ago": the rougher the unit, the rougher the date. */
const readAgo = ({ tokens, today }: DateContext, index: number): Reading | null => {
  const count = numberOf(tokens[index])
  const unit = unitOf(tokens[index + 1]?.lower ?? '')
  if (count === null || unit === null || today === null || !/^(?:ago|earlier)$/u.test(tokens[index + 2]?.lower ?? '')) return null
  const day = addDuration(today, { count: -count, unit })
  const edtf = unit === 'DAY' ? edtfDay(day) : unit === 'WEEK' ? `${edtfDay(day)}~` : unit === 'MONTH' ? `${edtfMonth(day.year, day.month)}~` : `${edtfYear(day.year)}~`
  return { edtf, last: index + 3 }
}

const readHoliday = ({ tokens, today, future }: DateContext, index: number): Reading | null => {
  if (today === null || !/^\p{Lu}/u.test(tokens[index]?.text ?? '')) return null
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(index, index + length).map(({ lower }) => lower.replace('’', '\'')).join(' ').replace(' \'s', '\'s')
    const holiday = holidays[words]
    if (holiday === undefined) continue
    const own = holiday(today.year)
    const day = future && before(own, today) ? holiday(today.year + 1) : !future && before(today, own) ? holiday(today.year - 1) : own
    return { edtf: edtfDay(day), last: index + length }
  }
  return null
}

/** "the same day": the day named last. What counts on from it ("the following day") would rest on a guess and stays open. */
const readDefinite = ({ tokens, lastDay }: DateContext, index: number): Reading | null => {
  if (lastDay === null) return null
  return tokens[index]?.lower === 'same' && tokens[index + 1]?.lower === 'day' ? { edtf: edtfDay(lastDay), last: index + 2 } : null
}
