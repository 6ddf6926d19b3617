import { DemarcheError } from '../domain/demarche-error.ts'

/** A file that cannot be read as one of the dataset's; what was written of it before stays. */
export class ImportRefused extends DemarcheError {
  constructor({ code, origin, line, message, wayOut }: {
    readonly code: 'NOT_FOUND' | 'NOT_A_FILE' | 'UNREADABLE' | 'UNKNOWN_FORMAT' | 'TOO_LARGE' | 'ROW_TOO_LONG' | 'BAD_ARCHIVE'
    readonly origin: string; readonly line?: number; readonly message: string; readonly wayOut: string
  }) {
    super({ code, message: `${origin}${line === undefined ? '' : `, line ${line}`}: ${message}`, wayOut })
  }
}

/** The code of an error of Node or of a library; empty when it has none. */
export const errorCode = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '')

export const errorMessage = (error: unknown): string => (typeof error === 'object' && error !== null && 'message' in error ? String(error.message).slice(0, 200) : String(error))
