import type { ParagraphKind } from './document.ts'

/** A paragraph before its sentences are known. `bodyStart` is past a list item's bullet. UTF-16 offsets. */
export type RawParagraph = { readonly kind: ParagraphKind; readonly start: number; readonly bodyStart: number; readonly end: number }

type Line = { readonly start: number; readonly end: number; readonly text: string; readonly blankBefore: boolean }

const bullet = /^(?:[-–—•·*▪◦‣●○o]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/u
const terminal = /[.!?…:;,]["”’')\]]{0,3}$/u
/** Lines of hard-wrapped text are at least this long. */
const wrapWidth = 60
const headingWords = 16

/** Paragraphs: one a line, blank lines left out; hard-wrapped lines and the parts of a wrapped list item are joined. */
export const splitParagraphs = (text: string): readonly RawParagraph[] => {
  const joined: { kind: ParagraphKind; start: number; bodyStart: number; end: number; lastLine: string }[] = []
  for (const line of linesOf(text)) {
    const marker = bullet.exec(line.text)
    const before = joined.at(-1)
    if (before !== undefined && !line.blankBefore && marker === null && continues(before.lastLine, line.text)) {
      before.end = line.end
      before.lastLine = line.text
      if (before.kind === 'HEADING') before.kind = 'PARAGRAPH'
      continue
    }
    joined.push({
      kind: marker !== null ? 'LIST_ITEM' : isHeading(line.text) ? 'HEADING' : 'PARAGRAPH',
      start: line.start,
      bodyStart: line.start + (marker?.[0].length ?? 0),
      end: line.end,
      lastLine: line.text,
    })
  }
  return joined
}

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let at = 0
  let blankBefore = false
  while (at <= text.length) {
    const newline = text.indexOf('\n', at)
    const stop = newline === -1 ? text.length : newline
    const raw = text.slice(at, stop)
    const trimmed = raw.trim()
    if (trimmed === '') blankBefore = true
    else {
      const start = at + (raw.length - raw.trimStart().length)
      lines.push({ start, end: start + trimmed.length, text: trimmed, blankBefore })
      blankBefore = false
    }
    at = stop + 1
  }
  return lines
}

const continues = (before: string, line: string): boolean =>
  before.length >= wrapWidth && before.length <= 2 * wrapWidth && !/[.!?:]["”’')\]]{0,3}$/u.test(before) && /^[\p{Ll}\d("“‘]/u.test(line)

const isHeading = (line: string): boolean => {
  if (line.length > 160) return false
  const words = line.split(/\s+/u, headingWords + 8).length
  const shouting = line === line.toUpperCase() && /\p{Lu}{2}/u.test(line)
  if (shouting && words <= headingWords + 6) return true
  if (words > headingWords || terminal.test(line)) return words <= 8 && /^[\p{Lu}\d][^.!?]*:$/u.test(line) && words <= 5
  return /^[\p{Lu}\d"“‘]/u.test(line)
}
