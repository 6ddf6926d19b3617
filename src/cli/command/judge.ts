import type { Command } from 'commander'
import type { NodeKind } from '../../generated/cli-operations.ts'
import { judge, unmerge, type JudgedPair } from '../../identity/judge.ts'
import { verdicts, type Verdict } from '../../identity/standing-judgements.ts'
import { WrongValue } from '../cli-error.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { wordsOf } from '../enum-option.ts'
import { exitCodes } from '../exit-codes.ts'
import { findId } from '../find.ts'
import { lineOption } from '../extract/fact-options.ts'
import { print, printJson } from '../print.ts'
import type { Session } from '../session.ts'

type JudgeOptions = CommonOptions & { readonly why?: string }
type Run = (work: () => Outcome) => Promise<void>

const kinds: readonly NodeKind[] = ['ACTOR', 'EVENT', 'STATEMENT', 'COMMITMENT', 'TOPIC', 'PLACE']
const anyId = /^(?:actor|event|statement|commitment|topic|place):[0-9a-f]{24}$/

/** Old ids too are taken as they are: what they answer as is the graph's matter. */
const idOf = (words: string, { ask }: Session, { choose }: Context): Promise<string> =>
  anyId.test(words) ? Promise.resolve(words) : findId(words, { kinds, ask, choose })

const reason = ({ why }: JudgeOptions): string => {
  if (why === undefined || why.trim() === '') throw new WrongValue('--why is missing', 'Say why: --why "the same minister under two names". It is kept with the judgement.')
  return why.trim()
}

const tell = async (context: Context, { json }: JudgeOptions, { judged: { judgement, canonical }, text }: { readonly judged: JudgedPair; readonly text: string }): Outcome => {
  await (json ? printJson(context, { judgement, canonical }) : print(context, text))
  return exitCodes.done
}

const judgePair = (pair: readonly [string, string], verdict: Verdict, facts: { readonly options: JudgeOptions; readonly context: Context }): Outcome => {
  const { options, context } = facts
  const why = reason(options)
  return context.withSession(async (session) => {
    const left = await idOf(pair[0], session, context)
    const right = await idOf(pair[1], session, context)
    const judged = await judge({ graph: session.graph, clock: Date.now, left, right, verdict, why })
    const told = { SAME: `${right} answers as ${judged.canonical} now; demarche unmerge ${judged.judgement.right} takes it back.`, DIFFERENT: 'They are two, and are never joined or suggested again.', UNSURE: 'Nothing holds about the two any more.' }
    return tell(context, options, { judged, text: told[verdict] })
  })
}

export const addMerge = (program: Command, context: Context, run: Run): void => {
  program.command('merge')
    .summary('make one of two things that are one')
    .description('Merge two actors, events, statements, commitments, topics or places that are one. The second answers as the first from then on, its old id too; nothing moves that unmerge cannot move back.')
    .argument('<kept>', 'the thing that is kept: words or an id')
    .argument('<other>', 'the thing that answers as it from then on: words or an id')
    .option('--why <reason>', 'why they are one; kept with the judgement', lineOption('--why'))
    .option('--json', 'print the judgement as JSON')
    .addHelpText('after', `
Examples:
  demarche merge "Ada Holm" "Minister Holm" --why "her office in the second text"

Exit code: 0 when done, 1 when they cannot be one, 3 when nothing fits, 2 when several do.
docs/identity.md tells what merging does.`)
    .action((kept: string, other: string, options: JudgeOptions) => run(() => judgePair([kept, other], 'SAME', { options, context })))
}

export const addUnmerge = (program: Command, context: Context, run: Run): void => {
  program.command('unmerge')
    .summary('take a merge back')
    .description('Take back that an id was merged into another: both are again what their own accounts make of them, those that came since included.')
    .argument('<id>', 'the id that was merged')
    .option('--why <reason>', 'why they are two; kept with the judgement that ends', lineOption('--why'))
    .option('--json', 'print the judgement as JSON')
    .addHelpText('after', `
Examples:
  demarche unmerge actor:… --why "two ministers of one name"

Exit code: 0 when done, 1 when the id was merged into nothing.`)
    .action((id: string, options: JudgeOptions) => run(() => {
      const why = reason(options)
      return context.withSession(async ({ graph }) => {
        const judged = await unmerge({ graph, clock: Date.now, id, why })
        return tell(context, options, { judged, text: `${id} answers for itself again.` })
      })
    }))
}

export const addJudge = (program: Command, context: Context, run: Run): void => {
  program.command('judge')
    .summary('say whether two things are one')
    .description('Keep what you judge about two things: same merges them, different keeps them apart for ever (and takes a merge of the two back), unsure takes an earlier judgement back.')
    .argument('<left>', 'one thing, the kept one when they are one: words or an id')
    .argument('<right>', 'the other: words or an id')
    .argument('<verdict>', verdicts.map((verdict) => verdict.toLowerCase()).join(', '))
    .option('--why <reason>', 'why; kept with the judgement', lineOption('--why'))
    .option('--json', 'print the judgement as JSON')
    .addHelpText('after', `
Examples:
  demarche judge "Ada Holm" "Ada Holm (author)" different --why "born thirty years apart"

Exit code: 0 when done, 1 when it contradicts what stands, 3 when nothing fits, 2 when several do.`)
    .action((...[left, right, word, options]: [string, string, string, JudgeOptions]) => run(() => {
      const [verdict = 'UNSURE'] = wordsOf('<verdict>', verdicts)(word)
      return judgePair([left, right], verdict, { options, context })
    }))
}
