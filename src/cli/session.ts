import { connect, type Graph } from '../graph/connect.ts'
import { migrate } from '../graph/migrate.ts'
import { pendingMigrations, readMigrations } from '../graph/migrations.ts'
import { openServer } from '../graph/server/open-server.ts'
import type { OpenedServer } from '../graph/server/opened-server.ts'
import { appliedMigrations } from '../generated/cypher.ts'
import type { Settings } from '../settings.ts'
import { asking, type Ask } from './ask.ts'
import { findRunning } from './find-running.ts'
import type { Progress } from './progress.ts'

/** A Neo4j, connected and migrated, and the way to ask it. */
export type Session = {
  readonly settings: Settings
  readonly server: OpenedServer
  readonly graph: Graph
  readonly ask: Ask
  readonly version: string
}

/** A Neo4j as it is found. */
export type RunningSession = Session & {
  readonly migrations: { readonly applied: number, readonly pending: readonly string[] }
}

type OpenOptions = { readonly browserPostConnect?: string }

export type WithSession = <T>(work: (session: Session) => Promise<T>, options?: OpenOptions) => Promise<T>
export type WithRunning = <T>(work: (session: RunningSession) => Promise<T>) => Promise<T | null>

type SessionOptions = {
  readonly env: NodeJS.ProcessEnv
  readonly settings: () => Settings
  readonly progress: Progress
}

const quiet = { debug: () => undefined }

const connectTo = (server: OpenedServer, { poolSize }: Settings): Graph => {
  const { uri, user, password, database } = server
  return connect({ uri, user, password, database, poolSize, logger: quiet })
}

/** What commands open and what is closed behind them, whatever happens. */
export const sessions = ({ env, settings: read, progress }: SessionOptions): { readonly withSession: WithSession, readonly withRunning: WithRunning } => {
  const onServer = async <T>(server: OpenedServer, settings: Settings, work: (session: Session) => Promise<T>): Promise<T> => {
    try {
      const graph = connectTo(server, settings)
      try {
        const { version } = await graph.verify()
        return await work({ settings, server, graph, version, ask: asking({ graph, settings }) })
      } finally {
        await graph.close()
      }
    } finally {
      await server.release()
    }
  }

  return {
    withSession: async (work, options = {}) => {
      const settings = read()
      try {
        const server = await openServer(settings, { report: progress.report, env, ...options })
        return await onServer(server, settings, async (session) => {
          await migrate(session.graph, { report: (name) => { progress.say('Migrating the database', name) } })
          progress.done()
          return work(session)
        })
      } finally {
        progress.done()
      }
    },
    withRunning: async (work) => {
      const settings = read()
      const server = await findRunning(settings, env)
      if (server === null) return null
      return onServer(server, settings, async (session) => {
        const [known, applied] = await Promise.all([readMigrations(), session.graph.run(appliedMigrations, {})])
        const pending = pendingMigrations(known, applied).map(({ name }) => name)
        return work({ ...session, migrations: { applied: applied.length, pending } })
      })
    },
  }
}
