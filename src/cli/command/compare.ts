import type { Command } from 'commander'
import { compareQuery } from '../../generated/cli-operations.ts'
import { NothingFound } from '../cli-error.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { asOfOption } from '../date-options.ts'
import { exitCodes } from '../exit-codes.ts'
import { findId } from '../find.ts'
import { formatComparison } from '../output/comparison.ts'
import { print, printJson } from '../print.ts'

type CompareOptions = CommonOptions & { readonly asOf?: string }

const compare = (words: string, options: CompareOptions, context: Context): Outcome =>
  context.withSession(async ({ ask }) => {
    const event = await findId(words, { kinds: ['EVENT'], ask, choose: context.choose, asOf: options.asOf })
    const { compareAccounts } = await ask(compareQuery, { event, asOf: options.asOf })
    if (compareAccounts === null) throw new NothingFound(`no event has the id ${event}`, 'Look for it with words instead.')
    await (options.json ? printJson(context, compareAccounts) : print(context, formatComparison(compareAccounts, context.screen)))
    return exitCodes.done
  })

export const addCompare = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('compare')
    .summary('what each party says of an event, topic by topic, and where it is silent')
    .description('Put the accounts of an event side by side: who says what, in whose words, where they differ, and who keeps silent.')
    .argument('<event>', 'the event: words or an id')
    .option(asOfOption.flags, asOfOption.description, asOfOption.parse)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', `
Examples:
  demarche compare "telephone call Trump Xi"
  demarche compare event:… --json

Exit code: 0 with an answer, 3 when no event fits, 2 when several do.`)
    .action((event: string, options: CompareOptions) => run(() => compare(event, options, context)))
}
