/**
 * An API in a process of its own, for the benchmark, loads and tests: serves the Neo4j of NEO4J_URI by the settings of its
 * environment. DEMARCHE_TEST_CLOCK (milliseconds since 1970) lets its clock stand still. SIGTERM ends it.
 */
import { createLogger } from '../../src/api/logger.ts'
import { startApi } from '../../src/api/start-api.ts'
import { connect } from '../../src/graph/connect.ts'
import { readSettings } from '../../src/settings.ts'
import { announce } from './announce.ts'

const settings = readSettings(process.env)
if (settings.neo4jUri === null) throw new Error('NEO4J_URI is needed')
const logger = createLogger({ level: settings.logLevel })
const graph = connect({
  uri: settings.neo4jUri, user: settings.neo4jUser, password: settings.neo4jPassword, database: settings.neo4jDatabase, poolSize: settings.poolSize, logger,
})
const stopped = Number(process.env['DEMARCHE_TEST_CLOCK'])
const api = await startApi({ settings, graph, logger, clock: stopped > 0 ? () => stopped : Date.now })
process.once('SIGTERM', () => {
  void api.close().then(() => graph.close()).then(() => { process.exit(0) })
})
announce({ url: api.url })
