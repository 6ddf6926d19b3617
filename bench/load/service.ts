import getPort, { portNumbers } from 'get-port'
import { openManaged, stopManaged } from '../../src/graph/server/managed.ts'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import { readSettings } from '../../src/settings.ts'
import { copyGraph } from '../graph/copy-graph.ts'
import { bringUpToDate, memory } from '../graph/open-graph.ts'
import type { GraphChoice } from '../graph/shape.ts'
import { startApiProcess, type ApiProcess } from '../process/start-api-process.ts'
import { presentMs } from '../question/present.ts'

/** A Neo4j of the load's own over a copy of a seeded graph, which may be stopped and started. */
export type Database = {
  readonly server: OpenedServer
  /** Stops it, and starts it on the same port after so long. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** Stops it for good. */
  readonly close: () => Promise<void>
}

/** Copies the graph into `home` and starts its Neo4j. */
export const openDatabase = async (choice: GraphChoice, { home, report }: { readonly home: string, readonly report: (line: string) => void }): Promise<Database> => {
  await copyGraph(choice, home, report)
  const settings = { ...readSettings({ ...process.env, ...memory }), home }
  // None of those that the system gives to outgoing connections, one of which could have it when Neo4j comes back.
  const boltPort = await getPort({ host: '127.0.0.1', port: portNumbers(20_000, 30_000) })
  const open = () => openManaged(settings, { env: process.env, usualPorts: false, report: () => undefined, boltPort })
  const stop = async (): Promise<void> => { await stopManaged(home, { evenIfUsed: true }) }
  let server = await open()
  try {
    await bringUpToDate(server)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    server,
    stop: async () => {
      await stop()
      await server.release()
    },
    start: async () => { server = await open() },
    close: async () => {
      await server.release()
      await stop()
    },
  }
}

/** An API over that Neo4j with the usual settings but for these; its clock stands still, so that answers stay the same. */
export const openApi = ({ uri, user, password }: OpenedServer, env: Readonly<Record<string, string>> = {}): Promise<ApiProcess> => startApiProcess({
  NODE_ENV: 'production', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password?.reveal() ?? '', DEMARCHE_TEST_CLOCK: `${presentMs}`, ...env,
})
