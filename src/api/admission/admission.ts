import type { Settings } from '../../settings.ts'
import { gate, type Gate, type GateState, type Leave } from './gate.ts'

/** One operation's place. */
export type Place = {
  /**
   * Changes a reader's place for a writer's.
   * @throws what `Gate.enter` throws
   */
  readonly write: () => Promise<void>
  readonly leave: Leave
}

export type Admission = {
  /** Before a request's body is read. @throws ApiError OVERLOADED */
  readonly assertRoom: () => void
  /** @throws what `Gate.enter` throws */
  readonly enter: (signal: AbortSignal) => Promise<Place>
  readonly state: () => { readonly read: GateState, readonly write: GateState }
}

/** Of the connections to Neo4j one in so many is for writers: they follow one another, so more would only wait there. */
const oneWriterIn = 5

/**
 * Lets in as many operations at a time as there are connections to Neo4j, so that none waits for one unseen. Writers have
 * places of their own, since they wait for one another longest and would otherwise take those of all readers; one connection
 * is left for looking whether the database answers.
 */
export const admission = ({ poolSize, queueSize, queueMs }: Pick<Settings, 'poolSize' | 'queueSize' | 'queueMs'>, random: () => number): Admission => {
  const writers = Math.max(1, Math.floor(poolSize / oneWriterIn))
  const gateOf = (places: number): Gate => gate({ places, queue: queueSize, longestWaitMs: queueMs, random, now: () => performance.now() })
  const [reads, writes] = [gateOf(Math.max(1, poolSize - writers - 1)), gateOf(writers)]
  return {
    assertRoom: reads.assertRoom,
    state: () => ({ read: reads.state(), write: writes.state() }),
    enter: async (signal) => {
      let leave = await reads.enter(signal)
      let isOver = false
      return {
        write: async () => {
          leave()
          const next = await writes.enter(signal)
          // The client may have gone between its turn and this line.
          if (isOver) next()
          else leave = next
        },
        leave: () => {
          isOver = true
          leave()
        },
      }
    },
  }
}
