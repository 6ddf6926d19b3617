/**
 * A program that uses the managed Neo4j of DEMARCHE_HOME: prints where it is as one line of JSON, then uses it until
 * SIGTERM, or until it is killed.
 */
import { openManaged } from '../../src/graph/server/managed.ts'
import { readSettings } from '../../src/settings.ts'

const server = await openManaged(readSettings(process.env), { env: process.env, report: () => undefined })
process.on('SIGTERM', () => {
  void server.release().then(() => { process.exit(0) })
})
setInterval(() => undefined, 60_000)
process.stdout.write(`${JSON.stringify({ uri: server.uri, password: server.password?.reveal(), browserUrl: server.browserUrl })}\n`)
