import { BadRow } from './report.ts'

/** Reads the fields of one row; each names the column in the reason of a refusal. Shared by all formats. */

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u

export const checkText = (value: string, column: string): string => {
  if (control.test(value)) throw new BadRow(`${column} has a control character`)
  return value
}

const shown = (value: string): string => JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value)

/** A number, or null where the field is empty. */
export const numberOf = (value: string, column: string): number | null => {
  if (value === '') return null
  const number = /^[+-]?\d{1,15}(\.\d{1,20})?([eE][+-]?\d{1,2})?$/.test(value) ? Number(value) : NaN
  if (!Number.isFinite(number)) throw new BadRow(`${column} is no number: ${shown(value)}`)
  return number
}

/** A count, or null where the field is empty or below zero, which datasets write for "unknown". */
export const countOf = (value: string, column: string): number | null => {
  const number = numberOf(value, column)
  if (number === null || number < 0) return null
  if (!Number.isSafeInteger(number)) throw new BadRow(`${column} is no whole number: ${shown(value)}`)
  return number
}

export const idOf = (value: string, column: string): string => {
  if (!/^[\w.:-]{1,64}$/.test(value)) throw new BadRow(`${column} is no id of at most 64 letters and digits: ${shown(value)}`)
  return value
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** `YYYYMMDD` as EDTF; a month or day of 00 is one that is not known. */
export const compactDay = (value: string, column: string): string => {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? []
  if (year === '' || year === '0000') throw new BadRow(`${column} is no date YYYYMMDD: ${shown(value)}`)
  if (month === '00') return year
  if (day === '00' && Number(month) <= 12) return `${year}-${month}`
  if (!isDay(Number(year), Number(month), Number(day))) throw new BadRow(`${column} is no day of the calendar: ${shown(value)}`)
  return `${year}-${month}-${day}`
}

/** `YYYY-MM-DD`, perhaps with a time after it, as a day. */
export const dayOf = (value: string, column: string): string => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})(?:[ T][\d:.]{1,18}Z?)?$/.exec(value) ?? []
  if (!isDay(Number(year), Number(month), Number(day))) throw new BadRow(`${column} is no date YYYY-MM-DD: ${shown(value)}`)
  return `${year}-${month}-${day}`
}

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The days from one to another as EDTF: a day, a month or a year where they are just that, else an interval. */
export const daysBetween = (start: string, end: string): string => {
  if (start === end) return start
  if (start > end) throw new BadRow(`it ends (${end}) before it starts (${start})`)
  const [year, month] = [start.slice(0, 4), start.slice(5, 7)]
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year
  if (start === `${year}-${month}-01` && end === `${year}-${month}-${twoDigits(lastOfMonth(Number(year), Number(month)))}`) return `${year}-${month}`
  return `${start}/${end}`
}

/** Both coordinates, or null where neither is given. */
export const coordinatesOf = (latitude: string, longitude: string): { readonly latitude: number; readonly longitude: number } | null => {
  const [north, east] = [numberOf(latitude, 'latitude'), numberOf(longitude, 'longitude')]
  if (north === null && east === null) return null
  if (north === null || east === null) throw new BadRow('one of latitude and longitude is missing')
  if (Math.abs(north) > 90 || Math.abs(east) > 180) throw new BadRow(`there is no place at ${north}, ${east}`)
  return { latitude: north, longitude: east }
}
