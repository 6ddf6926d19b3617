/** A located quote: a W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. Offsets count code points. */
export type Passage = {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

export type Located =
  | { readonly kind: 'found'; readonly passage: Passage }
  | { readonly kind: 'missing'; readonly occurrences: number; readonly nearest: string | null }

/**
 * A text made searchable: its NFC form, in which CRLF is LF, and for each UTF-16 unit of that form where its source began
 * in the raw text, in code points and in UTF-16 units; -1 inside a character, where no quote may begin or end.
 */
export type TextIndex = {
  readonly raw: string
  readonly length: number
  readonly normal: string
  readonly points: Int32Array
  readonly units: Int32Array
  words: readonly Word[] | null
  /** Where quotes that were looked for stand, as far as they were looked for: repeated words cost once. */
  readonly places: Map<string, number[]>
}

type Word = { readonly text: string; readonly start: number; readonly end: number }

const contextLength = 32
const longestSuggestion = 240
/** A span that stands at more places than this is a letter or two: the first place will do. */
const mostPlaces = 10_000
const mostRemembered = 1_000

/**
 * Code points that may join the one before them under NFC: marks, the medial and final Hangul jamo, and the vowel signs of
 * Kirat Rai (Unicode Standard Annex 15, NFC_Quick_Check=Maybe).
 */
const joins = /^[\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]$/u

const canJoin = (point: number): boolean => point >= 0x300 && joins.test(String.fromCodePoint(point))

const isPlain = (point: number): boolean => point < 0x300 || (point >= 0x2010 && point <= 0x2027) || (point >= 0x3400 && point <= 0x9fff)

const pointLength = (point: number): number => (point > 0xffff ? 2 : 1)

export const normalizeQuote = (quote: string): string => quote.normalize('NFC').replaceAll('\r\n', '\n')

export const indexText = (raw: string): TextIndex => {
  const pieces: string[] = []
  const points: number[] = []
  const units: number[] = []
  let point = 0
  let unit = 0
  while (unit < raw.length) {
    const first = raw.codePointAt(unit) ?? 0
    let end = unit + pointLength(first)
    let count = 1
    if (first === 0x0d && raw.charCodeAt(end) === 0x0a) {
      end += 1
      count = 2
    } else {
      for (let next = raw.codePointAt(end); next !== undefined && canJoin(next); next = raw.codePointAt(end)) {
        end += pointLength(next)
        count += 1
      }
    }
    const group = raw.slice(unit, end)
    const normal = group === '\r\n' ? '\n' : count === 1 && isPlain(first) ? group : group.normalize('NFC')
    pieces.push(normal)
    points.push(point)
    units.push(unit)
    for (let inner = 1; inner < normal.length; inner++) {
      points.push(-1)
      units.push(-1)
    }
    point += count
    unit = end
  }
  points.push(point)
  units.push(unit)
  return {
    raw, length: point, normal: pieces.join(''), points: Int32Array.from(points), units: Int32Array.from(units), words: null, places: new Map(),
  }
}

const isBoundary = (index: TextIndex, at: number): boolean => (index.points[at] ?? -1) >= 0

/** The passage between two boundaries of the normal form, or null when one of them lies inside a character. */
const passageBetween = (index: TextIndex, from: number, until: number): Passage | null => {
  const start = index.points[from] ?? -1
  const end = index.points[until] ?? -1
  const startUnit = index.units[from] ?? -1
  const endUnit = index.units[until] ?? -1
  if (start < 0 || end < 0) return null
  return {
    exact: index.raw.slice(startUnit, endUnit),
    prefix: Array.from(index.raw.slice(Math.max(0, startUnit - 2 * contextLength), startUnit)).slice(-contextLength).join(''),
    suffix: Array.from(index.raw.slice(endUnit, endUnit + 2 * contextLength)).slice(0, contextLength).join(''),
    start,
    end,
  }
}

/** Every place of the normal form where the words stand, in order, overlapping ones too; each is remembered once it was found. */
const placesOf = function* (index: TextIndex, quote: string): Generator<{ readonly at: number; readonly until: number }> {
  const wanted = normalizeQuote(quote)
  if (wanted === '') return
  if (index.places.size > mostRemembered) index.places.clear()
  const places = index.places.get(wanted) ?? []
  index.places.set(wanted, places)
  for (let count = 0; ; count += 1) {
    let at = places[count]
    if (at === undefined) {
      at = index.normal.indexOf(wanted, count === 0 ? 0 : (places[count - 1] ?? 0) + 1)
      if (at < 0) return
      places.push(at)
    }
    if (isBoundary(index, at) && isBoundary(index, at + wanted.length)) yield { at, until: at + wanted.length }
  }
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) =>
    ({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }))

