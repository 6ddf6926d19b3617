import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { CheckedDossier } from '../domain/check-dossier.ts'
import { sortAt, whenOf } from '../domain/time.ts'
import type { Graph } from '../graph/connect.ts'
import { DossierRejected } from '../ingest/dossier-rejected.ts'
import { ingestDossier } from '../ingest/ingest.ts'
import { readDossierFile } from '../ingest/read-dossier.ts'
import type { Progress } from './progress.ts'

/** Beside `src/` and beside `dist/` alike. */
const folder = fileURLToPath(new URL('../../examples/', import.meta.url))

/** The first writes of a new Neo4j on a busy machine are slow, and nobody waits for them but a person who sees them go on. */
const deadlineMs = 5 * 60_000

const readExample = async (file: string): Promise<CheckedDossier> => {
  const read = await readDossierFile(`${folder}${file}`)
  if (read.kind === 'problems') throw new DossierRejected(read.problems)
  return read.dossier
}

const publishedAt = ({ dossier }: CheckedDossier): string => sortAt(whenOf(dossier.source.publishedAt))

/** Ingests the shipped examples in the order in which they were published: later ones refer to happenings of earlier ones. */
export const loadExamples = async (graph: Graph, progress: Progress): Promise<void> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml'))
  const dossiers = (await Promise.all(files.map(readExample))).sort((a, b) => publishedAt(a) < publishedAt(b) ? -1 : 1)
  for (const dossier of dossiers) {
    progress.say('Loading the examples', dossier.dossier.source.title)
    await ingestDossier({ graph, dossier, clock: Date.now, deadlineMs })
  }
}
