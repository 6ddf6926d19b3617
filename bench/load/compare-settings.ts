import Table from 'cli-table3'
import { geometricMean, median } from '../measure/statistics.ts'
import type { Tally } from './tally.ts'

/** What one round of one value showed. */
export type SettingRound = { readonly acceptedRate: number, readonly acceptedP50: number, readonly acceptedP99: number, readonly refused: number, readonly refusedP99: number, readonly late: number }

export const roundOf = (tally: Tally, { forMs, asked }: { readonly forMs: number, readonly asked: number }): SettingRound => ({
  acceptedRate: tally.count('right', 'partial') * 1_000 / forMs,
  acceptedP50: tally.quantile(0.5, 'right'), acceptedP99: tally.quantile(0.99, 'right'),
  refused: tally.count('refused') / asked, refusedP99: tally.quantile(0.99, 'refused'),
  late: tally.count('unavailable', 'partial') / asked,
})

export type Compared = { readonly value: string, readonly rounds: SettingRound[] }

/** Lets the values take turns: what else the machine does weighs on all of them. */
export const takeTurns = async <One extends Compared>(all: readonly One[], { rounds, ask }: { readonly rounds: number, readonly ask: (one: One) => Promise<SettingRound> }): Promise<void> => {
  for (let round = 0; round < rounds; round++) {
    for (const at of all.keys()) {
      const one = all[(at + round) % all.length]
      if (one !== undefined) one.rounds.push(await ask(one))
    }
  }
}

const share = (value: number): string => `${Math.round(value * 100)} %`

/** Each value beside the usual one: ratios within rounds, in the geometric mean of the rounds. */
export const comparisonOf = (name: string, all: readonly Compared[], usual: string): string => {
  const table = new Table({ head: [name, 'accepted/s, ×', 'p50, ×', 'p99, ×', 'refused', 'p99 of refusals, ×', 'past the deadline'], style: { head: [], border: [] } })
  const base = all.find(({ value }) => value === usual)
  for (const { value, rounds } of all) {
    const ratio = (of: keyof SettingRound): string => {
      const ratios = rounds.map((round, at) => round[of] / (base?.rounds[at]?.[of] ?? NaN)).filter((one) => Number.isFinite(one) && one > 0)
      return ratios.length === 0 ? '-' : geometricMean(ratios).toFixed(2)
    }
    table.push([
      value === usual ? `${value} (usual)` : value, ratio('acceptedRate'), ratio('acceptedP50'), ratio('acceptedP99'), share(median(rounds.map(({ refused }) => refused))),
      ratio('refusedP99'), share(median(rounds.map(({ late }) => late))),
    ])
  }
  return table.toString()
}
