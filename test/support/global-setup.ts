import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import { javaOptions, openTestServer } from './test-server.ts'

declare global {
  var demarcheTestServer: OpenedServer | undefined
}

/** Opens the Neo4j of this run, once, and tells the tests where it is. */
export default async function globalSetup(): Promise<void> {
  process.env['JDK_JAVA_OPTIONS'] = javaOptions(process.env)
  const server = await openTestServer()
  globalThis.demarcheTestServer = server
  const graph = connect({ ...server, poolSize: 5, logger: { debug: () => undefined } })
  try {
    await migrate(graph)
  } finally {
    await graph.close()
  }
  process.env['DEMARCHE_TEST_URI'] = server.uri
  process.env['DEMARCHE_TEST_USER'] = server.user
  process.env['DEMARCHE_TEST_PASSWORD'] = server.password?.reveal() ?? ''
  process.env['DEMARCHE_TEST_DATABASE'] = server.database ?? ''
  process.env['DEMARCHE_TEST_BROWSER'] = server.browserUrl ?? ''
}
