import { abbreviations } from './abbreviations.ts'

/** A token before it is tagged; UTF-16 offsets, end-exclusive. */
export type RawToken = { readonly text: string; readonly start: number; readonly end: number }

// Alternatives in the order in which they are tried; each consumes at least one code point and none backtracks over more
// than a bounded tail, so tokenizing is linear in the text.
const pattern = new RegExp([
  String.raw`(?<url>https?:\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+)`,
  String.raw`(?<handle>[@#][\p{L}\p{N}_]+)`,
  String.raw`(?<dotted>(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?)`,
  String.raw`(?<clitic>['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))`,
  String.raw`(?<number>\p{N}+(?:[.,:/]\p{N}+)*(?:(?:st|nd|rd|th|s|am|pm|bn|m|k)(?![\p{L}\p{N}]))?(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*)`,
  String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑&]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|['’]\p{L}[\p{L}\p{M}\p{N}]*)*)`,
  String.raw`(?<dots>\.{2,}|…)`,
  String.raw`(?<dash>-{2,}|[–—―])`,
  '(?<ticks>``|\'\')',
  String.raw`(?<other>[^\s])`,
].join('|'), 'uy')

const contraction = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu

/** Tokens of `text` between two offsets. White space separates and is never part of a token. */
export const tokenize = (text: string, start = 0, end = text.length): readonly RawToken[] => {
  const tokens: RawToken[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  const push = (from: number, to: number): void => {
    tokens.push({ text: part.slice(from, to), start: start + from, end: start + to })
  }
  let at = 0
  while (at < part.length) {
    const code = part.charCodeAt(at)
    if (code === 32 || code === 10 || code === 13 || code === 9 || /\s/u.test(part.charAt(at))) {
      at += 1
      continue
    }
    pattern.lastIndex = at
    const match = pattern.exec(part)
    if (match === null) {
      at += 1
      continue
    }
    let to = at + match[0].length
    if (match.groups?.['url'] !== undefined) to = at + match[0].replace(/[.,;:!?)\]'’]{1,8}$/u, '').length
    if (match.groups?.['word'] === undefined) push(at, to)
    else to = splitWord(part, { from: at, to, push })
    at = to
  }
  return tokens
}

type Piece = { readonly from: number; readonly to: number; readonly push: (from: number, to: number) => void }

/** Clitics become tokens, joined names are parted ("Russia-Ukraine"), and an abbreviation keeps its full stop. */
const splitWord = (part: string, { from, to, push }: Piece): number => {
  const word = to - from > 200 ? '' : part.slice(from, to)
  const clitic = contraction.exec(word)
  const stem = clitic === null || clitic.index === 0 ? word : word.slice(0, clitic.index)
  if (/^\p{Lu}[\p{L}\p{M}]+[-‐‑]\p{L}/u.test(stem) || /^\p{L}+[-‐‑]\p{Lu}\p{L}/u.test(stem)) {
    let begin = 0
    for (let index = 0; index < stem.length; index += 1) {
      if (!'-‐‑'.includes(stem.charAt(index))) continue
      if (index > begin) push(from + begin, from + index)
      push(from + index, from + index + 1)
      begin = index + 1
    }
    if (begin < stem.length) push(from + begin, from + stem.length)
  } else if (clitic === null && part.charAt(to) === '.' && keepsStop(word, part.slice(to, to + 4))) {
    push(from, to + 1)
    return to + 1
  } else push(from, stem.length === 0 ? to : from + stem.length)
  if (stem.length > 0 && stem.length < word.length) push(from + stem.length, to)
  return to
}

const keepsStop = (word: string, after: string): boolean =>
  word.length === 1 ? /\p{Lu}/u.test(word) && /^\.\s\p{Lu}/u.test(after) : abbreviations.has(word.toLowerCase())
