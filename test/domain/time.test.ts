import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { causalOrder } from '../../src/domain/causal-order.ts'
import { certainlyBefore, instantOf, parseWhen, possiblyBefore, sortAt, whenOf, type Bounds } from '../../src/domain/time.ts'

const bounds = (text: string): readonly [string | null, string | null] => [whenOf(text).earliest, whenOf(text).latest]
const reason = (text: string): string => {
  const parsed = parseWhen(text)
  return parsed.kind === 'invalid' ? parsed.reason : 'valid'
}

describe('parseWhen', () => {
  it.each([
    ['2025', '2025-01-01T00:00:00Z', '2025-12-31T23:59:59Z'],
    ['2025-10', '2025-10-01T00:00:00Z', '2025-10-31T23:59:59Z'],
    ['2024-02', '2024-02-01T00:00:00Z', '2024-02-29T23:59:59Z'],
    ['2025-11-24', '2025-11-24T00:00:00Z', '2025-11-24T23:59:59Z'],
    ['2025-11~', '2025-11-01T00:00:00Z', '2025-11-30T23:59:59Z'],
    ['201X', '2010-01-01T00:00:00Z', '2019-12-31T23:59:59Z'],
    ['2025-11-24/..', '2025-11-24T00:00:00Z', null],
    ['../2025', null, '2025-12-31T23:59:59Z'],
    ['2025-11/2025-12', '2025-11-01T00:00:00Z', '2025-12-31T23:59:59Z'],
    ['2025-11-24/2025-11-24', '2025-11-24T00:00:00Z', '2025-11-24T23:59:59Z'],
    ['2025-11-24T10:00:00+08:00', '2025-11-24T02:00:00Z', '2025-11-24T02:00:00Z'],
  ])('bounds %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest])
  })

  it('leaves an unknown end open, and does not take it for 1970', () => {
    expect(bounds('/2025')).toEqual([null, '2025-12-31T23:59:59Z'])
    expect(bounds('2025/')).toEqual(['2025-01-01T00:00:00Z', null])
  })

  it('lets autumn end when autumn ends, and winter in the next year', () => {
    expect(bounds('2026-23')).toEqual(['2026-09-01T00:00:00Z', '2026-12-21T23:59:59Z'])
    expect(bounds('2026-24')).toEqual(['2026-12-01T00:00:00Z', '2027-03-20T23:59:59Z'])
  })

  it.each([
    ['[2025,2026]', /four digits/], ['2025?-11', /level 1/], ['2025-13', /level 1/], ['2025-02-30', /level 1/], ['2025-1X', /level 1/], ['19', /four digits/],
    ['0000', /0001/], ['2025-10/2025-09', /ends before it starts/], ['..', /four digits/], ['../..', /says nothing/], ['/', /says nothing/], ['next week', /four digits/],
    ['2025/2026/2027', /two ends/], ['2025-11-24T10:00:00', /zone/], ['Y17000', /four digits/],
  ])('refuses %s', (text, why) => {
    expect(reason(text)).toMatch(why)
  })

  it('never has its first bound after its last', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }).map((day) => day.toISOString())
    const edtf = fc.tuple(date, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?')).map(([day, length, mark]) => day.slice(0, length) + mark)
    fc.assert(fc.property(fc.oneof(edtf, fc.tuple(edtf, edtf).map((ends) => ends.join('/'))), (text) => {
      const parsed = parseWhen(text)
      if (parsed.kind === 'invalid') return text.includes('/')
      const { earliest, latest } = parsed.when
      return earliest !== null && latest !== null && earliest <= latest && earliest.length === 20 && latest.length === 20
    }))
  })
})

describe('order in time', () => {
  const instant = fc.integer({ min: 0, max: 5_000_000_000 }).map((seconds) => instantOf(seconds * 1000))
  const anyBounds: fc.Arbitrary<Bounds> = fc.tuple(fc.option(instant), fc.option(instant)).map(([a, b]) =>
    (a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b }))

  it('is certain in one direction at most', () => {
    fc.assert(fc.property(anyBounds, anyBounds, (a, b) => !(certainlyBefore(a, b) && certainlyBefore(b, a))))
  })

  it('is possible where it is certain, and impossible where the opposite is certain', () => {
    fc.assert(fc.property(anyBounds, anyBounds, (a, b) => {
      if (certainlyBefore(a, b)) expect(possiblyBefore(a, b)).toBe(true)
      if (certainlyBefore(b, a)) expect(possiblyBefore(a, b)).toBe(false)
    }))
  })

  it('names a cause REVERSED exactly when it certainly begins after its effect', () => {
    fc.assert(fc.property(anyBounds, anyBounds, (cause, effect) => (causalOrder(cause, effect) === 'REVERSED') === certainlyBefore(effect, cause)))
  })

  it('leaves the order of two happenings of one day open', () => {
    expect(causalOrder(whenOf('2025-11-24'), whenOf('2025-11-24'))).toBe('POSSIBLE')
    expect(causalOrder(whenOf('2025-10'), whenOf('2025-11-24'))).toBe('CERTAIN')
    expect(causalOrder(whenOf('2025-11-24/..'), whenOf('2025-11-24'))).toBe('POSSIBLE')
    expect(causalOrder(whenOf('2026'), whenOf('2025-11-24'))).toBe('REVERSED')
    expect(causalOrder({ earliest: null, latest: null }, whenOf('2025'))).toBe('POSSIBLE')
  })

  it('sorts by the first bound, else the last, else at the end', () => {
    expect(sortAt(whenOf('2025-10'))).toBe('2025-10-01T00:00:00Z')
    expect(sortAt(whenOf('../2025-10'))).toBe('2025-10-31T23:59:59Z')
    expect(sortAt(null)).toBe('9999-12-31T23:59:59Z')
  })
})
