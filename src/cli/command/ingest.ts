import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Option, type Command } from 'commander'
import { inputOf, type Input } from '../../intake/input.ts'
import { openJournal, type Journal } from '../../intake/journal.ts'
import { refusalLines, writeWhole } from '../../intake/report.ts'
import { countInputs } from '../../pipeline/count-inputs.ts'
import { extractionThreads } from '../../pipeline/extraction-threads.ts'
import { ingestAll, type Outcome as RunOutcome, type RunProgress } from '../../pipeline/ingest-all.ts'
import { extractorOf, type ExtractorKind } from '../../model/extractor-of.ts'
import { WrongValue } from '../cli-error.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { addFactOptions } from '../extract/fact-options.ts'
import { sourceFacts, type SaidFacts } from '../extract/source-facts.ts'
import { piecesOf } from '../extract/texts.ts'
import { share, wholeNumber } from '../number-option.ts'
import { formatOutcome, formatSummary, type FileOutcome, type RunSummary } from '../output/ingestion.ts'
import { formatRunProgress } from '../output/run-progress.ts'
import { print } from '../print.ts'
import type { Session } from '../session.ts'

type IngestOptions = CommonOptions & Omit<SaidFacts, 'kind'> & {
  readonly kind: readonly SaidFacts['kind'][]
  readonly urls: readonly string[]
  readonly certainty?: number
  readonly extractor?: ExtractorKind
  readonly journal?: string
  readonly report?: string
  readonly parallel: number
  readonly deadline?: number
  readonly dryRun?: true
}

const nameOf = (origin: string): string => origin === '-' ? '(standard input)' : origin

const fileOutcome = (outcome: RunOutcome): FileOutcome => {
  const file = nameOf(outcome.origin)
  switch (outcome.kind) {
    case 'dossier': return { file, outcome: 'ingested', source: outcome.source, delta: outcome.delta }
    case 'text': {
      const { source, delta, written, waiting, rejected, leftOut, shortfall } = outcome
      return { file, outcome: 'ingested', source, delta, draft: { written, waiting, rejected, leftOut, shortfall } }
    }
    case 'problems': return { file, outcome: 'refused', problems: outcome.problems }
    case 'failed': {
      const { code, message, wayOut } = outcome.failure
      return { file, outcome: 'failed', error: { code, message, wayOut } }
    }
  }
}

