import type { Command } from 'commander'
import { logQuery, type ChangeKind } from '../../generated/cli-operations.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { pastMoment } from '../date-options.ts'
import { wordsOf } from '../enum-option.ts'
import { exitCodes } from '../exit-codes.ts'
import { wholeNumber } from '../number-option.ts'
import { changeWords } from '../output/kinds.ts'
import { formatLog } from '../output/log.ts'
import { readPages } from '../pages.ts'
import { print, printJson } from '../print.ts'

type LogOptions = CommonOptions & {
  readonly kind?: readonly ChangeKind[]
  readonly source?: string
  readonly by?: string
  readonly from?: string
  readonly to?: string
  readonly first: number
}

const log = ({ kind, source, by, from, to, first, json }: LogOptions, context: Context): Outcome => {
  const between = { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) }
  const where = {
    ...(kind === undefined ? {} : { kind: { in: kind } }),
    ...(source === undefined ? {} : { source: { eq: source } }),
    ...(by === undefined ? {} : { by: { eq: by } }),
    between,
  }
  return context.withSession(async ({ ask, settings }) => {
    const found = await readPages({ first, pageSize: settings.maxPage }, async (page) => (await ask(logQuery, { where, ...page })).changes)
    await (json ? printJson(context, { totalCount: found.total, changes: found.items }) : print(context, formatLog(found, context.screen)))
    return exitCodes.done
  })
}

export const addLog = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('log')
    .summary('who changed what in the graph, when, and from which source')
    .description('List the writes to the graph, the last first. What changed nothing leaves no trace here.')
    .option('--kind <names>', 'only writes of these kinds, with commas: ingest, retract, merge…', wordsOf('--kind', Object.keys(changeWords) as ChangeKind[]))
    .option('--source <id>', 'only writes about this source')
    .option('--by <name>', 'only writes by this token, or by `local`')
    .option('--from <moment>', 'from the beginning of this day, month or year on, or from 2025-11-24T09:30:00Z', (text) => pastMoment(text, '--from', 'first'))
    .option('--to <moment>', 'up to the end of this day, month or year, or up to 2025-11-24T09:30:00Z', (text) => pastMoment(text, '--to', 'last'))
    .option('--first <count>', 'at most so many, 1 to 1000', wholeNumber('--first', 1, 1_000), 50)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', `
Examples:
  demarche log
  demarche log --kind retract,restore --from 2026-01
  demarche log --source source:… --json`)
    .action((options: LogOptions) => run(() => log(options, context)))
}
