import { describe, expect, it } from '@jest/globals'
import { processUse } from '../../bench/measure/process-use.ts'

describe('what a process uses', () => {
  it('is what Node says of itself', () => {
    // Enough work that ticks of a hundredth of a second are a small part of it.
    while (process.cpuUsage().user < 300_000) continue
    const { user, system } = process.cpuUsage()
    const { cpuSeconds, residentBytes } = processUse(process.pid)
    expect(Math.abs(cpuSeconds - (user + system) / 1e6)).toBeLessThan(0.1 + cpuSeconds * 0.05)
    expect(residentBytes / process.memoryUsage().rss).toBeGreaterThan(0.5)
    expect(residentBytes / process.memoryUsage().rss).toBeLessThan(2)
  })
})
