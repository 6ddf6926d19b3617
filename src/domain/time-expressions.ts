import { numeralsIn } from './numerals.ts'

/** Days since 1970-01-01, both inclusive. `loose`: the words name about this stretch, and no day of it ("this week"). */
export type Region = { readonly from: number; readonly until: number; readonly loose: boolean }

const msPerDay = 86_400_000

export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / msPerDay

const partsOf = (day: number): { year: number; month: number; date: number; weekday: number } => {
  const moment = new Date(day * msPerDay)
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth(), date: moment.getUTCDate(), weekday: moment.getUTCDay() }
}

const region = (from: number, until: number, loose = false): Region => ({ from, until, loose })
const oneDay = (day: number): Region => region(day, day)
const monthRegion = (year: number, month: number): Region => region(dayOf(year, month, 1), dayOf(year, month + 1, 0))
const yearRegion = (year: number): Region => region(dayOf(year, 0, 1), dayOf(year, 11, 31))

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const month = '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const weekday = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)'
const date = '([0-3]?\\d)(?:st|nd|rd|th)?'
const year = '((?:1[6-9]|20|21)\\d\\d)'
const which = '(this|last|next|past|coming|previous|following|current|same)'

const monthNumber = (name: string): number => monthNames.findIndex((full) => full.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)))

/** The years that a month or day without one may lie in: the last before publication and the next after it. */
const nearYears = (published: number, of: (year: number) => Region): readonly Region[] => {
  const now = partsOf(published).year
  const candidates = [now - 1, now, now + 1].map(of)
  const past = candidates.filter((candidate) => candidate.from <= published).at(-1)
  const future = candidates.find((candidate) => candidate.until >= published)
  return [past, future].filter((candidate) => candidate !== undefined)
}

/** -1, 0 or 1 for last, this and next. */
const shiftOf = (word: string): number =>
  /last|past|previous/i.test(word) ? -1 : /next|coming|following/i.test(word) ? 1 : 0

const weekRegions = (published: number, shift: number): readonly Region[] => {
  const monday = published - ((partsOf(published).weekday + 6) % 7) + 7 * shift
  return [region(Math.min(monday - 1, shift === 0 ? published - 7 : monday), monday + 6, true)]
}

/** The n-th weekday of a month; n from 1. */
const nthWeekday = (inYear: number, inMonth: number, wanted: { weekday: number; nth: number }): number => {
  const first = dayOf(inYear, inMonth, 1)
  return first + ((wanted.weekday - partsOf(first).weekday + 7) % 7) + 7 * (wanted.nth - 1)
}

const holidays: Readonly<Record<string, (year: number) => Region>> = {
  thanksgiving: (inYear) => oneDay(nthWeekday(inYear, 10, { weekday: 4, nth: 4 })),
  christmas: (inYear) => oneDay(dayOf(inYear, 11, 25)),
  'new year': (inYear) => oneDay(dayOf(inYear, 0, 1)),
  'independence day': (inYear) => oneDay(dayOf(inYear, 6, 4)),
  'labor day': (inYear) => oneDay(nthWeekday(inYear, 8, { weekday: 1, nth: 1 })),
}

/** Meteorological and astronomical meaning together, northern hemisphere: as the seasons of time.ts. */
const seasonOf: Readonly<Record<string, (year: number) => Region>> = {
  spring: (inYear) => region(dayOf(inYear, 2, 1), dayOf(inYear, 5, 21), true),
  summer: (inYear) => region(dayOf(inYear, 5, 1), dayOf(inYear, 8, 23), true),
  fall: (inYear) => region(dayOf(inYear, 8, 1), dayOf(inYear, 11, 21), true),
  autumn: (inYear) => region(dayOf(inYear, 8, 1), dayOf(inYear, 11, 21), true),
  winter: (inYear) => region(dayOf(inYear, 11, 1), dayOf(inYear + 1, 2, 20), true),
}

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }

/** A day so many calendar units later; months and years keep the date. */
export const shifted = (day: number, amount: number, unit: string): number => {
  const { year: y, month: m, date: d } = partsOf(day)
  if (unit === 'year' && Number.isInteger(amount)) return dayOf(y + amount, m, d)
  if (unit === 'month' && Number.isInteger(amount)) return dayOf(y, m + amount, d)
  return day + Math.round(amount * (unitDays[unit] ?? 1))
}

const amountOf = (words: string): number => /^(?:a|an)$/i.test(words) ? 1 : numeralsIn(words)[0]?.value ?? 0

type Context = { readonly groups: readonly string[]; readonly published: number }
type Rule = { readonly pattern: RegExp; readonly regions: (context: Context) => readonly Region[] }

const at = (groups: readonly string[], index: number): string => groups[index] ?? ''

