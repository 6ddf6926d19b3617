/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its plain options as classes */
import neo4j, { type Driver, type Plan, type Session, type Transaction } from 'neo4j-driver'
import type { Secret } from '../domain/secret.ts'
import type { Statement } from '../domain/statement.ts'
import { ping } from '../generated/cypher.ts'
import { Cancelled, DeadlineExceeded, DatabaseUnavailable, TransientFailure } from './errors.ts'
import { timeLeft } from './time-left.ts'
import { isTransient, translateError } from './translate-error.ts'
import { assertPlain, toParameter } from './values.ts'

/** What pino and its like offer. */
export type Logger = { readonly debug: (details: object, message: string) => void }

export type ConnectOptions = {
  readonly uri: string
  readonly user: string
  /** Null for a server without authentication. */
  readonly password: Secret | null
  /** Null for the server's default database. */
  readonly database: string | null
  readonly poolSize: number
  readonly logger: Logger
  /** From 0 to 1: spreads the retries of writers that met in a deadlock. */
  readonly random?: () => number
}

export type ReadOptions = {
  /** Milliseconds after which Neo4j gives the query up; 10,000 when absent. */
  readonly deadlineMs?: number
  /** Cancels the query in the database. */
  readonly signal?: AbortSignal
  /** Reads wait until the writes that returned these are visible. */
  readonly bookmarks?: readonly string[]
  /** Whether the caller looks itself whether what comes back is plain data (`assertPlain`), since it walks it anyway. */
  readonly unchecked?: boolean
}
export type WriteOptions = Omit<ReadOptions, 'unchecked'> & {
  /** How often the transaction is tried at most; 10 when absent. */
  readonly attempts?: number
}

/** What runs inside one write transaction. */
export type Writer = {
  readonly run: <Params, Row>(statement: Statement<Params, Row>, params: Params) => Promise<readonly Row[]>
  readonly text: (text: string, params: object) => Promise<readonly Row[]>
}
/** What reads only: the graph, or a transaction that writes as well. */
export type Reader = Pick<Writer, 'run'>
export type Row = Readonly<Record<string, unknown>>
export type Written<T> = { readonly value: T, readonly bookmarks: readonly string[] }
export type Explained = {
  readonly columns: readonly string[]
  readonly notices: readonly string[]
  /** What the plan is made of: `NodeIndexSeek`, `Sort` … */
  readonly operators: readonly string[]
}

/** The connections as they are used now. What waits has no connection yet. */
export type PoolState = {
  readonly size: number
  readonly inUse: number
  readonly waiting: number
  /** Write transactions that were tried again since the start. */
  readonly retries: { readonly deadlocks: number, readonly others: number }
}

export type Graph = {
  /** One query in an auto-commit transaction that may only read: one round trip. */
  readonly run: <Params, Row>(statement: Statement<Params, Row>, params: Params, options?: ReadOptions) => Promise<readonly Row[]>
  /** The same for text that the planner made from the fragments of `cypher/`. */
  readonly text: (text: string, params: object, options?: ReadOptions) => Promise<readonly Row[]>
  /**
   * One write transaction, tried again after transient failures: `work` may run more than once, also after a commit whose
   * answer was lost, so what it writes must be the same the second time.
   */
  readonly write: <T>(work: (writer: Writer) => Promise<T>, options?: WriteOptions) => Promise<Written<T>>
  /** Plans the text without running it: its columns, its operators, and what Neo4j has to say about it. */
  readonly explain: (text: string, params: object) => Promise<Explained>
  /** @throws Unreachable, WrongPassword, DatabaseUnavailable */
  readonly verify: (options?: { readonly deadlineMs?: number }) => Promise<{ readonly version: string, readonly address: string }>
  readonly pool: () => PoolState
  readonly close: () => Promise<void>
}

const defaultDeadlineMs = 10_000
/** Planning alone, of whatever size, while the database may be busy. */
const planningDeadlineMs = 60_000
const defaultAttempts = 10
const longestPauseMs = 1_000
/** Neo4j looks for late transactions every 2 s by default; past this the client resets the connection itself. */
const graceMs = 100

const openDriver = ({ uri, user, password, poolSize, logger }: ConnectOptions): Driver =>
  neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password.reveal()), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 30_000,
    telemetryDisabled: true,
    userAgent: 'demarche',
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    logging: {
      level: 'warn',
      // What failed is thrown as well; here it is a trace for debugging, without the driver's stack.
      logger: (level, message) => { logger.debug({ driver: level }, message.split('\n', 1)[0] ?? '') },
    },
  })

const rowsOf = (records: readonly { toObject: () => Row }[], unchecked = false): readonly Row[] =>
  records.map((record) => {
    const row = record.toObject()
    if (unchecked) return row
    for (const [column, value] of Object.entries(row)) assertPlain(value, column)
    return row
  })

const parametersOf = (params: unknown): Record<string, unknown> => toParameter(params ?? {}, '$') as Record<string, unknown>

const operatorsOf = ({ operatorType, children }: Plan): readonly string[] => [operatorType.split('@', 1)[0] ?? '', ...children.flatMap(operatorsOf)]

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/**
 * Opens a pool of connections; nothing is sent before the first use (`verify` sends something).
 * @throws what the driver says of an address that it cannot parse
 */
