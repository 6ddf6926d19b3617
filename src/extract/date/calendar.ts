/** Days of the proleptic Gregorian calendar as EDTF writes them (ISO 8601-2), without a clock or a time zone. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export const edtfDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
export const edtfMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`
export const edtfYear = (year: number): string => pad(year, 4)

const utc = ({ year, month, day }: Day): Date => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

export const addDays = (day: Day, days: number): Day => {
  const date = utc({ ...day, day: day.day + days })
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => utc(day).getUTCDay()

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000, month, 0)).getUTCDate() + (month === 2 ? leap(year) - 1 : 0)
const leap = (year: number): number => Number((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)

export const addMonths = ({ year, month, day }: Day, months: number): Day => {
  const count = year * 12 + month - 1 + months
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
  return { ...target, day: Math.min(day, daysIn(target.year, target.month)) }
}

export const isDay = ({ year, month, day }: Day): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** The day that a publication date names, when it names one; else null. */
export const dayOf = (published: string | null): Day | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(published ?? '')
  if (match === null) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(day) ? day : null
}

export const before = (a: Day, b: Day): boolean => edtfDay(a) < edtfDay(b)

/** First and last day of an EDTF date, month, year or interval with fixed bounds; null for anything else. */
export const boundsOf = (edtf: string): { readonly first: string; readonly last: string } | null => {
  const [from = '', to = from] = edtf.replaceAll('~', '').split('/')
  const end = (value: string): string => {
    if (value.length === 4) return `${value}-12-31`
    const [year = '', month = ''] = value.split('-')
    return value.length === 7 ? `${value}-${pad(daysIn(Number(year), Number(month)), 2)}` : value
  }
  const start = (value: string): string => (value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value)
  const fixed = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u
  return fixed.test(from) && fixed.test(to) ? { first: start(from), last: end(to) } : null
}
