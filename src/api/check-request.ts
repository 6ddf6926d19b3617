import { sha256 } from '../domain/ids.ts'
import { ApiError } from './api-error.ts'
import { checkText } from './limits/check-text.ts'
import { checkVariables } from './limits/check-variables.ts'
import type { RegisteredOperations } from './operations/read-operations.ts'

type Body = Readonly<Record<string, unknown>>

/** What requests may ask for. */
export type Askable = {
  readonly maxDepth: number
  /** Whether a hash may stand for a text that was sent before. */
  readonly remembers: boolean
  /** The only operations that are answered; null when all are. */
  readonly registered: RegisteredOperations | null
}

const isMap = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The SHA-256 by which a request names its operation, or null. */
const hashIn = ({ extensions }: Body): string | null => {
  if (!isMap(extensions) || !('persistedQuery' in extensions)) return null
  const asked = extensions['persistedQuery']
  if (isMap(asked) && asked['version'] === 1 && typeof asked['sha256Hash'] === 'string' && /^[0-9a-f]{64}$/.test(asked['sha256Hash'])) return asked['sha256Hash']
  throw new ApiError({ code: 'BAD_REQUEST', message: '`extensions.persistedQuery` has `version` 1 and `sha256Hash`, 64 hexadecimal digits in lower case.' })
}

/** A text as whoever registered it wrote it: it was checked when the server started. */
const registeredRequest = (body: Body, registered: RegisteredOperations): Body => {
  const { query } = body
  const operation = registered.get(hashIn(body) ?? (typeof query === 'string' ? sha256(query) : ''))
  if (operation === undefined || (typeof query === 'string' && query !== operation.text)) {
    throw new ApiError({ code: 'OPERATION_NOT_REGISTERED', message: 'This operation is not registered.' })
  }
  return { ...Object.fromEntries(Object.entries(body).filter(([key]) => key !== 'extensions')), query: operation.text }
}

/**
 * Looks at a GraphQL request before anything parses it, and gives it as it is to be executed. Types of its parts are checked
 * by Apollo Server.
 * @throws ApiError BATCH_REFUSED, BAD_REQUEST, PERSISTED_QUERY_NOT_SUPPORTED, OPERATION_NOT_REGISTERED, QUERY_TOO_LARGE, QUERY_TOO_DEEP
 */
export const checkRequest = (body: unknown, { maxDepth, remembers, registered }: Askable): Body => {
  if (Array.isArray(body)) throw new ApiError({ code: 'BATCH_REFUSED', message: 'The body is a list; one request holds one operation.' })
  if (!isMap(body)) throw new ApiError({ code: 'BAD_REQUEST', message: 'The body is not a JSON object.' })
  const { query, variables, extensions } = body
  checkVariables(variables)
  if (registered !== null) return registeredRequest(body, registered)
  if (!remembers && isMap(extensions) && 'persistedQuery' in extensions) {
    throw new ApiError({ code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: 'This server keeps no persisted queries.' })
  }
  if (typeof query === 'string') checkText(query, maxDepth)
  const hash = hashIn(body)
  if (hash !== null && typeof query === 'string' && sha256(query) !== hash) {
    throw new ApiError({ code: 'BAD_REQUEST', message: '`sha256Hash` is not the SHA-256 of `query`.' })
  }
  return body
}
