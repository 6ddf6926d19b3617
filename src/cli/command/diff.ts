import type { Command } from 'commander'
import { diffQuery, type NodeKind } from '../../generated/cli-operations.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { pastMoment } from '../date-options.ts'
import { wordsOf } from '../enum-option.ts'
import { exitCodes } from '../exit-codes.ts'
import { wholeNumber } from '../number-option.ts'
import { formatDiff } from '../output/diff.ts'
import { kindWords } from '../output/kinds.ts'
import { readPages } from '../pages.ts'
import { print, printJson } from '../print.ts'

type DiffOptions = CommonOptions & {
  readonly from: string
  readonly to?: string
  readonly kinds?: readonly NodeKind[]
  readonly first: number
}

const diff = ({ from, to, kinds, first, json }: DiffOptions, context: Context): Outcome =>
  context.withSession(async ({ ask, settings }) => {
    const found = await readPages({ first, pageSize: settings.maxPage }, async (page) => (await ask(diffQuery, { from, to, kinds, ...page })).diff)
    await (json ? printJson(context, { totalCount: found.total, revisions: found.items }) : print(context, formatDiff(found, context.screen)))
    return exitCodes.done
  })

export const addDiff = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('diff')
    .summary('what the graph learnt and unlearnt between two moments')
    .description('List what came, went or shows something else between two moments, in the order in which it last changed.')
    .requiredOption('--from <moment>', 'from the beginning of this day, month or year, or from 2025-11-24T09:30:00Z', (text) => pastMoment(text, '--from', 'first'))
    .option('--to <moment>', 'to the end of this day, month or year, or to 2025-11-24T09:30:00Z; to now when absent', (text) => pastMoment(text, '--to', 'last'))
    .option('--kinds <names>', 'only things of these kinds, with commas: event, statement, actor…', wordsOf('--kinds', Object.keys(kindWords) as NodeKind[]))
    .option('--first <count>', 'at most so many, 1 to 1000', wholeNumber('--first', 1, 1_000), 50)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', `
Examples:
  demarche diff --from 2026-01-01 --to 2026-01-31
  demarche diff --from 2026-02-04T10:00:00Z --kinds commitment,event
  demarche diff --from 2026 --json | jq '.revisions[].after'`)
    .action((options: DiffOptions) => run(() => diff(options, context)))
}
