import { dockerStatus } from '../graph/server/docker.ts'
import { managedStatus } from '../graph/server/managed.ts'
import { foldersOf, readPassword } from '../graph/server/managed-folder.ts'
import type { OpenedServer } from '../graph/server/opened-server.ts'
import type { Settings } from '../settings.ts'

const release = (): Promise<void> => Promise.resolve()

/** The Neo4j to which the settings lead, if it runs: nothing is started, and it is not kept running. */
export const findRunning = async (settings: Settings, env: NodeJS.ProcessEnv): Promise<OpenedServer | null> => {
  const { neo4jKind: kind, neo4jUri: uri, home } = settings
  if (uri !== null && (kind === 'auto' || kind === 'uri')) {
    return { kind: 'uri', uri, user: settings.neo4jUser, password: settings.neo4jPassword, database: settings.neo4jDatabase, browserUrl: null, release }
  }
  if (kind === 'auto' || kind === 'docker') {
    const docker = await dockerStatus(settings, env)
    if (docker !== null || kind === 'docker') return docker
  }
  const managed = await managedStatus(home)
  const password = await readPassword(foldersOf(home))
  if (managed === null || password === null) return null
  return { kind: 'managed', uri: managed.uri, user: 'neo4j', password, database: null, browserUrl: managed.browserUrl, release }
}
