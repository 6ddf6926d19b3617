import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { z } from 'zod'
import { commandsFor } from './commands.ts'
import type { Context, Outcome } from './context.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { Ambiguous } from './find.ts'
import { errorJson, exitCodeOf, formatError } from './format-error.ts'
import { formatCandidates } from './output/candidates.ts'

/** The package's own version: `package.json` lies two folders above `src/cli` and `dist/cli` alike. */
const readVersion = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version

const report = ({ stderr, errorScreen, env }: Context, error: unknown, json: boolean): void => {
  if (json) {
    stderr.write(`${errorJson(error)}\n`)
    return
  }
  const stack = env['DEMARCHE_LOG'] === 'debug' || env['DEMARCHE_LOG'] === 'trace'
  const list = error instanceof Ambiguous ? `${formatCandidates(error.candidates, errorScreen)}\n` : ''
  const [first = '', ...rest] = formatError(error, { colours: errorScreen.colours, stack }).split('\n')
  stderr.write(`${first}\n${list}${rest.join('\n')}\n`)
}

/** Errors of the command line itself end like other errors: a line, and a way out. */
const usageText = (text: string, { errorScreen }: Context): string =>
  text.replace(/^error: /, `${errorScreen.colours.red('demarche:')} `).trimEnd()

const usageJson = (text: string): string => JSON.stringify({
  error: { code: 'USAGE', message: text.replace(/^error: /, '').trim().replaceAll('\n', ' '), wayOut: 'demarche --help shows the commands, demarche COMMAND --help what one takes.' },
})

/** Runs the command that `args` name and gives its exit code; errors are told on stderr, never thrown. */
export const runProgram = async (args: readonly string[], context: Context): Promise<ExitCode> => {
  let exitCode: ExitCode = exitCodes.done
  const json = args.includes('--json')
  const run = async (work: () => Outcome): Promise<void> => { exitCode = await work() }
  const program = new Command('demarche')
    .description('A knowledge graph of diplomacy: who did what, who said so, what led to it, and what was promised,\neach with the words that prove it.')
    .version(readVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show help, also of one command')
    .helpCommand('help [command]', 'show help, also of one command')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureHelp({ helpWidth: context.screen.width, showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => { context.stdout.write(text) },
      writeErr: (text) => { context.stderr.write(`${json ? usageJson(text) : usageText(text, context)}\n`) },
      outputError: (text, write) => { write(text) },
      getOutHasColors: () => context.screen.colours.isColorSupported,
      getErrHasColors: () => context.errorScreen.colours.isColorSupported,
    })
    .addHelpText('after', `
Examples:
  demarche start
  demarche trace "Takaichi intervene" "Xi post-war order"
  demarche commitments --debtor China --due-before 2026

Exit codes: 0 done, 1 failed, 2 not understood, 3 nothing found.
Settings come from the environment; the README has a table of them.`)
  for (const add of await commandsFor(args)) add(program, context, run)
  if (!json) {
    program.showHelpAfterError('demarche --help shows the commands.')
    for (const command of program.commands) command.showHelpAfterError(`demarche ${command.name()} --help shows what it takes.`)
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misunderstood
    report(context, error, json)
    return exitCodeOf(error)
  }
}
