import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { errorCode } from '../error-code.ts'
import { Refusal } from '../refusal.ts'
import { createSlots } from '../slots.ts'
import type { HtmlAnswer, HtmlJob } from './read-html.ts'
import type { Metadata } from '../item.ts'

export type HtmlReader = {
  /** @throws Refusal */
  readonly read: (job: HtmlJob) => Promise<{ readonly text: string; readonly metadata: Metadata }>
  /** Ends the threads; pages that are being read are refused. */
  readonly close: () => Promise<void>
}

const complex = (message: string): Refusal => new Refusal({ code: 'TOO_COMPLEX', message, wayOut: 'Save its text and give the file.' })

const ask = (thread: Worker, job: HtmlJob, deadlineMs: number): Promise<HtmlAnswer> => new Promise((resolve, reject) => {
  const timer = setTimeout(() => { settle(() => { reject(complex(`The page takes more than ${deadlineMs / 1_000} seconds to read.`)) }) }, deadlineMs)
  const settle = (then: () => void): void => {
    clearTimeout(timer)
    thread.off('message', onMessage).off('error', onError).off('exit', onExit)
    then()
  }
  const onMessage = (answer: HtmlAnswer): void => { settle(() => { resolve(answer) }) }
  const onError = (error: Error): void => {
    const isMemory = errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    settle(() => { reject(isMemory ? complex('The page takes too much memory to read.') : error) })
  }
  const onExit = (): void => { settle(() => { reject(complex('Reading the page was ended.')) }) }
  thread.on('message', onMessage).on('error', onError).on('exit', onExit)
  thread.postMessage(job)
})

/** Reads pages in threads of their own, each page bounded in time and memory. Threads start with the first page and are kept. */
export const createHtmlReader = ({ threads = 1, deadlineMs = 15_000, memoryMb = 512 }: {
  readonly threads?: number
  readonly deadlineMs?: number
  readonly memoryMb?: number
} = {}): HtmlReader => {
  const file = new URL(`./html-thread${extname(import.meta.url)}`, import.meta.url)
  const slots = createSlots(threads)
  const idle: Worker[] = []
  const alive = new Set<Worker>()
  const start = (): Worker => {
    const thread = new Worker(file, { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMb, stackSizeMb: 4 } })
    thread.unref()
    // A thread that dies between two pages must not end the process.
    thread.on('error', () => { idle.splice(0, idle.length, ...idle.filter((one) => one !== thread)) })
    alive.add(thread)
    thread.once('exit', () => { alive.delete(thread) })
    return thread
  }
  return {
    close: async () => {
      idle.length = 0
      await Promise.all([...alive].map((thread) => thread.terminate()))
    },
    read: (job) => slots.run(async () => {
      const thread = idle.pop() ?? start()
      let answer: HtmlAnswer
      try {
        answer = await ask(thread, job, deadlineMs)
        idle.push(thread)
      } catch (error) {
        await thread.terminate()
        throw error
      }
      if (answer.kind === 'refused') throw new Refusal(answer)
      return answer
    }),
  }
}
