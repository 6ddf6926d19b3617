import { Worker, type ResourceLimits } from 'node:worker_threads'
import { createSlots } from './slots.ts'

/** What went wrong with a job, as an error of whoever gave it. */
export type ThreadTrouble = {
  readonly late: () => Error
  readonly broke: (error: Error) => Error
  readonly ended: () => Error
}

export type ThreadPool<Job, Answer> = {
  /** @throws what `trouble` makes of it; the signal's reason */
  readonly run: (job: Job, options?: { readonly signal?: AbortSignal | undefined }) => Promise<Answer>
  /** Ends the threads; what they do is given up. */
  readonly close: () => Promise<void>
}

type PoolOptions = {
  /** What a thread runs: it answers each message with one. */
  readonly file: URL
  readonly threads: number
  /** For one job. A thread that misses it is ended. */
  readonly deadlineMs: number
  readonly resourceLimits: ResourceLimits
  readonly trouble: ThreadTrouble
}

/** Threads that do one job at a time each. They start with the first job, are kept, and keep no process alive. */
export const createThreadPool = <Job, Answer>({ file, threads, deadlineMs, resourceLimits, trouble }: PoolOptions): ThreadPool<Job, Answer> => {
  const slots = createSlots(threads)
  const idle: Worker[] = []
  const alive = new Set<Worker>()
  const start = (): Worker => {
    const thread = new Worker(file, { env: {}, execArgv: [], resourceLimits })
    thread.unref()
    // A thread that dies between two jobs must not end the process.
    thread.on('error', () => { idle.splice(0, idle.length, ...idle.filter((one) => one !== thread)) })
    alive.add(thread)
    thread.once('exit', () => { alive.delete(thread) })
    return thread
  }
  const ask = (thread: Worker, job: Job, signal: AbortSignal | undefined): Promise<Answer> => new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      clearTimeout(timer)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      signal?.removeEventListener('abort', onAbort)
      then()
    }
    const timer = setTimeout(() => { settle(() => { reject(trouble.late()) }) }, deadlineMs)
    const onMessage = (answer: Answer): void => { settle(() => { resolve(answer) }) }
    const onError = (error: Error): void => { settle(() => { reject(trouble.broke(error)) }) }
    const onExit = (): void => { settle(() => { reject(trouble.ended()) }) }
    const onAbort = (): void => { settle(() => { reject(signal?.reason as Error) }) }
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    signal?.addEventListener('abort', onAbort, { once: true })
    thread.postMessage(job)
  })
  return {
    run: (job, { signal } = {}) => slots.run(async () => {
      signal?.throwIfAborted()
      const thread = idle.pop() ?? start()
      try {
        const answer = await ask(thread, job, signal)
        idle.push(thread)
        return answer
      } catch (error) {
        await thread.terminate()
        throw error
      }
    }),
    close: async () => {
      idle.length = 0
      await Promise.all([...alive].map((thread) => thread.terminate()))
    },
  }
}
