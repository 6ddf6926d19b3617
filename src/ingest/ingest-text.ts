import type { Graph } from '../graph/connect.ts'
import { DossierRejected } from './dossier-rejected.ts'
import { ingestDossier, type Ingested } from './ingest.ts'
import { readDossier, readDossierFile, type ReadDossier } from './read-dossier.ts'

type Options = {
  readonly graph: Pick<Graph, 'write'>
  readonly clock: () => number
  readonly by?: string
  readonly deadlineMs?: number
  readonly dryRun?: boolean
}

/** Writes a dossier that was read. @throws DossierRejected with every problem and its place in the text */
export const ingestRead = async (read: ReadDossier, options: Options): Promise<Ingested> => {
  if (read.kind === 'problems') throw new DossierRejected(read.problems)
  try {
    return await ingestDossier({ ...options, dossier: read.dossier })
  } catch (error) {
    throw error instanceof DossierRejected ? new DossierRejected(error.problems.map(read.place)) : error
  }
}

/**
 * Reads, checks and writes a dossier given as text, YAML or JSON, with the text of the source inside.
 * @throws DossierRejected with every problem and its place in the text
 */
export const ingestText = async (text: string, options: Options): Promise<Ingested> => ingestRead(await readDossier(text, null), options)

/** The same for a file; the text of the source may lie beside it. */
export const ingestFile = async (path: string, options: Options): Promise<Ingested> => ingestRead(await readDossierFile(path), options)
