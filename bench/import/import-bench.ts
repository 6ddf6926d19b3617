import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { connect, type Graph } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { managedStatus, openManaged } from '../../src/graph/server/managed.ts'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import { importFiles, type Dataset } from '../../src/import/import-files.ts'
import { readSettings } from '../../src/settings.ts'
import { generatedLines } from '../../tools/generate-dataset.ts'
import type { Database } from '../contestant/database.ts'
import { machineLoad, peakBytes, processUse } from '../measure/process-use.ts'
import { median, spread } from '../measure/statistics.ts'
import { openDriver, type OpenedDriver } from '../open-driver.ts'
import { startProcess } from '../process/start-process.ts'
import type { WriteOrder, WriteReply } from './driver-process.ts'
import { recording } from './part.ts'

const usage = `npm run bench:import -- [--rows 60000] [--format gdelt2] [--rounds 3] [--seed 7]

Imports a generated file by the command \`demarche import\`, and writes the very same nodes and relationships by the bare driver in
batches over UNWIND, a part of the file in a transaction as the import does: rounds take turns on one managed Neo4j, emptied before each.
The driver finds its rows ready to be sent: it reads no file of the dataset, looks nothing up, checks nothing and keeps no record.
`

const { values } = parseArgs({ options: {
  rows: { type: 'string', default: '60000' }, format: { type: 'string', default: 'gdelt2' }, rounds: { type: 'string', default: '3' }, seed: { type: 'string', default: '7' },
  help: { type: 'boolean', default: false },
} })
const [rows, rounds, seed] = [Number(values.rows), Number(values.rounds), Number(values.seed)]
const datasets: Readonly<Record<string, Dataset>> = { gdelt1: 'gdelt', gdelt2: 'gdelt', ucdp: 'ucdp', polecat: 'plover' }

const say = (line: string): void => { process.stdout.write(`${line}\n`) }
const textOf = (name: string): string => readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8')

type Run = { readonly seconds: number, readonly cpuSeconds: number, readonly databaseCpuSeconds: number, readonly peakBytes: number }

const emptied = async ({ query }: OpenedDriver): Promise<void> => {
  const text = textOf('delete-some')
  for (let deleted = 1; deleted > 0;) deleted = Number((await query(text, {}, { writes: true }))[0]?.['deleted'] ?? 0)
}

/** Looks at a process four times a second until it ends; `work` tells how long what is measured took. */
const watched = async (pids: { readonly own: number, readonly database: number }, work: () => Promise<number>): Promise<Run> => {
  const before = processUse(pids.database).cpuSeconds
  let [cpuSeconds, peak] = [0, 0]
  const look = (): void => {
    try {
      cpuSeconds = processUse(pids.own).cpuSeconds
      const most = peakBytes(pids.own)
      if (most > peak) peak = most
    } catch {
      // It has ended since.
    }
  }
  look()
  const first = cpuSeconds
  const timer = setInterval(look, 50)
  try {
    const seconds = await work()
    look()
    return { seconds, cpuSeconds: cpuSeconds - first, databaseCpuSeconds: processUse(pids.database).cpuSeconds - before, peakBytes: peak }
  } finally {
    clearInterval(timer)
  }
}

/** The longest that the driver may take for a file. */
const writeWithinMs = 6 * 3_600_000

type Imported = { readonly written: number, readonly same: number, readonly milliseconds: number }

