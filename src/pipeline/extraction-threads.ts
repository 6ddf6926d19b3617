import { extname } from 'node:path'
import { DemarcheError } from '../domain/demarche-error.ts'
import type { Extraction, Extractor } from '../extract/extractor.ts'
import type { SourceFacts } from '../extract/draft/desk.ts'
import { createThreadPool } from '../intake/thread-pool.ts'

export type ExtractionJob = { readonly text: string; readonly facts: SourceFacts }
export type ExtractionAnswer =
  | { readonly kind: 'extracted'; readonly extraction: Extraction }
  | { readonly kind: 'failed'; readonly message: string; readonly wayOut: string }

/** Threads that extract by rules, so that whoever waits for an extraction can do something else. */
export type ExtractionThreads = {
  /** @throws DemarcheError */
  readonly extract: Extractor
  /** Ends the threads; what they extract is given up. */
  readonly close: () => Promise<void>
}

/** A text of the greatest length takes about a quarter of this on a slow machine. */
const longestMs = 300_000

class ExtractionFailed extends DemarcheError {}

const failed = (message: string): ExtractionFailed =>
  new ExtractionFailed({ code: 'EXTRACTION', message, wayOut: 'Split the text, and report it if that does not help.' })

/** Starts no thread before the first text; those that were started are kept, and keep no process alive. */
export const extractionThreads = ({ threads, deadlineMs = longestMs }: { readonly threads: number; readonly deadlineMs?: number }): ExtractionThreads => {
  const pool = createThreadPool<ExtractionJob, ExtractionAnswer>({
    file: new URL(`./extraction-thread${extname(import.meta.url)}`, import.meta.url), threads, deadlineMs, resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    trouble: {
      late: () => failed(`Extraction takes more than ${deadlineMs / 1_000} seconds.`),
      broke: (error) => failed(`Extraction broke off: ${error.message.slice(0, 200)}.`),
      ended: () => failed('Extraction was ended.'),
    },
  })
  return {
    close: pool.close,
    extract: async (text, facts, options) => {
      const answer = await pool.run({ text, facts }, options)
      if (answer.kind === 'failed') throw new ExtractionFailed({ ...answer, code: 'EXTRACTION' })
      return answer.extraction
    },
  }
}
