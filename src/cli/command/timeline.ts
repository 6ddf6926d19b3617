import type { Command } from 'commander'
import { timelineQuery } from '../../generated/cli-operations.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { asOfOption, firstMoment, lastMoment } from '../date-options.ts'
import { exitCodes } from '../exit-codes.ts'
import { findId } from '../find.ts'
import { wholeNumber } from '../number-option.ts'
import { formatTimeline } from '../output/timeline.ts'
import { readPages } from '../pages.ts'
import { print, printJson } from '../print.ts'

type TimelineOptions = CommonOptions & {
  readonly actor?: string
  readonly topic?: string
  readonly from?: string
  readonly to?: string
  readonly first: number
  readonly asOf?: string
}

const timeline = (options: TimelineOptions, context: Context): Outcome => {
  const between = {
    ...(options.from === undefined ? {} : { from: firstMoment(options.from, '--from') }),
    ...(options.to === undefined ? {} : { to: lastMoment(options.to, '--to') }),
  }
  return context.withSession(async ({ ask, settings }) => {
    const search = { ask, choose: context.choose, asOf: options.asOf }
    const actor = options.actor === undefined ? undefined : await findId(options.actor, { kinds: ['ACTOR'], ...search })
    const topic = options.topic === undefined ? undefined : await findId(options.topic, { kinds: ['TOPIC'], ...search })
    const found = await readPages({ first: options.first, pageSize: settings.maxPage }, async (page) =>
      (await ask(timelineQuery, { actor, topic, between: Object.keys(between).length > 0 ? between : undefined, asOf: options.asOf, ...page })).timeline)
    await (options.json ? printJson(context, { totalCount: found.total, happenings: found.items }) : print(context, formatTimeline(found, context.screen)))
    return exitCodes.done
  })
}

export const addTimeline = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('timeline')
    .summary('what happened, was said and was promised, in order of time')
    .description('List happenings by date. Uncertain dates are shown as the sources fix them and stand at their earliest day; undated ones come last.')
    .option('--actor <actor>', 'only what this actor takes part in: a name or an id')
    .option('--topic <topic>', 'only what is about this topic: a name or an id')
    .option('--from <date>', 'from this day, month or year on')
    .option('--to <date>', 'up to this day, month or year, inclusive')
    .option('--first <count>', 'at most so many, 1 to 1000', wholeNumber('--first', 1, 1_000), 50)
    .option(asOfOption.flags, asOfOption.description, asOfOption.parse)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', `
Examples:
  demarche timeline --topic Taiwan
  demarche timeline --actor "Xi Jinping" --from 2025-10 --to 2025-11
  demarche timeline --json`)
    .action((options: TimelineOptions) => run(() => timeline(options, context)))
}