export const connect = (options: ConnectOptions): Graph => {
  const driver = openDriver(options)
  const { logger, random = Math.random } = options
  const database = options.database === null ? {} : { database: options.database }

  /** Sessions that are not closed yet: each has a connection or waits for one. */
  let sessions = 0
  const retries = { deadlocks: 0, others: 0 }

  /** Runs `work` on a session and closes it, which also resets, and so cancels, whatever still runs on its connection. */
  const onSession = async <T>(
    { mode, doing, noticed = false }: { mode: 'READ' | 'WRITE', doing: string, noticed?: boolean },
    { deadlineMs = defaultDeadlineMs, signal, bookmarks = [] }: ReadOptions,
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    if (signal?.aborted) throw new Cancelled({ message: `${doing}: cancelled before it began`, cause: signal.reason })
    const session = driver.session({
      ...database, defaultAccessMode: mode, bookmarks: [...bookmarks],
      ...(noticed ? { notificationFilter: { minimumSeverityLevel: 'INFORMATION' } } : {}),
    })
    sessions += 1
    const { promise: stopped, reject: stop } = Promise.withResolvers<never>()
    const onAbort = (): void => { stop(new Cancelled({ message: `${doing}: cancelled`, cause: signal?.reason })) }
    const timer = setTimeout(() => {
      stop(new DeadlineExceeded({ message: `${doing}: no answer within ${deadlineMs} ms` }))
    }, deadlineMs + graceMs)
    signal?.addEventListener('abort', onAbort, { once: true })
    const working = work(session)
    working.catch(() => undefined)
    try {
      return await Promise.race([working, stopped])
    } catch (error) {
      throw translateError(error, doing)
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      void session.close()
        .catch((error: unknown) => { logger.debug({ doing, error: String(error) }, 'closing a session failed') })
        .finally(() => { sessions -= 1 })
    }
  }

  const read = (
    doing: string,
    { text, params }: { text: string, params: unknown },
    readOptions: ReadOptions = {},
  ): Promise<readonly Row[]> =>
    onSession({ mode: 'READ', doing }, readOptions, async (session) => {
      const result = await session.run(text, parametersOf(params), { timeout: readOptions.deadlineMs ?? defaultDeadlineMs })
      return rowsOf(result.records, readOptions.unchecked)
    })

  const writerOn = (transaction: Transaction): Writer => {
    const query = async (doing: string, text: string, params: unknown): Promise<readonly Row[]> => {
      try {
        return rowsOf((await transaction.run(text, parametersOf(params))).records)
      } catch (error) {
        throw translateError(error, doing)
      }
    }
    return {
      run: async (statement, params) => await query(statement.name, statement.text, params) as never,
      text: (text, params) => query('statement', text, params),
    }
  }

  const writeOnce = <T>(work: (writer: Writer) => Promise<T>, writeOptions: WriteOptions, timeout: number): Promise<Written<T>> =>
    onSession({ mode: 'WRITE', doing: 'write' }, { ...writeOptions, deadlineMs: timeout }, async (session) => {
      const transaction = await session.beginTransaction({ timeout })
      try {
        const value = await work(writerOn(transaction))
        await transaction.commit()
        return { value, bookmarks: session.lastBookmarks() }
      } finally {
        if (transaction.isOpen()) await transaction.rollback().catch(() => undefined)
      }
    })

  const write: Graph['write'] = async (work, writeOptions = {}) => {
    const { deadlineMs = defaultDeadlineMs, attempts = defaultAttempts } = writeOptions
    const end = performance.now() + deadlineMs
    for (let attempt = 1; ; attempt++) {
      try {
        return await writeOnce(work, writeOptions, timeLeft(end))
      } catch (error) {
        const pauseMs = random() * Math.min(longestPauseMs, 20 * 2 ** attempt)
        if (!isTransient(error) || attempt >= attempts || performance.now() + pauseMs >= end) throw error
        if (error instanceof TransientFailure && error.deadlock) retries.deadlocks += 1
        else retries.others += 1
        logger.debug({ attempt, error: String(error) }, 'writing again after a transient failure')
        await pause(pauseMs)
      }
    }
  }

  return {
    run: async (statement, params, readOptions) =>
      await read(statement.name, { text: statement.text, params }, readOptions) as never,
    text: (text, params, readOptions) => read('query', { text, params }, readOptions),
    write,
    explain: (text, params) =>
      onSession({ mode: 'READ', doing: 'EXPLAIN', noticed: true }, { deadlineMs: planningDeadlineMs }, async (session) => {
        const result = session.run(`EXPLAIN ${text}`, parametersOf(params))
        const [columns, summary] = [await result.keys(), await result.summary()]
        return {
          columns,
          notices: summary.notifications.map((notice) => `${notice.code}: ${notice.description}`),
          operators: summary.plan === false ? [] : operatorsOf(summary.plan),
        }
      }),
    verify: ({ deadlineMs = defaultDeadlineMs } = {}) =>
      onSession({ mode: 'READ', doing: `connecting to ${options.uri}` }, { deadlineMs }, async (session) => {
        const { summary } = await session.run(ping.text, {}, { timeout: deadlineMs })
        const version = /^Neo4j\/([\d.]+)/.exec(summary.server.agent ?? '')?.[1]
        if (version === undefined) throw new DatabaseUnavailable({ message: `${options.uri} answers as ${summary.server.agent ?? 'something unknown'}, not as Neo4j` })
        return { version, address: summary.server.address ?? options.uri }
      }),
    pool: () => ({
      size: options.poolSize, inUse: Math.min(sessions, options.poolSize), waiting: Math.max(0, sessions - options.poolSize), retries: { ...retries },
    }),
    close: () => driver.close(),
  }
}
