import { once } from 'node:events'
import { Option, type Command } from 'commander'
import { DemarcheError } from '../../domain/demarche-error.ts'
import { pathText } from '../../domain/problem.ts'
import type { Extraction } from '../../extract/extractor.ts'
import { inputOf } from '../../intake/input.ts'
import { intake } from '../../intake/intake.ts'
import type { Metadata } from '../../intake/item.ts'
import { extractorOf, type ExtractorKind } from '../../model/extractor-of.ts'
import { WrongValue } from '../cli-error.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { addFactOptions } from '../extract/fact-options.ts'
import { draftJson, draftYaml, safeJson } from '../extract/print-draft.ts'
import { sourceFacts, type SaidFacts } from '../extract/source-facts.ts'
import { piecesOf, type Piece } from '../extract/texts.ts'
import { addModelUse, formatModelUse, noModelUse } from '../output/model-use.ts'
import { formatRefused, type RefusedInput } from '../output/refused-inputs.ts'
import { visible } from '../output/visible.ts'
import { counted } from '../output/words.ts'
import { print } from '../print.ts'

type ExtractOptions = CommonOptions & Omit<SaidFacts, 'kind'> & {
  readonly lines?: true
  readonly kind: readonly SaidFacts['kind'][]
  readonly extractor?: ExtractorKind
}

/** More refusals than a person reads are counted only; programs get them all. */
const mostRefusalsShown = 200

const refusedBy = (error: unknown, input: string): RefusedInput => {
  if (error instanceof DemarcheError) return { input, code: error.code, message: error.message, wayOut: error.wayOut }
  return { input, code: 'UNEXPECTED', message: error instanceof Error ? error.message : String(error), wayOut: 'Report it together with the input; the other inputs are not touched by it.' }
}

const tell = async ({ stderr }: Context, text: string): Promise<void> => {
  if (!stderr.write(`${text}\n`)) await once(stderr, 'drain')
}

/** Drafts of all inputs in their order, each printed as soon as it is there. */
const run = async (inputs: readonly string[], { json, lines, kind, extractor: asked, ...said }: ExtractOptions, context: Context): Outcome => {
  if (inputs.filter((input) => input === '-').length > 1) throw new WrongValue('standard input (-) is given twice', 'Give it once: it can be read once.')
  const facts: SaidFacts = { ...said, kind: kind[0] ?? 'ARTICLE' }
  const settings = context.settings()
  const extractorKind = asked ?? settings.extractor
  const extract = await extractorOf(extractorKind, settings)
  let modelUse = noModelUse
  const shown: RefusedInput[] = []
  let refused = 0
  let drafts = 0
  let leftOut = 0
  let told = 0
  const refuse = async (one: RefusedInput): Promise<void> => {
    refused += 1
    if (json) await tell(context, JSON.stringify({ error: one }))
    else if (shown.length < mostRefusalsShown) shown.push(one)
  }
  /** What a model says and the text does not is told one by one; the rules' own drops are counted only. */
  const tellDropped = async (input: string, problems: Extraction['leftOut']): Promise<void> => {
    for (const { code, path, message, wayOut } of problems) {
      if (json) await tell(context, safeJson({ dropped: { input, code, path: pathText(path), message, wayOut } }))
      else if (told < mostRefusalsShown) await tell(context, visible(`${input} ${pathText(path)}: ${message} [${code}]`))
      told += 1
    }
  }
  const draft = async (piece: Piece, metadata: Metadata): Promise<void> => {
    let sound: Extraction
    try {
      sound = await extract(piece.text, sourceFacts(piece, metadata, facts))
    } catch (error) {
      await refuse(refusedBy(error, piece.origin))
      return
    }
    if (extractorKind !== 'rules') await tellDropped(piece.origin, sound.leftOut)
    if (sound.model !== null) modelUse = addModelUse(modelUse, sound.model, piece.origin)
    leftOut += sound.leftOut.length
    if (json) await print(context, draftJson(sound.dossier))
    else await print(context, `${drafts > 0 ? '---\n' : ''}${draftYaml(sound.dossier).trimEnd()}`)
    drafts += 1
  }
  for await (const item of intake(inputs.map(inputOf), { stdin: context.stdin })) {
    switch (item.kind) {
      case 'refused':
        await refuse({ input: item.origin, code: item.code, message: item.message, wayOut: item.wayOut })
        break
      case 'dossier':
        await refuse({ input: item.origin, code: 'DOSSIER', message: 'It is a dossier already.', wayOut: 'Give it to demarche ingest.' })
        break
      case 'text':
        for (const piece of piecesOf(item, lines === true)) await draft(piece, item.metadata)
    }
  }
  if (leftOut > 0) {
    await tell(context, json ? JSON.stringify({ leftOut }) : `${counted(leftOut, 'item')} left out: the check of dossiers did not find ${leftOut === 1 ? 'it' : 'them'} proved by the words.`)
  }
  if (modelUse.texts > 0) await tell(context, json ? safeJson({ model: modelUse }) : formatModelUse(modelUse))
  if (shown.length > 0) await tell(context, formatRefused(shown, context.errorScreen))
  if (!json && refused > shown.length) await tell(context, `and ${refused - shown.length} more; --json tells them all.`)
  return refused === 0 ? exitCodes.done : exitCodes.failed
}

export const addExtract = (program: Command, context: Context, runCommand: (work: () => Outcome) => Promise<void>): void => {
  addFactOptions(program.command('extract')
    .summary('draft dossiers from texts, by rules or a language model')
    .description('Read texts and draft what each says, as a dossier with the words that prove each item. Touches no database, and asks a language model only when one is set and asked for. What the check of dossiers objects to is left out and counted. An input that is refused never stops the others.')
    .argument('<inputs...>', 'texts, pages, folders, globs, addresses, feeds; - is standard input')
    .option('--json', 'print one dossier a line as JSON; errors too are then lines of JSON')
    .option('--lines', 'take each line of an input as a text of its own'))
    .addOption(new Option('--extractor <which>', 'what drafts: rules, model, or hybrid (the rules, and a model for what they leave); without it DEMARCHE_EXTRACTOR')
      .choices(['rules', 'model', 'hybrid']))
    .addHelpText('after', `
Examples:
  demarche extract article.txt > article.yaml && demarche ingest article.yaml
  demarche extract --json --published 2025-11-24 articles/ > drafts.jsonl
  demarche extract https://example.org/news/feed.xml --json
  my-headlines | demarche extract --lines --published 2025-11-24 --json -

What an option says goes before what the input says of itself. A text whose date nobody tells is refused: none is made up.
Several drafts in YAML are parted by ---; demarche ingest takes one a file.
Exit code: 0 when all inputs were read, 1 when one was refused.
docs/extraction.md tells what is found, by which rules, and how well; docs/model.md how a language model is set and held to the text.`)
    .action((inputs: readonly string[], options: ExtractOptions) => runCommand(() => run(inputs, options, context)))
}
