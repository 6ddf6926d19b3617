import type { Command } from 'commander'
import { restoreSource } from '../../ingest/retract.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { findSource } from '../find-source.ts'
import { formatDelta } from '../output/delta.ts'
import { print, printJson } from '../print.ts'

const restore = (text: string, options: CommonOptions, context: Context): Outcome =>
  context.withSession(async ({ graph }) => {
    const source = await findSource(text, { graph, choose: context.choose, withdrawn: true })
    const { delta } = await restoreSource({ graph, clock: Date.now, source })
    await (options.json ? printJson(context, { source, delta }) : print(context, formatDelta(`${source} is told again`, delta, context.screen)))
    return exitCodes.done
  })

export const addRestore = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('restore')
    .summary('tell a withdrawn source again')
    .description('Tell a source again that was withdrawn, from the dossier and text that were kept. What waited for it returns.')
    .argument('<source>', 'the withdrawn source: its id, its address, or words of its title')
    .option('--json', 'print what changed as JSON')
    .addHelpText('after', `
Examples:
  demarche restore "call to discuss Taiwan"

Exit code: 0 when it is told again, 3 when nothing fits, 2 when words may mean several sources.`)
    .action((text: string, options: CommonOptions) => run(() => restore(text, options, context)))
}
