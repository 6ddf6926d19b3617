import { ApiError } from '../api-error.ts'

/** Gives a place back; a second call does nothing. */
export type Leave = () => void

export type GateState = {
  readonly inside: number
  readonly waiting: number
  /** Refused since the start because as many waited as may. */
  readonly full: number
  /** Refused since the start because they had waited as long as they may. */
  readonly late: number
}

export type Gate = {
  /**
   * Takes a place, at once or in turn.
   * @throws ApiError OVERLOADED at once where too many wait already, or after the longest wait; CANCELLED when `signal` says so
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
}

type Waiting = { readonly admit: (leave: Leave) => void }

/** Those who are refused come back after so many seconds, not all at once. */
const retryWithinSeconds = 3

/** Lets in a bounded number at a time, first come first served; the others wait, boundedly in number and time, or are refused. */
export const gate = ({ places, queue, longestWaitMs, random }: GateOptions): Gate => {
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
      inside += 1
      next.admit(placeTaken())
    }
  }
  const assertRoom = (): void => {
    if (inside >= places && waiting.size >= queue) throw overloaded('full', `${waiting.size} operations wait already.`)
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
