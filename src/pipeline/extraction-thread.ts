import { parentPort } from 'node:worker_threads'
import { DemarcheError } from '../domain/demarche-error.ts'
import { rulesExtractor } from '../extract/extractor.ts'
import type { ExtractionAnswer, ExtractionJob } from './extraction-threads.ts'

/** The thread in which texts are extracted: one job, one answer. */
const answer = async ({ text, facts }: ExtractionJob): Promise<ExtractionAnswer> => {
  try {
    return { kind: 'extracted', extraction: await rulesExtractor(text, facts) }
  } catch (error) {
    if (error instanceof DemarcheError) return { kind: 'failed', message: error.message, wayOut: error.wayOut }
    return {
      kind: 'failed', message: `Extraction failed: ${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}.`,
      wayOut: 'Report it together with the text; the other texts are not touched by it.',
    }
  }
}

parentPort?.on('message', (job: ExtractionJob) => { void answer(job).then((made) => { parentPort?.postMessage(made) }) })
