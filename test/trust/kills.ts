import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { connect, type Graph } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { managedStatus, openManaged, stopManaged } from '../../src/graph/server/managed.ts'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import { ingestDossier } from '../../src/ingest/ingest.ts'
import { readSettings } from '../../src/settings.ts'
import { seeded } from '../../tools/seeded-random.ts'
import { brokenAmong, missingAmong } from './broken.ts'
import { checkedPaper, paperId } from './dossiers.ts'

export type KillFigures = {
  readonly kills: number
  /** Of the kills, those of Neo4j; the others are of the program that writes. */
  readonly ofNeo4j: number
  readonly acknowledged: number
  /** Writes that had begun and were not acknowledged when something was killed. */
  readonly inTheAir: number
  /** Acknowledged writes that the graph does not have: each with what is missing. */
  readonly lost: readonly string[]
  /** What is half there. */
  readonly partial: readonly string[]
  /** What the writing program said of a dead Neo4j, when it was no error of ours. */
  readonly unclear: readonly string[]
}

const program = fileURLToPath(new URL('../support/ingest-papers.ts', import.meta.url))
const longestWaitMs = 700
const patienceMs = 120_000

type Ledger = { readonly begun: readonly number[], readonly written: readonly number[] }

const readLedger = async (path: string): Promise<Ledger> => {
  const lines = (await readFile(path, 'utf8')).split('\n').map((line) => line.split(' '))
  const of = (word: string): readonly number[] => lines.filter(([first]) => first === word).map(([, at]) => Number(at))
  return { begun: of('begun'), written: of('written') }
}

const connectTo = ({ uri, user, password, database }: OpenedServer): Graph =>
  connect({ uri, user, password, database, poolSize: 4, logger: { debug: () => undefined } })

/**
 * Lets a program write papers, and kills (SIGKILL) it or Neo4j at random moments. The ledger of what was acknowledged lies
 * outside the database. After each kill every write that had begun is looked at: an acknowledged one must be there; each is
 * there whole or not at all; and ingested again, an acknowledged one changes nothing. Every fifth kill is Neo4j's, or as
 * `neo4jEvery` says: it takes ten times as long to come back.
 */
export const runKills = async ({ kills, seed, neo4jEvery = 5, told = () => undefined }: {
  readonly kills: number, readonly seed: number, readonly neo4jEvery?: number, readonly told?: (line: string) => void
}): Promise<KillFigures> => {
  const { unit: random } = seeded(seed)
  const home = await mkdtemp(join(tmpdir(), 'demarche-kills-'))
  const settings = { ...readSettings(process.env), home, neo4jHeap: '384m', neo4jPageCache: '64m' }
  const open = (): Promise<OpenedServer> => openManaged(settings, { env: process.env, usualPorts: false, report: () => undefined })
  const series = `kill${seed}`
  const ledger = join(home, 'ledger')
  const figures = { ofNeo4j: 0, acknowledged: 0, inTheAir: 0, lost: [] as string[], partial: [] as string[], unclear: [] as string[] }

  const startWriting = (server: OpenedServer, first: number) => execa(process.execPath, ['--no-warnings', program, series, String(first), ledger], {
    env: { PATH: process.env['PATH'], NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password?.reveal() }, extendEnv: false, reject: false,
  })
  const untilWritten = async (writing: ReturnType<typeof startWriting>): Promise<void> => {
    const end = performance.now() + patienceMs
    while ((await readLedger(ledger)).written.length === 0) {
      if (performance.now() > end || typeof writing.exitCode === 'number') throw new Error(`nothing was written: ${(await writing).stderr}`)
      await pause(20)
    }
  }
  const look = async (graph: Graph, { begun, written }: Ledger): Promise<void> => {
    figures.lost.push(...await missingAmong(graph, {
      sources: written.map((at) => paperId(series, at)), operations: written.map((at) => `${series}-${at}`),
    }))
    figures.partial.push(...await brokenAmong(graph, begun.map((at) => paperId(series, at))))
    for (const at of begun) {
      const { delta } = await ingestDossier({ graph, dossier: checkedPaper(series, at), clock: Date.now, deadlineMs: patienceMs })
      if (delta.unchanged) continue
      if (written.includes(at)) figures.lost.push(`paper ${at} was written again`)
      else if (delta.changed.length > 0) figures.partial.push(`paper ${at} was there in part`)
    }
    figures.partial.push(...await brokenAmong(graph, begun.map((at) => paperId(series, at))))
  }

  let server = await open()
  try {
    let graph = connectTo(server)
    await migrate(graph)
    let next = 0
    for (let kill = 1; kill <= kills; kill++) {
      await writeFile(ledger, '')
      const writing = startWriting(server, next)
      await untilWritten(writing)
      await pause(random() * longestWaitMs)
      if (kill % neo4jEvery === 0) {
        const { pid } = await managedStatus(home) ?? {}
        if (pid === undefined) throw new Error('Neo4j does not run')
        process.kill(pid, 'SIGKILL')
        figures.ofNeo4j += 1
        const { stderr } = await writing
        if (!/^[A-Z0-9_]+$/.test(stderr)) figures.unclear.push(stderr)
        await graph.close()
        await server.release()
        server = await open()
        graph = connectTo(server)
      } else {
        writing.kill('SIGKILL')
        await writing
      }
      const round = await readLedger(ledger)
      figures.acknowledged += round.written.length
      figures.inTheAir += round.begun.length - round.written.length
      await look(graph, round)
      next = Math.max(next, ...round.begun) + 1
      told(`kill ${kill} of ${kills}: ${figures.acknowledged} acknowledged, ${figures.lost.length} lost, ${figures.partial.length} partial`)
    }
    const all = Array.from({ length: next }, (_, at) => paperId(series, at))
    figures.lost.push(...await missingAmong(graph, { sources: all, operations: [] }))
    figures.partial.push(...await brokenAmong(graph, all))
    await graph.close()
    return { kills, ...figures }
  } finally {
    await server.release()
    await stopManaged(home, { evenIfUsed: true })
    await rm(home, { recursive: true, force: true })
  }
}
