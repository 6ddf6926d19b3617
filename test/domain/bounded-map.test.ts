import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { boundedMap } from '../../src/domain/bounded-map.ts'

describe('a bounded map', () => {
  it('forgets what was not used for the longest time', () => {
    const map = boundedMap<number>({ most: 2 })
    map.set('a', 1)
    map.set('b', 2)
    expect(map.get('a')).toBe(1)
    map.set('c', 3)
    expect(['a', 'b', 'c'].map(map.get)).toEqual([1, undefined, 3])
  })

  it('never holds more than it may, by number or by weight, and always the last thing that fits', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat({ max: 12 }))), (steps) => {
      const map = boundedMap<number>({ most: 3, heaviest: 10, weigh: (value) => value })
      for (const [key, value] of steps) {
        map.set(key, value)
        expect(map.get(key)).toBe(value > 10 ? undefined : value)
        const kept = ['a', 'b', 'c', 'd', 'e'].map(map.get).filter((one) => one !== undefined)
        expect(kept.length).toBe(map.size())
        expect(kept.length).toBeLessThanOrEqual(3)
        expect(kept.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10)
      }
    }))
  })
})
