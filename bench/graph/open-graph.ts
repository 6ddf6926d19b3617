import { access, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { managedStatus, openManaged } from '../../src/graph/server/managed.ts'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { readSettings } from '../../src/settings.ts'
import { buildGraph } from './build-graph.ts'
import type { GraphChoice } from './shape.ts'

/** Counts up when what the builder writes changes: graphs of before are then built anew. */
const version = 1

/** Memory of the Neo4j of every size; the same settings that an operator has. */
export const memory = { DEMARCHE_NEO4J_HEAP: '2g', DEMARCHE_NEO4J_PAGECACHE: '4g' } as const

export type OpenedGraph = { readonly server: OpenedServer, readonly pid: number, readonly home: string }

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false)

/** The state folder of the graph of this size and seed, in the cache folder (DEMARCHE_CACHE). */
export const homeOf = ({ happenings, seed }: GraphChoice): string =>
  join(readSettings(process.env).cache, 'bench', `graph-${happenings}-${seed}-${version}`)

/**
 * The Neo4j that holds the graph of this size and seed, started if need be. A graph is built once and kept in the cache folder
 * (DEMARCHE_CACHE); one whose building was interrupted is built anew.
 */
export const openGraph = async (choice: GraphChoice, report: (line: string) => void): Promise<OpenedGraph> => {
  const settings = readSettings({ ...process.env, ...memory })
  const home = homeOf(choice)
  const whole = join(home, 'whole')
  if (!await exists(whole)) await rm(home, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  const server = await openManaged({ ...settings, home }, { env: process.env, usualPorts: false, report: () => undefined })
  try {
    if (await exists(whole)) await bringUpToDate(server)
    else {
      const begin = performance.now()
      await buildGraph(server, choice, (line) => { report(`building ${choice.happenings} happenings: ${line} (${Math.round((performance.now() - begin) / 1_000)} s)`) })
      await writeFile(whole, '')
    }
    const status = await managedStatus(home)
    if (status === null) throw new Error('the Neo4j of the benchmark has just stopped')
    return { server, pid: status.pid, home }
  } catch (error) {
    await server.release()
    throw error
  }
}

/** Migrations that came after the graph was built. */
export const bringUpToDate = async (server: OpenedServer): Promise<void> => {
  const graph = connect({ ...server, poolSize: 2, logger: { debug: () => undefined } })
  try {
    await migrate(graph, { deadlineMs: 600_000 })
  } finally {
    await graph.close()
  }
}
