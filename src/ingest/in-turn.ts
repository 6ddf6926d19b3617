import { randomUUID } from 'node:crypto'
import { instantOf, momentAfter, type Instant, type Moment } from '../domain/time.ts'
import { recordOperation, takeTurn } from '../generated/cypher.ts'
import type { Graph, Writer } from '../graph/connect.ts'
import type { Delta } from './delta.ts'

export type OperationKind = 'INGEST' | 'RETRACT' | 'RESTORE' | 'CORRECT' | 'MERGE' | 'UNMERGE' | 'REVIEW' | 'REPAIR' | 'IMPORT'

/** What every write is given. */
export type WriteOptions = {
  readonly graph: Pick<Graph, 'write'>
  /** Milliseconds since 1970, as Date.now gives them. */
  readonly clock: () => number
  /** Who writes: the name of a token, or `local`; `local` when absent. */
  readonly by?: string
  /** What makes a retried write the same write; a random one when absent. */
  readonly operationId?: string
  /** For everything, the turns of other writers included; a minute when absent. */
  readonly deadlineMs?: number
  /** Does everything and then undoes it: the outcome tells what would have been written. */
  readonly dryRun?: boolean
}

/** Ends the transaction of a dry run. */
class Undone<Outcome> extends Error {
  readonly outcome: Outcome

  constructor(outcome: Outcome) {
    super('a dry run')
    this.outcome = outcome
  }
}

/** When a write happens: `moment` orders it among all writes, `now` is what it records. */
export type Turn = { readonly moment: Moment; readonly now: Instant; /** When the write before it happened. */ readonly last: Moment | null }

/** One thing that a write touched, as the record of the write keeps it. */
export type OperationItem = { readonly action: string; readonly thing: string; readonly kind: string; readonly key: string | null; readonly caption: string }

/** What is recorded of a write; null when it changed nothing. */
export type OperationRecord = {
  readonly kind: OperationKind
  readonly source: string | null
  readonly why?: string | null
  readonly items: readonly OperationItem[]
}

export type InTurn<Outcome> = { readonly outcome: Outcome; readonly record: OperationRecord | null }

const defaultDeadlineMs = 60_000
const actions = { created: 'CREATED', matched: 'MATCHED', changed: 'CHANGED', withdrawn: 'WITHDRAWN', suspended: 'SUSPENDED', returned: 'RETURNED' } as const

/** The things of a delta as a record keeps them. */
export const itemsOf = (delta: Delta): readonly OperationItem[] =>
  (Object.keys(actions) as readonly (keyof typeof actions)[]).flatMap((list) =>
    delta[list].map(({ id, kind, key, caption }) => ({ action: actions[list], thing: id, kind, key, caption })))

/**
 * Runs one write in its turn, in one transaction: writes follow one another in strictly increasing moments, and each leaves
 * a record of who changed what. `work` may run more than once. A write whose answer was lost is found by its operation id
 * and not repeated.
 */
export const inTurn = async <Outcome>(
  { graph, clock, by = 'local', operationId = randomUUID(), deadlineMs = defaultDeadlineMs, dryRun = false }: WriteOptions,
  work: (writer: Writer, turn: Turn) => Promise<InTurn<Outcome>>,
): Promise<{ readonly value: Outcome; readonly bookmarks: readonly string[] }> => {
  const operation = `operation:${operationId}`
  const once = async (writer: Writer): Promise<Outcome> => {
    const [turn] = await writer.run(takeTurn, { operationId: operation })
    // It was written by this very function with the same operation id.
    if (typeof turn?.outcome === 'string') return JSON.parse(turn.outcome) as Outcome
    const last = (turn?.lastMoment ?? null) as Moment | null
    const moment = momentAfter(last, clock())
    const { outcome, record } = await work(writer, { moment, now: instantOf(Date.parse(moment)), last })
    if (dryRun) throw new Undone(outcome)
    if (record !== null) {
      const { kind, source, why = null, items } = record
      await writer.run(recordOperation, {
        operationId: operation, moment, properties: { kind, by, source, why, outcome: JSON.stringify(outcome), recordedAt: instantOf(Date.parse(moment)) },
        items: items.map((item, order) => ({ ...item, order })),
      })
    }
    return outcome
  }
  try {
    return await graph.write(once, { deadlineMs })
  } catch (error) {
    if (error instanceof Undone) return { value: error.outcome as Outcome, bookmarks: [] }
    throw error
  }
}
