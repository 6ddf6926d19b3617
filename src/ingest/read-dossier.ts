import { basename, dirname } from 'node:path'
import { checkDossier, type CheckedDossier } from '../domain/check-dossier.ts'
import { pathText, type PlacedProblem, type Problem } from '../domain/problem.ts'
import { maxDossierLength, parseDossierText } from './parse-dossier-text.ts'
import { decodeUtf8, errorCode, openForReading, readSourceFile } from './read-source-file.ts'

export type ReadDossier =
  | { readonly kind: 'sound'; readonly dossier: CheckedDossier; readonly place: (problem: Problem) => PlacedProblem }
  | { readonly kind: 'problems'; readonly problems: readonly PlacedProblem[] }

const byPlace = (a: PlacedProblem, b: PlacedProblem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || pathText(a.path).localeCompare(pathText(b.path), 'en')

const fileOf = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || !('source' in value)) return null
  const { source } = value
  if (typeof source !== 'object' || source === null || !('file' in source) || 'text' in source) return null
  return typeof source.file === 'string' && source.file !== '' ? source.file : null
}

/**
 * Reads and checks a dossier written in YAML or JSON. All problems are given together, in order of their place in the text.
 *
 * @param folder where `source.file` is looked for; null refuses it
 */
export const readDossier = async (text: string, folder: string | null): Promise<ReadDossier> => {
  const parsed = parseDossierText(text)
  if (parsed.kind === 'problems') return parsed
  const file = fileOf(parsed.value)
  const sourceText = file === null ? null : await readSourceFile(file, folder)
  const check = checkDossier(parsed.value, sourceText?.kind === 'text' ? sourceText.text : null)
  const ofFile = sourceText?.kind === 'problem' ? [sourceText.problem] : []
  if (check.kind === 'sound' && ofFile.length === 0) return { kind: 'sound', dossier: check.dossier, place: parsed.place }
  const problems = [...ofFile, ...(check.kind === 'problems' ? check.problems : [])].map(parsed.place)
  return { kind: 'problems', problems: problems.sort(byPlace) }
}

const unreadable = (code: Problem['code'], message: string, wayOut: string): ReadDossier =>
  ({ kind: 'problems', problems: [{ code, path: [], message, wayOut, line: null, column: null }] })

/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const maxBytes = 3 * maxDossierLength

/** Reads and checks the dossier in a file; its `source.file` lies beside it. */
export const readDossierFile = async (path: string): Promise<ReadDossier> => {
  let bytes: Uint8Array
  try {
    const file = await openForReading(path)
    try {
      const status = await file.stat()
      if (!status.isFile()) return unreadable('UNREADABLE', `${basename(path)} is not a file.`, 'Name a dossier, YAML or JSON.')
      if (status.size > maxBytes) return unreadable('TOO_LARGE', `${basename(path)} has ${status.size} bytes.`, `A dossier has at most ${maxDossierLength} characters; split it.`)
      bytes = await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = errorCode(error)
    if (code === '') throw error
    return code === 'ENOENT' ? unreadable('UNREADABLE', `There is no file ${path}.`, 'Correct the path.')
      : unreadable('UNREADABLE', `${path} cannot be read (${code}).`, 'Make it readable.')
  }
  const text = decodeUtf8(bytes)
  if (text === null) return unreadable('FORBIDDEN_CHARACTER', `${basename(path)} is not UTF-8.`, 'Save it as UTF-8.')
  return readDossier(text.replace(/^\ufeff/, ''), dirname(path))
}
