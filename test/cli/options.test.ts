import { describe, expect, it } from '@jest/globals'
import { WrongValue } from '../../src/cli/cli-error.ts'
import { firstMoment, lastMoment, momentBefore, pastMoment } from '../../src/cli/date-options.ts'
import { wordsOf } from '../../src/cli/enum-option.ts'
import { share, wholeNumber } from '../../src/cli/number-option.ts'
import { readPages } from '../../src/cli/pages.ts'

describe('dates in options', () => {
  it('mean their first or last moment, as the option needs it', () => {
    expect(firstMoment('2025-11', '--from')).toBe('2025-11-01T00:00:00Z')
    expect(lastMoment('2025-11', '--to')).toBe('2025-11-30T23:59:59Z')
    expect(momentBefore('2026', '--due-before')).toBe('2025-12-31T23:59:59Z')
  })

  it.each(['2025-13', 'soon', '', '2025-11-31', '../2025'])('refuse "%s" with the name of the option', (text) => {
    const refused = () => firstMoment(text, '--from')
    expect(refused).toThrow(WrongValue)
    expect(refused).toThrow(/^--from: "/)
  })
})

describe('moments of the past', () => {
  it('are the beginning or the end of a date, or exactly what is given', () => {
    expect(pastMoment('2025-11', '--from', 'first')).toBe('2025-11-01T00:00:00.000Z')
    expect(pastMoment('2025-11', '--as-of', 'last')).toBe('2025-11-30T23:59:59.999Z')
    for (const side of ['first', 'last'] as const) {
      expect(pastMoment('2025-11-24T09:30:00Z', '--as-of', side)).toBe('2025-11-24T09:30:00.000Z')
      expect(pastMoment('2025-11-24T09:30:00.250Z', '--as-of', side)).toBe('2025-11-24T09:30:00.250Z')
    }
  })

  it('end now when the date is not over', () => {
    const today = new Date().toISOString().slice(0, 10)
    const end = pastMoment(today, '--as-of', 'last')
    expect(Math.abs(Date.now() - Date.parse(end))).toBeLessThan(60_000)
  })

  it.each(['2999', '2999-01-01T00:00:00Z', 'yesterday', '2025-11-31'])('refuse "%s" with the name of the option', (text) => {
    expect(() => pastMoment(text, '--as-of', 'last')).toThrow(/^--as-of: "/)
  })
})

describe('words in options', () => {
  const parse = wordsOf('--state', ['ACTIVE', 'PARTIALLY_SATISFIED'] as const)

  it('may be written in any case and with spaces or hyphens', () => {
    expect(parse('active,partially-satisfied, Partially satisfied')).toEqual(['ACTIVE', 'PARTIALLY_SATISFIED', 'PARTIALLY_SATISFIED'])
  })

  it('are suggested when they are nearly right', () => {
    expect(() => parse('activ')).toThrow('did you mean ACTIVE?')
  })
})

describe('numbers in options', () => {
  it.each(['0', '51', '-1', '1.5', 'ten', '1e1', ''])('refuse "%s" outside their bounds', (text) => {
    expect(() => wholeNumber('--first', 1, 50)(text)).toThrow('is not a whole number from 1 to 50')
  })

  it.each([['0', 0], ['1', 1], ['.5', 0.5], ['0.25', 0.25]])('take %s as a share', (text, value) => {
    expect(share('--min-confidence')(text)).toBe(value)
  })

  it.each(['2', '-0.1', '1.1', '50%'])('refuse "%s" as a share', (text) => {
    expect(() => share('--min-confidence')(text)).toThrow('is not a number from 0 to 1')
  })
})

describe('readPages', () => {
  const all = [...Array(25).keys()]
  const reading = (asked: number[]) => ({ first, after }: { first: number, after: string | null }) => {
    asked.push(first)
    const start = after === null ? 0 : Number(after)
    const items = all.slice(start, start + first)
    return Promise.resolve({
      totalCount: all.length, edges: items.map((node) => ({ node })),
      pageInfo: { hasNextPage: start + first < all.length, endCursor: String(start + items.length) },
    })
  }

  it('reads pages of the allowed size until there are enough', async () => {
    const asked: number[] = []
    expect(await readPages({ first: 12, pageSize: 10 }, reading(asked))).toEqual({ items: all.slice(0, 12), total: 25 })
    expect(asked).toEqual([10, 2])
  })

  it('stops where the list ends', async () => {
    const asked: number[] = []
    expect((await readPages({ first: 1_000, pageSize: 10 }, reading(asked))).items).toEqual(all)
    expect(asked).toHaveLength(3)
  })
})
