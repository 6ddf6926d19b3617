import type { Command } from 'commander'
import { correctSource } from '../../ingest/correct.ts'
import { inputOf } from '../../intake/input.ts'
import { intake } from '../../intake/intake.ts'
import { WrongValue } from '../cli-error.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { findSource } from '../find-source.ts'
import { formatCorrection } from '../output/delta.ts'
import { print, printJson } from '../print.ts'

type CorrectOptions = CommonOptions & { readonly source: string }

/** The one text that the input gives. */
const textOf = async (input: string, { stdin }: Context): Promise<string> => {
  const texts: string[] = []
  for await (const item of intake([inputOf(input)], { stdin })) {
    if (item.kind === 'refused') throw new WrongValue(item.message, item.wayOut)
    if (item.kind === 'dossier') throw new WrongValue(`${item.origin} is a dossier`, 'Give it to demarche ingest: a changed dossier is applied as a difference.')
    texts.push(item.text)
    if (texts.length > 1) break
  }
  const [text] = texts
  if (text === undefined || texts.length > 1) throw new WrongValue(`${input} gives ${texts.length === 0 ? 'no text' : 'several texts'}`, 'Name one file or page.')
  return text
}

const correct = async (file: string, options: CorrectOptions, context: Context): Outcome => {
  const text = await textOf(file, context)
  return context.withSession(async ({ graph }) => {
    const source = await findSource(options.source, { graph, choose: context.choose, withdrawn: false })
    const { delta, moved, lost } = await correctSource({ graph, clock: Date.now, source, text })
    await (options.json ? printJson(context, { source, delta, moved, lost }) : print(context, formatCorrection(`${source} is corrected`, { delta, moved, lost }, context.screen)))
    return exitCodes.done
  })
}

export const addCorrect = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('correct')
    .summary('give a source the text of its corrected version')
    .description('Give a source the text of its corrected version. Quotes are found where they stand now; what is left without a quote is withdrawn and told.')
    .argument('<text>', 'the text as it reads now: a file, an address, or - for standard input')
    .requiredOption('--source <source>', 'the source: its id, its address, or words of its title')
    .option('--json', 'print what changed as JSON')
    .addHelpText('after', `
Examples:
  demarche correct article-corrected.txt --source https://example.org/article

Exit code: 0 when it is corrected, 3 when no source fits, 2 when words may mean several.`)
    .action((file: string, options: CorrectOptions) => run(() => correct(file, options, context)))
}
