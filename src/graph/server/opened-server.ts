import type { Secret } from '../../domain/secret.ts'

/** A Neo4j that answers, and how to reach it. `release` says that this program needs it no longer; safe to call twice. */
export type OpenedServer = {
  readonly kind: 'uri' | 'docker' | 'managed'
  readonly uri: string
  readonly user: string
  readonly password: Secret | null
  readonly database: string | null
  /** Where Neo4j Browser is, when it is known. */
  readonly browserUrl: string | null
  readonly release: () => Promise<void>
}
