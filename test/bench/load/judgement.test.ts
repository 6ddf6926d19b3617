import { describe, expect, it } from '@jest/globals'
import { readChoice } from '../../../bench/load/choice.ts'
import type { Outcome, OutcomeKind } from '../../../bench/load/client.ts'
import { comparisonOf, takeTurns, type SettingRound } from '../../../bench/load/compare-settings.ts'
import { judgeMemory, mostPer } from '../../../bench/load/memory.ts'
import { judge, reportOf } from '../../../bench/load/report.ts'
import { findSustainable } from '../../../bench/load/sustainable.ts'
import { startTally } from '../../../bench/load/tally.ts'
import type { Seen } from '../../../bench/load/under-load.ts'

const mb = 1e6

describe('the judgement of memory', () => {
  const after = (shape: (minute: number) => number) => judgeMemory(Array.from({ length: 600 }, (_, second) => shape(second / 60) * mb))

  it('lets a process fill its caches, and then breathe', () => {
    expect(after((minute) => 150 + 100 * Math.min(1, minute / 2) + 20 * Math.sin(minute * 9))).toMatchObject({ kind: 'steady' })
  })

  it('sees what leaks slowly', () => {
    expect(after((minute) => 200 + 15 * minute)).toMatchObject({ kind: 'grew' })
  })

  it('sees a step that stays', () => {
    expect(after((minute) => minute < 6 ? 200 : 260)).toMatchObject({ kind: 'grew' })
  })

  it('does not take one high moment for growth', () => {
    expect(after((minute) => minute > 8 && minute < 8.3 ? 400 : 200)).toMatchObject({ kind: 'steady' })
  })

  it('says nothing of a run that is too short', () => {
    expect(judgeMemory([1, 2, 3])).toEqual({ kind: 'tooShort' })
    expect(mostPer([1, 5, 2, 7, 3], 2)).toEqual([5, 7, 3])
  })
})

describe('the sustainable rate', () => {
  it.each([3, 40, 700])('is found from below: %d', async (limit) => {
    const tried: number[] = []
    const found = await findSustainable((rate) => { tried.push(rate); return Promise.resolve(rate <= limit) }, { from: 16, most: 4_096 })
    expect(found).toBeLessThanOrEqual(limit)
    expect(found * 1.15).toBeGreaterThan(limit)
    expect(tried.length).toBeLessThan(30)
  })

  it('is not decided by one hiccup', async () => {
    let isFirst = true
    const found = await findSustainable((rate) => {
      const hiccup = rate === 32 && isFirst
      if (hiccup) isFirst = false
      return Promise.resolve(rate <= 100 && !hiccup)
    }, { from: 16, most: 4_096 })
    expect(found).toBeGreaterThan(85)
  })

  it('is the highest that may be tried where nothing fails, and none where all does', async () => {
    expect(await findSustainable(() => Promise.resolve(true), { from: 16, most: 500 })).toBe(500)
    await expect(findSustainable(() => Promise.resolve(false), { from: 16, most: 500 })).rejects.toThrow('not even one')
  })
})

const outcome = (kind: OutcomeKind, more: Partial<Outcome> = {}): Outcome => ({ kind, code: null, saysWhen: true, ms: 10, detail: null, ...more })
const seen = (usual: readonly Outcome[], more: Partial<Seen> = {}): Seen => {
  const [inUse, out] = [startTally(() => 0), startTally(() => 0)]
  for (const one of usual) inUse.add(one)
  return {
    minutes: 10, sustained: 50, sent: 60_000, unsent: 0, usual: inUse, outage: out, recoveredMs: 900, memory: Array.from({ length: 600 }, () => 200 * mb),
    idle: { wanted: 100, most: 100, median: 100 }, slow: 3, mostRunning: 20, cancelled: { ran: 8, goneMs: 40 }, lateness: { own: [3], api: [12] }, after: outcome('right'), crashed: null, ...more,
  }
}
const settings = { queueMs: 2_000, deadlineMs: 10_000, poolSize: 50, restarts: true }
const broken = (one: Seen): readonly string[] => judge(one, settings).filter(({ kept }) => kept === false).map(({ what }) => what)

