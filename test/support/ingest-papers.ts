/**
 * A program that writes papers of a series, several at a time, until it is killed or the database fails it: `ingest-papers
 * SERIES FIRST LEDGER`. The ledger gets a line before each write and one after its acknowledgement.
 */
import { appendFileSync } from 'node:fs'
import { DemarcheError } from '../../src/domain/demarche-error.ts'
import { connect } from '../../src/graph/connect.ts'
import { ingestDossier } from '../../src/ingest/ingest.ts'
import { readSettings } from '../../src/settings.ts'
import { checkedPaper } from '../trust/dossiers.ts'

const [series = '', first = '', ledger = ''] = process.argv.slice(2)
const writers = 3

const settings = readSettings(process.env)
const graph = connect({
  uri: settings.neo4jUri ?? '', user: settings.neo4jUser, password: settings.neo4jPassword, database: settings.neo4jDatabase,
  poolSize: writers, logger: { debug: () => undefined },
})
let next = Number(first)

const write = async (): Promise<never> => {
  for (;;) {
    const at = next++
    appendFileSync(ledger, `begun ${at}\n`)
    await ingestDossier({ graph, dossier: checkedPaper(series, at), clock: Date.now, operationId: `${series}-${at}` })
    appendFileSync(ledger, `written ${at}\n`)
  }
}

try {
  await Promise.all(Array.from({ length: writers }, write))
} catch (error) {
  if (!(error instanceof DemarcheError)) throw error
  process.stderr.write(error.code)
  process.exitCode = 1
} finally {
  await graph.close()
}