/** The window of as many words as the quote has that shares most words with it; null when it shares less than half. */
const nearestTo = (index: TextIndex, quote: string): string | null => {
  index.words ??= wordsIn(index.normal)
  const words = index.words
  const wanted = wordsIn(normalizeQuote(quote))
  const open = new Map<string, number>()
  for (const word of wanted) open.set(word.text, (open.get(word.text) ?? 0) + 1)
  let shared = 0
  let best = { shared: 0, first: 0 }
  for (const [last, word] of words.entries()) {
    const left = open.get(word.text)
    if (left !== undefined) {
      if (left > 0) shared += 1
      open.set(word.text, left - 1)
    }
    const leaving = words[last - wanted.length]
    const back = leaving === undefined ? undefined : open.get(leaving.text)
    if (leaving !== undefined && back !== undefined) {
      if (back >= 0) shared -= 1
      open.set(leaving.text, back + 1)
    }
    const first = Math.max(0, last - wanted.length + 1)
    if (shared > best.shared) best = { shared, first }
  }
  if (best.shared * 2 < wanted.length || best.shared === 0) return null
  const from = words[best.first]
  const until = words[Math.min(best.first + wanted.length, words.length) - 1]
  return from === undefined || until === undefined ? null : index.normal.slice(from.start, until.end).slice(0, longestSuggestion)
}

/** Where the n-th occurrence of a quote stands (from 1). Without one: how often it does stand there, and what comes nearest. */
export const locate = (index: TextIndex, quote: { readonly exact: string; readonly occurrence: number }): Located => {
  let occurrences = 0
  for (const { at, until } of placesOf(index, quote.exact)) {
    occurrences += 1
    const passage = occurrences === quote.occurrence ? passageBetween(index, at, until) : null
    if (passage !== null) return { kind: 'found', passage }
  }
  return { kind: 'missing', occurrences, nearest: occurrences === 0 ? nearestTo(index, quote.exact) : null }
}

/** Which occurrence of the words it is that begins at this code point (from 1); null when none does. */
export const occurrenceAt = (index: TextIndex, exact: string, start: number): number | null => {
  let occurrence = 0
  for (const { at, until } of placesOf(index, exact)) {
    occurrence += 1
    const point = index.points[at] ?? 0
    if (point === start && passageBetween(index, at, until) !== null) return occurrence
    if (point > start) return null
  }
  return null
}

/** The first place of the words inside one of the passages, else anywhere in the text, else null. */
export const locateNear = (index: TextIndex, exact: string, passages: readonly Passage[]): Passage | null => {
  let first: Passage | null = null
  let seen = 0
  for (const { at, until } of placesOf(index, exact)) {
    first ??= passageBetween(index, at, until)
    seen += 1
    if (seen > mostPlaces) return first
    const start = index.points[at] ?? 0
    const end = index.points[until] ?? 0
    if (passages.some((passage) => passage.start <= start && end <= passage.end)) return passageBetween(index, at, until)
  }
  return first
}

/** The place in the normal form of a code point; -1 when a character does not begin there. */
const placeOfPoint = ({ points }: TextIndex, point: number): number => {
  let low = 0
  let high = points.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    let at = middle
    while (at >= low && (points[at] ?? 0) < 0) at -= 1
    const found = at < low ? -1 : points[at] ?? 0
    if (at >= low && found === point) return at
    if (found < point) low = middle + 1
    else high = at - 1
  }
  return -1
}

/** The place of the words that begins at this code point, or null when other words stand there. */
export const locateAt = (index: TextIndex, exact: string, start: number): Passage | null => {
  const wanted = normalizeQuote(exact)
  const at = wanted === '' ? -1 : placeOfPoint(index, start)
  return at >= 0 && index.normal.startsWith(wanted, at) ? passageBetween(index, at, at + wanted.length) : null
}

/** Every place of the words, in order: the n-th is that of occurrence n. At most 10,000. */
export const locateEvery = (index: TextIndex, exact: string): readonly Passage[] => {
  const found: Passage[] = []
  for (const { at, until } of placesOf(index, exact)) {
    const passage = passageBetween(index, at, until)
    if (passage !== null) found.push(passage)
    if (found.length === mostPlaces) break
  }
  return found
}
