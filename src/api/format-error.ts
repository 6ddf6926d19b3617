import { HeaderMap } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { DemarcheError } from '../domain/demarche-error.ts'
import { errorCodes, isErrorCode, type ErrorCode } from './error-codes.ts'
import { limitCode } from './limits/query-limits-rule.ts'
import { translateError, type PublicError } from './translate-error.ts'

/** An error that is already in its public form, for Apollo Server to send with its HTTP status. */
export class AnsweredError extends GraphQLError {
  readonly answered: PublicError

  constructor(answered: PublicError) {
    const http: unknown = { status: answered.status, headers: new HeaderMap(Object.entries(answered.headers)) }
    super(answered.message, { extensions: Object.fromEntries([...Object.entries(answered.extensions), ['http', http]]) })
    this.answered = answered
  }
}

/** What Apollo Server and our rule tell of the request itself; its words may be shown. */
const requestCode = (error: unknown): ErrorCode | null => {
  if (!(error instanceof GraphQLError)) return null
  const { code, [limitCode]: exceeded, validationErrorCode, http } = error.extensions
  if (isErrorCode(exceeded)) return exceeded
  if (validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return 'QUERY_TOO_LARGE'
  if (code === 'BAD_REQUEST' && http?.status === 406) return 'NOT_ACCEPTABLE'
  return isErrorCode(code) && code !== 'INTERNAL' ? code : null
}

/**
 * The one way by which an error of an operation leaves: coded, with its way out, everything unforeseen masked and logged.
 * Stack traces and causes stay here.
 */
export const formatErrorFor = (logger: Logger) => (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const { locations, path } = formatted
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) }
  const inner = unwrapResolverError(error)
  if (inner instanceof AnsweredError) return { message: inner.answered.message, ...place, extensions: inner.answered.extensions }
  const code = inner instanceof DemarcheError ? null : requestCode(error)
  if (code !== null) return { message: formatted.message, ...place, extensions: { code, wayOut: errorCodes[code].wayOut } }
  const { message, extensions } = translateError(inner, logger)
  return { message, ...place, extensions }
}
