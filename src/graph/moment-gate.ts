import { passMoment, takeTurnForMoment } from '../generated/cypher.ts'
import type { Graph, ReadOptions } from './connect.ts'

/** Waits until the graph of a past moment can no longer change, and gives the bookmarks with which to read it. */
export type MomentGate = (moment: string, options: Pick<ReadOptions, 'deadlineMs' | 'signal'>) => Promise<readonly string[]>

/**
 * Writes count from a moment that they take with their turn, and show only when they commit. So a moment that has passed can
 * still get something that was not there when it was asked for first. The gate takes its turn behind the open write and lets
 * every later one count from after the moment; then asking for it gives the same bytes for ever. The turn is taken only when
 * no write has passed the moment yet. `moment` has milliseconds.
 * @throws DeadlineExceeded while a write stays open for longer than the deadline, and what `Graph.write` throws
 */
export const momentGate = (graph: Pick<Graph, 'write'>): MomentGate => {
  let passed = { moment: '', bookmarks: [] as readonly string[] }
  return async (moment, options) => {
    if (moment <= passed.moment) return passed.bookmarks
    const { bookmarks } = await graph.write(async (writer) => {
      const [turn] = await writer.run(takeTurnForMoment, { moment })
      if (turn !== undefined) await writer.run(passMoment, { moment })
    }, options)
    if (moment > passed.moment) passed = { moment, bookmarks }
    return bookmarks
  }
}
