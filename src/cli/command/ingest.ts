import type { Command } from 'commander'
import { DemarcheError } from '../../domain/demarche-error.ts'
import { DossierRejected } from '../../ingest/dossier-rejected.ts'
import { ingestFile, ingestText } from '../../ingest/ingest-text.ts'
import type { Ingested } from '../../ingest/ingest.ts'
import { WrongValue } from '../cli-error.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { formatOutcome, type FileOutcome } from '../output/ingestion.ts'
import { print, printJson } from '../print.ts'
import { readStdin } from '../read-stdin.ts'
import type { Session } from '../session.ts'

const stdinName = '-'

const outcomeOf = async (file: string, work: () => Promise<Ingested>): Promise<FileOutcome> => {
  try {
    const { source, delta } = await work()
    return { file, outcome: 'ingested', source, delta }
  } catch (error) {
    if (error instanceof DossierRejected) return { file, outcome: 'refused', problems: error.problems }
    if (!(error instanceof DemarcheError)) throw error
    const { code, message, wayOut } = error
    return { file, outcome: 'failed', error: { code, message, wayOut } }
  }
}

const ingestOne = (file: string, { graph }: Session, { stdin }: Context): Promise<FileOutcome> => {
  const options = { graph, clock: Date.now }
  return file === stdinName
    ? outcomeOf('(standard input)', async () => ingestText(await readStdin(stdin), options))
    : outcomeOf(file, () => ingestFile(file, options))
}

const ingest = async (files: readonly string[], options: CommonOptions, context: Context): Outcome => {
  if (files.filter((file) => file === stdinName).length > 1) throw new WrongValue('standard input (-) is given twice', 'Give it once: it can be read once.')
  return context.withSession(async (session) => {
    const outcomes: FileOutcome[] = []
    // In the order given: later dossiers may refer to what earlier ones tell.
    for (const file of files) {
      const outcome = await ingestOne(file, session, context)
      outcomes.push(outcome)
      if (!options.json) await print(context, formatOutcome(outcome, context.screen))
    }
    if (options.json) await printJson(context, { files: outcomes })
    return outcomes.every(({ outcome }) => outcome === 'ingested') ? exitCodes.done : exitCodes.failed
  })
}

export const addIngest = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('ingest')
    .summary('check dossiers and write them into the graph')
    .description('Check each dossier whole (YAML or JSON) and write it in one transaction. All problems are told with their place; a file with problems writes nothing, and never stops the others. The same dossier again changes nothing.')
    .argument('<files...>', 'dossiers in the order to ingest them; - is standard input')
    .option('--json', 'print what each file changed as JSON')
    .addHelpText('after', `
Examples:
  demarche ingest examples/*.yaml
  demarche ingest report.yaml update.json
  my-converter article.html | demarche ingest -

Exit code: 0 when all were taken, 1 when one was not.
docs/dossier.md tells how a dossier is written.`)
    .action((files: readonly string[], options: CommonOptions) => run(() => ingest(files, options, context)))
}
