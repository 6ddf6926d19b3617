import { byteLimits } from './files/read-bounded.ts'
import { Refusal } from './refusal.ts'
import { withinTime } from './within-time.ts'

/** Standard input to its end, bounded. It waits as long as whoever writes does, until `stop`. @throws Refusal TOO_LARGE */
export const readStdin = (stdin: AsyncIterable<Uint8Array | string>, stop: AbortSignal): Promise<Uint8Array> =>
  withinTime({ ms: null, stop, late: () => new Error('unreachable') }, () => readAll(stdin))

const readAll = async (stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    length += bytes.length
    if (length > byteLimits.dossier) throw new Refusal({ code: 'TOO_LARGE', message: `Standard input has more than ${byteLimits.dossier} bytes.`, wayOut: 'Split it.' })
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}
