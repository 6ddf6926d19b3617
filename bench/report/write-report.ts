import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ContestantName } from '../contestant/contestant.ts'
import type { Compared, Measurements } from '../measure/compare.ts'
import { geometricMean, median } from '../measure/statistics.ts'
import { chart } from './chart.ts'

/** What was measured, and how long each of how many rounds was. */
export type Result = Measurements & { readonly rounds: number, readonly forMs: number }

const docs = fileURLToPath(new URL('../../docs', import.meta.url))
const page = `${docs}/performance.md`
const [begin, end] = ['<!-- what npm run bench writes -->', '<!-- what npm run bench wrote -->']

const names: Readonly<Record<ContestantName, string>> = { api: 'Demarche over HTTP', 'neo4j-graphql': '@neo4j/graphql on Apollo', driver: 'bare driver, in process' }
const colours: Readonly<Record<ContestantName, string>> = { api: '#1f77b4', 'neo4j-graphql': '#d9822b', driver: '#8c959f' }

const figure = (value: number): string => value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
const size = (happenings: number): string => happenings >= 1_000_000 ? `${happenings / 1_000_000} million` : happenings.toLocaleString('en')

/** The ratio of each round is what counts: what else the machine does weighs on both sides of it. */
const against = ({ ratios }: Compared, other: 'neo4j-graphql' | 'driver'): number => median(ratios[other])

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

const table = (result: Result, connections: number): readonly string[] => {
  const compared = result.compared.filter((one) => one.connections === connections)
  return [
    row(['question', 'contestant', 'requests/s (± spread)', 'p50 ms', 'p99 ms', 'own CPU ms', 'Neo4j CPU ms', 'own memory MB', '× @neo4j/graphql', '× driver']),
    row(['---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...compared.flatMap((one) => one.figures.map((figures, place) => row([
      place === 0 ? one.question : '', names[figures.contestant], `${figure(figures.rate)} ± ${Math.round(figures.spread * 100)} %`, figure(figures.p50), figure(figures.p99),
      figure(figures.ownCpu), figure(figures.databaseCpu), Math.round(figures.residentBytes / 1e6),
      ...(figures.contestant === 'api' ? [figure(against(one, 'neo4j-graphql')), figure(against(one, 'driver'))] : ['', '']),
    ]))),
  ]
}

const firstTable = (result: Result): readonly string[] => [
  row(['question', ...Object.values(names).map((name) => `${name}, ms`), 'Demarche − driver, ms']),
  row(['---', '--:', '--:', '--:', '--:']),
  ...result.first.map(({ question, ms }) => row([question, ...Object.values(ms).map((all) => figure(median(all))), figure(median(ms.api) - median(ms.driver))])),
]

type Target = { readonly what: string, readonly wanted: string, readonly reached: string, readonly met: boolean | null }

const growth = (results: readonly Result[]): readonly Target[] => {
  const [small, large] = [results[0], results.at(-1)]
  if (small === undefined || large === undefined || small === large) return []
  const factors = small.compared.filter(({ point, connections }) => point && connections === 1).map((one) => {
    const other = large.compared.find(({ question, connections }) => question === one.question && connections === 1)
    const p50 = (compared: Compared | undefined): number => compared?.figures.find(({ contestant }) => contestant === 'api')?.p50 ?? NaN
    return [one.question, p50(other) / p50(one)] as const
  })
  const worst = factors.toSorted(([, left], [, right]) => right - left)[0]
  return [{
    what: `slower from ${size(small.happenings)} to ${size(large.happenings)} happenings (median time at one connection), worst point query`, wanted: '≤ 1.3 ×',
    reached: worst === undefined ? 'not measured' : `${figure(worst[1])} × (${worst[0]})`, met: worst === undefined ? null : worst[1] <= 1.3,
  }]
}

const targetsOf = (results: readonly Result[]): readonly Target[] => [
  ...results.flatMap((result): readonly Target[] => {
    const [others, drivers] = (['neo4j-graphql', 'driver'] as const).map((other) => result.compared.map((one) => [one, against(one, other)] as const))
    const mean = (list: typeof others): number => geometricMean((list ?? []).map(([, ratio]) => ratio))
    const worst = (others ?? []).toSorted(([, left], [, right]) => left - right)[0]
    const short = (others ?? []).filter(([, ratio]) => ratio < 2.5).length
    const slowest = result.first.map(({ question, ms }) => [question, median(ms.api) - median(ms.driver)] as const).toSorted(([, left], [, right]) => right - left)[0]
    const at = `${size(result.happenings)}: `
    return [
      { what: `${at}× @neo4j/graphql, geometric mean`, wanted: '≥ 3', reached: figure(mean(others)), met: mean(others) >= 3 },
      { what: `${at}× @neo4j/graphql, each`, wanted: '≥ 2.5', met: short === 0,
        reached: worst === undefined ? 'not measured' : `${figure(worst[1])} at worst (${worst[0].question}, ${worst[0].connections}); ${short} of ${result.compared.length} below` },
      { what: `${at}× bare driver, geometric mean`, wanted: '≥ 0.7', reached: figure(mean(drivers)), met: mean(drivers) >= 0.7 },
      { what: `${at}first execution of a new operation, over the driver's own`, wanted: '≤ 60 ms', met: slowest === undefined ? null : slowest[1] <= 60,
        reached: slowest === undefined ? 'not measured' : `${figure(slowest[1])} ms at worst (${slowest[0]})` },
    ]
  }),
  ...growth(results),
]

const section = (results: readonly Result[], connections: number): string => {
  const [cpu] = cpus()
  const [first] = results
  return [
    begin,
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}:`
      + ` ${first?.rounds ?? 0} rounds of ${first?.forMs ?? 0} ms each. Client, contestants and Neo4j share the machine.`,
    ...results.map(({ happenings, load, databaseBytes }) => `Load of the machine (runnable processes) while ${size(happenings)} happenings were measured:`
      + ` ${load[0].toFixed(1)} at the start, ${load[1].toFixed(1)} at the end; Neo4j held ${Math.round(databaseBytes / 1e6)} MB.`),
    '', '### Targets', '',
    row(['target', 'wanted', 'reached', '']), row(['---', '---', '---', '---']),
    ...targetsOf(results).map(({ what, wanted, reached, met }) => row([what, wanted, reached, met === null ? '' : met ? 'met' : '**missed**'])),
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
    name: one.question, bars: one.figures.map(({ contestant, rate }) => ({ label: names[contestant], value: rate, colour: colours[contestant] })),
  })))

/** Puts tables, targets and charts into docs/performance.md, between its two marks; what people wrote around them stays. */
export const writeReport = async (results: readonly Result[]): Promise<void> => {
  const counts = [...new Set(results.flatMap(({ compared }) => compared.map(({ connections }) => connections)))]
  const connections = counts.includes(8) ? 8 : counts.at(-1) ?? 1
  const text = await readFile(page, 'utf8')
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`docs/performance.md has lost the marks “${begin}” and “${end}”`)
  const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end) + end.length)]
  await mkdir(docs, { recursive: true })
  await writeFile(page, `${before}${section(results, connections)}${after}`)
  for (const result of results) await writeFile(`${docs}/performance-${result.happenings}.svg`, drawing(result, connections))
}
