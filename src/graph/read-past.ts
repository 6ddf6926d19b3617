import { lastShown, passMoment, takeTurnForMoment } from '../generated/cypher.ts'
import type { Graph, ReadOptions, Row } from './connect.ts'
import { timeLeft } from './time-left.ts'

/** One statement of a read. */
type Run = (text: string, params: object) => Promise<readonly Row[]>

/** Reads what a past moment was; `read` may run more than once. */
export type PastReader = <T>(moment: string, read: (run: Run) => Promise<T>, options: ReadOptions & { readonly deadlineMs: number }) => Promise<T>

/** So often a read that a write disturbed is made again before it lets no write show meanwhile. */
const undisturbedTries = 3

/**
 * Answers about a moment that stay the same for ever. Two things could change them:
 *
 * - Writes count from a moment that they take with their turn, and show only when they commit. So a moment that has passed
 *   could still get something that was not there when it was asked for first. A read takes its turn behind the open write and
 *   lets every later one count from after the moment; only when no write has passed the moment yet.
 * - Neo4j reads what is committed row by row: while a write shows, a read can miss what it moves from the present to the past,
 *   or see it twice. A read during which a write showed is made again, in the end with writes held back.
 *
 * `moment` has milliseconds.
 * @throws DeadlineExceeded while a write stays open for longer than the deadline, what `read` throws, and what `Graph.write` throws
 */
export const readingPast = (graph: Pick<Graph, 'write' | 'text'>): PastReader => {
  let passed = { moment: '', bookmarks: [] as readonly string[] }
  const pass = async (moment: string, options: ReadOptions): Promise<readonly string[]> => {
    if (moment <= passed.moment) return passed.bookmarks
    const { bookmarks } = await graph.write(async (writer) => {
      const [turn] = await writer.run(takeTurnForMoment, { moment })
      if (turn !== undefined) await writer.run(passMoment, { moment })
    }, options)
    if (moment > passed.moment) passed = { moment, bookmarks }
    return bookmarks
  }
  const shown = async (options: ReadOptions): Promise<string | undefined> =>
    (await graph.write((writer) => writer.run(lastShown, {}), options)).value[0]?.moment

  return async (moment, read, { deadlineMs, ...options }) => {
    const end = performance.now() + deadlineMs
    const left = (): ReadOptions => ({ ...options, deadlineMs: timeLeft(end) })
    const bookmarks = await pass(moment, left())
    let before = await shown(left())
    for (let tries = 1; tries <= undisturbedTries; tries++) {
      const value = await read((text, params) => graph.text(text, params, { ...left(), bookmarks }))
      const after = await shown(left())
      if (after === before) return value
      before = after
    }
    const { value } = await graph.write(async (writer) => {
      await writer.run(lastShown, {})
      return read((text, params) => writer.text(text, params))
    }, { ...left(), bookmarks })
    return value
  }
}
