import type { Graph } from '../graph/connect.ts'
import { pendingMigrations, readMigrations } from '../graph/migrations.ts'
import { appliedMigrations } from '../generated/cypher.ts'

export type Readiness =
  | { readonly status: 'ready' }
  | { readonly status: 'not ready', readonly database: 'unreachable' | 'to be migrated' }

const deadlineMs = 2_000

const look = async (graph: Graph): Promise<Readiness> => {
  try {
    const [known, applied] = await Promise.all([readMigrations(), graph.run(appliedMigrations, {}, { deadlineMs })])
    return pendingMigrations(known, applied).length === 0 ? { status: 'ready' } : { status: 'not ready', database: 'to be migrated' }
  } catch {
    return { status: 'not ready', database: 'unreachable' }
  }
}

/** Looks whether the database answers and has all migrations, within about 2 s. Those who ask meanwhile share one look. */
export const readinessOf = (graph: Graph): (() => Promise<Readiness>) => {
  let looking: Promise<Readiness> | null = null
  return () => {
    looking ??= look(graph).finally(() => { looking = null })
    return looking
  }
}