/** The command, as anybody runs it. */
const byCommand = async (path: string, dataset: Dataset, { server, pid }: { readonly server: OpenedServer, readonly pid: number }): Promise<Run & Imported> => {
  const child = spawn(process.execPath, ['--no-warnings', fileURLToPath(new URL('../../bin/demarche.js', import.meta.url)), 'import', dataset, path, '--json'], {
    env: { ...process.env, NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password?.reveal() ?? '' }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => { told += chunk.toString('utf8') })
  let imported: Imported = { written: 0, same: 0, milliseconds: 0 }
  const run = await watched({ own: child.pid ?? 0, database: pid }, async () => {
    await once(child, 'close')
    if (child.exitCode !== 0) throw new Error(`the import ended with ${child.exitCode ?? 'a signal'}`)
    imported = JSON.parse(told) as Imported
    return imported.milliseconds / 1_000
  })
  return { ...run, ...imported }
}

const byDriver = async (file: string, { server, pid }: { readonly server: OpenedServer, readonly pid: number }): Promise<Run> => {
  const { uri, user, password } = server
  const database: Database = { uri, user, password: password?.reveal() ?? '', poolSize: 4 }
  const { child, pid: own, told, stop } = await startProcess(new URL('./driver-process.ts', import.meta.url), { DEMARCHE_TEST_BENCH: JSON.stringify(database) })
  try {
    return await watched({ own, database: pid }, async () => {
      const replied = once(child, 'message', { signal: AbortSignal.timeout(writeWithinMs) })
      const ended = once(child, 'exit').then(() => { throw new Error(`the driver’s process ended before it had written: ${told()}`) })
      child.send({ file } satisfies WriteOrder)
      const [reply] = await Promise.race([replied, ended]) as [WriteReply]
      if ('failed' in reply) throw new Error(`driver: ${reply.failed}`)
      return reply.ms / 1_000
    })
  } finally {
    await stop()
  }
}

const shown = (name: string, { seconds, cpuSeconds, databaseCpuSeconds, peakBytes: peak }: Run): string =>
  `${name} ${Math.round(rows / seconds)} rows/s (${cpuSeconds.toFixed(1)} s of processor, Neo4j ${databaseCpuSeconds.toFixed(1)} s, at most ${Math.round(peak / 1e6)} MB)`

const compare = async ({ path, parts, dataset }: { readonly path: string, readonly parts: string, readonly dataset: Dataset }, facts: {
  readonly server: OpenedServer, readonly pid: number, readonly graph: Graph, readonly driver: OpenedDriver
}): Promise<void> => {
  const { driver, graph } = facts
  const counted = async (): Promise<string> => JSON.stringify(await driver.query(textOf('count-all'), {}))
  const file = await open(parts, 'w')
  const first = await importFiles([path], {
    graph: recording(graph, async (part) => { await file.appendFile(`${JSON.stringify(part)}\n`) }), dataset, clock: Date.now, published: null, stdin: Readable.from([]), reject: null,
    onProgress: () => undefined, deadlineMs: 600_000, filters: { from: null, to: null, actors: [], types: [] },
  })
  await file.close()
  if (first.written !== rows) throw new Error(`${first.written} of ${rows} rows were written`)
  const whole = await counted()
  say(`${rows} rows of ${values.format}, ${Math.ceil(rows / 2_000)} parts; the first round, which is not counted, has warmed Neo4j up; load of the machine ${machineLoad()}`)
  const runs: { readonly driver: Run, readonly own: Run }[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const take = async <T>(work: () => Promise<T>): Promise<T> => {
      await emptied(driver)
      const run = await work()
      if (await counted() !== whole) throw new Error('the graph is not the one that the first import wrote')
      return run
    }
    const bare = (): Promise<Run> => take(() => byDriver(parts, facts))
    const own = (): Promise<Run> => take(() => byCommand(path, dataset, facts))
    // Whoever comes second in one round comes first in the next.
    const [a, b] = round % 2 === 1 ? [await bare(), await own()] : await own().then(async (mine) => [await bare(), mine] as const)
    runs.push({ driver: a, own: b })
    say(`round ${round}: ${shown('driver', a)}, ${shown('import', b)}, ratio ${(a.seconds / b.seconds).toFixed(2)}, load ${machineLoad()}`)
  }
  const ratios = runs.map((run) => run.driver.seconds / run.own.seconds)
  say(`ratio of the rates, import to driver: median ${median(ratios).toFixed(2)} (± ${Math.round(100 * spread(ratios))} %); most memory of the import ${Math.round(Math.max(...runs.map(({ own }) => own.peakBytes)) / 1e6)} MB`)
  await emptied(driver)
  await byCommand(path, dataset, facts)
  const again = await byCommand(path, dataset, facts)
  if (again.same !== rows || await counted() !== whole) throw new Error('the same file again changed the graph')
  say(shown('the same file again:', again))
}

if (values.help) {
  process.stdout.write(usage)
} else {
  const dataset = datasets[values.format]
  if (dataset === undefined || ![rows, rounds, seed].every((number) => Number.isInteger(number) && number > 0)) throw new Error(usage)
  const settings = readSettings(process.env)
  const home = join(settings.cache, 'bench', 'import')
  await rm(home, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-import-'))
  const server = await openManaged({ ...settings, home }, { env: process.env, usualPorts: false, report: () => undefined })
  const graph = connect({ ...server, poolSize: 4, logger: { debug: () => undefined } })
  const driver = openDriver({ uri: server.uri, user: server.user, password: server.password?.reveal() ?? '' })
  try {
    await migrate(graph)
    const status = await managedStatus(home)
    const path = join(folder, 'rows')
    const file = await open(path, 'w')
    let chunk = ''
    for (const line of generatedLines({ format: values.format, rows, seed })) {
      chunk += `${line}\n`
      if (chunk.length > 1_000_000) {
        await file.appendFile(chunk)
        chunk = ''
      }
    }
    await file.appendFile(chunk)
    await file.close()
    await compare({ path, parts: join(folder, 'parts.jsonl'), dataset }, { server, pid: status?.pid ?? 0, graph, driver })
  } finally {
    await driver.close()
    await graph.close()
    await server.release()
    await rm(folder, { recursive: true })
    await rm(home, { recursive: true, force: true })
  }
}
