import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { seeded } from '../../tools/seeded-random.ts'
import { countsOf, happeningId, happeningsPerSource, hubIndex, kindOf } from '../../bench/graph/shape.ts'
import { makeEvidence, makeHappening, makeSource, toldBy } from '../../bench/graph/things.ts'

const choice = { happenings: 10_000, seed: 7 }

describe('the graphs of the benchmark', () => {
  it('are the same for the same seed, and others for another', () => {
    const made = (seed: number) => {
      const random = seeded(seed)
      return JSON.stringify(Array.from({ length: 200 }, (_, index) => makeHappening({ happenings: 10_000, seed }, index, random)))
    }
    expect(made(7)).toBe(made(7))
    expect(made(7)).not.toBe(made(8))
  })

  it('give each happening an id of its own', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, index) => happeningId(7, index)))
    expect(ids.size).toBe(100_000)
  })

  it('quote evidence where it stands in the text of its source', () => {
    const last = countsOf(choice).sources - 1
    for (const source of [0, 1, 17, last]) {
      const { properties: { text, sha256, length } } = makeSource(choice, source)
      expect(sha256).toBe(createHash('sha256').update(String(text)).digest('hex'))
      expect(Number(length)).toBe(String(text).length)
      for (const place of toldBy(source).keys()) {
        const { properties } = makeEvidence(choice, { source, place, number: 0 })
        expect(String(text).slice(Number(properties['start']), Number(properties['end']))).toBe(properties['exact'])
        expect(String(text).slice(0, Number(properties['start']))).toMatch(new RegExp(`${String(properties['prefix'])}$`))
      }
    }
  })

  it('let the source after tell of the first happening of each source', () => {
    expect(toldBy(3)).toEqual([15, 16, 17, 18, 19, 10])
    expect(toldBy(0)).toHaveLength(happeningsPerSource)
  })

  it('have hubs in the middle of the years, each at another event', () => {
    const hubs = Array.from({ length: countsOf(choice).hubs }, (_, hub) => hubIndex(choice, hub))
    expect(new Set(hubs).size).toBe(hubs.length)
    expect(hubs.every((index) => kindOf(index) === 'event' && index > 2_500 && index < 7_500)).toBe(true)
  })

  it('prefer low ranks, and reach high ones', () => {
    const random = seeded(1)
    const ranks = Array.from({ length: 10_000 }, () => random.rank(1_000))
    const share = ranks.filter((rank) => rank < 10).length / ranks.length
    expect(share).toBeGreaterThan(0.15)
    expect(Math.max(...ranks)).toBeGreaterThan(950)
  })
})