describe('the promises under load', () => {
  const usual = [outcome('right'), outcome('refused', { code: 'OVERLOADED', ms: 1_900 }), outcome('unavailable', { code: 'DEADLINE_EXCEEDED', saysWhen: false, ms: 10_100 }), outcome('cancelled')]

  it('are kept by who answers rightly or refuses in time', () => {
    expect(broken(seen(usual))).toEqual([])
    expect(reportOf(seen(usual), judge(seen(usual), settings))).toContain('asked 100.0/s for 10 minutes')
  })

  it.each<[string, readonly Outcome[], Partial<Seen>]>([
    ['the process does not crash', usual, { crashed: 'out of memory' }],
    ['accepted answers are those of before the load', [...usual, outcome('wrong', { detail: '{}' })], {}],
    ['every request gets an answer', [...usual, outcome('lost', { code: 'ECONNRESET' })], {}],
    ['no errors but overload, a missing database and the deadline', [...usual, outcome('failed', { code: 'INTERNAL' })], {}],
    ['every refusal says when to try again', [...usual, outcome('refused', { code: 'OVERLOADED', saysWhen: false })], {}],
    ['refusals come within the wait in the queue (p99 ≤ 4000 ms)', [outcome('refused', { code: 'OVERLOADED', ms: 5_000 })], {}],
    ['errors come within the deadline (≤ 12000 ms)', [outcome('unavailable', { code: 'DEADLINE_EXCEEDED', ms: 13_000 })], {}],
    ['memory does not grow beyond its plateau', usual, { memory: Array.from({ length: 600 }, (_, at) => at * mb) }],
    ['Neo4j works on no more than the pool (50)', usual, { mostRunning: 51 }],
    ['what clients leave is ended in Neo4j', usual, { cancelled: { ran: 8, goneMs: null } }],
    ['it answers again when Neo4j is back, without a restart', usual, { recoveredMs: null }],
    ['it answers after the load', usual, { after: outcome('lost') }],
  ])('are broken, and only this one: %s', (what, outcomes, more) => {
    expect(broken(seen(outcomes, more))).toEqual([what])
  })
})

describe('settings compared', () => {
  it('take turns, and are told as ratios within rounds', async () => {
    const order: string[] = []
    const round = (acceptedRate: number): SettingRound => ({ acceptedRate, acceptedP50: 10, acceptedP99: 20, refused: 0.5, refusedP99: 5, late: 0 })
    const all = ['5', '50'].map((value) => ({ value, rounds: [] as SettingRound[] }))
    await takeTurns(all, { rounds: 2, ask: ({ value }) => { order.push(value); return Promise.resolve(round(value === '5' ? 30 : 60)) } })
    expect(order).toEqual(['5', '50', '50', '5'])
    expect(comparisonOf('DEMARCHE_POOL_SIZE', all, '50')).toMatch(/5 +│ 0\.50 .*50 %/)
  })
})

describe('what npm run load takes', () => {
  it('is bounded, and named when it is wrong', () => {
    expect(readChoice(['--minutes', '2', '--restart-neo4j'])).toMatchObject({ minutes: 2, idle: 10_000, restarts: true, rate: null, compare: [] })
    expect(readChoice(['--compare', 'pool,queue'])?.compare).toEqual(['pool', 'queue'])
    expect(readChoice(['--help'])).toBeNull()
    expect(() => readChoice(['--minutes', '1000'])).toThrow('--minutes takes a number from 0.5 to 120; it is 1000')
    expect(() => readChoice(['--compare', 'pool,heap'])).toThrow('--compare takes pool, queue, deadline; it is heap')
  })
})
