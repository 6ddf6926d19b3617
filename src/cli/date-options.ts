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

const precise = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/

/**
 * A moment that has begun: as given to the second or millisecond, or the first or last moment of a date; a date that is not over
 * yet ends now.
 */
export const pastMoment = (text: string, option: string, side: 'first' | 'last'): string => {
  const now = new Date().toISOString()
  const exactly = precise.test(text) && !Number.isNaN(Date.parse(text))
  const first = new Date(exactly ? text : firstMoment(text, option)).toISOString()
  if (first > now) throw new WrongValue(`${option}: "${text}" lies in the future`, 'Give a moment that has passed, such as 2025-11-24 or 2025-11-24T09:30:00Z.')
  if (exactly || side === 'first') return first
  const last = lastMoment(text, option).replace('Z', '.999Z')
  return last < now ? last : now
}

/** The option of commands that can ask what the graph knew. */
export const asOfOption = {
  flags: '--as-of <moment>',
  description: 'what the graph knew then: at the end of a day, month or year, or at 2025-11-24T09:30:00Z',
  parse: (text: string): string => pastMoment(text, '--as-of', 'last'),
} as const
