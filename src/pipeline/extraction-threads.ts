import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DemarcheError } from '../domain/demarche-error.ts'
import type { Extraction, Extractor } from '../extract/extractor.ts'
import type { SourceFacts } from '../extract/draft/desk.ts'
import { createSlots } from '../intake/slots.ts'

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

const ask = (thread: Worker, job: ExtractionJob, { deadlineMs, signal }: { readonly deadlineMs: number; readonly signal?: AbortSignal | undefined }): Promise<ExtractionAnswer> =>
  new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      clearTimeout(timer)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      signal?.removeEventListener('abort', onAbort)
      then()
    }
    const timer = setTimeout(() => { settle(() => { reject(failed(`Extraction takes more than ${deadlineMs / 1_000} seconds.`)) }) }, deadlineMs)
    const onMessage = (answer: ExtractionAnswer): void => { settle(() => { resolve(answer) }) }
    const onError = (error: Error): void => { settle(() => { reject(failed(`Extraction broke off: ${error.message.slice(0, 200)}.`)) }) }
    const onExit = (): void => { settle(() => { reject(failed('Extraction was ended.')) }) }
    const onAbort = (): void => { settle(() => { reject(signal?.reason as Error) }) }
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    signal?.addEventListener('abort', onAbort, { once: true })
    thread.postMessage(job)
  })

/** Starts no thread before the first text; those that were started are kept, and keep no process alive. */
export const extractionThreads = ({ threads, deadlineMs = longestMs }: { readonly threads: number; readonly deadlineMs?: number }): ExtractionThreads => {
  const file = new URL(`./extraction-thread${extname(import.meta.url)}`, import.meta.url)
  const slots = createSlots(threads)
  const idle: Worker[] = []
  const alive = new Set<Worker>()
  const start = (): Worker => {
    const thread = new Worker(file, { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 1_024 } })
    thread.unref()
    // A thread that dies between two texts must not end the process.
    thread.on('error', () => { idle.splice(0, idle.length, ...idle.filter((one) => one !== thread)) })
    alive.add(thread)
    thread.once('exit', () => { alive.delete(thread) })
    return thread
  }
  return {
    extract: (text, facts, { signal } = {}) => slots.run(async () => {
      signal?.throwIfAborted()
      const thread = idle.pop() ?? start()
      let answer: ExtractionAnswer
      try {
        answer = await ask(thread, { text, facts }, { deadlineMs, signal })
        idle.push(thread)
      } catch (error) {
        await thread.terminate()
        throw error
      }
      if (answer.kind === 'failed') throw new ExtractionFailed({ ...answer, code: 'EXTRACTION' })
      return answer.extraction
    }),
    close: async () => {
      idle.length = 0
      await Promise.all([...alive].map((thread) => thread.terminate()))
    },
  }
}
