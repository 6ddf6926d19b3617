import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needFolder } from './data-folder.ts'
import type { Part } from './read-polnear.ts'

/** A character range in UTF-16 units of the sentence. */
type Range = { readonly start: number; readonly end: number }

export type GoldCausal = { readonly cause: Range; readonly effect: Range; readonly signals: readonly Range[] }

export type CncSentence = {
  readonly id: string
  readonly document: string
  readonly text: string
  readonly causal: boolean
  readonly relations: readonly GoldCausal[]
  /** Held out: one document in five, by the hash of its name. */
  readonly part: Part
}

/** Causal News Corpus V2, train (Tan et al. 2022, 2023; CC0): both subtasks' files, joined by sentence. */
export const readCnc = (data: string): readonly CncSentence[] => {
  const folder = needFolder(join(data, 'cnc'))
  const labels = new Map(readCsv(readFileSync(join(folder, 'train_subtask1.csv'), 'utf8')).map((row) => [row['index'] ?? '', row['label'] === '1']))
  return readCsv(readFileSync(join(folder, 'train_subtask2_grouped.csv'), 'utf8')).map((row) => {
    const document = row['doc_id'] ?? ''
    const id = `${document}_${row['sent_id'] ?? ''}`
    const text = row['text'] ?? ''
    return {
      id, document, text, causal: labels.get(id) ?? false, part: foldOf(document),
      relations: readPythonList(row['causal_text_w_pairs'] ?? '[]').flatMap((marked) => readMarked(marked) ?? []),
    }
  })
}

const foldOf = (document: string): Part => {
  // One in five, from the same hash that parts the articles.
  let fold = 0
  for (const character of document) fold = (fold * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return fold % 5 === 0 ? 'HELD_OUT' : 'TUNED'
}

/** Rows of a CSV file with quoted fields (RFC 4180), by the names of its first row. */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let index = text.charCodeAt(0) === 0xfeff ? 1 : 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (quoted) {
      if (character !== '"') field += character
      else if (text.charAt(index + 1) === '"') {
        field += '"'
        index += 1
      } else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',' || character === '\n') {
      rows.at(-1)?.push(field)
      field = ''
      if (character === '\n') rows.push([])
    } else if (character !== '\r') field += character
  }
  rows.at(-1)?.push(field)
  const [names = [], ...rest] = rows
  return rest.filter((row) => row.length === names.length).map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}

/** The strings of a list as Python prints it. */
export const readPythonList = (printed: string): readonly string[] => {
  const found: string[] = []
  let quote = ''
  let current = ''
  for (let index = 0; index < printed.length; index += 1) {
    const character = printed.charAt(index)
    if (quote === '') {
      if (character === '\'' || character === '"') {
        quote = character
        current = ''
      }
    } else if (character === '\\') {
      index += 1
      const escaped = printed.charAt(index)
      current += escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped
    } else if (character === quote) {
      found.push(current)
      quote = ''
    } else current += character
  }
  return found
}

/** `<ARG0>cause</ARG0> <SIG0>signal</SIG0> <ARG1>effect</ARG1>`: places in the text without the marks; null without both arguments. */
export const readMarked = (marked: string): GoldCausal | null => {
  const open = new Map<string, number>()
  const ranges = new Map<string, Range>()
  let at = 0
  let last = 0
  for (const match of marked.matchAll(/<(\/?)((?:ARG|SIG)\d)>/gu)) {
    at += match.index - last
    last = match.index + match[0].length
    const name = match[2] ?? ''
    if (match[1] === '') open.set(name, at)
    else ranges.set(name, { start: open.get(name) ?? at, end: at })
  }
  const cause = ranges.get('ARG0')
  const effect = ranges.get('ARG1')
  if (cause === undefined || effect === undefined) return null
  return { cause, effect, signals: [...ranges].filter(([name]) => name.startsWith('SIG')).map(([, range]) => range).sort((a, b) => a.start - b.start) }
}

