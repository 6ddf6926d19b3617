import { AsyncLocalStorage } from 'node:async_hooks'
import type { OpenSpan } from './tracing.ts'

/** What one request brings to the database, and what is counted of it while it is answered. */
export type RequestScope = {
  /** Neo4j's bookmarks of the writes that it must see. */
  readonly bookmarks: readonly string[]
  /** Those of its own last write. */
  written: readonly string[]
  /** Rows that Neo4j gave. */
  rows: number
  /** Milliseconds spent waiting for Neo4j; of questions asked at once each counts. */
  databaseMs: number
  /** The request's span; null while nothing is traced. */
  readonly span: OpenSpan | null
}

const scopes = new AsyncLocalStorage<RequestScope>()

export const startScope = ({ bookmarks, span }: Pick<RequestScope, 'bookmarks' | 'span'>): RequestScope => ({ bookmarks, written: [], rows: 0, databaseMs: 0, span })

/** Runs what answers a request; whatever it awaits finds the scope by `currentScope`. */
export const inScope = <T>(scope: RequestScope, work: () => T): T => scopes.run(scope, work)

/** Undefined outside of a request. */
export const currentScope = (): RequestScope | undefined => scopes.getStore()
