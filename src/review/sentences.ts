/** The sentence or sentences around a quote; `quoteStart` and `quoteEnd` count code points of `sentence`, end-exclusive. */
export type Surroundings = { readonly sentence: string; readonly quoteStart: number; readonly quoteEnd: number }

/** A quote that runs over more than this is shown without what stands around it. */
const longestSentence = 2_000

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Where sentences begin, in UTF-16 units; a line end within a paragraph is a space. */
const beginnings = (text: string): readonly number[] => {
  const starts: number[] = []
  let from = 0
  for (const part of text.split(/(\n[ \t]*\n|\r\n[ \t]*\r\n)/)) {
    const flat = part.replaceAll('\n', ' ').replaceAll('\r', ' ')
    for (const { index } of segmenter.segment(flat)) starts.push(from + index)
    from += part.length
  }
  return starts
}

/** The last place that is not after `value`, by halving. */
const placeBefore = (sorted: readonly number[], value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** UTF-16 offsets of code points: of a text without surrogates each is its own. */
const unitsOf = (text: string): (point: number) => number => {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point
  const units: number[] = []
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) units.push(unit)
  return (point) => units[point] ?? text.length
}

const lengthOf = (text: string): number => Array.from(text).length

/** Finds the sentences around places of a text, given in code points. */
export const sentencesIn = (text: string): (place: { readonly start: number; readonly end: number }) => Surroundings => {
  const starts = beginnings(text)
  const unit = unitsOf(text)
  return ({ start, end }) => {
    const [from, until] = [unit(start), unit(end)]
    const first = starts[placeBefore(starts, from)] ?? 0
    const last = starts[placeBefore(starts, Math.max(from, until - 1)) + 1] ?? text.length
    const whole = text.slice(first, last)
    const isLong = whole.length > longestSentence
    const sentence = isLong ? text.slice(from, Math.min(until, from + longestSentence)) : whole.trim()
    const lead = isLong ? 0 : lengthOf(text.slice(first + (whole.length - whole.trimStart().length), from))
    return { sentence: sentence.toWellFormed(), quoteStart: lead, quoteEnd: Math.min(lengthOf(sentence), lead + end - start) }
  }
}