/** One outcome after another, as lines or as the list of one JSON object, none of them kept. */
const printer = (context: Context, json: boolean) => {
  let first = true
  return {
    begin: async () => { if (json) await print(context, '{\n  "files": [') },
    outcome: async (outcome: FileOutcome) => {
      if (!json) return print(context, formatOutcome(outcome, context.screen))
      const { stdout } = context
      const text = `${first ? '' : ',\n'}${JSON.stringify(outcome, null, 2).replace(/^/gm, '    ')}`
      first = false
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    end: async (summary: RunSummary, shown: boolean) => {
      if (json) await print(context, `${first ? '' : '\n'}  ],\n  "summary": ${JSON.stringify(summary)}\n}`)
      else if (shown) await print(context, formatSummary(summary))
    },
  }
}

/** Tells on a terminal how far the run is, four times a second at most; elsewhere nothing. */
const teller = ({ stderr, progress }: Context, inputs: readonly Input[], signal: AbortSignal): ((run: RunProgress) => void) => {
  if (!stderr.isTTY) return () => undefined
  const begun = performance.now()
  let total: number | null = null
  let told = 0
  countInputs(inputs, signal).then((count) => { total = count }, () => undefined)
  return (run) => {
    const elapsedMs = performance.now() - begun
    if (elapsedMs - told < 250) return
    told = elapsedMs
    progress.say('Ingesting', formatRunProgress(run, { total, elapsedMs }))
  }
}

const inSession = async ({ graph, settings }: Session, { inputs, options, context, journal }: {
  readonly inputs: readonly Input[]
  readonly options: IngestOptions
  readonly context: Context
  readonly journal: Journal | null
}): Outcome => {
  const { json = false, kind, parallel, deadline, dryRun = false, certainty = settings.certainty } = options
  const said: SaidFacts = { ...options, kind: kind[0] ?? 'ARTICLE' }
  const ending = new AbortController()
  const threads = extractionThreads({ threads: parallel })
  const extractorKind = options.extractor ?? settings.extractor
  const extract = extractorKind === 'rules' ? threads.extract : await extractorOf(extractorKind, settings)
  const out = printer(context, json)
  const summary = { taken: 0, notTaken: 0, before: 0, waiting: 0 }
  const tell = teller(context, inputs, ending.signal)
  try {
    await out.begin()
    const outcomes = ingestAll(inputs, {
      graph, extract, threshold: certainty, clock: Date.now, deadlineMs: deadline === undefined ? settings.writeDeadlineMs : deadline * 1_000,
      factsOf: (item) => sourceFacts(piecesOf(item, false)[0] ?? { origin: item.origin, name: item.origin, text: item.text, line: null }, item.metadata, said),
      journal, stdin: context.stdin, parallel: Math.max(4, parallel), ahead: 2 * parallel, dryRun,
      onProgress: (run) => {
        summary.before = run.settledBefore
        tell(run)
      },
    })
    for await (const one of outcomes) {
      const outcome = fileOutcome(one)
      if (outcome.outcome === 'ingested') {
        summary.taken += 1
        summary.waiting += outcome.draft?.waiting ?? 0
      } else {
        summary.notTaken += 1
      }
      context.progress.done()
      await out.outcome(outcome)
    }
    await out.end(summary, summary.taken + summary.notTaken + summary.before > 1 || summary.waiting > 0)
  } finally {
    ending.abort()
    context.progress.done()
    await threads.close()
  }
  return summary.notTaken === 0 ? exitCodes.done : exitCodes.failed
}

const ingest = async (words: readonly string[], options: IngestOptions, context: Context): Outcome => {
  if (words.filter((word) => word === '-').length > 1) throw new WrongValue('standard input (-) is given twice', 'Give it once: it can be read once.')
  if (words.length + options.urls.length === 0) throw new WrongValue('nothing is given to ingest', 'Give texts, dossiers, folders, globs, addresses or feeds; - is standard input; --urls takes a list of addresses.')
  const inputs = [...words.map(inputOf), ...options.urls.map((path): Input => ({ kind: 'addressList', path }))]
  const journal = options.journal === undefined ? null : await openJournal(options.journal)
  try {
    return await context.withSession((session) => inSession(session, { inputs, options, context, journal }))
  } finally {
    if (journal !== null && options.report !== undefined) await writeWhole(options.report, refusalLines(journal.refusals()))
    await journal?.close()
  }
}

const several = (path: string, before: readonly string[]): readonly string[] => [...before, path]

export const addIngest = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  addFactOptions(program.command('ingest')
    .summary('take texts and dossiers into the graph')
    .description('Read texts, web pages and feeds, draft what they say, write what is certain and keep the rest for review (demarche review); check dossiers (YAML or JSON) and write them as they are. One transaction for each. All problems are told with their place; an input with problems writes nothing, and never stops the others. The same input again changes nothing.')
    .argument('[inputs...]', 'texts, dossiers, folders, globs, addresses, feeds, in the order to ingest them; - is standard input')
    .option('--urls <file>', 'a list of addresses, one a line; may be given again', several, [])
    .option('--certainty <number>', 'write items of drafts at least so sure without asking, 0 to 1 (DEMARCHE_CERTAINTY)', share('--certainty')))
    .addOption(new Option('--extractor <which>', 'what drafts: rules, model, or hybrid; without it DEMARCHE_EXTRACTOR').choices(['rules', 'model', 'hybrid']))
    .option('--journal <file>', 'note what is done, and go on from there after an interruption')
    .option('--report <file>', 'with --journal: write what was refused, one line of JSON each')
    .option('--parallel <count>', 'texts drafted at a time', wholeNumber('--parallel', 1, 32), Math.min(4, Math.max(1, availableParallelism() - 1)))
    .option('--deadline <seconds>', 'how long one write may take (DEMARCHE_WRITE_DEADLINE_MS)', wholeNumber('--deadline', 1, 3_600))
    .option('--dry-run', 'tell what would be written, and write nothing')
    .option('--json', 'print what became of each input as JSON')
    .addHelpText('after', `
Examples:
  demarche ingest article.txt --published 2025-11-24 --publisher "The Herald"
  demarche ingest articles/ --journal run.jsonl --report refused.jsonl
  demarche ingest https://example.org/news/feed.xml --dry-run
  demarche ingest examples/*.yaml
  my-converter article.html | demarche ingest -

A text's date comes from --published, from the page, or from a .json of the same name beside it; without one it is refused.
Exit code: 0 when all were taken, 1 when one was not.
docs/intake.md tells what is read, docs/review.md what waits, docs/dossier.md how a dossier is written.`)
    .action((words: readonly string[], options: IngestOptions) => run(() => ingest(words, options, context)))
}
