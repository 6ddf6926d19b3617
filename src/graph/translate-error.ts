import neo4j, { Neo4jError } from 'neo4j-driver'
import {
  BadBookmark, ConstraintViolated, DatabaseUnavailable, DeadlineExceeded, GraphError, ReadOnly, StatementFailed, TransientFailure, Unreachable,
  WrongPassword,
} from './errors.ts'

type Translate = (failure: { readonly message: string, readonly cause: Neo4jError }) => GraphError

/** First match wins. Codes: Neo4j status codes, 5.26; those without dots are the driver's own. */
const table: readonly (readonly [RegExp, Translate])[] = [
  [/^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|AuthProviderFailed)$/, (failure) => new WrongPassword(failure)],
  // A transaction whose time is over while it waits for a lock ends with the second.
  [/TransactionTimedOut|\.LockClientStopped$/, (failure) => new DeadlineExceeded(failure)],
  [/DatabaseNotFound$|DatabaseUnavailable$|DatabaseNotAvailable$/, (failure) => new DatabaseUnavailable(failure)],
  [/\.InvalidBookmark(Mixture)?$/, (failure) => new BadBookmark(failure)],
  [/ConstraintValidationFailed$/, (failure) => new ConstraintViolated(failure)],
  [/\.AccessMode$|ForbiddenOnReadOnlyDatabase$/, (failure) => new ReadOnly(failure)],
  [/\.DeadlockDetected$/, (failure) => new TransientFailure({ ...failure, deadlock: true })],
  [/^Neo\.TransientError\.|\.NotALeader$/, (failure) => new TransientFailure({ ...failure, deadlock: false })],
  [/^(ServiceUnavailable|SessionExpired)$/, (failure) => new Unreachable(failure)],
]

/** What the driver threw, as an error of ours; `doing` names the statement or the step. Anything else passes unchanged. */
export const translateError = (error: unknown, doing: string): unknown => {
  if (!(error instanceof Neo4jError)) return error
  const failure = { message: `${doing}: ${error.message}`, cause: error }
  if (error.message.startsWith('Server responded HTTP')) return new Unreachable(failure)
  if (error.message.startsWith('Connection acquisition timed out')) return new TransientFailure({ ...failure, deadlock: false })
  const match = table.find(([code]) => code.test(error.code))
  return match === undefined ? new StatementFailed({ ...failure, neo4jCode: error.code }) : match[1](failure)
}

/** Whether another try of the whole transaction may succeed: what the driver calls retriable, and a lost race for a connection. */
export const isTransient = (error: unknown): boolean =>
  error instanceof TransientFailure
  || (error instanceof GraphError && error.cause instanceof Neo4jError && neo4j.isRetryableError(error.cause))
