import { setTimeout as pause } from 'node:timers/promises'
import type { Row } from '../graph/connect.ts'
import { DeadlineExceeded } from '../graph/errors.ts'
import { timeLeft } from '../graph/time-left.ts'
import type { ChainSearch, Plan } from '../plan/planner.ts'
import type { PlanReader } from './read-plan.ts'

/** Of the deadline, before a search that has not ended is also made in steps. */
const patience = 0.25

/**
 * A search for chains that keeps what it finds. Hubs can put all chains of some length out of reach of the deadline: Neo4j then
 * gives nothing. So a whole search that takes long gets searches of one link, two links, and so on beside it. The first that
 * tells everything is the answer; at the deadline the longest that ended is, which says how far it looked.
 * @throws DeadlineExceeded when not even chains of one link were there in time, and what `read` throws
 */
export const searchWithin = (read: PlanReader) => async (
  whole: Plan, search: ChainSearch, { deadlineMs, signal, ...options }: Parameters<PlanReader>[1],
): Promise<readonly Row[]> => {
  const end = performance.now() + deadlineMs
  const ended = new AbortController()
  const either = signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal])
  const until = () => ({ ...options, deadlineMs: timeLeft(end), signal: either })
  let found: readonly Row[] | null = null
  let late: unknown = null
  const all = read(whole, until()).catch((error: unknown) => {
    if (!(error instanceof DeadlineExceeded)) throw error
    late = error
    return null
  })
  const inSteps = async (): Promise<readonly Row[] | null> => {
    await pause(patience * deadlineMs, undefined, { signal: either })
    for (let links = 1; links < search.longest; links++) {
      const rows = await read(search.within(links), until())
      if (search.isWhole(rows)) return rows
      found = rows
    }
    return null
  }
  // What goes wrong with a step goes wrong with the whole search as well, which tells it.
  const steps = inSteps().catch(() => null)
  try {
    const rows = await Promise.race([all, steps]) ?? await all ?? found
    if (rows === null) throw late
    return rows
  } finally {
    ended.abort()
  }
}
