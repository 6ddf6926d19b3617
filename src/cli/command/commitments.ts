import type { Command } from 'commander'
import { commitmentStates, type CommitmentState } from '../../domain/vocabulary.ts'
import { commitmentsQuery } from '../../generated/cli-operations.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { asOfOption, momentBefore } from '../date-options.ts'
import { wordsOf } from '../enum-option.ts'
import { exitCodes } from '../exit-codes.ts'
import { findId } from '../find.ts'
import { wholeNumber } from '../number-option.ts'
import { formatCommitments } from '../output/commitments.ts'
import { readPages } from '../pages.ts'
import { print, printJson } from '../print.ts'

type CommitmentOptions = CommonOptions & {
  readonly state?: readonly CommitmentState[]
  readonly debtor?: string
  readonly dueBefore?: string
  readonly first: number
  readonly asOf?: string
}

const commitments = ({ state, debtor, dueBefore, first, asOf, json }: CommitmentOptions, context: Context): Outcome => {
  const due = dueBefore === undefined ? undefined : { lte: momentBefore(dueBefore, '--due-before') }
  return context.withSession(async ({ ask, settings }) => {
    const who = debtor === undefined ? undefined : { eq: await findId(debtor, { kinds: ['ACTOR'], ask, choose: context.choose, asOf }) }
    const where = {
      ...(state === undefined ? {} : { state: { in: state } }),
      ...(who === undefined ? {} : { debtor: who }),
      ...(due === undefined ? {} : { due }),
    }
    const found = await readPages({ first, pageSize: settings.maxPage }, async (page) => (await ask(commitmentsQuery, { where, asOf, ...page })).commitments)
    await (json ? printJson(context, { totalCount: found.total, commitments: found.items }) : print(context, formatCommitments(found, context.screen)))
    return exitCodes.done
  })
}

export const addCommitments = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('commitments')
    .summary('who promised what, until when, and what became of it')
    .description('List promises in the order in which they fall due, each with its state and progress. The state follows from what sources report and from the clock.')
    .option('--state <names>', 'only these states, with commas: active, satisfied, violated…', wordsOf('--state', commitmentStates))
    .option('--debtor <actor>', 'only what this actor owes: a name or an id')
    .option('--due-before <date>', 'only what may fall due before this day, month or year')
    .option('--first <count>', 'at most so many, 1 to 1000', wholeNumber('--first', 1, 1_000), 50)
    .option(asOfOption.flags, asOfOption.description, asOfOption.parse)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', `
Examples:
  demarche commitments --debtor China --due-before 2026
  demarche commitments --state active,delayed
  demarche commitments --json | jq '.commitments[].caption'`)
    .action((options: CommitmentOptions) => run(() => commitments(options, context)))
}
