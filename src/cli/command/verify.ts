import type { Command } from 'commander'
import { repairText } from '../../ingest/verify/find.ts'
import { repairGraph, verifyGraph, type Verification } from '../../ingest/verify/verify.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { formatVerification } from '../output/verification.ts'
import { print, printJson } from '../print.ts'

type VerifyOptions = CommonOptions & { readonly repair?: true }

const asJson = ({ sources, things, finds }: Verification): object =>
  ({ sources, things, finds: finds.map((find) => ({ check: find.check, id: find.id, caption: find.caption, message: find.message, repair: repairText(find) })) })

const verify = (options: VerifyOptions, context: Context): Outcome =>
  context.withSession(async ({ graph }) => {
    if (options.repair === undefined) {
      const verification = await verifyGraph(graph)
      await (options.json ? printJson(context, asJson(verification)) : print(context, formatVerification(verification, context.screen)))
      return verification.finds.length === 0 ? exitCodes.done : exitCodes.failed
    }
    const { before, after } = await repairGraph({ graph, clock: Date.now })
    if (options.json) await printJson(context, { before: asJson(before), after: asJson(after) })
    else await print(context, [formatVerification(before, context.screen), ...(before.finds.length === 0 ? [] : ['After repair:', formatVerification(after, context.screen)])].join('\n'))
    return after.finds.length === 0 ? exitCodes.done : exitCodes.failed
  })

export const addVerify = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('verify')
    .summary('check that the graph keeps its promises')
    .description('Look through the whole graph: every assertion has words that stand in its source, every thing is what its sources make of it, shortcuts agree with their links, states follow from assessments, nothing is left over. Nothing is changed without --repair.')
    .option('--repair', 'mend what can be mended, in one transaction, with a record')
    .option('--json', 'print the finds as JSON')
    .addHelpText('after', `
Examples:
  demarche verify
  demarche verify --repair

Exit code: 0 when all is well, or well again; 1 when something is found and left.`)
    .action((options: VerifyOptions) => run(() => verify(options, context)))
}
