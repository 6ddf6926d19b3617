import { DemarcheError } from '../domain/demarche-error.ts'
import { CliError } from './cli-error.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { visible } from './output/visible.ts'
import type { Colours } from './output/screen.ts'

export const exitCodeOf = (error: unknown): ExitCode =>
  error instanceof CliError ? error.exitCode
    : error instanceof DemarcheError && error.code === 'MALFORMED_SETTINGS' ? exitCodes.misunderstood
      : exitCodes.failed

const messageOf = (error: unknown): string => error instanceof Error ? error.message : String(error)

/** Every line of a message made safe on its own, so that lists of problems stay lists. */
const visibleLines = (text: string): string => text.split('\n').map((line) => `${/^\s*/.exec(line)?.[0] ?? ''}${visible(line)}`).join('\n')

/** What went wrong and the way out, in a few lines. Errors that nobody foresaw show their stack when DEMARCHE_LOG asks for it. */
export const formatError = (error: unknown, { colours, stack }: { readonly colours: Colours, readonly stack: boolean }): string => {
  const name = colours.red('demarche:')
  if (error instanceof DemarcheError) return `${name} ${visibleLines(error.message)}\n${visibleLines(error.wayOut)}`
  const detail = stack && error instanceof Error && error.stack !== undefined
    ? error.stack
    : 'This was not foreseen. DEMARCHE_LOG=debug shows where it happened.'
  return `${name} ${visibleLines(messageOf(error))}\n${detail}`
}

/** The same for programs: one line of JSON. */
export const errorJson = (error: unknown): string => JSON.stringify({
  error: error instanceof DemarcheError
    ? { code: error.code, message: error.message, wayOut: error.wayOut }
    : { code: 'UNEXPECTED', message: messageOf(error), wayOut: 'Set DEMARCHE_LOG=debug to see where it happened.' },
})
