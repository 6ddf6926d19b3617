import { afterAll } from '@jest/globals'
import { Secret } from '../../src/domain/secret.ts'
import { connect, type ConnectOptions, type Graph } from '../../src/graph/connect.ts'

const given = (name: string): string => process.env[`DEMARCHE_TEST_${name}`] ?? ''

/** How to reach the Neo4j of this test run, which `global-setup.ts` opened. */
export const testServer = (): Omit<ConnectOptions, 'poolSize' | 'logger' | 'random'> & { readonly browserUrl: string | null } => {
  if (given('URI') === '') throw new Error('No Neo4j was opened: only tests of the folders that jest.config.js lists have one')
  return {
    uri: given('URI'), user: given('USER'), password: given('PASSWORD') === '' ? null : new Secret(given('PASSWORD')),
    database: given('DATABASE') || null, browserUrl: given('BROWSER') || null,
  }
}

/** The environment that lets a program started by a test find the same Neo4j. */
export const testEnvironment = (): Readonly<Record<string, string>> => ({
  NEO4J_URI: given('URI'), NEO4J_USER: given('USER'), NEO4J_PASSWORD: given('PASSWORD'), NEO4J_DATABASE: given('DATABASE'),
})

/** A connection to the migrated test Neo4j, closed after the tests of the file. */
export const testGraph = (options: Partial<ConnectOptions> = {}): Graph => {
  const graph = connect({ ...testServer(), poolSize: 40, logger: { debug: () => undefined }, ...options })
  afterAll(() => graph.close())
  return graph
}

/** Removes everything but the record of migrations. */
export const emptyGraph = async (graph: Graph): Promise<void> => {
  await graph.write((writer) => writer.text('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}), { deadlineMs: 60_000 })
}

/** Which nodes `n` are content as it stands: no bookkeeping, no earlier versions. */
export const isContent = 'any(label IN labels(n) WHERE label IN ["Source", "Evidence", "Actor", "Office", "Topic", "Place", "Happening", "CausalLink", "Assessment", "Name"])'
