import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Neo4jContainer } from '@testcontainers/neo4j'
import { Secret } from '../../src/domain/secret.ts'
import { openManaged } from '../../src/graph/server/managed.ts'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import { readSettings } from '../../src/settings.ts'

const image = 'neo4j:5.26-community'

/**
 * The options that every Neo4j of the tests is started with, whoever starts it: most of a run is planning that is done once,
 * for which Java's second compiler costs twice what it saves.
 */
export const javaOptions = (env: NodeJS.ProcessEnv): string => ['-XX:TieredStopAtLevel=1', env['JDK_JAVA_OPTIONS'] ?? ''].join(' ').trim()

const openContainer = async (): Promise<OpenedServer> => {
  const container = await new Neo4jContainer(image).withEnvironment({ JDK_JAVA_OPTIONS: javaOptions({}) }).withStartupTimeout(180_000).start()
  return {
    kind: 'docker', uri: container.getBoltUri(), user: container.getUsername(), password: new Secret(container.getPassword()),
    database: null, browserUrl: `${container.getHttpUri()}browser/`,
    release: async () => { await container.stop() },
  }
}

/** A managed Neo4j with a state folder of its own, so that the graph of a developer is never touched; the jars are shared. */
const openOwn = async (): Promise<OpenedServer> => {
  const home = await mkdtemp(join(tmpdir(), 'demarche-test-'))
  const server = await openManaged({ ...readSettings(process.env), home, neo4jHeap: '512m', neo4jPageCache: '128m' }, {
    env: process.env,
    usualPorts: false,
    report: (event) => { if (event.kind === 'fetchingJars' && event.fetched % 20 === 0) process.stderr.write(`Fetching Neo4j: ${event.fetched} of ${event.total} jars\n`) },
  })
  return {
    ...server,
    release: async () => {
      await server.release()
      await rm(home, { recursive: true, force: true })
    },
  }
}

const openGiven = (): OpenedServer => {
  const settings = readSettings(process.env)
  if (settings.neo4jUri === null) throw new Error('DEMARCHE_TEST_NEO4J=uri needs NEO4J_URI')
  return {
    kind: 'uri', uri: settings.neo4jUri, user: settings.neo4jUser, password: settings.neo4jPassword, database: settings.neo4jDatabase,
    browserUrl: null, release: () => Promise.resolve(),
  }
}

/**
 * The Neo4j of a test run, chosen by DEMARCHE_TEST_NEO4J: `managed` (the default), `testcontainers`, or `uri` for the one of
 * NEO4J_URI. Tests empty the graph, so NEO4J_URI alone is not enough to choose it.
 */
export const openTestServer = async (): Promise<OpenedServer> => {
  const choice = process.env['DEMARCHE_TEST_NEO4J'] ?? 'managed'
  switch (choice) {
    case 'managed':
      return openOwn()
    case 'testcontainers':
      return openContainer()
    case 'uri':
      return openGiven()
    default:
      throw new Error(`DEMARCHE_TEST_NEO4J takes managed, testcontainers or uri; it is ${choice}`)
  }
}
