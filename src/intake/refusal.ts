import { DemarcheError } from '../domain/demarche-error.ts'
import type { RefusalCode, Refused } from './item.ts'

/** Thrown where an input proves unfit; `refusedOf` makes it the item that the run reports. */
export class Refusal extends DemarcheError {
  declare readonly code: RefusalCode
  readonly transient: boolean

  constructor(description: { code: RefusalCode; message: string; wayOut: string; transient?: boolean; cause?: unknown }) {
    super(description)
    this.transient = description.transient ?? false
  }
}

/** The item that tells of an error. What is no refusal is a mistake of ours: it is reported like one, and the run goes on. */
export const refusedOf = (error: unknown, origin: string, fingerprint: string | null): Refused => {
  if (error instanceof Refusal) {
    const { code, message, wayOut, transient } = error
    return { kind: 'refused', origin, fingerprint, code, message, wayOut, transient }
  }
  return {
    kind: 'refused', origin, fingerprint, code: 'UNEXPECTED', transient: true,
    message: `Reading failed unexpectedly: ${error instanceof Error ? error.message : String(error)}`,
    wayOut: 'Report it together with the input; the other inputs are not touched by it.',
  }
}
