/**
 * An API process for tests of load: serves the Neo4j of NEO4J_URI by the settings of its environment, and prints its address
 * as one line of JSON. SIGTERM ends it.
 */
import { createLogger } from '../../src/api/logger.ts'
import { startApi } from '../../src/api/start-api.ts'
import { connect } from '../../src/graph/connect.ts'
import { readSettings } from '../../src/settings.ts'

const settings = readSettings(process.env)
if (settings.neo4jUri === null) throw new Error('NEO4J_URI is needed')
const graph = connect({
  uri: settings.neo4jUri, user: settings.neo4jUser, password: settings.neo4jPassword, database: settings.neo4jDatabase, poolSize: settings.poolSize,
  logger: { debug: () => undefined },
})
const api = await startApi({ settings, graph, logger: createLogger({ level: settings.logLevel }), clock: Date.now })
process.on('SIGTERM', () => {
  void api.close().then(() => graph.close()).then(() => { process.exit(0) })
})
process.stdout.write(`${JSON.stringify({ url: api.url, pid: process.pid })}\n`)
