import { checkDossier } from '../domain/check-dossier.ts'
import { DemarcheError } from '../domain/demarche-error.ts'
import { problemText, type PlacedProblem } from '../domain/problem.ts'
import type { SourceFacts } from '../extract/draft/desk.ts'
import type { Extraction, Extractor } from '../extract/extractor.ts'
import type { Graph } from '../graph/connect.ts'
import { DatabaseUnavailable, GraphError, Unreachable, WrongPassword } from '../graph/errors.ts'
import type { Delta } from '../ingest/delta.ts'
import { DossierRejected } from '../ingest/dossier-rejected.ts'
import { ingestRead } from '../ingest/ingest-text.ts'
import { readDossier, type ReadDossier } from '../ingest/read-dossier.ts'
import { inOrder } from '../intake/in-order.ts'
import type { Input } from '../intake/input.ts'
import { intake, type IntakeOptions, type IntakeProgress } from '../intake/intake.ts'
import type { Item, Taken, TakenText } from '../intake/item.ts'
import { writeDraftOf } from '../review/write-draft.ts'

/** What a program has to say of an input that was not taken. `transient`: the same input may be taken later. */
export type Failure = { readonly code: string; readonly message: string; readonly wayOut: string; readonly transient: boolean }

/** What became of one input, in the order of the inputs. */
export type Outcome =
  | { readonly kind: 'dossier'; readonly origin: string; readonly source: string; readonly delta: Delta }
  | {
    readonly kind: 'text'; readonly origin: string; readonly source: string; readonly delta: Delta
    /** Items that are in the graph, that wait for a person, that a person rejected before, and that the check left out. */
    readonly written: number; readonly waiting: number; readonly rejected: number; readonly leftOut: number
    /** What the model fell short of, where one was asked. */
    readonly shortfall: string | null
  }
  | { readonly kind: 'problems'; readonly origin: string; readonly problems: readonly PlacedProblem[] }
  | { readonly kind: 'failed'; readonly origin: string; readonly failure: Failure }

export type RunProgress = IntakeProgress & { readonly done: number; readonly failed: number }

export type IngestAllOptions = Omit<IntakeOptions, 'onProgress'> & {
  readonly graph: Pick<Graph, 'write'>
  readonly extract: Extractor
  /** @throws DemarcheError when what is known of a text is not enough to draft it */
  readonly factsOf: (item: TakenText) => SourceFacts
  /** From 0 to 1: items of drafts at least so sure are written without asking. */
  readonly threshold: number
  readonly clock: () => number
  /** For one write, the turns of other writers included. */
  readonly deadlineMs: number
  /** Texts extracted ahead of the one that is written; 4 when absent. */
  readonly ahead?: number
  readonly dryRun?: boolean
  readonly onProgress?: (progress: RunProgress) => void
}

/** A database that does not answer so often in a row will not answer the next time. */
const mostOutages = 3
const isOutage = (error: unknown): boolean => error instanceof Unreachable || error instanceof DatabaseUnavailable || error instanceof WrongPassword

type Prepared =
  | { readonly kind: 'refused'; readonly origin: string; readonly failure: Failure }
  | { readonly kind: 'failed'; readonly item: Taken; readonly failure: Failure }
  | { readonly kind: 'dossier'; readonly item: Taken; readonly read: ReadDossier }
  | { readonly kind: 'draft'; readonly item: Taken; readonly extraction: Extraction }

const failureOf = (error: unknown): Failure => {
  if (error instanceof DemarcheError) return { code: error.code, message: error.message, wayOut: error.wayOut, transient: error instanceof GraphError }
  return {
    code: 'UNEXPECTED', message: error instanceof Error ? error.message : String(error), transient: true,
    wayOut: 'Report it together with the input; the other inputs are not touched by it.',
  }
}

/** What may be mended elsewhere than in this file. */
const elsewhere = new Set(['UNKNOWN_REFERENCE', 'CONTRADICTION'])

