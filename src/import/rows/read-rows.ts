import { parse } from 'csv-parse'
import { pipeline } from 'node:stream'
import { ImportRefused, errorCode, errorMessage } from '../errors.ts'
import type { Layout } from '../format/format.ts'
import type { InputLimits } from './limits.ts'
import type { OpenedText } from './open-input.ts'

/** A row of a file, as published: `raw` has no end of line. */
export type Row = { readonly line: number; readonly raw: string; readonly fields: readonly string[] }

type Record = { readonly info: { readonly lines: number }; readonly raw: string; readonly record: readonly string[] }

const lineBreaks = (text: string): number => text.split('\n').length - 1

const refusalOf = (error: unknown, origin: string): unknown => {
  if (error instanceof ImportRefused) return error
  const code = errorCode(error)
  const message = errorMessage(error)
  if (code === 'CSV_MAX_RECORD_SIZE') return new ImportRefused({ code: 'ROW_TOO_LONG', origin, message: `A row has no end (${message}).`, wayOut: 'Look for a quotation mark that is never closed.' })
  if (code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE') {
    return new ImportRefused({ code: 'BAD_ARCHIVE', origin, message: `It cannot be unpacked (${message}).`, wayOut: 'Fetch it again, or unpack it yourself.' })
  }
  return new ImportRefused({ code: 'UNREADABLE', origin, message, wayOut: 'Fetch it again.' })
}

/**
 * The rows of a text, as it is read: whoever takes them slowly slows the reading down.
 * @throws ImportRefused for what cannot be unpacked or has a row without an end
 */
export async function* readRows({ origin, stream }: OpenedText, { layout, limits }: { readonly layout: Layout; readonly limits: InputLimits }): AsyncGenerator<Row> {
  const parser = parse({
    delimiter: layout.delimiter, quote: layout.quoted ? '"' : false, escape: layout.quoted ? '"' : null, record_delimiter: ['\r\n', '\n'], bom: true, raw: true, info: true,
    relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: 2 * limits.rowBytes,
  })
  const rows: AsyncIterable<Record> = pipeline(stream, parser, () => undefined)
  try {
    for await (const { info, raw, record } of rows) {
      const text = raw.replace(/^\ufeff/u, '').replace(/^[\r\n]+/u, '').replace(/[\r\n]+$/u, '')
      yield { line: info.lines - lineBreaks(text), raw: text, fields: record }
    }
  } catch (error) {
    throw refusalOf(error, origin)
  }
}
