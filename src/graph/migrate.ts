import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import {
  appliedMigrations, awaitIndexes, guardMigrations, recordMigration, releaseMigrationLock, takeMigrationLock,
} from '../generated/cypher.ts'
import type { Graph } from './connect.ts'
import { DeadlineExceeded, StatementFailed } from './errors.ts'
import { type Migration, pendingMigrations, readMigrations } from './migrations.ts'
import { timeLeft } from './time-left.ts'
import { isTransient } from './translate-error.ts'

export type MigrateOptions = {
  /** Where the migrations are; the project's own when absent. */
  readonly folder?: string
  /** Told the name of each migration as it begins. */
  readonly report?: (name: string) => void
  /** For everything together, waiting for another starter included; 2 minutes when absent. */
  readonly deadlineMs?: number
}

/** A holder that died is replaced after this long; the longest migration must be shorter. */
const lockForMs = 60_000
const pollMs = 150
const guardTries = 8

/** Two `IF NOT EXISTS` at once can both find that the other's constraint is not there yet. */
const lostRace = (error: unknown): boolean =>
  error instanceof StatementFailed && /(SchemaRule|Constraint|Index)AlreadyExists$/.test(error.neo4jCode)

const guard = async (graph: Graph): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      await graph.write((writer) => writer.run(guardMigrations, {}), { deadlineMs: lockForMs })
      return
    } catch (error) {
      if (attempt >= guardTries || !(isTransient(error) || lostRace(error))) throw error
      await pause(pollMs * Math.random())
    }
  }
}

const takeLock = async (graph: Graph, holder: string): Promise<boolean> => {
  const { value: [row] } = await graph.write((writer) => writer.run(takeMigrationLock, { holder, forMs: lockForMs }), { deadlineMs: lockForMs })
  return row?.held === true
}

/** Runs `work` while no other program migrates this database. */
const underLock = async <T>(graph: Graph, end: number, work: (prolong: () => Promise<void>) => Promise<T>): Promise<T> => {
  const holder = randomUUID()
  await guard(graph)
  while (!await takeLock(graph, holder)) {
    if (performance.now() > end) throw new DeadlineExceeded({ message: 'another program has been migrating this database for too long' })
    await pause(pollMs * (0.5 + Math.random()))
  }
  try {
    return await work(async () => { await takeLock(graph, holder) })
  } finally {
    await graph.write((writer) => writer.run(releaseMigrationLock, { holder }), { deadlineMs: lockForMs })
  }
}

/** One file is one transaction. Neo4j takes either schema commands or changes of data in one, so a file holds one kind. */
const apply = async (graph: Graph, migration: Migration): Promise<void> => {
  await graph.write(async (writer) => {
    for (const statement of migration.statements) await writer.text(statement, {})
  }, { deadlineMs: lockForMs })
  await graph.write((writer) => writer.run(recordMigration, { name: migration.name, checksum: migration.checksum }), { deadlineMs: lockForMs })
}

/**
 * Brings the database's schema up to date: each migration runs once, whoever starts at the same time, and indexes are ready
 * on return. A start that dies between a migration and its record runs it again, so its statements must be repeatable.
 * @returns the names of the migrations that ran now
 * @throws ChangedMigration, UnknownMigration, MisnamedMigration, DeadlineExceeded and what `Graph` throws
 */
export const migrate = async (graph: Graph, options: MigrateOptions = {}): Promise<readonly string[]> => {
  const { folder, report, deadlineMs = 120_000 } = options
  const end = performance.now() + deadlineMs
  const known = await readMigrations(folder)
  // The first query of a Neo4j that has just started on a busy machine takes longer than queries should.
  const pending = async (): Promise<readonly Migration[]> =>
    pendingMigrations(known, await graph.run(appliedMigrations, {}, { deadlineMs: timeLeft(end) }))
  if ((await pending()).length === 0) return []
  return underLock(graph, end, async (prolong) => {
    const migrations = await pending()
    for (const migration of migrations) {
      report?.(migration.name)
      await prolong()
      await apply(graph, migration)
    }
    await graph.run(awaitIndexes, {}, { deadlineMs: lockForMs })
    return migrations.map(({ name }) => name)
  })
}
