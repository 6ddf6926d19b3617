import { DemarcheError } from '../domain/demarche-error.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

/** An error of the command line itself, with the exit code that it ends in. */
export class CliError extends DemarcheError {
  readonly exitCode: ExitCode

  constructor({ exitCode, ...description }: { code: string, message: string, wayOut: string, exitCode: ExitCode }) {
    super(description)
    this.exitCode = exitCode
  }
}

/** An option or argument with a value that it does not take. */
export class WrongValue extends CliError {
  constructor(message: string, wayOut: string) {
    super({ code: 'WRONG_VALUE', message, wayOut, exitCode: exitCodes.misunderstood })
  }
}

/** Nothing in the graph has these words or this id. */
export class NothingFound extends CliError {
  constructor(message: string, wayOut: string) {
    super({ code: 'NOTHING_FOUND', message, wayOut, exitCode: exitCodes.nothingFound })
  }
}
