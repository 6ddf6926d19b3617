import { setFlagsFromString } from 'node:v8'
import { Argument, type Command } from 'commander'
import { parseWhen } from '../../domain/time.ts'
import { ploverTypes, type PloverType } from '../../domain/vocabulary.ts'
import { datasets, importFiles, type Dataset, type ImportOptions, type ImportProgress } from '../../import/import-files.ts'
import { sizeOf } from '../../import/rows/open-input.ts'
import { WrongValue } from '../cli-error.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { firstMoment, lastMoment } from '../date-options.ts'
import { wordsOf } from '../enum-option.ts'
import { exitCodes } from '../exit-codes.ts'
import { wholeNumber } from '../number-option.ts'
import { formatImported, formatImportProgress } from '../output/import-progress.ts'
import { print, printJson } from '../print.ts'

type ImportCommandOptions = CommonOptions & {
  readonly from?: string
  readonly to?: string
  readonly actor: readonly string[]
  readonly type: readonly PloverType[]
  readonly published?: string
  readonly reject?: string
  readonly deadline?: number
  readonly dryRun?: true
}

/**
 * Keeps V8's room for new values from growing: on a large machine it would take up to 192 MB, and the rows of a part, which are held
 * until they are written, outlive it whatever its size.
 */
const holdYoungSpace = (): void => { setFlagsFromString('--semi-space-growth-factor=1') }

/** Tells on a terminal how far the import is, four times a second at most; elsewhere nothing. */
const teller = ({ stderr, progress }: Context, { total, begun }: { readonly total: number | null; readonly begun: number }): ((run: ImportProgress) => void) => {
  if (!stderr.isTTY) return () => undefined
  let told = 0
  return (run) => {
    const elapsedMs = performance.now() - begun
    if (elapsedMs - told < 250) return
    told = elapsedMs
    progress.say('Importing', formatImportProgress(run, { total, elapsedMs }))
  }
}

const checkedDate = (text: string): string => {
  const parsed = parseWhen(text)
  if (parsed.kind === 'invalid') throw new WrongValue(`--published: "${text}" is not a date (${parsed.reason})`, 'Give a year, a month or a day: 2023, 2023-06, 2023-06-15.')
  return text
}

const dayOf = (moment: string): string => moment.slice(0, 10)

const importDataset = async (dataset: Dataset, files: readonly string[], { options, context }: { readonly options: ImportCommandOptions; readonly context: Context }): Outcome => {
  if (files.length === 0) throw new WrongValue('nothing is given to import', 'Give files of the dataset, plain or packed by gzip or zip; - is standard input.')
  if (files.filter((file) => file === '-').length > 1) throw new WrongValue('standard input (-) is given twice', 'Give it once: it can be read once.')
  const filters: ImportOptions['filters'] = {
    from: options.from === undefined ? null : dayOf(firstMoment(options.from, '--from')), to: options.to === undefined ? null : dayOf(lastMoment(options.to, '--to')),
    actors: options.actor, types: options.type,
  }
  const published = options.published === undefined ? null : checkedDate(options.published)
  const sizes = await Promise.all(files.map(sizeOf))
  const total = sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0)
  const dryRun = options.dryRun ?? false
  const work = async (graph: ImportOptions['graph'], deadlineMs: number): Outcome => {
    holdYoungSpace()
    const begun = performance.now()
    const imported = await importFiles(files, {
      graph, dataset, filters, published, deadlineMs, stdin: context.stdin, clock: Date.now, reject: options.reject ?? null, onProgress: teller(context, { total, begun }),
    }).finally(() => { context.progress.done() })
    const elapsedMs = performance.now() - begun
    await (options.json ? printJson(context, { ...imported, milliseconds: Math.round(elapsedMs), dryRun }) : print(context, formatImported(imported, { dryRun, elapsedMs })))
    return imported.refused === 0 ? exitCodes.done : exitCodes.failed
  }
  if (dryRun) return work(null, 0)
  return context.withSession(({ graph, settings }) => work(graph, options.deadline === undefined ? settings.writeDeadlineMs : options.deadline * 1_000))
}

const several = (words: string, before: readonly string[]): readonly string[] => [...before, ...words.split(',').map((one) => one.trim()).filter((one) => one !== '')]

const isDataset = (name: string): name is Dataset => Object.hasOwn(datasets, name)

export const addImport = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('import')
    .summary('take the events of a published dataset into the graph')
    .description('Read files as GDELT, UCDP or POLECAT publish them and write each row as a report by that dataset: an event with its actors, date and place as precise as the row, and the row itself as evidence. Files may be packed by gzip or zip. What the graph has already is left as it is: the same file again changes nothing, and an import that was broken off goes on where it was.')
    .addArgument(new Argument('<dataset>', 'gdelt (1 and 2, events and mentions), ucdp (GED) or plover (POLECAT)').choices(Object.keys(datasets)))
    .argument('[files...]', 'files in the order to import them; - is standard input')
    .option('--from <date>', 'only events that may have happened then or later')
    .option('--to <date>', 'only events that may have happened then or earlier')
    .option('--actor <names>', 'only events with one of these actors: codes such as CHN, or names; several with commas', several, [])
    .option('--type <types>', 'only events of these types of PLOVER; several with commas', wordsOf('--type', ploverTypes), [])
    .option('--published <date>', 'when the dataset was published, where its rows do not say')
    .option('--reject <file>', 'write rows that are refused there, with line and reason, one line of JSON each')
    .option('--deadline <seconds>', 'how long one write may take (DEMARCHE_WRITE_DEADLINE_MS)', wholeNumber('--deadline', 1, 3_600))
    .option('--dry-run', 'read and count, and write nothing')
    .option('--json', 'print what became of the rows as JSON')
    .addHelpText('after', `
Examples:
  demarche import gdelt 20150218230000.export.CSV.zip 20150218230000.mentions.CSV.zip
  demarche import ucdp ged231-csv.zip --published 2023-06 --actor SYR,UKR --from 2013
  demarche import plover ngecEvents.DV.2023.txt --type sanction,threaten --reject refused.jsonl
  zcat *.gz | demarche import gdelt - --dry-run

Exit code: 0 when every row was taken or left out; 1 when rows were refused, or a file was.
docs/import.md tells what becomes of a row.`)
    .action((dataset: string, files: readonly string[], options: ImportCommandOptions) => run(() => {
      if (!isDataset(dataset)) throw new WrongValue(`there is no dataset ${dataset}`, `It takes ${Object.keys(datasets).join(', ')}.`)
      return importDataset(dataset, files, { options, context })
    }))
}
