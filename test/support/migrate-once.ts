/** A program that connects, migrates and prints what it ran: one of several starters of the test. */
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { readSettings } from '../../src/settings.ts'

const settings = readSettings(process.env)
const graph = connect({
  uri: settings.neo4jUri ?? '', user: settings.neo4jUser, password: settings.neo4jPassword, database: settings.neo4jDatabase,
  poolSize: 3, logger: { debug: () => undefined },
})
try {
  process.stdout.write(JSON.stringify(await migrate(graph)))
} finally {
  await graph.close()
}
