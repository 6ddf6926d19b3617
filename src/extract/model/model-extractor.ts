import { DemarcheError } from '../../domain/demarche-error.ts'
import type { CheckedDossier } from '../../domain/check-dossier.ts'
import { checkDossier } from '../../domain/check-dossier.ts'
import type { Dossier } from '../../domain/dossier.ts'
import { sha256 } from '../../domain/ids.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Findings, SourceFacts } from '../draft/desk.ts'
import { draftOf, findAll, rulesVersion } from '../draft/extract.ts'
import { keyMaker, type KeyMaker } from '../draft/keys.ts'
import { soundDraft, type SoundDraft } from '../draft/sound-draft.ts'
import type { Extraction, Extractor, ModelReport, Shortfall } from '../extractor.ts'
import type { TextDocument } from '../text/document.ts'
import type { AskModel, ModelFailure } from './ask-model.ts'
import { askWithin, type AskLimits } from './ask-within.ts'
import { chunksAround, chunksOf, halvesOf, type Chunk, type ChunkSize } from './chunks.ts'
import { instructionsFor, instructionsVersion, partMessage } from './instructions.ts'
import { createLedger, type Prices, type Purse } from './ledger.ts'
import { sentencesLeft } from './left-sentences.ts'
import { namesOf } from './names.ts'
import { touches, type Place } from './places.ts'
import { readChunk } from './read-chunk.ts'
import { localKey, startWhole } from './whole.ts'

/** Raised with every change that changes what is made of a model's answers. */
const modelVersion = '1'

export type ModelOptions = {
  readonly ask: AskModel
  /** provider/name, as the operator set it. */
  readonly model: string
  /** What else shapes the answers, such as the temperature: only its digest is kept. */
  readonly settings: Readonly<Record<string, string | number | null>>
  /** How the form of an answer is told: to the endpoint, or in the instructions for one that takes no schema. */
  readonly format: 'schema' | 'json'
  readonly limits: AskLimits & { readonly maxTokens: number; readonly maxOutputTokens: number }
  readonly size: ChunkSize
  readonly prices: Prices | null
  readonly purse: Purse
}

/** The model gave nothing at all for a text. */
export class ModelSilent extends DemarcheError {
  constructor({ message, wayOut }: Shortfall, cause: ModelFailure | null) {
    super({ code: 'MODEL_SILENT', message: `The model read nothing of it: ${message}`, wayOut, ...cause === null ? {} : { cause } })
  }
}

const mostNames = 60

/** A digest of what shapes an answer: two drafts with the same one were asked in the same way. */
const settingsDigest = ({ model, settings, format, limits, size }: ModelOptions): string => {
  const parts = { ...settings, model, format, characters: size.characters, overlap: size.overlap, maxOutputTokens: limits.maxOutputTokens, instructionsVersion }
  const sorted = Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `sha256:${sha256(JSON.stringify(sorted)).slice(0, 32)}`
}

type Task = {
  readonly findings: Findings
  readonly facts: SourceFacts
  readonly rules: SoundDraft
  readonly first: CheckedDossier | null
  readonly chunks: readonly Chunk[]
  readonly wanted: (where: readonly Place[]) => boolean
  readonly activity: { readonly name: string; readonly version: string }
  readonly signal: AbortSignal | undefined
}

/** Keys like those of the rules' draft, which are taken already. */
const keysAfter = ({ actors, topics, places, events, statements, commitments }: Dossier): KeyMaker => {
  const key = keyMaker()
  for (const row of [...actors, ...topics, ...places, ...events, ...statements, ...commitments]) key(row.key)
  return key
}

const codePointsBefore = ({ toCodePoint }: TextDocument, { start }: Chunk): number => toCodePoint(start)

