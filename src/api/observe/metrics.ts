import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { PoolState } from '../../graph/connect.ts'
import type { CacheUse } from '../../plan/planner.ts'
import type { Admission } from '../admission/admission.ts'
import type { ErrorCode } from '../error-codes.ts'
import { operationLabels } from './operation-labels.ts'

/** One operation that was answered, well or with errors. */
export type Answered = {
  readonly name: string | null | undefined
  readonly kind: 'query' | 'mutation' | 'subscription' | 'none'
  readonly seconds: number
  /** Codes of its errors, each once. */
  readonly codes: readonly string[]
  readonly rows: number
  readonly databaseSeconds: number
}

export type Metrics = {
  readonly answered: (operation: Answered) => void
  /** A request that was refused before there was an operation. */
  readonly refused: (code: ErrorCode) => void
  readonly contentType: string
  /** Everything in the text format of Prometheus. */
  readonly text: () => Promise<string>
}

/** What is read when somebody asks for the metrics. */
export type MetricSources = {
  readonly pool: () => PoolState
  readonly plans: () => CacheUse
  readonly queue: Admission['state']
  readonly connections: () => { readonly open: number, readonly refused: number }
  /** Names of operations that always keep a label of their own. */
  readonly knownOperations: readonly string[]
}

/** Names that clients choose and that get a label of their own. */
const otherOperations = 100

/** From what an index seek takes to the longest deadlines. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** Metrics of one API, in a registry of its own, with Node's: event loop lag, memory, garbage collection, CPU. */
export const startMetrics = ({ pool, plans, queue, connections, knownOperations }: MetricSources): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  const labels = operationLabels({ known: knownOperations, most: otherOperations })
  collectDefaultMetrics({ register: registry })

  const operations = new Counter({
    name: 'demarche_operations_total', help: 'GraphQL operations answered, with or without errors.', labelNames: ['operation', 'kind'] as const, registers,
  })
  const errors = new Counter({
    name: 'demarche_operation_errors_total', help: 'GraphQL operations answered with this error code.', labelNames: ['operation', 'code'] as const, registers,
  })
  const duration = new Histogram({
    name: 'demarche_operation_duration_seconds', help: 'Time from the arrived request to its answer, waiting included.', labelNames: ['operation'] as const, buckets: seconds, registers,
  })
  const rows = new Counter({ name: 'demarche_operation_rows_total', help: 'Rows that Neo4j gave for operations.', labelNames: ['operation'] as const, registers })
  const database = new Counter({
    name: 'demarche_operation_database_seconds_total', help: 'Time that operations waited for Neo4j.', labelNames: ['operation'] as const, registers,
  })
  const refusals = new Counter({
    name: 'demarche_http_refusals_total', help: 'Requests refused before there was an operation, by error code.', labelNames: ['code'] as const, registers,
  })

  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({ name, help, registers, collect() { this.set(value()) } })
  }
  /** A counter that somebody else keeps. */
  const total = (name: string, help: string, value: () => number): void => {
    new Counter({ name, help, registers, collect() { this.reset(); this.inc(value()) } })
  }
  gauge('demarche_pool_size', 'Connections to Neo4j at most.', () => pool().size)
  new Gauge({
    name: 'demarche_pool_connections', help: 'Places in the pool of connections to Neo4j: in use by a query, or idle.', labelNames: ['state'] as const, registers,
    collect() {
      const { size, inUse } = pool()
      this.set({ state: 'in_use' }, inUse)
      this.set({ state: 'idle' }, size - inUse)
    },
  })
  gauge('demarche_pool_waiting', 'Queries that wait for a connection to Neo4j.', () => pool().waiting)
  new Counter({
    name: 'demarche_write_retries_total', help: 'Write transactions that were tried again, by reason.', labelNames: ['reason'] as const, registers,
    collect() {
      const { deadlocks, others } = pool().retries
      this.reset()
      this.inc({ reason: 'deadlock' }, deadlocks)
      this.inc({ reason: 'transient' }, others)
    },
  })
  const kinds = ['read', 'write'] as const
  new Gauge({
    name: 'demarche_admitted_operations', help: 'Operations that are answered now.', labelNames: ['kind'] as const, registers,
    collect() { for (const kind of kinds) this.set({ kind }, queue()[kind].inside) },
  })
  new Gauge({
    name: 'demarche_queue_length', help: 'Operations that wait for their turn.', labelNames: ['kind'] as const, registers,
    collect() { for (const kind of kinds) this.set({ kind }, queue()[kind].waiting) },
  })
  new Counter({
    name: 'demarche_queue_refusals_total', help: 'Operations refused because too many waited (full), or after the longest wait (late).', labelNames: ['kind', 'reason'] as const, registers,
    collect() {
      this.reset()
      for (const kind of kinds) for (const reason of ['full', 'late'] as const) this.inc({ kind, reason }, queue()[kind][reason])
    },
  })
  total('demarche_plan_cache_hits_total', 'Operations whose Cypher was kept from an earlier one.', () => plans().hits)
  total('demarche_plan_cache_misses_total', 'Operations whose Cypher was made anew.', () => plans().misses)
  gauge('demarche_plan_cache_size', 'Cypher texts that are kept.', () => plans().size)
  gauge('demarche_http_connections', 'Open connections of clients.', () => connections().open)
  total('demarche_http_connections_refused_total', 'Connections refused because DEMARCHE_MAX_CONNECTIONS were open.', () => connections().refused)

  return {
    answered: ({ name, kind, seconds: took, codes, rows: count, databaseSeconds }) => {
      const operation = codes.length === 0 ? labels.answered(name) : labels.failed(name)
      operations.inc({ operation, kind })
      duration.observe({ operation }, took)
      rows.inc({ operation }, count)
      database.inc({ operation }, databaseSeconds)
      for (const code of codes) errors.inc({ operation, code })
    },
    refused: (code) => { refusals.inc({ code }) },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  }
}
