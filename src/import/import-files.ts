import { open, type FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Graph } from '../graph/connect.ts'
import type { WriteOptions } from '../ingest/in-turn.ts'
import { blockRows, openBlock, type Block, type BlockBuilder } from './block.ts'
import { ImportRefused } from './errors.ts'
import { filterOf, type Filters } from './filters.ts'
import type { Format, Layout } from './format/format.ts'
import { gdelt } from './format/gdelt.ts'
import { polecat } from './format/polecat.ts'
import { ucdp } from './format/ucdp.ts'
import { inputLimits, type InputLimits } from './rows/limits.ts'
import { openInput } from './rows/open-input.ts'
import { readRows } from './rows/read-rows.ts'
import { openPartWriter, type PartOutcome, type PartWriter } from './write-part.ts'

export const datasets = { gdelt, ucdp, plover: polecat } as const satisfies Readonly<Record<string, Layout>>
export type Dataset = keyof typeof datasets

/** How far an import is, in rows but for `bytes`, which are those of the inputs as they lie on the disk. */
export type ImportProgress = {
  readonly rows: number
  /** Written now. */
  readonly written: number
  /** In the graph before. */
  readonly same: number
  /** Left out by the filters, or mentions of events that the graph has not. */
  readonly left: number
  readonly refused: number
  readonly bytes: number
}

export type ImportOptions = Omit<WriteOptions, 'graph' | 'operationId' | 'dryRun'> & {
  /** Null writes nothing: rows are read and counted alone. */
  readonly graph: Pick<Graph, 'run' | 'write'> | null
  readonly dataset: Dataset
  readonly filters: Filters
  /** EDTF; when the dataset was published, where its rows do not say. */
  readonly published: string | null
  readonly stdin: Readable
  /** Where refused rows are written, one line of JSON each. */
  readonly reject: string | null
  readonly onProgress: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
  readonly limits?: InputLimits
  /** Rows of a part, which makes it the source that it is; 2,000 for everybody. */
  readonly partRows?: number
}

/** The rows of all files in blocks, each of one file. @throws ImportRefused */
async function* blocksOf(paths: readonly string[], { layout, limits, partRows, ...facts }: {
  readonly layout: Layout; readonly limits: InputLimits; readonly partRows: number; readonly stdin: Readable; readonly onBytes: (bytes: number) => void
  readonly passes: ReturnType<typeof filterOf>
}): AsyncGenerator<Block, undefined> {
  for (const path of paths) {
    for await (const text of openInput(path, { limits, ...facts })) {
      let format: Format | null = null
      let headerLine: string | null = null
      let block: BlockBuilder | null = null
      for await (const row of readRows(text, { layout, limits })) {
        if (format === null) {
          format = layout.formatOf(row.fields)
          if (format === null) {
            throw new ImportRefused({
              code: 'UNKNOWN_FORMAT', origin: text.origin, line: row.line, message: `This is none of the dataset’s files: its first row has ${row.fields.length} columns.`,
              wayOut: `It takes ${layout.expected}.`,
            })
          }
          if (format.hasHeader) {
            headerLine = row.raw
            continue
          }
        }
        block ??= openBlock({ origin: text.origin, format, headerLine, passes: facts.passes })
        block.add(row)
        if (block.count() === partRows) {
          yield block.finish()
          block = null
        }
      }
      if (block !== null) yield block.finish()
    }
  }
  return undefined
}

const longestShown = 2_000

const rejectLines = ({ origin, refused }: Block): string =>
  refused.map(({ line, raw, reason }) => `${JSON.stringify({ file: origin, line, reason, row: raw.slice(0, longestShown) })}\n`).join('')

const counted = ({ rows }: Block): PartOutcome => {
  const taken = rows.filter(({ passes }) => passes).length
  return { outcome: taken === 0 ? 'NONE' : 'WRITTEN', taken, left: rows.length - taken }
}

/** Writes each block while the next is read and worked out. */
const writeAll = async (blocks: AsyncGenerator<Block, undefined>, { writer, settle, signal }: {
  readonly writer: PartWriter | null; readonly settle: (block: Block, outcome: PartOutcome) => Promise<void>; readonly signal: AbortSignal | undefined
}): Promise<void> => {
  if (writer === null) {
    for await (const block of blocks) {
      signal?.throwIfAborted()
      await settle(block, counted(block))
    }
    return
  }
  const next = async () => {
    const block = await blocks.next()
    return block.done === true ? null : writer.prepare(block.value)
  }
  let coming = next()
  coming.catch(() => undefined)
  for (let ready = await coming; ready !== null; ready = await coming) {
    signal?.throwIfAborted()
    const isReady = writer.isReady(ready)
    if (isReady) {
      coming = next()
      coming.catch(() => undefined)
    }
    await settle(ready.block, await writer.write(ready))
    if (!isReady) coming = next()
  }
}

/**
 * Imports the files of a dataset: rows in blocks, a source each, written one after another. What is in the graph already is left as it is,
 * so an import that was broken off goes on where it was. Memory does not grow with the files.
 *
 * @throws ImportRefused for a file that is none of the dataset's or cannot be read; GraphError. What was written before stays.
 */
export const importFiles = async (paths: readonly string[], options: ImportOptions): Promise<ImportProgress> => {
  const { graph, dataset, filters, published, stdin, reject, onProgress, signal, limits = inputLimits, partRows = blockRows, ...write } = options
  const progress = { rows: 0, written: 0, same: 0, left: 0, refused: 0, bytes: 0 }
  let rejects: FileHandle | null = null
  try {
    rejects = reject === null ? null : await open(reject, 'w')
    const blocks = blocksOf(paths, { layout: datasets[dataset], limits, partRows, stdin, onBytes: (bytes) => { progress.bytes += bytes }, passes: filterOf(filters) })
    const writer = graph === null ? null : openPartWriter({ ...write, graph, published })
    try {
      await writeAll(blocks, {
        writer, signal,
        settle: async (block, { outcome, taken, left }) => {
          progress.rows += block.count
          progress.left += left
          progress.refused += block.refused.length
          if (outcome === 'SAME') progress.same += taken
          else progress.written += taken
          if (block.refused.length > 0) await rejects?.appendFile(rejectLines(block))
          onProgress({ ...progress })
        },
      })
    } finally {
      await blocks.return(undefined)
    }
    return { ...progress }
  } finally {
    await rejects?.close()
  }
}
