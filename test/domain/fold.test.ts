import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson, fold, type Account, type Properties } from '../../src/domain/fold.ts'
import type { SourceId } from '../../src/domain/ids.ts'
import type { Instant } from '../../src/domain/time.ts'

const anAccount = (source: string, publishedAt: string, told: { properties?: Properties; edges?: Account['told']['edges'] } = {}): Account => ({
  source: `source:${source}` as SourceId, thing: 'event:it', publishedAt, recordedAt: `2040-01-0${source.length}T00:00:00Z` as Instant,
  told: { label: 'Event', properties: {}, edges: [], ...told },
})

describe('fold', () => {
  it('takes each property from the earliest published account that has it', () => {
    const later = anAccount('a', '2031-02', { properties: { title: 'Later', mode: 'phone' } })
    const earlier = anAccount('b', '2031-01', { properties: { title: 'Earlier', mode: null } })
    expect(fold([later, earlier]).properties).toMatchObject({ title: 'Earlier', mode: 'phone' })
  })

  it('lets the latest account say whether an event happened, and the first that knows it when', () => {
    const planned = anAccount('a', '2031-01', { properties: { title: 'Visit', status: 'SCHEDULED', when: '2031-04', whenEarliest: 'P', whenLatest: 'Q' } })
    const done = anAccount('b', '2031-05', { properties: { title: 'The visit', status: 'OCCURRED', when: '2031-05-14', whenEarliest: 'R', whenLatest: 'S' } })
    const recalled = anAccount('c', '2031-09', { properties: { title: 'That visit', status: 'OCCURRED', when: '2031', whenEarliest: 'T', whenLatest: 'U' } })
    expect(fold([recalled, planned, done]).properties)
      .toMatchObject({ title: 'Visit', status: 'OCCURRED', when: '2031-05-14', whenEarliest: 'R', whenLatest: 'S', sortAt: 'R' })
  })

  it('lets a denial overtake nothing', () => {
    const status = (...told: readonly string[]): unknown =>
      fold(told.map((one, index) => anAccount('x'.repeat(index + 1), `2031-0${index + 1}`, { properties: { status: one } }))).properties.status
    expect(status('OCCURRED', 'DENIED')).toBe('OCCURRED')
    expect(status('DENIED', 'OCCURRED')).toBe('DENIED')
    expect(status('SCHEDULED', 'DENIED')).toBe('SCHEDULED')
    expect(status('SCHEDULED', 'OCCURRED', 'DENIED')).toBe('OCCURRED')
  })

  it('lets the smaller source id decide between accounts of one day', () => {
    expect(fold([anAccount('b', '2031', { properties: { title: 'B' } }), anAccount('a', '2031', { properties: { title: 'A' } })]).properties.title).toBe('A')
  })

  it('never mixes the halves of a date or a quantity', () => {
    const open = anAccount('a', '2031-01', { properties: { when: '../2031', whenEarliest: null, whenLatest: 'L', comparator: null, value: null, unit: 't' } })
    const closed = anAccount('b', '2031-02', { properties: { when: '2030/2031', whenEarliest: 'E', whenLatest: 'M', comparator: 'EXACTLY', value: 3, unit: 'kg' } })
    const { properties } = fold([open, closed])
    expect(properties).toMatchObject({ when: '../2031', whenLatest: 'L', sortAt: 'L', comparator: 'EXACTLY', value: 3, unit: 'kg' })
    expect(properties).not.toHaveProperty('whenEarliest')
  })

  it('joins relationships, and keeps who says them', () => {
    const edge = { type: 'HAS_PARTICIPANT', to: 'actor:1', own: { role: 'HOST' } }
    const { edges } = fold([anAccount('a', '2031', { edges: [edge] }), anAccount('b', '2030', { edges: [edge, { ...edge, own: { role: 'TARGET' } }] })])
    expect(edges).toEqual([
      { type: 'HAS_PARTICIPANT', to: 'actor:1', properties: { role: 'HOST', sources: ['source:a', 'source:b'] } },
      { type: 'HAS_PARTICIPANT', to: 'actor:1', properties: { role: 'TARGET', sources: ['source:b'] } },
    ])
  })

  it('keeps every name but the chosen one as an alias', () => {
    const { properties } = fold([anAccount('a', '2031', { properties: { name: 'Norland', aliases: ['The North'] } }), anAccount('b', '2032', { properties: { name: 'Kingdom of Norland', aliases: ['Norland'] } })])
    expect(properties).toMatchObject({ name: 'Norland', aliases: ['Kingdom of Norland', 'The North'] })
  })

  it('is recorded when the first account was', () => {
    expect(fold([anAccount('aaa', '2031'), anAccount('a', '2032')]).properties.recordedAt).toBe('2040-01-01T00:00:00Z')
  })

  it('needs somebody who tells of it', () => {
    expect(() => fold([])).toThrow(RangeError)
  })

  it('depends on the set of accounts alone', () => {
    const value = fc.option(fc.constantFrom('x', 'y', 'z'))
    const told = fc.record({
      properties: fc.record({ title: value, when: value, whenEarliest: value, whenLatest: value, name: value, aliases: fc.array(fc.constantFrom('p', 'q', 'x'), { maxLength: 2 }) }),
      edges: fc.array(fc.record({ type: fc.constantFrom('A', 'B'), to: fc.constantFrom('1', '2'), order: fc.nat(2) }), { maxLength: 4 }),
    })
    const account = fc.tuple(fc.constantFrom('2030', '2031'), told).map(([publishedAt, what]) => ({ publishedAt, what }))
    const accounts = fc.array(account, { minLength: 1, maxLength: 5 }).map((all) => all.map(({ publishedAt, what }, at) => anAccount('abcde'.slice(at, at + 1), publishedAt, what)))
    fc.assert(fc.property(accounts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) =>
      canonicalJson(fold(all)) === canonicalJson(fold(shuffled))))
  })
})

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) =>
      canonicalJson(value) === canonicalJson(Object.fromEntries(Object.entries(value).reverse()))))
  })
})
