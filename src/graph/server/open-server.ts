import type { Settings } from '../../settings.ts'
import { openDocker } from './docker.ts'
import { DockerUnusable } from './errors.ts'
import type { Report } from './events.ts'
import { openManaged } from './managed.ts'
import type { OpenedServer } from './opened-server.ts'

export type OpenServerOptions = {
  readonly report: Report
  readonly env?: NodeJS.ProcessEnv
  /** What Neo4j Browser runs when it connects to the managed server, such as `play http://localhost:4000/browser/guide.html`. */
  readonly browserPostConnect?: string
}

type ServerSettings = Pick<Settings,
  'home' | 'cache' | 'neo4jUri' | 'neo4jUser' | 'neo4jPassword' | 'neo4jDatabase' | 'neo4jKind' | 'neo4jHeap' | 'neo4jPageCache'>

const shortPullMs = 60_000
const patientPullMs = 15 * 60_000

/**
 * A Neo4j that answers: the one of NEO4J_URI, else the Docker service, else the managed one, or the one that DEMARCHE_NEO4J
 * chooses. A given URI is not tried here: `Graph.verify` tells what is wrong with it.
 * @throws what the chosen kind throws; while choosing itself, an unusable Docker is only reported
 */
export const openServer = async (settings: ServerSettings, options: OpenServerOptions): Promise<OpenedServer> => {
  const { report, env = process.env, browserPostConnect } = options
  const { neo4jKind: kind, neo4jUri: uri } = settings
  if (uri !== null && (kind === 'auto' || kind === 'uri')) {
    return {
      kind: 'uri', uri, user: settings.neo4jUser, password: settings.neo4jPassword, database: settings.neo4jDatabase,
      browserUrl: null, release: () => Promise.resolve(),
    }
  }
  if (kind === 'docker') return openDocker(settings, { report, env, pullMs: patientPullMs })
  if (kind === 'auto') {
    try {
      return await openDocker(settings, { report, env, pullMs: shortPullMs })
    } catch (error) {
      if (!(error instanceof DockerUnusable)) throw error
      report({ kind: 'dockerSkipped', reason: error.message })
    }
  }
  return openManaged(settings, { report, env, browserPostConnect })
}
