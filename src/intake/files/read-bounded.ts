import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { maxTextLength } from '../../domain/dossier.ts'
import { errorCode } from '../error-code.ts'
import { Refusal } from '../refusal.ts'

/** UTF-8 needs at most three bytes for a UTF-16 unit, of which a text has `maxTextLength`; a dossier has four times as many. */
export const byteLimits = { text: 3 * maxTextLength, dossier: 12 * maxTextLength, html: 5_000_000, feed: 5_000_000, metadata: 64_000, list: 10_000_000 } as const

const messages: Readonly<Record<string, readonly [code: 'NOT_FOUND' | 'UNREADABLE' | 'NOT_A_FILE', message: string, wayOut: string]>> = {
  ENOENT: ['NOT_FOUND', 'There is no such file.', 'Correct the path.'],
  ENOTDIR: ['NOT_FOUND', 'There is no such file.', 'Correct the path.'],
  EISDIR: ['NOT_A_FILE', 'This is a folder.', 'Name a file.'],
  ENXIO: ['NOT_A_FILE', 'This is no file but a socket.', 'Name a file.'],
}

/** The refusal behind an error of the file system; other errors pass. */
export const fileRefusal = (error: unknown): unknown => {
  const name = errorCode(error)
  if (error instanceof Refusal || name === '') return error
  const [code, message, wayOut] = messages[name] ?? ['UNREADABLE', `It cannot be read (${name}).`, 'Make it readable.']
  return new Refusal({ code, message, wayOut, cause: error })
}

/** Reads to the end or one byte over the limit: what the file system says of a size may change, or be 0 as in /proc. */
const readAtMost = async (file: FileHandle, limit: number, size: number): Promise<Uint8Array | null> => {
  const parts: Buffer[] = []
  let length = 0
  for (let wanted = Math.min(limit, size) + 1; ; wanted = 65_536) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted)
    if (bytesRead === 0) return Buffer.concat(parts)
    parts.push(buffer.subarray(0, bytesRead))
    length += bytesRead
    if (length > limit) return null
  }
}

/** A regular file's bytes. @throws Refusal */
export const readBounded = async (path: string, limit: number): Promise<Uint8Array> => {
  try {
    if (path.includes('\0')) throw new Refusal({ code: 'NOT_FOUND', message: 'A path cannot have a NUL character.', wayOut: 'Correct the path.' })
    // Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const status = await file.stat()
      if (!status.isFile()) throw new Refusal({ code: 'NOT_A_FILE', message: status.isDirectory() ? 'This is a folder.' : 'This is a pipe or a device.', wayOut: 'Name a file; use - for what comes through a pipe.' })
      const bytes = status.size > limit ? null : await readAtMost(file, limit, status.size)
      if (bytes === null) throw new Refusal({ code: 'TOO_LARGE', message: `The file has more than ${limit} bytes.`, wayOut: 'Split it.' })
      return bytes
    } finally {
      await file.close()
    }
  } catch (error) {
    throw fileRefusal(error)
  }
}
