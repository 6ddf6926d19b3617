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

const hashed = (title: string, headerLine: string | null, rows: readonly Row[]): SourceId => {
  const hash = createHash('sha256')
  for (const { raw } of rows) hash.update(raw, 'utf8').update('\n')
  return datasetPartId(`${title}\n${headerLine ?? ''}`, hash.digest('hex'))
}

/** Reads the rows of a block: each report once, but an event may be mentioned many times. */
export const blockOf = (rows: readonly Row[], { origin, format, headerLine, passes }: {
  readonly origin: string; readonly format: Format; readonly headerLine: string | null; readonly passes: (report: DatasetReport) => boolean
}): Block => {
  const sound: BlockRow[] = []
  const refused: RefusedRow[] = []
  const lines = new Map<string, number>()
  for (const { line, raw, fields } of rows) {
    const row = format.read(fields)
    if (row.kind === 'refused') {
      refused.push({ line, raw, reason: row.reason })
      continue
    }
    const { report } = row
    const key = report.kind === 'EVENT' ? report.record : raw
    const before = lines.get(key)
    if (before !== undefined) {
      refused.push({ line, raw, reason: `record ${report.record} stands in line ${before} already` })
      continue
    }
    lines.set(key, line)
    sound.push({ line, raw, report, passes: passes(report) })
  }
  return { origin, format, headerLine, source: hashed(format.title, headerLine, rows), rows: sound, refused, count: rows.length }
}
