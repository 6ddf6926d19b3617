import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatAsserter, formatNumber, formatQuantity } from '../../../src/cli/output/words.ts'

describe('formatNumber', () => {
  it.each([
    [12_000_000, '12 million'],
    [1_500_000_000, '1.5 billion'],
    [550_000_000_000, '550 billion'],
    [2_000_000_000_000, '2 trillion'],
    [12_345_678, '12,345,678'],
    [999_999, '999,999'],
    [0.1, '0.1'],
    [-25_000_000, '-25 million'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it('never says another number than it was given', () => {
    const sizes: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 }
    fc.assert(fc.property(fc.integer({ min: -9_007_199_254_740_991, max: 9_007_199_254_740_991 }), (value) => {
      const [digits = '', word = ''] = formatNumber(value).split(' ')
      expect(Number(digits.replaceAll(',', '')) * (sizes[word] ?? 1)).toBe(value)
    }))
  })
})

describe('formatQuantity', () => {
  it.each([
    [{ comparator: 'AT_LEAST', value: 12_000_000, unit: 't' }, 'at least 12 million t'],
    [{ comparator: 'EXACTLY', value: 10, unit: '%' }, '10%'],
    [{ comparator: 'ABOUT', value: 200, unit: '{aircraft}' }, 'about 200 aircraft'],
    [{ comparator: 'MORE_THAN', value: 17_000_000_000, unit: 'USD/a' }, 'more than 17 billion USD a year'],
  ] as const)('writes %j as %s', (quantity, text) => {
    expect(formatQuantity(quantity)).toBe(text)
  })
})

describe('formatAsserter', () => {
  it.each([
    [{ kind: 'ACTOR', actor: { name: 'Xi Jinping' } }, 'says Xi Jinping'],
    [{ kind: 'REPORTER', actor: null }, 'as the reporter tells it'],
    [{ kind: 'REPORTER', actor: { name: 'Reuters' } }, 'as Reuters tells it'],
    [{ kind: 'INFERENCE', actor: null }, 'inferred, told by nobody'],
  ] as const)('names who stands behind %j', (asserter, text) => {
    expect(formatAsserter(asserter)).toBe(text)
  })
})
