import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { numeralsIn } from '../../src/domain/numerals.ts'
import { checkQuantity } from '../../src/domain/quantities.ts'
import type { Comparator } from '../../src/domain/vocabulary.ts'

const check = (comparator: Comparator, [value, unit]: readonly [number, string], text: string): string => checkQuantity({ comparator, value, unit }, text).kind

describe('numeralsIn', () => {
  it.each([
    ['12 million', 12e6], ['12.1 million', 12_100_000], ['1,200,000', 1_200_000], ['$17 billion', 17e9], ['twenty-five', 25], ['two hundred and fifty thousand', 250_000],
    ['half a million', 500_000], ['a dozen', 12], ['1\u00a0200', 1200], ['0.5', 0.5], ['3 thousand', 3000],
  ])('reads %s', (text, value) => {
    expect(numeralsIn(`They bought ${text} of them.`).map((numeral) => numeral.value)).toContain(value)
  })

  it('reads what Intl writes, in digits and with separators', () => {
    fc.assert(fc.property(fc.nat(2_000_000_000), (value) => {
      const text = new Intl.NumberFormat('en-US').format(value)
      return numeralsIn(`about ${text} tonnes`).map((numeral) => numeral.value).join() === String(value)
    }))
  })

  it('finds no number in words that only contain one', () => {
    expect(numeralsIn('often, someone, weight, tenth, phones')).toEqual([])
  })
})

describe('checkQuantity', () => {
  it('reads figures with their units', () => {
    expect(check('AT_LEAST', [12e6, 't'], 'at least 12 million metric tons (MMT) of soybeans')).toBe('present')
    expect(check('AT_LEAST', [25e6, 't'], 'at least 25 MMT of soybeans')).toBe('present')
    expect(check('AT_LEAST', [17e9, 'USD/a'], 'at least $17 billion per year of farm products')).toBe('present')
    expect(check('EXACTLY', [10, '%'], 'by removing 10 percentage points of the rate')).toBe('present')
    expect(check('EXACTLY', [200, '{aircraft}'], 'a purchase of 200 new aircraft')).toBe('present')
    expect(check('EXACTLY', [1, 'a'], 'for one year')).toBe('present')
    expect(check('MORE_THAN', [400, '{facility}'], 'more than 400 beef facilities')).toBe('present')
    expect(check('EXACTLY', [3, 'EUR'], 'it costs €3')).toBe('present')
  })

  it('refuses a number that the words do not have, or have of something else', () => {
    expect(check('AT_LEAST', [13e6, 't'], 'at least 12 million metric tons')).toBe('numberMissing')
    expect(check('EXACTLY', [12, 't'], 'twelve ships and 3 tons')).toBe('numberMissing')
    expect(check('EXACTLY', [2025, 't'], 'in 2025 they bought 3 tons')).toBe('numberMissing')
    expect(check('EXACTLY', [200, '{aircraft}'], 'a purchase of 200 ships')).toBe('unitMissing')
    expect(check('AT_LEAST', [17e9, 'USD/a'], 'at least $17 billion of farm products')).toBe('unitMissing')
  })

  it('asks for the words of the comparator, and takes a bound for no exact number', () => {
    expect(check('AT_LEAST', [12e6, 't'], '12 million metric tons')).toBe('comparatorMissing')
    expect(check('AT_LEAST', [12e6, 't'], '12 million metric tons or more')).toBe('present')
    expect(check('AT_MOST', [5, '%'], 'up to 5 percent')).toBe('present')
    expect(check('AT_MOST', [5, '%'], 'no less than 5 percent')).toBe('comparatorMissing')
    expect(check('EXACTLY', [12e6, 't'], 'no less than 12 million metric tons')).toBe('comparatorDiffers')
    expect(check('EXACTLY', [17e9, 'USD'], 'more than $17 billion')).toBe('comparatorDiffers')
  })
})
