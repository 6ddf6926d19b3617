import { describe, expect, it } from '@jest/globals'
import { geometricMean, median, quantile, spread } from '../../bench/measure/statistics.ts'

describe('the statistics of the benchmark', () => {
  it('take quantiles by nearest rank, whatever the order', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect([quantile(values, 0.99), quantile(values, 1), quantile(values, 0.001)]).toEqual([99, 100, 1])
    expect(median([9, 1, 5])).toBe(5)
  })

  it('have nothing to say of nothing', () => {
    expect(median([])).toBeNaN()
  })

  it('weigh a ratio and its inverse the same', () => {
    expect(geometricMean([4, 0.25])).toBeCloseTo(1, 12)
  })

  it('tell how far rounds lay apart as a share of their median', () => {
    expect(spread([90, 100, 120])).toBeCloseTo(0.15, 12)
    expect(spread([100])).toBe(0)
  })
})
