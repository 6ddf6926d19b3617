import type { Command } from 'commander'
import { retractSource } from '../../ingest/retract.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { findSource } from '../find-source.ts'
import { formatDelta } from '../output/delta.ts'
import { print, printJson } from '../print.ts'

type RetractOptions = CommonOptions & { readonly why?: string }

const retract = (text: string, options: RetractOptions, context: Context): Outcome =>
  context.withSession(async ({ graph }) => {
    const source = await findSource(text, { graph, choose: context.choose, withdrawn: false })
    const { delta } = await retractSource({ graph, clock: Date.now, source, why: options.why ?? null })
    await (options.json ? printJson(context, { source, delta }) : print(context, formatDelta(`${source} is withdrawn`, delta, context.screen)))
    return exitCodes.done
  })

export const addRetract = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('retract')
    .summary('withdraw a source: what rested on it alone leaves the graph')
    .description('Withdraw a source. What rested on it alone leaves the graph; what others tell too keeps their evidence; what others tell that needs something gone waits. `demarche restore` undoes it.')
    .argument('<source>', 'the source: its id, its address, or words of its title')
    .option('--why <text>', 'why, for the record')
    .option('--json', 'print what changed as JSON')
    .addHelpText('after', `
Examples:
  demarche retract https://example.org/article --why "withdrawn by its publisher"
  demarche retract "call to discuss Taiwan"

Exit code: 0 when it is withdrawn, 3 when nothing fits, 2 when words may mean several sources.`)
    .action((text: string, options: RetractOptions) => run(() => retract(text, options, context)))
}
