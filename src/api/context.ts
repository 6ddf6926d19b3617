import type { Place } from './admission/admission.ts'
import type { Permission } from './authenticate.ts'

/** What one operation carries with it. */
export type ApiContext = {
  readonly permission: Permission
  /** Who writes, as the record of a write names them. */
  readonly by: string
  /** Aborted when the client goes away or the server stops. */
  readonly signal: AbortSignal
  /** Its place among those that may ask the database. */
  readonly place: Place
  /** When the request had arrived, on the clock of `performance.now()`. */
  readonly begunAt: number
  /** The whole answer as Neo4j gave it, root fields under the names of the response. */
  answer: unknown
  /** The answer as the JSON of `data`; null when graphql-js has to make the response. */
  written: string | null
}
