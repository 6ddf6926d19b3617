import { createHash } from 'node:crypto'
import { datasetPartId, type SourceId } from '../domain/ids.ts'
import type { Format } from './format/format.ts'
import type { DatasetReport } from './report.ts'
import type { Row } from './rows/read-rows.ts'

/**
 * Rows of a file that are written together, and become one source. Part of what a source is: another size would make other
 * sources of the same file.
 */
export const blockRows = 2_000

/** A row that the dataset has, as one of its reports; `passes` the filters of this import. */
export type BlockRow = { readonly line: number; readonly raw: string; readonly report: DatasetReport; readonly passes: boolean }

export type RefusedRow = { readonly line: number; readonly raw: string; readonly reason: string }

/** Consecutive rows of one file. The id is that of their words, whatever of them is taken. */
export type Block = {
  readonly origin: string
  readonly format: Format
  /** The header as published; null where the file has none. */
  readonly headerLine: string | null
  readonly source: SourceId
  readonly rows: readonly BlockRow[]
  readonly refused: readonly RefusedRow[]
  /** With those that are refused. */
  readonly count: number
}

export type BlockBuilder = {
  /** Rows so far, with those that are refused. */
  readonly count: () => number
  readonly add: (row: Row) => void
  readonly finish: () => Block
}

/** Reads the rows of a block as they come, and keeps none of their fields: each report once, but an event may be mentioned many times. */
export const openBlock = ({ origin, format, headerLine, passes }: {
  readonly origin: string; readonly format: Format; readonly headerLine: string | null; readonly passes: (report: DatasetReport) => boolean
}): BlockBuilder => {
  const rows: BlockRow[] = []
  const refused: RefusedRow[] = []
  const lines = new Map<string, number>()
  const hash = createHash('sha256')
  let count = 0
  return {
    count: () => count,
    add: ({ line, raw, fields }) => {
      count += 1
      hash.update(raw, 'utf8').update('\n')
      const row = format.read(fields)
      if (row.kind === 'refused') {
        refused.push({ line, raw, reason: row.reason })
        return
      }
      const { report } = row
      const key = report.kind === 'EVENT' ? report.record : raw
      const before = lines.get(key)
      if (before !== undefined) {
        refused.push({ line, raw, reason: `record ${report.record} stands in line ${before} already` })
        return
      }
      lines.set(key, line)
      rows.push({ line, raw, report, passes: passes(report) })
    },
    finish: () => ({ origin, format, headerLine, source: datasetPartId(`${format.title}\n${headerLine ?? ''}`, hash.digest('hex')), rows, refused, count }),
  }
}
