import { instantOf, parseWhen, type Instant, type When } from '../domain/time.ts'
import { WrongValue } from './cli-error.ts'

const dateOf = (text: string, option: string): When => {
  const parsed = parseWhen(text)
  if (parsed.kind === 'invalid') {
    throw new WrongValue(`${option}: "${text}" is not a date (${parsed.reason})`, 'Give a year, a month or a day: 2025, 2025-11, 2025-11-24.')
  }
  return parsed.when
}

const bound = (moment: Instant | null, text: string, option: string): Instant => {
  if (moment === null) throw new WrongValue(`${option}: "${text}" is open on the side that matters`, 'Give a year, a month or a day: 2025, 2025-11, 2025-11-24.')
  return moment
}

/** The first moment of a date. */
export const firstMoment = (text: string, option: string): Instant => bound(dateOf(text, option).earliest, text, option)

/** The last moment of a date. */
export const lastMoment = (text: string, option: string): Instant => bound(dateOf(text, option).latest, text, option)

/** The last moment before a date begins. */
export const momentBefore = (text: string, option: string): Instant => instantOf(Date.parse(firstMoment(text, option)) - 1_000)
