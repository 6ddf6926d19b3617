import { constants } from 'node:fs'
import { access, glob, readdir, stat } from 'node:fs/promises'
import { extname, join, normalize, resolve } from 'node:path'
import { Refusal, refusedOf } from '../refusal.ts'
import type { Refused } from '../item.ts'
import { decode } from '../decode.ts'
import { hasSourceKey } from '../looks-like.ts'
import { byteLimits, fileRefusal, readBounded } from './read-bounded.ts'
import { sourceFileOf } from './source-file-of.ts'

/** A file to be read. `isNamed`: a person named this very file, rather than its folder or a glob. */
export type FoundFile = { readonly kind: 'file'; readonly path: string; readonly isNamed: boolean }

const mostFiles = 200_000
const deepestFolder = 64

const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path)

const exists = (path: string): Promise<boolean> => access(path, constants.F_OK).then(() => true, () => false)

const inCodePoints = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const link = (path: string): Refused =>
  refusedOf(new Refusal({ code: 'LINK', message: 'This is a symbolic link, which is not followed from a folder or a glob.', wayOut: 'Name what it leads to.' }), path, null)

const tooMany = (): Refusal => new Refusal({ code: 'TOO_MANY', message: `There are more than ${mostFiles} files.`, wayOut: 'Give its parts one after the other.' })

/** The files below a folder, in the order of their paths. Hidden files and folders are left out; links are refused. */
const walk = async (folder: string): Promise<readonly (string | Refused)[]> => {
  const found: (string | Refused)[] = []
  const visit = async (here: string, depth: number): Promise<void> => {
    if (depth > deepestFolder) {
      found.push(refusedOf(new Refusal({ code: 'TOO_MANY', message: `Folders nest more than ${deepestFolder} deep.`, wayOut: 'Name the inner folder.' }), here, null))
      return
    }
    let entries
    try {
      entries = await readdir(here, { withFileTypes: true })
    } catch (error) {
      found.push(refusedOf(fileRefusal(error), here, null))
      return
    }
    for (const entry of entries.sort((a, b) => inCodePoints(a.name, b.name))) {
      if (entry.name.startsWith('.')) continue
      const path = join(here, entry.name)
      if (entry.isSymbolicLink()) found.push(link(path))
      else if (entry.isDirectory()) await visit(path, depth + 1)
      else found.push(path)
      if (found.length > mostFiles) throw tooMany()
    }
  }
  await visit(folder, 1)
  return found
}

const matches = async (pattern: string): Promise<readonly (string | Refused)[]> => {
  const found = new Map<string, string | Refused>()
  for await (const entry of glob(pattern, { withFileTypes: true })) {
    const path = normalize(join(entry.parentPath, entry.name))
    if (entry.isSymbolicLink()) found.set(path, link(path))
    else if (!entry.isDirectory()) found.set(path, path)
    if (found.size > mostFiles) throw tooMany()
  }
  return [...found].sort(([a], [b]) => inCodePoints(a, b)).map(([, one]) => one)
}

const isDossierName = (path: string): boolean => ['.yaml', '.yml', '.json'].includes(extname(path).toLowerCase())

/** What belongs to another file of the list: the text that a dossier names as its source, and the metadata beside a text. */
const belonging = async (paths: readonly string[]): Promise<ReadonlySet<string>> => {
  const texts = new Set(paths.filter((path) => ['.txt', '.text'].includes(extname(path).toLowerCase())).map((path) => resolve(path)))
  const owned = new Set<string>()
  if (texts.size === 0) return owned
  for (const path of paths.filter(isDossierName)) {
    const text = await readBounded(path, byteLimits.dossier).then((bytes) => decode(bytes), () => null)
    // What cannot be read is refused when its turn comes.
    if (text === null) continue
    const stem = resolve(path).slice(0, -extname(path).length)
    if (hasSourceKey(text)) {
      const file = sourceFileOf(text)
      if (file !== null) owned.add(resolve(join(path, '..'), file))
    } else if (extname(path).toLowerCase() === '.json' && (texts.has(`${stem}.txt`) || texts.has(`${stem}.text`))) owned.add(resolve(path))
  }
  return owned
}

/**
 * The files that a path names: the file itself, or those of a folder or a glob, sorted, so that a run repeats. A file whose
 * name has the letters of a glob is that file.
 */
export async function* listFiles(path: string): AsyncGenerator<FoundFile | Refused> {
  try {
    const isPattern = isGlob(path) && !await exists(path)
    const isFolder = !isPattern && !path.includes('\0') && await stat(path).then((status) => status.isDirectory(), () => false)
    if (!isPattern && !isFolder) {
      yield { kind: 'file', path, isNamed: true }
      return
    }
    const found = isPattern ? await matches(path) : await walk(path)
    if (found.length === 0) {
      throw isPattern ? new Refusal({ code: 'NO_MATCH', message: 'No file matches.', wayOut: 'Correct the pattern; put it between quotation marks, so that the shell leaves it alone.' })
        : new Refusal({ code: 'NO_MATCH', message: 'The folder has no files.', wayOut: 'Name the folder with the texts.' })
    }
    const owned = await belonging(found.filter((one) => typeof one === 'string'))
    for (const one of found) {
      if (typeof one !== 'string') yield one
      else if (!owned.has(resolve(one))) yield { kind: 'file', path: one, isNamed: false }
    }
  } catch (error) {
    yield refusedOf(fileRefusal(error), path, null)
  }
}
