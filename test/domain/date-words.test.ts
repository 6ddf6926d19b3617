import { describe, expect, it } from '@jest/globals'
import { checkDate } from '../../src/domain/date-words.ts'
import { whenOf } from '../../src/domain/time.ts'

type More = { readonly published?: string; readonly anchors?: readonly string[]; readonly atPublication?: boolean }

/** Published on Monday 24 November 2025 unless the test says otherwise. */
const grounded = (date: string, text: string, { published = '2025-11-24', anchors = [], atPublication = false }: More = {}): boolean =>
  checkDate(whenOf(date), { text, published: whenOf(published), anchors: anchors.map(whenOf), atPublication }).kind === 'grounded'

describe('checkDate', () => {
  it.each([
    ['2025-11-24', 'a call on Monday'],
    ['2025-11-20', 'they met last Thursday'],
    ['2025-11-25', 'they will meet tomorrow'],
    ['2025', 'by the end of this year'], ['2025-12-31', 'by the end of this year'], ['../2025-12-31', 'by the end of this year'],
    ['2025-11-24/2025-12-31', 'by the end of this year'],
    ['2026-04', 'will travel in April'], ['2025-10', 'their October meeting'], ['2026', 'a visit in 2026'], ['2025-10-09', 'announced on October 9, 2025'],
    ['2026', 'in each of 2026, 2027, and 2028'], ['2026/2028', 'in each of 2026, 2027, and 2028'],
    ['2025-11/2025-12', 'during the last two months of 2025'],
    ['../2026-11-10', 'until November 10, 2026'],
    ['2025-11-27', 'by Thanksgiving'],
    ['2025-11~', 'a weeks-long clash'], ['2025-11~/..', 'a weeks-long clash'], ['2022~/..', 'the nearly four-year war'],
    ['2025-11~', 'he recently stated'], ['../2025-11-24', 'he recently stated'],
    ['2025-11-17/2025-11-23', 'they met last week'],
  ])('follows %s from “%s”', (date, text) => {
    expect(grounded(date, text)).toBe(true)
  })

  it.each([
    ['2025-11-23', 'a call on Monday'],
    ['2025-10-30', 'their October meeting'], ['2026-04-10', 'will travel in April'],
    ['2026', 'by the end of this year'], ['2025-12-15', 'by the end of this year'],
    ['2029', 'in each of 2026, 2027, and 2028'],
    ['2025-11-07/..', 'a weeks-long clash'], ['2022-02-24/..', 'the nearly four-year war'],
    ['2025-11-24', 'he described relations as strong'], ['2025-11-22', 'he recently stated'],
    ['2025-05', 'he may march against it'],
  ])('does not follow %s from “%s”', (date, text) => {
    expect(grounded(date, text)).toBe(false)
  })

  it('adds a duration to its beginning', () => {
    const text = 'will suspend for one year, starting on November 10, 2025, the rule'
    expect(grounded('2025-11-10/2026-11-10', text, { published: '2025-11-01' })).toBe(true)
    expect(grounded('2025-11-10/2027-11-10', text, { published: '2025-11-01' })).toBe(false)
    expect(grounded('2025-10/2026-10', 'agreed to a pause for one year', { anchors: ['2025-10'] })).toBe(true)
  })

  it('takes seasons as seasons', () => {
    const more = { published: '2026-05-17' }
    expect(grounded('2026-23', 'a visit this fall', more)).toBe(true)
    expect(grounded('2026-09/2026-11', 'a visit this fall', more)).toBe(true)
    expect(grounded('2026-10', 'a visit this fall', more)).toBe(false)
  })

  it('dates a statement by the event in which it was made, and a readout by its publication', () => {
    expect(grounded('2025-11-24', 'he said', { anchors: ['2025-11-24'] })).toBe(true)
    expect(grounded('2025-11-24', 'the two sides said', { atPublication: true })).toBe(true)
  })
})
