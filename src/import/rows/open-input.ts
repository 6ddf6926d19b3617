import { constants, createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable, Transform, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { ImportRefused, errorCode, errorMessage } from '../errors.ts'
import { guarded } from './guard.ts'
import type { InputLimits } from './limits.ts'

/** One text to read: a file, what a packed file holds, or one file of an archive. */
export type OpenedText = { readonly origin: string; readonly stream: Readable }

export type InputFacts = {
  readonly limits: InputLimits
  readonly stdin: Readable
  /** Told the bytes of the input that were read since it was told last. */
  readonly onBytes: (bytes: number) => void
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b
const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)

const counting = (onBytes: (bytes: number) => void): Transform => new Transform({
  transform: (chunk: Buffer, _encoding, done) => {
    onBytes(chunk.length)
    done(null, chunk)
  },
})

/** Streams in a row: an error or an early end of one ends all. What went wrong is thrown by whoever reads the last. */
const chained = (first: Readable, ...rest: readonly Transform[]): Readable =>
  rest.reduce<Readable>((from, to) => pipeline(from, to, () => undefined), first)

/** The bytes of a stream with their first few looked at. */
const headOf = async (stream: Readable): Promise<{ readonly head: Buffer; readonly whole: Readable }> => {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>
  const parts: Buffer[] = []
  for (let length = 0; length < 4;) {
    const next = await chunks.next()
    if (next.done === true) break
    parts.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(parts)
  const rest = async function* (): AsyncGenerator<Buffer> {
    try {
      yield head
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
    } finally {
      await chunks.return?.()
    }
  }
  return { head, whole: Readable.from(rest(), { objectMode: false }) }
}

const unpacked = (stream: Readable, { origin, limits, onBytes }: { readonly origin: string } & InputFacts): Readable => {
  let packed = 0
  const counter = counting((bytes) => {
    packed += bytes
    onBytes(bytes)
  })
  return chained(stream, counter, createGunzip(), guarded({ origin, limits, packed: () => packed }))
}

const bad = (origin: string, message: string): ImportRefused => new ImportRefused({ code: 'BAD_ARCHIVE', origin, message, wayOut: 'Fetch it again, or unpack it yourself.' })

/** The files of an archive, one after another. Their names are shown and are never paths of anything. */
async function* entriesOf(path: string, facts: InputFacts): AsyncGenerator<OpenedText> {
  const { limits, onBytes } = facts
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: true }, (error, file) => {
      if (error === null) resolve(file)
      else reject(bad(path, error.message))
    })
  })
  try {
    if (zip.entryCount > limits.entries) throw bad(path, `It holds more than ${limits.entries} files.`)
    const next = (): Promise<Entry | null> => new Promise((resolve, reject) => {
      zip.once('entry', resolve)
      zip.once('end', () => { resolve(null) })
      zip.once('error', (error: Error) => { reject(bad(path, error.message)) })
      zip.readEntry()
    })
    for (let entry = await next(); entry !== null; entry = await next()) {
      zip.removeAllListeners()
      if (entry.fileName.endsWith('/')) continue
      const origin = `${path} (${JSON.stringify(entry.fileName.slice(0, 100)).slice(1, -1)})`
      if (entry.isEncrypted()) throw bad(origin, 'It is encrypted.')
      if (entry.uncompressedSize > Math.max(10_000_000, limits.ratio * entry.compressedSize) || entry.uncompressedSize > limits.bytes) {
        throw new ImportRefused({ code: 'TOO_LARGE', origin, message: `It says that it unpacks to ${entry.uncompressedSize} bytes, from ${entry.compressedSize}.`, wayOut: 'Unpack it yourself if you trust it.' })
      }
      const size = entry.compressedSize
      const stream = await new Promise<Readable>((resolve, reject) => {
        zip.openReadStream(entry, (error, opened) => {
          if (error === null) resolve(opened)
          else reject(bad(origin, error.message))
        })
      })
      yield { origin, stream: chained(stream, guarded({ origin, limits, packed: () => size })) }
      onBytes(size)
    }
  } finally {
    zip.close()
  }
}

const fileErrors: Readonly<Record<string, readonly ['NOT_FOUND' | 'NOT_A_FILE', string, string]>> = {
  ENOENT: ['NOT_FOUND', 'There is no such file.', 'Correct the path.'], ENOTDIR: ['NOT_FOUND', 'There is no such file.', 'Correct the path.'],
}

/** Looks at a regular file's size and first bytes. @throws ImportRefused */
const lookAt = async (path: string): Promise<{ readonly head: Uint8Array; readonly size: number }> => {
  try {
    // Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const status = await file.stat()
      if (!status.isFile()) throw new ImportRefused({ code: 'NOT_A_FILE', origin: path, message: 'This is no regular file.', wayOut: 'Name a file; - is standard input.' })
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
      return { head: buffer.subarray(0, bytesRead), size: status.size }
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof ImportRefused) throw error
    const name = errorCode(error) || errorMessage(error)
    const [code, message, wayOut] = fileErrors[name] ?? ['UNREADABLE' as const, `It cannot be read (${name}).`, 'Make it readable.']
    throw new ImportRefused({ code, origin: path, message, wayOut })
  }
}

/** The size of a file in bytes; null for standard input. @throws ImportRefused */
export const sizeOf = async (path: string): Promise<number | null> => (path === '-' ? null : (await lookAt(path)).size)

/**
 * Opens a file, plain or packed by gzip or zip as its first bytes tell; `-` is standard input, plain or by gzip.
 * @throws ImportRefused
 */
export async function* openInput(path: string, facts: InputFacts): AsyncGenerator<OpenedText> {
  const { limits, onBytes, stdin } = facts
  if (path === '-') {
    const origin = '(standard input)'
    const { head, whole } = await headOf(stdin)
    if (isZip(head)) throw bad(origin, 'A zip archive cannot be read from a stream.')
    yield { origin, stream: isGzip(head) ? unpacked(whole, { origin, ...facts }) : chained(whole, counting(onBytes), guarded({ origin, limits, packed: null })) }
    return
  }
  const { head } = await lookAt(path)
  if (isZip(head)) {
    yield* entriesOf(path, facts)
    return
  }
  const stream = createReadStream(path)
  yield { origin: path, stream: isGzip(head) ? unpacked(stream, { origin: path, ...facts }) : chained(stream, counting(onBytes), guarded({ origin: path, limits, packed: null })) }
}
