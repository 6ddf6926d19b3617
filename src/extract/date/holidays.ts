import { addDays, weekdayOf, type Day } from './calendar.ts'

/** Days that news names instead of dates. */

/** The `nth` weekday of a month (0 is Sunday). */
const nth = ({ year, month, weekday, count }: { readonly year: number; readonly month: number; readonly weekday: number; readonly count: number }): Day => {
  const first = { year, month, day: 1 }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7)
}

/** Gregorian Easter Sunday (the anonymous algorithm of Meeus, Jones and Butcher). */
const easter = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return { year, month, day: ((h + l - 7 * m + 114) % 31) + 1 }
}

export const holidays: Readonly<Record<string, (year: number) => Day>> = {
  'thanksgiving': (year) => nth({ year, month: 11, weekday: 4, count: 4 }),
  'christmas': (year) => ({ year, month: 12, day: 25 }),
  'christmas eve': (year) => ({ year, month: 12, day: 24 }),
  'new year\'s eve': (year) => ({ year, month: 12, day: 31 }),
  'new year\'s day': (year) => ({ year, month: 1, day: 1 }),
  'easter': easter,
  'good friday': (year) => addDays(easter(year), -2),
  'labor day': (year) => nth({ year, month: 9, weekday: 1, count: 1 }),
  'independence day': (year) => ({ year, month: 7, day: 4 }),
  'may day': (year) => ({ year, month: 5, day: 1 }),
  'bastille day': (year) => ({ year, month: 7, day: 14 }),
  'halloween': (year) => ({ year, month: 10, day: 31 }),
  'memorial day': (year) => {
    const last = { year, month: 5, day: 31 }
    return addDays(last, -((weekdayOf(last) + 6) % 7))
  },
}
