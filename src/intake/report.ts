import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import Table from 'cli-table3'
import type { KeptRefusal } from './journal.ts'

/** Controls, separators, and what turns or hides letters: shown as escapes, so that a name cannot act on a terminal or a log. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`)

/** One refused input a line: `{"origin", "code", "message", "wayOut", "transient"}`. */
export const refusalLines = (refusals: readonly KeptRefusal[]): string =>
  refusals.map(({ origin, code, message, wayOut, transient }) =>
    `${JSON.stringify({ origin, code, message, wayOut, transient }).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, escaped)}\n`).join('')

/** As JSON writes it, which knows escapes of four digits only. */
const escaped = (letter: string): string =>
  Array.from({ length: letter.length }, (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

/** A table for people, with what each refusal asks for. Empty when nothing was refused. */
export const refusalTable = (refusals: readonly KeptRefusal[]): string => {
  if (refusals.length === 0) return ''
  const table = new Table({ head: ['Input', 'Why not', 'What to do'], style: { head: [], border: [] }, wordWrap: true, colWidths: [40, 44, 44] })
  for (const { origin, code, message, wayOut } of refusals) table.push([visible(origin), `${visible(message)} [${code}]`, visible(wayOut)])
  return `${table.toString()}\n`
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  const beside = `${path}.${randomUUID()}.part`
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
