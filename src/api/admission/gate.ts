import { ApiError } from '../api-error.ts'

/** Gives a place back; a second call does nothing. */
export type Leave = () => void

export type GateState = {
  readonly inside: number
  readonly waiting: number
  /** Refused since the start at once, because as many waited as may, or as would be answered in time. */
  readonly full: number
  /** Refused since the start because they had waited as long as they may. */
  readonly late: number
}

export type Gate = {
  /**
   * Takes a place, at once or in turn.
   * @throws ApiError OVERLOADED at once where too many wait already, be it to get a turn in time, or after the longest wait;
   *   CANCELLED when `signal` says so
   */
  readonly enter: (signal: AbortSignal) => Promise<Leave>
  /** @throws ApiError OVERLOADED where `enter` would at once */
  readonly assertRoom: () => void
  readonly state: () => GateState
}

type GateOptions = {
  /** Who may be inside at a time. */
  readonly places: number
  /** Who may wait at a time. */
  readonly queue: number
  readonly longestWaitMs: number
  /** From 0 to 1: spreads the next tries of those who are refused. */
  readonly random: () => number
  /** Milliseconds, from any beginning. */
  readonly now: () => number
}

type Waiting = { readonly admit: (leave: Leave) => void }

/** Those who are refused come back after so many seconds, not all at once. */
const retryWithinSeconds = 3

/** How much the last turn counts among those before it. */
const newest = 0.1
/** However slowly turns came last, so many may wait: those who look whether it has become faster. */
const alwaysWaiting = 2

/** How long a turn takes: the mean time between two who are let in while others wait, later ones counting more. */
const turns = ({ longestWaitMs, now }: Pick<GateOptions, 'longestWaitMs' | 'now'>) => {
  let meanMs: number | null = null
  let lastAt: number | null = null
  return {
    /** Somebody who waited was let in; `othersWait` tells whether the time until the next one will be a turn's. */
    taken: (othersWait: boolean): void => {
      const at = now()
      if (lastAt !== null) {
        // A database that is gone for minutes must not count for minutes.
        const ms = Math.min(at - lastAt, longestWaitMs)
        meanMs = meanMs === null ? ms : meanMs + newest * (ms - meanMs)
      }
      lastAt = othersWait ? at : null
    },
    /** Whether who comes after so many would have to be refused when its wait is over. */
    wouldBeLate: (waiting: number): boolean => waiting >= alwaysWaiting && meanMs !== null && (waiting + 1) * meanMs > longestWaitMs,
  }
}

/**
 * Lets in a bounded number at a time, first come first served; the others wait, boundedly in number and time, or are refused. Who
 * would wait in vain is refused at once: a client that hears so early can go elsewhere, and the queue holds those who are answered.
 */
export const gate = ({ places, queue, longestWaitMs, random, now }: GateOptions): Gate => {
  const turn = turns({ longestWaitMs, now })
  const waiting = new Set<Waiting>()
  const refused = { full: 0, late: 0 }
  let inside = 0

  const overloaded = (reason: keyof typeof refused, message: string): ApiError => {
    refused[reason] += 1
    const retryAfter = 1 + Math.floor(random() * retryWithinSeconds)
    return new ApiError({ code: 'OVERLOADED', message, headers: { 'retry-after': `${retryAfter}` }, details: { retryAfter } })
  }
  const placeTaken = (): Leave => {
    let isLeft = false
    return () => {
      if (isLeft) return
      isLeft = true
      inside -= 1
      const [next] = waiting
      if (next === undefined) return
      waiting.delete(next)
      turn.taken(waiting.size > 0)
      inside += 1
      next.admit(placeTaken())
    }
  }
  const assertRoom = (): void => {
    if (inside >= places && (waiting.size >= queue || turn.wouldBeLate(waiting.size))) throw overloaded('full', `${waiting.size} operations wait already.`)
  }
  const wait = (signal: AbortSignal): Promise<Leave> => {
    const { promise, resolve, reject } = Promise.withResolvers<Leave>()
    const entry: Waiting = {
      admit: (leave) => {
        settle()
        resolve(leave)
      },
    }
    const giveUp = (error: ApiError): void => {
      settle()
      waiting.delete(entry)
      reject(error)
    }
    const onAbort = (): void => { giveUp(new ApiError({ code: 'CANCELLED', message: 'The operation was cancelled while it waited.' })) }
    const timer = setTimeout(() => { giveUp(overloaded('late', `No place became free within ${longestWaitMs} ms.`)) }, longestWaitMs)
    const settle = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    }
    signal.addEventListener('abort', onAbort, { once: true })
    waiting.add(entry)
    return promise
  }
  return {
    assertRoom,
    state: () => ({ inside, waiting: waiting.size, ...refused }),
    enter: async (signal) => {
      if (signal.aborted) throw new ApiError({ code: 'CANCELLED', message: 'The operation was cancelled before it began.' })
      if (inside < places) {
        inside += 1
        return placeTaken()
      }
      assertRoom()
      return wait(signal)
    },
  }
}