const rejectionOf = (origin: string, problems: readonly PlacedProblem[]): Failure => ({
  code: 'DOSSIER_REJECTED', transient: problems.some(({ code }) => elsewhere.has(code)),
  message: problems.slice(0, 5).map((problem) => problemText(problem, origin)).join('\n'), wayOut: 'Mend every problem and ingest it again; nothing of it was written.',
})

/**
 * Reads, extracts and writes inputs: dossiers as they are, texts as drafts whose certain part is written and whose rest waits
 * for review. Texts are extracted ahead while others are written; writes come one after another in the order of the inputs. An
 * input that fails stops nothing. What is reported as written is written, and the journal says so only afterwards.
 *
 * @throws GraphError when the database does not answer several times in a row; the reason of `signal`
 */
export async function* ingestAll(inputs: Iterable<Input>, options: IngestAllOptions): AsyncGenerator<Outcome> {
  const { graph, extract, factsOf, threshold, clock, deadlineMs, dryRun = false, onProgress = () => undefined } = options
  const { journal = null, signal } = options
  const counts = { done: 0, failed: 0 }
  let found: IntakeProgress = { found: 0, settledBefore: 0, given: 0 }
  const tell = (): void => { onProgress({ ...found, ...counts }) }

  const prepare = async (item: Item): Promise<Prepared> => {
    if (item.kind === 'refused') return { kind: 'refused', origin: item.origin, failure: item }
    try {
      if (item.kind === 'dossier') return { kind: 'dossier', item, read: await readDossier(item.text, item.folder) }
      return { kind: 'draft', item, extraction: await extract(item.text, factsOf(item), signal === undefined ? {} : { signal }) }
    } catch (error) {
      return { kind: 'failed', item, failure: failureOf(error) }
    }
  }

  const write = async (prepared: Exclude<Prepared, { kind: 'refused' | 'failed' }>): Promise<Outcome> => {
    const { origin } = prepared.item
    if (prepared.kind === 'dossier') {
      const { source, delta } = await ingestRead(prepared.read, { graph, clock, deadlineMs, dryRun })
      return { kind: 'dossier', origin, source, delta }
    }
    const { dossier, leftOut, model } = prepared.extraction
    const check = checkDossier(dossier, null)
    if (check.kind === 'problems') throw DossierRejected.unplaced(check.problems)
    const { source, delta, written, waiting, rejected } = await writeDraftOf({ graph, draft: check.dossier, threshold, clock, deadlineMs, dryRun })
    return { kind: 'text', origin, source, delta, written, waiting, rejected, leftOut: leftOut.length, shortfall: model?.shortfall?.message ?? null }
  }

  const items = intake(inputs, { ...options, onProgress: (progress) => { found = progress; tell() } })
  let outages = 0
  for await (const prepared of inOrder(items, prepare, Math.max(1, options.ahead ?? 4))) {
    signal?.throwIfAborted()
    let outcome: Outcome
    if (prepared.kind === 'refused') {
      outcome = { kind: 'failed', origin: prepared.origin, failure: prepared.failure }
    } else if (prepared.kind === 'failed') {
      outcome = { kind: 'failed', origin: prepared.item.origin, failure: prepared.failure }
      await journal?.refuse(prepared.item, prepared.failure)
    } else {
      try {
        outcome = await write(prepared)
        outages = 0
        if (!dryRun) await journal?.done(prepared.item)
      } catch (error) {
        const { item } = prepared
        outages = isOutage(error) ? outages + 1 : 0
        if (outages >= mostOutages) throw error
        const isRejected = error instanceof DossierRejected
        const failure = isRejected ? rejectionOf(item.origin, error.problems) : failureOf(error)
        await journal?.refuse(item, failure)
        outcome = isRejected ? { kind: 'problems', origin: item.origin, problems: error.problems } : { kind: 'failed', origin: item.origin, failure }
      }
    }
    if (outcome.kind === 'dossier' || outcome.kind === 'text') counts.done += 1
    else counts.failed += 1
    tell()
    yield outcome
  }
}
