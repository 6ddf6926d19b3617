import { Transform } from 'node:stream'
import { ImportRefused } from '../errors.ts'
import { ratioFrom, type InputLimits } from './limits.ts'

const newline = 0x0a

/**
 * Lets bytes pass that keep to the limits; refuses what unpacks to too much, and rows without an end, before they are kept.
 * @param packed how many packed bytes were read so far; null for what is not packed
 */
export const guarded = ({ origin, limits, packed }: { readonly origin: string; readonly limits: InputLimits; readonly packed: (() => number) | null }): Transform => {
  let bytes = 0
  let row = 0
  const refusal = (): ImportRefused | null => {
    if (bytes > limits.bytes) return new ImportRefused({ code: 'TOO_LARGE', origin, message: `It has more than ${limits.bytes} bytes.`, wayOut: 'Split it.' })
    if (packed !== null && bytes > ratioFrom && bytes > limits.ratio * packed()) {
      return new ImportRefused({ code: 'TOO_LARGE', origin, message: `It unpacks to more than ${limits.ratio} times its size.`, wayOut: 'Unpack it yourself if you trust it.' })
    }
    if (row > limits.rowBytes) return new ImportRefused({ code: 'ROW_TOO_LONG', origin, message: `A row has more than ${limits.rowBytes} bytes.`, wayOut: 'Check that the file is one of the dataset’s, and whole.' })
    return null
  }
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length
      for (let from = 0; ;) {
        const at = chunk.indexOf(newline, from)
        row += (at < 0 ? chunk.length : at) - from
        const refused = refusal()
        if (refused !== null) {
          done(refused)
          return
        }
        if (at < 0) break
        row = 0
        from = at + 1
      }
      done(null, chunk)
    },
  })
}