const ask = async (options: ModelOptions, task: Task): Promise<Extraction & { readonly cause: ModelFailure | null }> => {
  const { findings, facts, rules, signal } = task
  const { document } = findings
  const ledger = createLedger({ prices: options.prices, maxTokens: options.limits.maxTokens, purse: options.purse })
  const asking = askWithin({ ask: options.ask, ledger, limits: options.limits, signal })
  const key = keysAfter(rules.dossier)
  const names = namesOf(findings, { actors: rules.dossier.actors, places: rules.dossier.places, key })
  const whole = startWhole({ findings, facts, names, key, first: task.first })
  const instructions = instructionsFor(options.format)
  const rule = `model/${options.model}`.slice(0, 200)
  const leftOut: Problem[] = []
  let made = 0
  const newKey = (): string => localKey(++made)
  let shortfall: Shortfall | null = null
  let cause: ModelFailure | null = null
  let read = 0
  const queue = [...task.chunks]
  let parts = queue.length
  for (let chunk = queue.shift(); chunk !== undefined; chunk = queue.shift()) {
    const text = document.text.slice(chunk.start, chunk.end)
    if (text.trim() === '') {
      read += 1
      continue
    }
    const reading = await readChunk({
      ask: asking, instructions, maxOutputTokens: options.limits.maxOutputTokens,
      bench: { text, facts, names, rule, newKey },
      message: partMessage({ text, number: parts - queue.length, of: parts, published: facts.publishedAt, names: names.written.slice(0, mostNames) }),
    })
    const halves = reading.cut ? halvesOf(document, chunk) : null
    if (halves !== null) {
      queue.unshift(...halves)
      parts += 1
      continue
    }
    if (reading.checked !== null) whole.add(reading.checked, codePointsBefore(document, chunk), task.wanted)
    leftOut.push(...reading.leftOut)
    if (reading.shortfall === null) {
      read += 1
      continue
    }
    shortfall = reading.shortfall
    cause = reading.cause
    // An answer that cannot be read says nothing of the next part; a limit or a dead endpoint does.
    if (shortfall.code !== 'ANSWER') break
  }
  const usage = ledger.usage()
  const sound = soundDraft(whole.dossier({
    ...task.activity, model: options.model.slice(0, 200), settings: settingsDigest(options),
    usage: {
      requests: usage.requests, inputTokens: usage.inputTokens, outputTokens: usage.outputTokens,
      ...usage.cost === null ? {} : { cost: usage.cost }, ...usage.estimated ? { estimated: true } : {}, ...shortfall === null ? {} : { partial: shortfall.code },
    },
  }))
  const model: ModelReport = { model: options.model, usage, parts, read, shortfall }
  return { dossier: sound.dossier, leftOut: [...leftOut, ...sound.leftOut], model, cause }
}

/**
 * Drafts by a language model. What it says passes the checks of all dossiers and stricter ones of its own; the rules'
 * name lists tell who its actors are. What was found before a limit is kept, and the report says that it is not all.
 *
 * @throws ModelSilent when the model answered for no part of the text
 */
export const modelExtractor = (options: ModelOptions): Extractor => async (text, facts, { signal } = {}) => {
  const findings = findAll(text, facts)
  const rules = soundDraft(draftOf(findings, facts))
  const { cause, ...extraction } = await ask(options, {
    findings, facts, rules, signal, first: null, chunks: chunksOf(findings.document, options.size), wanted: () => true,
    activity: { name: 'demarche-model', version: modelVersion },
  })
  const { model } = extraction
  if (model !== null && model.read === 0 && model.shortfall !== null && isEmpty(extraction.dossier)) throw new ModelSilent(model.shortfall, cause)
  return extraction
}

const isEmpty = ({ events, statements, commitments }: Dossier): boolean => events.length + statements.length + commitments.length === 0

/**
 * Drafts by the rules, and asks a language model only about sentences with signs of something that the rules made no item
 * of. The rules' items stay as they are; when the model fails, they are the draft.
 */
export const hybridExtractor = (options: ModelOptions): Extractor => async (text, facts, { signal } = {}) => {
  const findings = findAll(text, facts)
  const rules = soundDraft(draftOf(findings, facts))
  const check = checkDossier(rules.dossier, null)
  const first = check.kind === 'sound' ? check.dossier : null
  const left = first === null ? new Set<number>() : sentencesLeft(findings, first)
  const { document } = findings
  const places = [...left].flatMap((index): readonly Place[] => {
    const sentence = document.sentences[index]
    return sentence === undefined ? [] : [{ start: document.toCodePoint(sentence.start), end: document.toCodePoint(sentence.end) }]
  })
  const activity = { name: 'demarche-hybrid', version: `${rulesVersion}+${modelVersion}` }
  const { dossier, leftOut, model } = await ask(options, {
    findings, facts, rules, first, signal, activity, chunks: chunksAround(document, left, options.size),
    wanted: (where) => where.some((one) => places.some((place) => touches(one, place))),
  })
  return { dossier, model, leftOut: [...rules.leftOut, ...leftOut] }
}
