import type { Command } from 'commander'
import { countsQuery } from '../../generated/cli-operations.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { formatStatus, type Status } from '../output/status.ts'
import { print, printJson } from '../print.ts'
import { readRunFile } from '../run-file.ts'

const reachMs = 2_000

/** Whether the API says that it serves. */
const isReady = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(reachMs) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}

const statusOf = async (context: Context): Promise<Status> => {
  const settings = context.settings()
  const start = await readRunFile(settings.home)
  const api = start === null ? null : { url: start.url, ready: await isReady(start.url) }
  const common = { home: settings.home, api, ingestion: settings.ingestTokens === null ? 'off' as const : 'token' as const }
  const graph = await context.withRunning(async ({ server, version, migrations, ask }) => ({
    kind: server.kind,
    uri: server.uri,
    browserUrl: server.browserUrl,
    version,
    migrations,
    counts: migrations.pending.length > 0 ? null : Object.fromEntries(
      Object.entries(await ask(countsQuery, {})).map(([name, { totalCount }]) => [name, totalCount]),
    ),
  }))
  return { ...common, neo4j: graph }
}

const status = async (options: CommonOptions, context: Context): Outcome => {
  const found = await statusOf(context)
  await (options.json ? printJson(context, found) : print(context, formatStatus(found, context.screen)))
  return found.neo4j === null ? exitCodes.nothingFound : exitCodes.done
}

export const addStatus = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('status')
    .summary('which Neo4j, what is in it, whether the API runs')
    .description('Look at the Neo4j that the settings lead to, without starting one: its address, its migrations, how much is in it; and at the API.')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', `
Examples:
  demarche status
  demarche status --json | jq .neo4j.counts

Exit code: 0 when Neo4j answers, 3 when none runs, 1 when one is set and cannot be reached.`)
    .action((options: CommonOptions) => run(() => status(options, context)))
}
