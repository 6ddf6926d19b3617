/**
 * The promises on failure with their full figures: `npm run -s trust -- --kills 200 --cuts 1000 [--seed N]`. Prints a table
 * and the seed; ends with 1 when a promise was broken. A managed Neo4j of its own is used, and removed.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openManaged } from '../../src/graph/server/managed.ts'
import { readSettings } from '../../src/settings.ts'
import { runCuts } from './cuts.ts'
import { runFailures } from './failures.ts'
import { runKills } from './kills.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' }, cuts: { type: 'string', default: '1000' }, seed: { type: 'string' } } })
const countOf = (name: string, text: string): number => {
  const count = Number(text)
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`--${name} takes a whole number; it is ${text}`)
  return count
}
const [kills, cuts] = [countOf('kills', values.kills), countOf('cuts', values.cuts)]
const seed = countOf('seed', values.seed ?? String(Date.now() % 1_000_000))
const told = (line: string): void => { process.stderr.write(`${line}\n`) }
const seconds = (begin: number): string => `${Math.round((performance.now() - begin) / 1_000)} s`

const table = new Table({ head: ['Promise', 'Thrown at it', 'Broken', 'Time'], style: { head: [], border: [] } })
const problems: string[] = []
const row = (promise: string, thrown: string, { broken, begin }: { readonly broken: readonly string[], readonly begin: number }): void => {
  problems.push(...broken.map((one) => `${promise}: ${one}`))
  table.push([promise, thrown, String(broken.length), seconds(begin)])
}

told(`seed ${seed}`)
if (cuts > 0) {
  const home = await mkdtemp(join(tmpdir(), 'demarche-trust-'))
  const server = await openManaged({ ...readSettings(process.env), home, neo4jHeap: '512m', neo4jPageCache: '128m' }, { env: process.env, usualPorts: false, report: () => undefined })
  try {
    const graph = connect({ ...server, poolSize: 2, logger: { debug: () => undefined } })
    await migrate(graph)
    await graph.close()
    let begin = performance.now()
    const failures = await runFailures({ server, seed })
    row('A failed call leaves nothing behind', `each of ${failures.calls} calls of an ingestion`, { broken: failures.broken, begin })
    begin = performance.now()
    const figures = await runCuts({ server, cuts, seed, told })
    row('A write with a lost answer happens once', `${figures.cuts} cuts after COMMIT`, { broken: [...figures.twice, ...figures.lost], begin })
  } finally {
    await server.release()
    await rm(home, { recursive: true, force: true })
  }
}
if (kills > 0) {
  const begin = performance.now()
  const figures = await runKills({ kills, seed, told })
  row('An acknowledged write survives; nothing is half-written',
    `${figures.kills} kills (${figures.ofNeo4j} of Neo4j), ${figures.acknowledged} acknowledged, ${figures.inTheAir} in the air`,
    { broken: [...figures.lost, ...figures.partial, ...figures.unclear], begin })
}
process.stdout.write(`${table.toString()}\nseed ${seed}\n${problems.map((problem) => `${problem}\n`).join('')}`)
process.exitCode = problems.length > 0 ? 1 : 0
