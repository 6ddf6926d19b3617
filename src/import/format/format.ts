import { BadRow, type DatasetReport, type ReadRow } from '../report.ts'

/** How one of the publishers' files is laid out, and how its rows are read. */
export type Format = {
  /** What makes ids of this dataset's records its own: `gdelt2`. */
  readonly name: string
  readonly title: string
  readonly publisher: string
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean
  readonly read: (fields: readonly string[]) => ReadRow
}

/** How a file's text is cut into rows, and its format told from the first of them. */
export type Layout = {
  readonly delimiter: '\t' | ','
  readonly quoted: boolean
  /** Null when the first row is none of this dataset's files. */
  readonly formatOf: (first: readonly string[]) => Format | null
  /** What the first row should have been, for people. */
  readonly expected: string
}

/** A row's reader with its refusals caught. */
export const reading = (read: (fields: readonly string[]) => DatasetReport) => (fields: readonly string[]): ReadRow => {
  try {
    return { kind: 'report', report: read(fields) }
  } catch (error) {
    if (error instanceof BadRow) return { kind: 'refused', reason: error.message }
    throw error
  }
}
