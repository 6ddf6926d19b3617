import { Option, type Command } from 'commander'
import { causalRelations, type CausalRelation } from '../../domain/vocabulary.ts'
import { traceQuery } from '../../generated/cli-operations.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { asOfOption } from '../date-options.ts'
import { wordsOf } from '../enum-option.ts'
import { exitCodes } from '../exit-codes.ts'
import { findId } from '../find.ts'
import { share, wholeNumber } from '../number-option.ts'
import { formatTrace } from '../output/chain.ts'
import { print, printJson } from '../print.ts'

const timeOrders = ['STRICT', 'LOOSE', 'ANY'] as const

type TraceOptions = CommonOptions & {
  readonly relations?: readonly CausalRelation[]
  readonly minConfidence: number
  readonly maxLength: number
  readonly timeOrder: readonly (typeof timeOrders)[number][]
  readonly first: number
  readonly asOf?: string
}

const kinds = ['EVENT', 'STATEMENT', 'COMMITMENT'] as const

const trace = ({ from, to }: { readonly from: string, readonly to: string }, options: TraceOptions, context: Context): Outcome =>
  context.withSession(async ({ ask }) => {
    const search = { kinds, ask, choose: context.choose, asOf: options.asOf }
    // One after the other: both may have to be asked for.
    const ends = { from: await findId(from, search), to: await findId(to, search) }
    const answer = await ask(traceQuery, {
      ...ends,
      relations: options.relations,
      minConfidence: options.minConfidence,
      maxLength: options.maxLength,
      timeOrder: options.timeOrder[0] ?? 'LOOSE',
      first: options.first,
      asOf: options.asOf,
    })
    await (options.json ? printJson(context, answer.causalChains) : print(context, formatTrace(answer, context.screen)))
    switch (answer.causalChains.outcome) {
      case 'FOUND': case 'LIMIT_REACHED': return exitCodes.done
      case 'NO_PATH': case 'UNKNOWN_ENDPOINT': return exitCodes.nothingFound
      case 'TIMED_OUT': return exitCodes.failed
    }
  })

export const addTrace = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('trace')
    .summary('how one happening led to another, link by link, with the words that say so')
    .description('Find the chains of causal claims from one event, statement or commitment to another. Each end is an id or words to look for.')
    .argument('<from>', 'where the chain begins: words or an id')
    .argument('<to>', 'where it ends: words or an id')
    .option('--relations <names>', 'only links of these relations, with commas', wordsOf('--relations', causalRelations))
    .option('--min-confidence <share>', 'only links at least this sure, 0 to 1', share('--min-confidence'), 0)
    .option('--max-length <links>', 'links in a chain at most, 1 to 12', wholeNumber('--max-length', 1, 12), 6)
    .addOption(new Option('--time-order <order>', 'strict, loose or any: what the dates must allow')
      .argParser(wordsOf('--time-order', timeOrders)).default(['LOOSE'], 'loose'))
    .option('--first <chains>', 'chains at most, 1 to 50', wholeNumber('--first', 1, 50), 5)
    .option(asOfOption.flags, asOfOption.description, asOfOption.parse)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', `
Examples:
  demarche trace "Takaichi intervene" "Xi post-war order"
  demarche trace "Takaichi intervene" "Xi post-war order" --relations triggers,causes
  demarche trace "Takaichi intervene" "Xi post-war order" --as-of 2026-01-31
  demarche trace statement:… event:… --json

Exit code: 0 with a chain, 3 without one, 2 when words may mean several things.`)
    .action((from: string, to: string, options: TraceOptions) => run(() => trace({ from, to }, options, context)))
}
