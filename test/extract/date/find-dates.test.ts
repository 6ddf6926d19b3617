import { describe, expect, it } from '@jest/globals'
import { boundsOf } from '../../../src/extract/date/calendar.ts'
import { findDates } from '../../../src/extract/date/find-dates.ts'
import { readText } from '../../../src/extract/text/read-text.ts'

/** 2025-11-24 is a Monday. */
const datesIn = (text: string, published: string | null = '2025-11-24') =>
  findDates(readText(text, { published })).map(({ edtf, relation, duration }) => (duration === null ? `${relation} ${edtf ?? '-'}` : `${relation} ${duration.count} ${duration.unit}`))

describe('dates against the publication day', () => {
  it.each([
    ['They spoke on Monday.', 'AT 2025-11-24'],
    ['They spoke on Friday.', 'AT 2025-11-21'],
    ['They will speak on Friday.', 'AT 2025-11-28'],
    ['They spoke last Friday.', 'AT 2025-11-21'],
    ['They spoke yesterday.', 'AT 2025-11-23'],
    ['They spoke last week.', 'AT 2025-11-17/2025-11-23'],
    ['They will speak next month.', 'AT 2025-12'],
    ['The October meeting went well.', 'AT 2025-10'],
    ['She will travel to Oslo in April.', 'AT 2026-04'],
    ['She travelled to Oslo in April.', 'AT 2025-04'],
    ['They must pay by the end of this year.', 'BY 2025-12-31'],
    ['They hope to sign by Thanksgiving.', 'BY 2025-11-27'],
    ['The minister resigned three days ago.', 'AT 2025-11-21'],
    ['The ban was lifted two months ago.', 'AT 2025-09~'],
    ['Talks will open this fall.', 'AT 2025-09/2025-11'],
    ['The treaty was signed on March 20 last year.', 'AT 2024-03-20'],
    ['It applies within 30 days.', 'BY 30 DAY'],
    ['The truce holds for one year.', 'FOR 1 YEAR'],
    ['It will grow in early 2027.', 'AT 2027'],
  ])('reads %s as %s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected])
  })
})

describe('dates that stand alone', () => {
  it.each([
    ['The rule is effective November 10, 2025.', 'FROM 2025-11-10'],
    ['It was signed on 9 October 2024.', 'AT 2024-10-09'],
    ['They buy grain in each of 2026, 2027, and 2028.', 'AT 2026/2028'],
    ['They buy grain in 2026 (prorated), 2027, and 2028.', 'AT 2026/2028'],
    ['It runs during the last two months of 2025.', 'AT 2025-11/2025-12'],
    ['It runs in the first half of 2026.', 'AT 2026-01/2026-06'],
    ['The meeting of September 2019 failed.', 'AT 2019-09'],
    ['Fees have applied since 2021.', 'SINCE 2021'],
  ])('reads %s without knowing the publication day', (text, expected) => {
    expect(datesIn(text, null)).toEqual([expected])
  })
})

describe('what is no date', () => {
  it.each(['They may agree.', 'The march went on.', 'It cost 2000 euros.', 'Section 301 applies.', 'The pipe is 2000 km long.'])('leaves %s alone', (text) => {
    expect(datesIn(text)).toEqual([])
  })
  it('leaves relative dates out when the publication day is unknown', () => {
    expect(datesIn('They spoke on Monday and again last week.', null)).toEqual([])
  })
  it('says where "the same day" comes from', () => {
    const [, second] = findDates(readText('She left on May 3, 2021. He left on the same day.', { published: null }))
    expect(second).toMatchObject({ edtf: '2021-05-03', basis: { first: 2 } })
  })
})

describe('bounds', () => {
  it('widens months and years to their days', () => {
    expect(boundsOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(boundsOf('2026/2028')).toEqual({ first: '2026-01-01', last: '2028-12-31' })
    expect(boundsOf('2025-11-24/..')).toBeNull()
  })
})
