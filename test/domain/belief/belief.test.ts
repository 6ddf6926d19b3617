import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { beliefOf, errorRates, type BeliefReport } from '../../../src/domain/belief/belief.ts'
import { isCopy, printOf } from '../../../src/domain/belief/print.ts'
import { creditedWire, publisherFamily } from '../../../src/domain/belief/publisher-family.ts'
import { sourceKinds } from '../../../src/domain/vocabulary.ts'

const report = (more: Partial<BeliefReport> = {}): BeliefReport =>
  ({ source: 'source:1', kind: 'ARTICLE', family: 'The Herald', confidence: 1, print: '', isAgainst: false, ...more })
const value = (...reports: readonly BeliefReport[]): number => beliefOf(reports).value

describe('beliefOf', () => {
  it('is one minus the systematic and the random error of a single report', () => {
    expect(beliefOf([report()])).toEqual({
      value: 0.85, families: [{ name: 'The Herald', reports: 1 }], explanation: '1 report of 1 family: 1 − (The Herald (1 report): 0.05 + 0.1) = 0.85',
    })
  })

  it('lets reports of one family lessen only the random error', () => {
    const many = Array.from({ length: 9 }, (_, at) => report({ source: `source:${at}` }))
    expect(value(...many.slice(0, 2))).toBeCloseTo(1 - (0.05 + 0.01))
    expect(value(...many)).toBeLessThanOrEqual(0.95)
  })

  it('multiplies the errors of families', () => {
    expect(value(report(), report({ source: 'source:2', family: 'The Gazette' }))).toBeCloseTo(1 - 0.15 ** 2)
  })

  it('takes the confidence of a draft into the random error', () => {
    expect(value(report({ confidence: 0.5 }))).toBeCloseTo(1 - (0.05 + 1 - 0.9 * 0.5))
    expect(value(report({ confidence: 0 }))).toBe(0)
  })

  it('counts copies as one family and once, whoever prints them', () => {
    const print = printOf(['the ministers of both countries met on Monday in the northern port and talked about the price of grain'])
    const copies = [report({ print }), report({ source: 'source:2', family: 'The Gazette', print })]
    expect(beliefOf(copies)).toMatchObject({ value: 0.85, families: [{ name: 'The Herald', reports: 2 }] })
    expect(beliefOf(copies).explanation).toContain('2 reports, 1 copy')
  })

  it('counts what one source tells twice once', () => {
    expect(value(report(), report({ confidence: 0.5 }))).toBe(0.85)
  })

  it('believes less what another house denies', () => {
    const denial = report({ source: 'source:2', family: 'Government', kind: 'READOUT', isAgainst: true })
    expect(value(report(), denial)).toBeCloseTo(0.85 * (1 - 0.88))
    expect(beliefOf([report(), denial]).explanation).toContain('the contrary')
  })

  it('stays between 0 and 1, and never sinks by a report that agrees', () => {
    const reports = fc.array(fc.record({
      source: fc.string(), kind: fc.constantFrom(...sourceKinds), family: fc.constantFrom('A', 'B', null), confidence: fc.double({ min: 0, max: 1, noNaN: true }), print: fc.constant(''),
      isAgainst: fc.constant(false),
    }), { minLength: 2, maxLength: 12 })
    fc.assert(fc.property(reports, (all) => {
      const [before, after] = [value(...all.slice(0, -1)), value(...all)]
      expect(after).toBeGreaterThanOrEqual(before)
      expect(after).toBeLessThanOrEqual(1)
    }))
  })
})

describe('publisherFamily', () => {
  const herald = { publisher: 'The Herald', url: null }

  it('knows houses by their publishers, and takes others as their own', () => {
    expect(publisherFamily({ publisher: 'AP News', url: null }, '')).toBe('Associated Press')
    expect(publisherFamily({ publisher: 'Wall Street Journal', url: null }, '')).toBe('News Corp')
    expect(publisherFamily(herald, '')).toBe('The Herald')
    expect(publisherFamily({ publisher: null, url: 'https://www.herald.example/1' }, '')).toBe('herald.example')
    expect(publisherFamily({ publisher: null, url: null }, '')).toBeNull()
  })

  it.each([
    ['NORTHPORT (Reuters) - Ministers met.', 'Reuters'], ['NORTHPORT, Norland, May 12 (AFP) — Ministers met.', 'Agence France-Presse'], ['Ministers met.\n\n(AP)', 'Associated Press'],
    ['Ministers met.\nSource: Xinhua', 'Chinese state media'], ['© 2031 AFP\nMinisters met.', 'Agence France-Presse'],
  ])('counts a customer that credits a wire as the wire: %j', (text, family) => {
    expect(publisherFamily(herald, text)).toBe(family)
  })

  it('takes no mention of a wire for a credit', () => {
    expect(creditedWire('The minister told Reuters that grain will flow. AP and AFP said the same (Reuters was first).')).toBeNull()
  })
})

describe('isCopy', () => {
  const first = 'The ministers of Norland and Sudland met on Monday in the northern port, where they agreed to send more grain.'

  it('finds a copy with a word changed, and no other telling', () => {
    expect(isCopy(printOf([first]), printOf([first.replace('more grain', 'more wheat')]))).toBe(true)
    expect(isCopy(printOf([first]), printOf(['On Monday, talks in the northern port ended: more grain is to be sent, as both ministers told the press after they met.']))).toBe(false)
  })

  it('does not take the same quote for a copy', () => {
    const said = (cue: string): string => printOf([`“We will open every northern port to all grain ships before the end of the year,” ${cue}`])
    expect(isCopy(said('Holm said.'), said('the minister told reporters.'))).toBe(false)
  })
})

describe('docs/confidence.md', () => {
  it('publishes the error rates', () => {
    const rows = [...readFileSync('docs/confidence.md', 'utf8').matchAll(/^\| ([A-Z_]+) \| ([\d.]+) \| ([\d.]+) \|/gmu)]
    expect(Object.fromEntries(rows.map(([, kind, systematic, random]) => [kind, { systematic: Number(systematic), random: Number(random) }]))).toEqual(errorRates)
  })
})
