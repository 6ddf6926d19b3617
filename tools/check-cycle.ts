import { sourceFacts } from '../src/cli/extract/source-facts.ts'
import { piecesOf } from '../src/cli/extract/texts.ts'
import { checkDossier, type CheckedDossier } from '../src/domain/check-dossier.ts'
import { DemarcheError } from '../src/domain/demarche-error.ts'
import { rulesExtractor } from '../src/extract/extractor.ts'
import { connect, type Graph } from '../src/graph/connect.ts'
import { migrate } from '../src/graph/migrate.ts'
import { ingestDossier } from '../src/ingest/ingest.ts'
import { readDossier } from '../src/ingest/read-dossier.ts'
import { retractSource } from '../src/ingest/retract.ts'
import { verifyGraph } from '../src/ingest/verify/verify.ts'
import { inputOf } from '../src/intake/input.ts'
import { intake } from '../src/intake/intake.ts'
import { readSettings } from '../src/settings.ts'
import { dumpGraph } from './dump-graph.ts'

/**
 * `NEO4J_URI=… node tools/check-cycle.ts INPUT…`: ingests every text (drafted by rules) and dossier into an empty graph, then
 * withdraws each and ingests it again: the graph must be the same after each, and pass its own verification. Exit code 1
 * when it is not, with the lines that differ.
 */
type Told = { readonly origin: string; readonly dossier: CheckedDossier }

const inputs = process.argv.slice(2)
const settings = readSettings(process.env)
if (inputs.length === 0 || settings.neo4jUri === null) {
  console.error('Usage: NEO4J_URI=… NEO4J_PASSWORD=… node tools/check-cycle.ts INPUT…; the graph must be empty.')
  process.exit(2)
}

const refuse = (origin: string, why: string): void => { console.log(`- ${origin}: ${why}`) }

const readAll = async (): Promise<readonly Told[]> => {
  const told: Told[] = []
  for await (const item of intake(inputs.map(inputOf))) {
    if (item.kind === 'refused') {
      refuse(item.origin, item.message)
    } else if (item.kind === 'dossier') {
      const read = await readDossier(item.text, item.folder)
      if (read.kind === 'sound') told.push({ origin: item.origin, dossier: read.dossier })
      else refuse(item.origin, `${read.problems.length} problems`)
    } else {
      for (const piece of piecesOf(item, false)) {
        try {
          const check = checkDossier((await rulesExtractor(piece.text, sourceFacts(piece, item.metadata, { kind: 'ARTICLE' }))).dossier, null)
          if (check.kind === 'sound') told.push({ origin: item.origin, dossier: check.dossier })
        } catch (error) {
          if (!(error instanceof DemarcheError)) throw error
          refuse(item.origin, error.message)
        }
      }
    }
  }
  return told
}

const differing = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const [known, now] = [new Set(before), new Set(after)]
  return [...before.filter((line) => !now.has(line)).map((line) => `  - ${line}`), ...after.filter((line) => !known.has(line)).map((line) => `  + ${line}`)]
}

const cycle = async (graph: Graph): Promise<boolean> => {
  if ((await dumpGraph(graph)).length > 0) throw new Error('the graph is not empty')
  const write = { graph, clock: Date.now, deadlineMs: 300_000 }
  const sources: (Told & { readonly source: Awaited<ReturnType<typeof ingestDossier>>['source'] })[] = []
  // In the order given: later ones may refer to what earlier ones tell.
  for (const told of await readAll()) {
    try {
      sources.push({ ...told, source: (await ingestDossier({ ...write, dossier: told.dossier })).source })
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error
      refuse(told.origin, error.message)
    }
  }
  const before = await dumpGraph(graph)
  console.log(`${sources.length} sources, ${before.length} nodes and relationships`)
  let isSame = true
  for (const { origin, dossier, source } of sources) {
    const { delta } = await retractSource({ ...write, source })
    const left = (await dumpGraph(graph)).length
    await ingestDossier({ ...write, dossier })
    const lines = differing(before, await dumpGraph(graph))
    isSame &&= lines.length === 0
    console.log(`${lines.length === 0 ? '✓' : '✗'} ${origin}: ${delta.withdrawn.length} withdrawn, ${delta.suspended.length} waited, ${before.length - left} lines went and came back`)
    for (const line of lines.slice(0, 20)) console.log(line.slice(0, 400))
  }
  const { finds } = await verifyGraph(graph)
  for (const find of finds.slice(0, 20)) console.log(`${find.check} ${find.id} ${find.caption}: ${find.message}`)
  console.log(`verified: ${finds.length} finds`)
  return isSame && finds.length === 0
}

const graph = connect({
  uri: settings.neo4jUri, user: settings.neo4jUser, password: settings.neo4jPassword, database: settings.neo4jDatabase, poolSize: 5, logger: { debug: () => undefined },
})
try {
  await migrate(graph)
  process.exitCode = await cycle(graph) ? 0 : 1
} finally {
  await graph.close()
}
