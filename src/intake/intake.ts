import { stdin as processStdin } from 'node:process'
import { createFetcher, type FetcherOptions } from './fetch/fetcher.ts'
import { expand } from './expand.ts'
import { fingerprintOf } from './fingerprint.ts'
import { createHtmlReader } from './html/html-reader.ts'
import { inOrder } from './in-order.ts'
import type { Input } from './input.ts'
import type { Item } from './item.ts'
import type { Journal } from './journal.ts'
import type { Result } from './contents.ts'
import { refusedOf } from './refusal.ts'
import type { Task } from './task.ts'
import { take, type Means } from './take.ts'

/** What happened so far: `found` grows while folders, lists and feeds are read. */
export type IntakeProgress = { readonly found: number; readonly settledBefore: number; readonly given: number }

export type IntakeOptions = {
  /** Inputs read at a time, from 1 to 32; pages of one host two at a time at most. */
  readonly parallel?: number
  /** Of a run that may be ended and go on: what is settled there is passed over, and refusals are written to it. */
  readonly journal?: Journal | null
  readonly network?: FetcherOptions
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** Ends the run; the reason is thrown. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: IntakeProgress) => void
}

type Outcome = Result | { readonly kind: 'refused'; readonly refused: Extract<Item, { kind: 'refused' }> }

/**
 * Reads texts and dossiers from files, folders, globs, standard input, web pages and feeds, in the order of the inputs. What
 * cannot be read comes as a refusal in its place and stops nothing. Holds no more than `parallel` contents at a time, so a
 * slow consumer slows the reading down.
 */
export async function* intake(inputs: Iterable<Input> | AsyncIterable<Input>, options: IntakeOptions = {}): AsyncGenerator<Item> {
  const { journal = null, network = {}, signal, onProgress = () => undefined } = options
  const parallel = Math.min(32, Math.max(1, Math.trunc(options.parallel ?? 4)))
  const ending = new AbortController()
  const stop = signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal])
  const html = createHtmlReader()
  const fetcher = createFetcher(network)
  stop.addEventListener('abort', () => { void html.close() }, { once: true })
  const isSettled = (origin: string, fingerprint: string): boolean => journal?.isSettled(origin, fingerprint) ?? false
  const means: Means = { html, fetcher, isSettled, stop, stdin: options.stdin ?? processStdin }
  const progress = { found: 0, settledBefore: 0, given: 0 }
  const addresses = new Set<string>()
  const underWay = new Set<Promise<Outcome>>()

  const outcomeOf = async (task: Task): Promise<Outcome> => {
    if (task.kind === 'refused') return { kind: 'refused', refused: task }
    try {
      return await take(task, means)
    } catch (error) {
      return { kind: 'refused', refused: refusedOf(error, originOf(task), task.kind === 'address' ? fingerprintOf(task.address) : null) }
    }
  }

  const started = (task: Task): Promise<Outcome> => {
    const work = outcomeOf(task).finally(() => { underWay.delete(work) })
    underWay.add(work)
    return work
  }

  async function* countedOnce(tasks: Iterable<Task> | AsyncIterable<Task>): AsyncGenerator<Task> {
    for await (const task of tasks) {
      if (task.kind === 'address') {
        if (addresses.has(task.address)) continue
        addresses.add(task.address)
      }
      progress.found += 1
      onProgress({ ...progress })
      yield task
    }
  }

  async function* run(tasks: Iterable<Task> | AsyncIterable<Task>): AsyncGenerator<Item> {
    for await (const outcome of inOrder(countedOnce(tasks), started, parallel)) {
      stop.throwIfAborted()
      switch (outcome.kind) {
        case 'tasks':
          // The feed itself is no text; its entries are counted instead.
          progress.found -= 1
          yield* run(outcome.tasks)
          continue
        case 'settled':
          progress.settledBefore += 1
          break
        case 'refused':
          await journal?.refuse(outcome.refused, outcome.refused)
          progress.given += 1
          yield outcome.refused
          break
        case 'item':
          progress.given += 1
          yield outcome.item
      }
      onProgress({ ...progress })
    }
  }

  try {
    yield* run(expand(inputs))
  } finally {
    ending.abort(new Error('The intake ended.'))
    await Promise.all([fetcher.close(), html.close()])
    await Promise.all(underWay)
  }
}

const originOf = (task: Exclude<Task, { kind: 'refused' }>): string => (task.kind === 'file' ? task.path : task.origin)
