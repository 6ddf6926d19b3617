import { setTimeout as pause } from 'node:timers/promises'
import type { Command } from 'commander'
import { managedStatus, stopManaged } from '../../graph/server/managed.ts'
import { isAlive } from '../../graph/server/process-identity.ts'
import { CliError } from '../cli-error.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { print, printJson } from '../print.ts'
import { readRunFile, type RunningStart } from '../run-file.ts'

const patienceMs = 45_000
const pollMs = 100

/** Asks a running `demarche start` to end, and waits until it has. */
const stopStart = async (running: RunningStart): Promise<void> => {
  process.kill(running.pid, 'SIGTERM')
  const end = performance.now() + patienceMs
  while (await isAlive(running)) {
    if (performance.now() > end) {
      throw new CliError({
        code: 'STILL_RUNNING', message: `demarche start (process ${running.pid}) has not ended after ${patienceMs / 1_000} s`,
        wayOut: `Wait, or end it by force: kill -9 ${running.pid}. The data are safe either way.`, exitCode: exitCodes.failed,
      })
    }
    await pause(pollMs)
  }
}

const stop = async (options: CommonOptions, context: Context): Outcome => {
  const { home } = context.settings()
  const [start, server] = await Promise.all([readRunFile(home), managedStatus(home)])
  if (start !== null) await stopStart(start)
  // Usually it ended with the last program that used it; other programs may still use it, and are told by their next query.
  await stopManaged(home, { evenIfUsed: true })
  const stopped = { start: start === null ? null : start.url, neo4j: server === null ? null : server.uri }
  if (options.json) await printJson(context, stopped)
  else if (start === null && server === null) await print(context, `Nothing of Demarche runs from ${home}.`)
  else {
    if (start !== null) await print(context, `Stopped the API at ${start.url}.`)
    if (server !== null) await print(context, `Stopped the Neo4j at ${server.uri}. Its data stay in ${home}.`)
  }
  return exitCodes.done
}

export const addStop = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('stop')
    .summary('end what runs from this state folder')
    .description('End the running `demarche start` and the managed Neo4j of the state folder (DEMARCHE_HOME). The data stay. A Neo4j of yours or of Docker goes on.')
    .option('--json', 'print what was stopped as JSON')
    .addHelpText('after', `
Examples:
  demarche stop
  DEMARCHE_HOME=~/try-out demarche stop`)
    .action((options: CommonOptions) => run(() => stop(options, context)))
}
