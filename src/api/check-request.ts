import { ApiError } from './api-error.ts'
import { checkText } from './limits/check-text.ts'
import { checkVariables } from './limits/check-variables.ts'

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Looks at a GraphQL request before anything parses it. Types of its parts are checked by Apollo Server.
 * @throws ApiError BATCH_REFUSED, BAD_REQUEST, PERSISTED_QUERY_NOT_SUPPORTED, QUERY_TOO_LARGE, QUERY_TOO_DEEP
 */
export const checkRequest = (body: unknown, maxDepth: number): void => {
  if (Array.isArray(body)) throw new ApiError({ code: 'BATCH_REFUSED', message: 'The body is a list; one request holds one operation.' })
  if (!isMap(body)) throw new ApiError({ code: 'BAD_REQUEST', message: 'The body is not a JSON object.' })
  if (isMap(body['extensions']) && 'persistedQuery' in body['extensions']) {
    throw new ApiError({ code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: 'This server keeps no persisted queries.' })
  }
  const { query, variables } = body
  if (typeof query === 'string') checkText(query, maxDepth)
  checkVariables(variables)
}
