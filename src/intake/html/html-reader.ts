import { extname } from 'node:path'
import { errorCode } from '../error-code.ts'
import { Refusal } from '../refusal.ts'
import { createThreadPool } from '../thread-pool.ts'
import type { HtmlAnswer, HtmlJob } from './read-html.ts'
import type { Metadata } from '../item.ts'

export type HtmlReader = {
  /** @throws Refusal */
  readonly read: (job: HtmlJob) => Promise<{ readonly text: string; readonly metadata: Metadata }>
  /** Ends the threads; pages that are being read are refused. */
  readonly close: () => Promise<void>
}

const complex = (message: string): Refusal => new Refusal({ code: 'TOO_COMPLEX', message, wayOut: 'Save its text and give the file.' })

/** Reads pages in threads of their own, each page bounded in time and memory. Threads start with the first page and are kept. */
export const createHtmlReader = ({ threads = 1, deadlineMs = 15_000, memoryMb = 512 }: {
  readonly threads?: number
  readonly deadlineMs?: number
  readonly memoryMb?: number
} = {}): HtmlReader => {
  const pool = createThreadPool<HtmlJob, HtmlAnswer>({
    file: new URL(`./html-thread${extname(import.meta.url)}`, import.meta.url), threads, deadlineMs,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, stackSizeMb: 4 },
    trouble: {
      late: () => complex(`The page takes more than ${deadlineMs / 1_000} seconds to read.`),
      broke: (error) => (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? complex('The page takes too much memory to read.') : error),
      ended: () => complex('Reading the page was ended.'),
    },
  })
  return {
    close: pool.close,
    read: async (job) => {
      const answer = await pool.run(job)
      if (answer.kind === 'refused') throw new Refusal(answer)
      return answer
    },
  }
}
