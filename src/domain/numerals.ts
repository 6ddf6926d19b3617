/** A number as a text writes it: its value, and where the words of the number begin and end (UTF-16, end-exclusive). */
export type Numeral = { readonly value: number; readonly start: number; readonly end: number }

const small: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, mln: 1e6, mn: 1e6, billion: 1e9, bln: 1e9, bn: 1e9, trillion: 1e12, trn: 1e12, dozen: 12,
}

const smallWords = Object.keys(small).sort((a, b) => b.length - a.length).join('|')
const scaleWords = Object.keys(scales).sort((a, b) => b.length - a.length).join('|')
const numberWord = `(?:${smallWords}|${scaleWords})s?`

const inWords = new RegExp(`\\b(?:(?:a|half a)\\s+(?=(?:${scaleWords})\\b))?${numberWord}(?:(?:\\s+and\\s+|[\\s-]+)${numberWord})*\\b`, 'gi')
const inDigits = new RegExp(
  `(?<![\\d.,])\\d{1,3}(?:(?:,\\d{3})+|(?:[\\u00a0\\u202f\\u2009]\\d{3})+|\\d*)(?:\\.\\d+)?(?:[\\s\\u00a0-]*(?:${scaleWords})\\b)*`, 'gi')

const valueOfWords = (words: string): number => {
  let total = 0
  let group = 0
  let half = 1
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const singular = word.endsWith('s') && !(word in small) ? word.slice(0, -1) : word
    const scale = scales[singular]
    if (word === 'half') half = 0.5
    if (scale === undefined) {
      group += small[singular] ?? 0
    } else if (scale <= 100) {
      group = (group === 0 ? 1 : group) * scale
    } else {
      total += (group === 0 ? 1 : group) * scale
      group = 0
    }
  }
  return (total + group) * half
}

/** Multiplied in decimal notation, so that 12.1 million is 12100000 and not a neighbour of it. */
const timesScale = (value: number, scale: number): number =>
  Math.abs(Math.log10(scale) % 1) < 1e-9 ? Number(`${value}e${Math.round(Math.log10(scale))}`) : value * scale

const valueOfDigits = (text: string): number => {
  const [digits = '0', ...words] = text.toLowerCase().replaceAll(/[\u00a0\u202f\u2009](?=\d{3})/g, '').trim().split(/[\s\u00a0-]+/)
  return words.reduce((value, word) => timesScale(value, scales[word] ?? 1), Number(digits.replaceAll(',', '')))
}

/** Every number of an English text: `12`, `1,200.5`, `17 billion`, `twenty-five`, `two hundred and fifty thousand`. */
export const numeralsIn = (text: string): readonly Numeral[] => {
  const found = (pattern: RegExp, value: (words: string) => number): Numeral[] =>
    [...text.matchAll(pattern)].map((match) => ({ value: value(match[0]), start: match.index, end: match.index + match[0].trimEnd().length }))
  const digits = found(inDigits, valueOfDigits)
  const words = found(inWords, valueOfWords).filter((word) => !digits.some((digit) => word.start < digit.end && digit.start < word.end))
  return [...digits, ...words].sort((a, b) => a.start - b.start)
}
