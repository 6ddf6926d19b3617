import { DemarcheError } from '../domain/demarche-error.ts'
import { errorCodes, type ErrorCode } from './error-codes.ts'

type Description = {
  readonly code: ErrorCode
  readonly message: string
  /** The code's own way out when absent. */
  readonly wayOut?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Goes into `extensions` beside the code. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/** An error that the API answers with as it is. */
export class ApiError extends DemarcheError {
  readonly headers: Readonly<Record<string, string>>
  readonly details: Readonly<Record<string, unknown>>

  constructor({ code, message, wayOut = errorCodes[code].wayOut, headers = {}, details = {}, cause }: Description) {
    super({ code, message, wayOut, cause })
    this.headers = headers
    this.details = details
  }
}
