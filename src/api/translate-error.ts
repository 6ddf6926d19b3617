import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { DemarcheError } from '../domain/demarche-error.ts'
import { pathText, type PlacedProblem } from '../domain/problem.ts'
import { DossierRejected } from '../ingest/dossier-rejected.ts'
import { ApiError } from './api-error.ts'
import { errorCodes, isErrorCode, type ErrorCode } from './error-codes.ts'

/** What an answer says of an error. Nothing else of it leaves the process. */
export type PublicError = {
  readonly code: ErrorCode
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
  readonly extensions: { readonly code: ErrorCode, readonly wayOut: string } & Readonly<Record<string, unknown>>
}

export const retryAfterSeconds = 5
const retrySoon = { 'retry-after': `${retryAfterSeconds}` }

/** Errors of Fastify and of Neo4j's door whose own words would tell too much or too little, by their code. */
const replaced: Readonly<Record<string, { readonly code: ErrorCode, readonly message: string }>> = {
  NEO4J_UNREACHABLE: { code: 'DATABASE_UNAVAILABLE', message: 'The database does not answer.' },
  DATABASE_UNAVAILABLE: { code: 'DATABASE_UNAVAILABLE', message: 'The database does not answer.' },
  WRONG_PASSWORD: { code: 'DATABASE_UNAVAILABLE', message: 'The database does not let this server in.' },
  TRANSIENT_FAILURE: { code: 'DATABASE_UNAVAILABLE', message: 'The database has no room for one more query now.' },
  BAD_BOOKMARK: { code: 'BAD_BOOKMARK', message: 'The database does not know the bookmark.' },
  DEADLINE_EXCEEDED: { code: 'DEADLINE_EXCEEDED', message: 'The operation took longer than its deadline and was stopped.' },
  CANCELLED: { code: 'CANCELLED', message: 'The operation was cancelled.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body has a content type other than application/json.' },
  FST_ERR_BAD_URL: { code: 'BAD_REQUEST', message: 'The path is not a valid one.' },
}

/** Codes whose entries above stand for trouble in the database, which whoever runs the server wants to see. */
const troubles: ReadonlySet<ErrorCode> = new Set(['DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED'])

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

const publicError = (
  code: ErrorCode,
  { message, wayOut = errorCodes[code].wayOut, headers = {}, details = {} }:
  { message: string, wayOut?: string, headers?: Readonly<Record<string, string>>, details?: Readonly<Record<string, unknown>> },
): PublicError =>
  ({ code, status: errorCodes[code].status, message, headers, extensions: { ...details, code, wayOut } })

const problemOf = ({ code, path, line, column, message, wayOut }: PlacedProblem): object =>
  ({ code, place: pathText(path), line, column, message, wayOut })

const invalidDossier = ({ problems }: DossierRejected): PublicError => publicError('DOSSIER_INVALID', {
  message: `The dossier has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}; nothing was written.`,
  details: { problems: problems.map(problemOf) },
})

/**
 * Any error as the answer may show it: ours pass when their code is in the table, Neo4j's are told in general words, all
 * others are masked and logged under an id.
 */
export const translateError = (error: unknown, logger: Logger): PublicError => {
  const given = codeOf(error)
  const replacement = typeof given === 'string' ? replaced[given] : undefined
  if (replacement !== undefined) {
    if (troubles.has(replacement.code)) logger.warn({ code: replacement.code, err: error }, 'the database did not answer an operation')
    return publicError(replacement.code, { message: replacement.message, headers: replacement.code === 'DATABASE_UNAVAILABLE' ? retrySoon : {} })
  }
  if (error instanceof DossierRejected) return invalidDossier(error)
  if (error instanceof DemarcheError && isErrorCode(given) && given !== 'INTERNAL') {
    return publicError(given, {
      message: error.message, wayOut: error.wayOut, ...(error instanceof ApiError ? { details: error.details, headers: error.headers } : {}),
    })
  }
  const errorId = randomUUID()
  logger.error({ errorId, err: error }, 'an operation failed inside')
  return publicError('INTERNAL', { message: 'Something failed inside this server.', details: { errorId } })
}

/** The one shape of every error body, GraphQL's own. */
export const errorBody = ({ message, extensions }: PublicError): string => `${JSON.stringify({ errors: [{ message, extensions }] })}\n`
