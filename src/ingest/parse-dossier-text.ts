import { isAlias, isMap, isPair, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit, type Document, type Node, type Pair } from 'yaml'
import type { Path, PlacedProblem, Problem } from '../domain/problem.ts'

/** Where a part of the text stands. */
export type Locator = (problem: Problem) => PlacedProblem

export type ParsedText =
  | { readonly kind: 'value'; readonly value: unknown; readonly place: Locator }
  | { readonly kind: 'problems'; readonly problems: readonly PlacedProblem[] }

/** A dossier's own text in UTF-16 units: room for the longest source text with every character escaped, and its items. */
export const maxDossierLength = 8_000_000
const deepest = 64
const mostAliases = 100

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

const lineAndColumn = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** Problems of the characters, before anything is parsed. */
const characterProblem = (text: string): PlacedProblem | null => {
  const offset = text.search(/[\0\p{Cs}]/u)
  if (offset < 0) return null
  const name = text[offset] === '\0' ? 'a NUL character' : 'half of a surrogate pair'
  return {
    code: 'FORBIDDEN_CHARACTER', path: [], message: `The dossier has ${name}.`, wayOut: 'Save it as plain UTF-8 text.', ...lineAndColumn(text, offset),
  }
}

/** The deepest nesting of brackets, and of `-` and `?` within one line: what recursive readers overflow on. */
const nesting = (text: string): number => {
  let brackets = 0
  let inLine = 0
  let worst = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets += 1
    else if (token === ']' || token === '}') brackets -= 1
    else if (token === '-' || token === '?') inLine += 1
    else if (token.startsWith('\n') || token.startsWith('\r')) inLine = 0
    worst = Math.max(worst, brackets + inLine)
    if (worst > deepest) return worst
  }
  return worst
}

const indentation = (text: string): number => {
  const stack: number[] = []
  let worst = 0
  for (const [, spaces = ''] of text.matchAll(/^( *)[^ \n\r#]/gm)) {
    while ((stack.at(-1) ?? -1) >= spaces.length) stack.pop()
    stack.push(spaces.length)
    worst = Math.max(worst, stack.length)
    if (worst > deepest) return worst
  }
  return worst
}

const keyText = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '')

const startOf = (node: unknown): number | null => (node as Node | null)?.range?.[0] ?? null

/** The offset of the deepest part of the path that the document has: a field's name for a field, else the value. */
const offsetOf = (document: Document, path: Path): number | null => {
  let node: unknown = document.contents
  let offset = startOf(node)
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item) === String(step))
      if (pair === undefined) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      if (node === undefined) return offset
      offset = startOf(node) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

const locatorOf = (document: Document, lines: LineCounter): Locator => (problem) => {
  const offset = offsetOf(document, problem.path)
  if (offset === null) return { ...problem, line: null, column: null }
  const { line, col } = lines.linePos(offset)
  return { ...problem, line, column: col }
}

/** What is forbidden inside: keys that JavaScript gives a meaning, and characters hidden in escapes. */
const contentProblems = (document: Document, lines: LineCounter): readonly PlacedProblem[] => {
  const problems: PlacedProblem[] = []
  const report = (problem: Omit<Problem, 'path'>, node: unknown): void => {
    const { line, col } = lines.linePos(startOf(node) ?? 0)
    problems.push({ ...problem, path: [], line, column: col })
  }
  visit(document, {
    Scalar: (_, node) => {
      const { value } = node
      if (typeof value !== 'string') return
      if (value.includes('\0')) report({ code: 'FORBIDDEN_CHARACTER', message: 'A text has a NUL character.', wayOut: 'Take it out.' }, node)
      else if (!value.isWellFormed()) report({ code: 'FORBIDDEN_CHARACTER', message: 'A text has half of a surrogate pair.', wayOut: 'Write the whole character.' }, node)
    },
    Pair: (_, pair) => {
      if (isPair(pair) && forbiddenKeys.has(keyText(pair))) {
        report({ code: 'FORBIDDEN_KEY', message: `A field may not be named ${keyText(pair)}.`, wayOut: 'Take it out.' }, pair.key)
      }
    },
  })
  return problems
}

const syntaxWords: Readonly<Record<string, readonly [message: string, wayOut: string]>> = {
  DUPLICATE_KEY: ['A field is given twice.', 'Keep one of the two.'],
  MISSING_CHAR: ['A character is missing: a quotation mark, bracket or colon.', 'Close what is open; the file may be truncated.'],
  BAD_INDENT: ['The indentation is wrong.', 'Indent with spaces, the same for the fields of one item.'],
  TAB_AS_INDENT: ['A tab indents a line.', 'Indent with spaces.'],
}

const syntaxProblem = (code: string, detail: string, position: { line: number; col: number }): PlacedProblem => {
  const [message, wayOut] = syntaxWords[code] ?? [`This is not YAML: ${detail.split('\n')[0] ?? ''}.`.replace('..', '.'), 'Mend the file at this place; it may be truncated.']
  return { code: code === 'DUPLICATE_KEY' ? 'DUPLICATE_KEY' : 'SYNTAX', path: [], message, wayOut, line: position.line, column: position.col }
}

const whole = (code: Problem['code'], message: string, wayOut: string): ParsedText =>
  ({ kind: 'problems', problems: [{ code, path: [], message, wayOut, line: null, column: null }] })

/** Reads YAML 1.2, of which JSON is a part, into a plain value. Never throws on bad text. */
export const parseDossierText = (text: string): ParsedText => {
  if (text.length > maxDossierLength) {
    return whole('TOO_LARGE', `The dossier has ${text.length} characters; ${maxDossierLength} are allowed.`, 'Split it by parts of the source.')
  }
  if (text.trim() === '') return whole('SYNTAX', 'The dossier is empty.', 'Write a source and what it says; docs/dossier.md shows how.')
  const forbidden = characterProblem(text)
  if (forbidden !== null) return { kind: 'problems', problems: [forbidden] }
  if (nesting(text) > deepest || indentation(text) > deepest) {
    return whole('TOO_DEEP', `The dossier is nested more than ${deepest} deep.`, 'A dossier needs about eight levels; take the others out.')
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true, merge: false, schema: 'core', version: '1.2' })
  const syntax = [...document.errors, ...document.warnings].map((error) => syntaxProblem(error.code, error.message, lines.linePos(error.pos[0])))
  if (syntax.length > 0) return { kind: 'problems', problems: syntax.slice(0, 50) }
  const content = contentProblems(document, lines)
  if (content.length > 0) return { kind: 'problems', problems: content.slice(0, 50) }
  try {
    return { kind: 'value', value: document.toJS({ maxAliasCount: mostAliases }) as unknown, place: locatorOf(document, lines) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return whole('TOO_LARGE', 'The dossier repeats itself through aliases too often.', 'Write the repeated parts out.')
  }
}
