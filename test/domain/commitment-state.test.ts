import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { settle, stateAt, type AssessmentFacts, type Settlement, type Undertaking } from '../../src/domain/commitment-state.ts'
import type { Quantity } from '../../src/domain/quantities.ts'
import { whenOf, type Instant } from '../../src/domain/time.ts'
import { assessmentOutcomes, comparators, type AssessmentOutcome } from '../../src/domain/vocabulary.ts'

const tonnes = (value: number, comparator: Quantity['comparator'] = 'EXACTLY'): Quantity => ({ comparator, value, unit: 't' })

const undertaking = (parts: Partial<Undertaking> = {}): Undertaking => ({ force: 'UNDERTAKEN', condition: null, quantity: null, due: whenOf('2031'), ...parts })
const report = (outcome: AssessmentOutcome, on = '2031-06', more: Partial<AssessmentFacts> = {}): AssessmentFacts =>
  ({ outcome, quantity: null, newDue: null, ...more, on: whenOf(on) })

const state = (parts: Partial<Undertaking>, ...reports: readonly AssessmentFacts[]): Settlement['state'] => settle(undertaking(parts), reports).state

describe('settle', () => {
  it('begins as proposed, conditional or active', () => {
    expect(state({ force: 'PROPOSED' })).toBe('PROPOSED')
    expect(state({ condition: 'if it rains' })).toBe('CONDITIONAL')
    expect(state({})).toBe('ACTIVE')
    expect(state({ condition: 'if it rains' }, report('CONDITION_MET'))).toBe('ACTIVE')
  })

  it('adds fulfilments up to the quantity', () => {
    const promise = { quantity: tonnes(25, 'AT_LEAST') }
    const part = (value: number, on: string): AssessmentFacts => report('PARTLY_FULFILLED', on, { quantity: tonnes(value) })
    expect(settle(undertaking(promise), [part(12, '2031-03')])).toMatchObject({ state: 'PARTIALLY_SATISFIED', fulfilled: 12 })
    expect(settle(undertaking(promise), [part(12, '2031-03'), part(13, '2031-05')])).toMatchObject({ state: 'SATISFIED', fulfilled: 25, late: false })
  })

  it('is satisfied late when it was fulfilled after it fell due', () => {
    expect(settle(undertaking({ due: whenOf('2031-04') }), [report('FULFILLED', '2031-05~')])).toMatchObject({ state: 'SATISFIED', late: true })
    expect(settle(undertaking({ due: whenOf('2031-05') }), [report('FULFILLED', '2031-05~')])).toMatchObject({ state: 'SATISFIED', late: false })
  })

  it('counts from the first date when it was put off', () => {
    const settled = settle(undertaking({ due: whenOf('2031-04') }), [report('DELAYED', '2031-03', { newDue: whenOf('2031-08') }), report('FULFILLED', '2031-07')])
    expect(settled).toMatchObject({ state: 'SATISFIED', late: true })
  })

  it('is delayed until the new date, and open without one', () => {
    expect(settle(undertaking(), [report('DELAYED', '2031-03', { newDue: whenOf('2032') })])).toMatchObject({ state: 'DELAYED', dueLatest: '2032-12-31T23:59:59Z' })
    expect(settle(undertaking(), [report('DELAYED', '2031-03')])).toMatchObject({ state: 'DELAYED', dueLatest: null })
  })

  it('is violated by more than it allows', () => {
    expect(state({ quantity: tonnes(5, 'AT_MOST') }, report('PARTLY_FULFILLED', '2031-03', { quantity: tonnes(6) }))).toBe('VIOLATED')
    expect(state({ quantity: tonnes(5, 'AT_MOST') }, report('FULFILLED', '2031-03', { quantity: tonnes(5) }))).toBe('SATISFIED')
  })

  it('stays cancelled, and stays violated unless it is fulfilled after all', () => {
    expect(state({}, report('CANCELLED', '2031-03'), report('VIOLATED', '2031-04'))).toBe('CANCELLED')
    expect(state({}, report('VIOLATED', '2031-03'), report('DELAYED', '2031-04'))).toBe('VIOLATED')
    expect(state({}, report('VIOLATED', '2031-03'), report('FULFILLED', '2031-04'))).toBe('SATISFIED')
  })

  it('does not depend on the order in which assessments came', () => {
    const quantity = fc.option(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('t', 'kg')).map(([value, unit]): Quantity => ({ comparator: 'EXACTLY', value, unit })))
    const facts = fc.record({
      outcome: fc.constantFrom(...assessmentOutcomes), quantity, on: fc.constantFrom('2031-01', '2031-02', '2031-02-03', '../2031-03', '2032').map(whenOf),
      newDue: fc.option(fc.constantFrom('2032', '2033').map(whenOf)),
    })
    const promise = fc.record({
      force: fc.constantFrom('PROPOSED' as const, 'UNDERTAKEN' as const), condition: fc.constantFrom(null, 'if'),
      quantity: fc.option(fc.constantFrom(...comparators).map((comparator) => tonnes(20, comparator))), due: fc.constantFrom('2031', '../2031-02').map(whenOf),
    })
    fc.assert(fc.property(promise, fc.array(facts, { maxLength: 6 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), (made, [all, shuffled]) => {
      expect(settle(made, shuffled)).toEqual(settle(made, all))
    }))
  })
})

describe('stateAt', () => {
  const at = (settled: Settlement, now: string): string => stateAt(settled, now as Instant)

  it('lets what nobody assessed expire, and never calls silence a violation', () => {
    const settled = settle(undertaking({ due: whenOf('2031-04') }), [])
    expect(at(settled, '2031-04-30T23:59:59Z')).toBe('ACTIVE')
    expect(at(settled, '2031-05-01T00:00:00Z')).toBe('EXPIRED')
    expect(at(settle(undertaking({ due: whenOf('2031-04/..') }), []), '2099-01-01T00:00:00Z')).toBe('ACTIVE')
  })

  it('leaves what has ended, and what was partly done, as it is', () => {
    for (const outcome of ['FULFILLED', 'VIOLATED', 'CANCELLED', 'PARTLY_FULFILLED'] as const) {
      const settled = settle(undertaking(), [report(outcome)])
      expect(at(settled, '2099-01-01T00:00:00Z')).toBe(settled.state)
    }
  })
})
