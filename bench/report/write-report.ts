import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { contestantNames, type ContestantName } from '../contestant/contestant.ts'
import type { Cell, Measurements, Ratio } from '../measure/compare.ts'
import { median } from '../measure/statistics.ts'
import { chart } from './chart.ts'
import { boundOf, figure, shownBound, size } from './figure.ts'
import { targetsOf } from './targets.ts'

/** What was measured, and how long each of how many rounds was. */
export type Result = Measurements & { readonly rounds: number, readonly forMs: number, readonly cellMs: number }

const [begin, end] = ['<!-- what npm run bench writes -->', '<!-- what npm run bench wrote -->']

const names: Readonly<Record<ContestantName, string>> = { api: 'Demarche over HTTP', 'neo4j-graphql': '@neo4j/graphql on Apollo', driver: 'bare driver, in process' }
const colours: Readonly<Record<ContestantName, string>> = { api: '#1f77b4', 'neo4j-graphql': '#d9822b', driver: '#8c959f' }

const shownRatio = (ratio: Ratio): string => {
  const bound = boundOf(ratio)
  return bound === null ? '?' : shownBound(bound)
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

const timedOut = (cell: Cell & { readonly kind: 'timedOut' }): string => cell.during === 'comparison'
  ? '**timed out** while answers were compared'
  : `**timed out** after ${figure(cell.afterMs / 1_000)} s`

const cellsOf = (cell: Cell): readonly (string | number)[] => cell.kind === 'timedOut'
  ? [`${timedOut(cell)}${cell.rateAtMost === null ? '' : `, ≤ ${figure(cell.rateAtMost)}`}`, '', '', '', '', '', '']
  : [
      `${figure(cell.rate)} ± ${Math.round(cell.spread * 100)} %`, figure(cell.p50), figure(cell.p95), figure(cell.p99),
      figure(cell.ownCpu), figure(cell.databaseCpu), Math.round(cell.residentBytes / 1e6),
    ]

const table = (result: Result, connections: number): readonly string[] => {
  const compared = result.compared.filter((one) => one.connections === connections)
  return [
    row(['question', 'contestant', 'requests/s (± spread)', 'p50 ms', 'p95 ms', 'p99 ms', 'own CPU ms', 'Neo4j CPU ms', 'own memory MB', '× @neo4j/graphql', '× driver']),
    row(['---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...compared.flatMap((one) => one.cells.map((cell, place) => row([
      place === 0 ? one.question : '', names[cell.contestant], ...cellsOf(cell), ...(cell.contestant === 'api' ? [shownRatio(one.ratios['neo4j-graphql']), shownRatio(one.ratios.driver)] : ['', '']),
    ]))),
  ]
}

const firstTable = (result: Result): readonly string[] => [
  row(['question', ...Object.values(names).map((name) => `${name}, ms`), 'Demarche − driver, ms']),
  row(['---', '--:', '--:', '--:', '--:']),
  ...result.first.map(({ question, ms, timedOut }) => row([
    question, ...contestantNames.map((name) => timedOut.includes(name) ? `**timed out** after ${result.cellMs / 1_000} s` : figure(median(ms[name]))),
    timedOut.includes('api') || timedOut.includes('driver') ? '?' : figure(median(ms.api) - median(ms.driver)),
  ])),
]

const section = (results: readonly Result[], connections: number): string => {
  const [cpu] = cpus()
  const [first] = results
  return [
    begin,
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}:`
      + ` ${first?.rounds ?? 0} rounds of ${first?.forMs ?? 0} ms each; who had not answered a question after ${(first?.cellMs ?? 0) / 1_000} s is given as timed out,`
      + ' and ratios with it as what is then known of them. Client, contestants and Neo4j share the machine.',
    ...results.map(({ happenings, load, databaseBytes }) => `Load of the machine (runnable processes) while ${size(happenings)} happenings were measured:`
      + ` ${load[0].toFixed(1)} at the start, ${load[1].toFixed(1)} at the end; Neo4j held ${Math.round(databaseBytes / 1e6)} MB.`),
    ...results.flatMap(({ happenings, left }) => left.length === 0 ? [] : [`Not measured at ${size(happenings)} happenings, since the time of the run was over: ${left.join('; ')}.`]),
    '', '### Targets', '',
    row(['target', 'wanted', 'reached', '']), row(['---', '---', '---', '---']),
    ...targetsOf(results).map(({ what, wanted, reached, met }) => row([what, wanted, reached, met === null ? 'not decided' : met ? 'met' : '**missed**'])),
    ...results.flatMap((result) => [
      '', `### ${size(result.happenings)} happenings`, '', `![Requests per second with ${connections} connections](performance-${result.happenings}.svg)`,
      ...[...new Set(result.compared.map((one) => one.connections))].flatMap((count) => ['', `${count} ${count === 1 ? 'connection' : 'connections'}:`, '', ...table(result, count)]),
      '', 'First execution of a new operation, all caches of plans empty:', '', ...firstTable(result),
    ]),
    '', end,
  ].join('\n')
}

const drawing = (result: Result, connections: number): string => chart(
  `Requests per second, ${size(result.happenings)} happenings, ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
  result.compared.filter((one) => one.connections === connections).map((one) => ({
    name: one.question, bars: one.cells.map((cell) => ({
      label: names[cell.contestant], colour: colours[cell.contestant], ...(cell.kind === 'measured' ? { value: cell.rate } : { value: 0, note: 'timed out' }),
    })),
  })))

/**
 * Puts tables, targets and charts into performance.md of the folder, between its two marks; what people wrote around them stays.
 * All figures are in performance.json beside it.
 */
export const writeReport = async (results: readonly Result[], folder: string): Promise<void> => {
  const page = join(folder, 'performance.md')
  const counts = [...new Set(results.flatMap(({ compared }) => compared.map(({ connections }) => connections)))]
  const connections = counts.includes(8) ? 8 : counts.at(-1) ?? 1
  const text = await readFile(page, 'utf8')
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`${page} has lost the marks “${begin}” and “${end}”`)
  const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end) + end.length)]
  await writeFile(page, `${before}${section(results, connections)}${after}`)
  await writeFile(join(folder, 'performance.json'), `${JSON.stringify(results, null, 1)}\n`)
  for (const result of results) await writeFile(join(folder, `performance-${result.happenings}.svg`), drawing(result, connections))
}