const rule = (pattern: string, regions: Rule['regions']): Rule =>
  ({ pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'), regions })

/** Some publishers write "the last two months of 2025"; a part of a year counts from its first or last month. */
const monthsOf = (inYear: number, last: boolean, amount: number): Region =>
  last ? region(dayOf(inYear, 12 - amount, 1), dayOf(inYear, 11, 31)) : region(dayOf(inYear, 0, 1), dayOf(inYear, amount, 0))

const thirdOfYear = (word: string, inYear: number): Region =>
  /early/i.test(word) ? region(dayOf(inYear, 0, 1), dayOf(inYear, 3, 30), true)
    : /mid/i.test(word) ? region(dayOf(inYear, 3, 1), dayOf(inYear, 8, 30), true)
      : region(dayOf(inYear, 8, 1), dayOf(inYear, 11, 31), true)

/** In order of how much they say: the words that one rule has read are no longer there for the next. */
const rules: readonly Rule[] = [
  rule('(\\d{4})-(\\d\\d)-(\\d\\d)', ({ groups }) => [oneDay(dayOf(Number(at(groups, 0)), Number(at(groups, 1)) - 1, Number(at(groups, 2))))]),
  rule(`${month}\\s+${date},?\\s+${year}`, ({ groups }) => [oneDay(dayOf(Number(at(groups, 2)), monthNumber(at(groups, 0)), Number(at(groups, 1))))]),
  rule(`${date}\\s+(?:of\\s+)?${month},?\\s+${year}`, ({ groups }) => [oneDay(dayOf(Number(at(groups, 2)), monthNumber(at(groups, 1)), Number(at(groups, 0))))]),
  rule(`(first|last)\\s+([\\p{L}\\d]+)\\s+months\\s+of\\s+${year}`, ({ groups }) =>
    [monthsOf(Number(at(groups, 2)), /last/i.test(at(groups, 0)), amountOf(at(groups, 1)))]),
  rule(`(first|second)\\s+half\\s+of\\s+${year}`, ({ groups }) => [monthsOf(Number(at(groups, 1)), /second/i.test(at(groups, 0)), 6)]),
  rule(`(first|second|third|fourth)\\s+quarter\\s+of\\s+${year}`, ({ groups }) => {
    const quarter = ['first', 'second', 'third', 'fourth'].indexOf(at(groups, 0).toLowerCase())
    return [region(dayOf(Number(at(groups, 1)), quarter * 3, 1), dayOf(Number(at(groups, 1)), quarter * 3 + 3, 0))]
  }),
  rule(`(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?(?:this|current)\\s+year|year-end|the\\s+end\\s+of\\s+the\\s+year`, ({ published }) => {
    const now = partsOf(published).year
    return [oneDay(dayOf(now, 11, 31)), yearRegion(now), region(published, dayOf(now, 11, 31))]
  }),
  rule(`(?:the\\s+)?end\\s+of\\s+${year}`, ({ groups }) => [oneDay(dayOf(Number(at(groups, 0)), 11, 31)), yearRegion(Number(at(groups, 0)))]),
  rule(`(?:the\\s+)?end\\s+of\\s+${month}(?:,?\\s+${year})?`, ({ groups, published }) => {
    const of = (inYear: number): Region => monthRegion(inYear, monthNumber(at(groups, 0)))
    const months = at(groups, 1) === '' ? nearYears(published, of) : [of(Number(at(groups, 1)))]
    return months.flatMap((found) => [oneDay(found.until), found])
  }),
  rule(`(early|mid|late)[\\s-]+(?:in\\s+)?${year}`, ({ groups }) => [thirdOfYear(at(groups, 0), Number(at(groups, 1)))]),
  rule(`${month},?\\s+${year}`, ({ groups }) => [monthRegion(Number(at(groups, 1)), monthNumber(at(groups, 0)))]),
  rule(`${month}\\s+${date}|${date}\\s+(?:of\\s+)?${month}`, ({ groups, published }) => {
    const name = at(groups, 0) || at(groups, 3)
    const dayInMonth = Number(at(groups, 1) || at(groups, 2))
    return nearYears(published, (inYear) => oneDay(dayOf(inYear, monthNumber(name), dayInMonth)))
  }),
  rule(`(?:the\\s+)?(spring|summer|fall|autumn|winter)\\s+(?:of\\s+)?${year}`, ({ groups }) =>
    [seasonOf[at(groups, 0).toLowerCase()]?.(Number(at(groups, 1)))].filter((found) => found !== undefined)),
  rule(`${which}\\s+(spring|summer|fall|autumn|winter)`, ({ groups, published }) => {
    const of = seasonOf[at(groups, 1).toLowerCase()]
    return of === undefined ? [] : nearYears(published, of)
  }),
  rule(`${which}\\s+weeks?`, ({ groups, published }) => weekRegions(published, shiftOf(at(groups, 0)))),
  rule(`(?:earlier|later)\\s+this\\s+(week|month|year)`, ({ groups, published }) => {
    const { year: y, month: m } = partsOf(published)
    return at(groups, 0) === 'week' ? weekRegions(published, 0) : at(groups, 0) === 'month' ? [monthRegion(y, m)] : [yearRegion(y)]
  }),
  rule(`${which}\\s+(month|year)`, ({ groups, published }) => {
    const { year: y, month: m } = partsOf(published)
    const shift = shiftOf(at(groups, 0))
    return [/month/i.test(at(groups, 1)) ? monthRegion(y, m + shift) : yearRegion(y + shift)]
  }),
  rule(`(?:${which}\\s+)?${weekday}(?:['’]s)?`, ({ groups, published }) => {
    const ahead = (weekdayNames.indexOf(at(groups, 1).toLowerCase()) - partsOf(published).weekday + 7) % 7
    const behind = ahead === 0 ? 0 : ahead - 7
    return [...new Set([published + behind, published + ahead, ...(shiftOf(at(groups, 0)) < 0 ? [published + behind - 7] : []),
      ...(shiftOf(at(groups, 0)) > 0 ? [published + ahead + 7] : [])])].map(oneDay)
  }),
  rule('today|tonight|this (?:morning|afternoon|evening)|earlier in the day|now', ({ published }) => [oneDay(published)]),
  rule('yesterday|last night', ({ published }) => [oneDay(published - 1)]),
  rule('tomorrow', ({ published }) => [oneDay(published + 1)]),
  rule(`(thanksgiving|christmas|new year|independence day|labor day)(?:['’]s)?(?:\\s+${year})?`, ({ groups, published }) => {
    const of = holidays[at(groups, 0).toLowerCase()]
    return of === undefined ? [] : at(groups, 1) === '' ? nearYears(published, of) : [of(Number(at(groups, 1)))]
  }),
  rule(`(?:nearly|almost|about|over|more than)?[\\s-]*([\\p{L}\\d-]+?)[\\s-](day|week|month|year)s?\\s+(?:ago|earlier)`, ({ groups, published }) => {
    const amount = amountOf(at(groups, 0))
    const day = shifted(published, -amount, at(groups, 1).toLowerCase())
    const slack = at(groups, 1).toLowerCase() === 'day' ? 0 : Math.round((unitDays[at(groups, 1).toLowerCase()] ?? 1) / 2)
    return amount === 0 ? [] : [region(day - slack, day + slack, slack > 0)]
  }),
  rule(`(nearly|almost)\\s+([\\p{L}\\d]+)-year`, ({ groups, published }) => {
    const amount = amountOf(at(groups, 1))
    return amount === 0 ? [] : [region(shifted(published, -amount, 'year'), shifted(published, 1 - amount, 'year') - 183, true)]
  }),
  rule(`([\\p{L}\\d]+)-(day|week|month|year)s?(?:-(?:long|old))?`, ({ groups, published }) => {
    const unit = at(groups, 1).toLowerCase()
    const amount = amountOf(at(groups, 0))
    const slack = Math.round((unitDays[unit] ?? 1) / 2)
    const day = shifted(published, -amount, unit)
    return amount === 0 ? [] : [region(day - slack, day + slack, true)]
  }),
  rule('(day|week|month|year|decade)s-long', ({ groups, published }) =>
    [region(published - 10 * (unitDays[at(groups, 0).toLowerCase()] ?? 3650), published - 1, true)]),
  rule('recent(?:ly)?|in recent weeks|in recent days', ({ published }) => [region(published - 60, published, true)]),
  rule(month, ({ groups, published }) => nearYears(published, (inYear) => monthRegion(inYear, monthNumber(at(groups, 0))))),
  rule(year, ({ groups }) => [yearRegion(Number(at(groups, 0)))]),
  rule(`(early|mid|late)[\\s-]`, () => []),
]

/** "May" and "March" are verbs too; as months they are capital and do not begin what reads like a verb phrase. */
const isVerb = (match: RegExpExecArray | RegExpMatchArray): boolean => /^(may|march|mar|now)$/.test(match[0])

/**
 * The days that the words of an English text may mean, given the day of publication: "Monday", "in April", "this fall",
 * "during the last two months of 2025", "by Thanksgiving". A month without a year is the last or the next one.
 */
export const timeRegions = (text: string, published: number): readonly Region[] => {
  const regions: Region[] = []
  let rest = text
  for (const { pattern, regions: regionsOf } of rules) {
    rest = rest.replaceAll(pattern, (...parts: readonly unknown[]) => {
      const whole = String(parts[0])
      const groups = parts.slice(1, parts.findIndex((part, index) => index > 0 && typeof part === 'number'))
        .map((part) => (typeof part === 'string' ? part : ''))
      if (isVerb([whole])) return whole
      const found = regionsOf({ groups, published }).filter(({ from, until }) => Number.isFinite(from) && Number.isFinite(until))
      regions.push(...found)
      return found.length === 0 ? whole : ' '.repeat(whole.length)
    })
  }
  return regions
}

export type Duration = { readonly amount: number; readonly unit: string }

/** "for one year", "a one-year pause", "within 90 days": how long something lasts. */
export const durationsIn = (text: string): readonly Duration[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])(a|an|[\p{L}\d]+(?:[\s-](?:two|three|four|five|six|seven|eight|nine|one))?)[\s-](day|week|month|year)s?(?![\p{L}\p{N}])/giu)]
    .map((match) => ({ amount: amountOf(match[1] ?? ''), unit: (match[2] ?? '').toLowerCase() }))
    .filter((duration) => duration.amount > 0)
