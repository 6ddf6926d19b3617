import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { maxTextLength } from '../domain/dossier.ts'
import type { Problem } from '../domain/problem.ts'

export type SourceText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: Problem }

/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const maxBytes = 3 * maxTextLength

const refused = (code: Problem['code'], message: string, wayOut: string): SourceText =>
  ({ kind: 'problem', problem: { code, path: ['source', 'file'], message, wayOut } })

const isOutside = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

/** The code of a system error (`ENOENT`), or nothing. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Opens a file without waiting: a pipe that nobody writes to would hold up an ordinary opening for ever. */
export const openForReading = (path: string): Promise<FileHandle> => open(path, constants.O_RDONLY | constants.O_NONBLOCK)

const wholeFile = async (path: string): Promise<{ readonly bytes: Uint8Array } | 'notAFile' | 'tooLarge'> => {
  const file = await openForReading(path)
  try {
    const status = await file.stat()
    if (!status.isFile()) return 'notAFile'
    if (status.size > maxBytes) return 'tooLarge'
    return { bytes: await file.readFile() }
  } finally {
    await file.close()
  }
}

/** Text as UTF-8, kept as it is stored: byte order mark and line ends too. Null when the bytes are no UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Reads the text that a dossier names. The file lies in the dossier's folder or below it, symbolic links followed. */
export const readSourceFile = async (file: string, folder: string | null): Promise<SourceText> => {
  if (folder === null) return refused('SOURCE_FILE', 'A dossier that came without a folder cannot name a file.', 'Put the words into text.')
  const outside = (): SourceText => refused('SOURCE_FILE', `${file} lies outside the dossier's folder.`, 'Put the file beside the dossier.')
  if (file.includes('\0') || isAbsolute(file)) return outside()
  try {
    const home = await realpath(folder)
    if (isOutside(home, resolve(home, file))) return outside()
    const path = await realpath(resolve(home, file))
    if (isOutside(home, path)) return outside()
    const read = await wholeFile(path)
    if (read === 'notAFile') return refused('SOURCE_FILE', `${file} is not a file.`, 'Name a text file.')
    const tooLarge = refused('TOO_LARGE', `${file} is larger than a source may be.`, `A text has at most ${maxTextLength} characters.`)
    if (read === 'tooLarge') return tooLarge
    const text = decodeUtf8(read.bytes)
    if (text === null) return refused('FORBIDDEN_CHARACTER', `${file} is not UTF-8.`, 'Save it as UTF-8.')
    if (text.includes('\0')) return refused('FORBIDDEN_CHARACTER', `${file} has a NUL character.`, 'Save it as plain text.')
    if (text.length === 0) return refused('SOURCE_FILE', `${file} is empty.`, 'Put the text of the source into it.')
    return text.length > maxTextLength ? tooLarge : { kind: 'text', text }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return refused('SOURCE_FILE', `There is no file ${file} beside the dossier.`, 'Correct the name, or put the words into text.')
    if (['EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(errorCode(error))) {
      return refused('SOURCE_FILE', `${file} cannot be read (${errorCode(error)}).`, 'Make it a readable text file.')
    }
    throw error
  }
}
