import { numeralsIn, type Numeral } from './numerals.ts'
import type { Comparator } from './vocabulary.ts'

/** How much is promised or done. `unit` is a UCUM unit, `{things}` for what is counted, or an ISO 4217 code; `/a` for a year. */
export type Quantity = { readonly comparator: Comparator; readonly value: number; readonly unit: string }

export type QuantityCheck =
  | { readonly kind: 'present' }
  | { readonly kind: 'numberMissing'; readonly found: readonly number[] }
  | { readonly kind: 'unitMissing'; readonly unit: string }
  | { readonly kind: 'comparatorMissing'; readonly wanted: readonly string[] }
  | { readonly kind: 'comparatorDiffers'; readonly says: Comparator }

/** How a unit is written beside its number: `factor` is the number of units that the word stands for. */
type Spelling = { readonly words: RegExp; readonly factor: number }

const after = (words: string, factor = 1): Spelling => ({ words: new RegExp(`^[\\s\\u00a0-]*(?:${words})(?![\\p{L}\\p{N}])`, 'iu'), factor })
const before = (words: string): Spelling => ({ words: new RegExp(`(?:${words})[\\s\\u00a0]*$`, 'iu'), factor: 1 })
const either = (signs: string, names: string) => ({ before: [before(signs)], after: [after(names)] })

type Spellings = { readonly before: readonly Spelling[]; readonly after: readonly Spelling[] }
const afterOnly = (...spellings: readonly Spelling[]): Spellings => ({ before: [], after: spellings })

const units: Readonly<Record<string, Spellings>> = {
  t: afterOnly(after('(?:metric[\\s-]+)?ton(?:ne)?s?|t|mt'), after('mmt|million metric tons \\(mmt\\)', 1e6), after('kt|kilotons?', 1e3)),
  kg: afterOnly(after('kg|kilos?|kilograms?')),
  km: afterOnly(after('km|kilomet(?:er|re)s?')),
  '%': afterOnly(after('%|percent(?:age)?(?:[\\s-]+points?)?|per[\\s-]cent')),
  a: afterOnly(after('years?')),
  mo: afterOnly(after('months?')),
  wk: afterOnly(after('weeks?')),
  d: afterOnly(after('days?')),
  h: afterOnly(after('hours?')),
  min: afterOnly(after('minutes?')),
  MW: afterOnly(after('mw|megawatts?'), after('gw|gigawatts?', 1e3)),
  bbl: afterOnly(after('barrels?')),
  USD: either('(?:US|U\\.S\\.)?\\$|USD', '(?:(?:US|U\\.S\\.|American)[\\s-]+)?dollars?|USD'),
  EUR: either('€|EUR', 'euros?|EUR'),
  GBP: either('£|GBP', 'pounds?(?: sterling)?|GBP'),
  JPY: either('¥|JPY', '(?:Japanese )?yen|JPY'),
  CNY: either('¥|CNY|RMB', '(?:Chinese )?yuan|renminbi|RMB|CNY'),
  KRW: either('₩|KRW', '(?:Korean )?won|KRW'),
}

const perYear = /\b(?:per|a|each|every) (?:year|annum)\b|\bannual(?:ly)?\b|\byearly\b|\bin each of\b/i

/** Words of a comparator before its number, or after it. */
const comparatorWords: Readonly<Record<Comparator, { readonly before: string; readonly after: string; readonly examples: readonly string[] }>> = {
  EXACTLY: { before: 'exactly|precisely', after: 'exactly', examples: [] },
  AT_LEAST: {
    before: 'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum|or more than', after: 'or more|at least|minimum|and above|or above',
    examples: ['at least', 'no less than', 'a minimum of', 'or more'],
  },
  AT_MOST: {
    before: 'at most|no more than|not more than|not to exceed|up to|a maximum of|maximum|as many as|as much as', after: 'or less|or fewer|at most|maximum',
    examples: ['at most', 'no more than', 'up to', 'a maximum of'],
  },
  MORE_THAN: {
    before: 'more than|over|above|exceeding|exceeds?|in excess of|upwards? of|greater than', after: 'plus',
    examples: ['more than', 'over', 'in excess of'],
  },
  LESS_THAN: { before: 'less than|fewer than|under|below', after: '', examples: ['less than', 'fewer than', 'under'] },
  ABOUT: {
    before: 'about|around|roughly|nearly|almost|approximately|some|close to|an estimated|estimated|circa|an initial|~', after: 'or so',
    examples: ['about', 'around', 'nearly'],
  },
}

const closeCalls: readonly Comparator[] = ['AT_LEAST', 'AT_MOST', 'MORE_THAN', 'LESS_THAN']
const matcher = (words: string, shape: (words: string) => string): RegExp | null => (words === '' ? null : new RegExp(shape(words), 'i'))
const anywhere = new Map(Object.entries(comparatorWords).map(([comparator, { before, after }]) =>
  [comparator, matcher([before, after].filter((words) => words !== '').join('|'), (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)]))
const justBefore = new Map(closeCalls.map((comparator) =>
  [comparator, matcher(comparatorWords[comparator].before, (words) => `(?<!\\p{L})(?:${words})(?:\\s+(?:US|U\\.S\\.)?[$€£¥]?|\\s*)$`)]))

const factorsOf = (spellings: Spellings, text: string, numeral: Numeral): readonly number[] => {
  const left = text.slice(0, numeral.start)
  const right = text.slice(numeral.end)
  return [
    ...spellings.before.filter((spelling) => spelling.words.test(left)),
    ...spellings.after.filter((spelling) => spelling.words.test(right)),
  ].map((spelling) => spelling.factor)
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What is counted, `{aircraft}`: each of its words stands in the text, in the singular or the plural. */
const isNamed = (thing: string, text: string): boolean =>
  thing.split(/[\s_-]+/).every((word) => new RegExp(`(?<!\\p{L})${escaped(word.replace(/(?:ies|y|es|s)$/i, ''))}(?:ies|y|es|s)?(?!\\p{L})`, 'iu').test(text))

/** The numerals of the text that say this value in this unit. */
const sayings = (value: number, unit: string, text: string): readonly Numeral[] => {
  const numerals = numeralsIn(text)
  const spellings = units[unit]
  if (spellings === undefined) return numerals.filter((numeral) => same(numeral.value, value))
  return numerals.filter((numeral) => factorsOf(spellings, text, numeral).some((factor) => same(numeral.value * factor, value)))
}

const unitIsNamed = (unit: string, text: string): boolean => {
  if (unit in units) return true
  const thing = /^\{(.+)\}$/.exec(unit)?.[1]
  return thing === undefined ? new RegExp(`(?<!\\p{L})${escaped(unit)}(?!\\p{L})`, 'iu').test(text) : isNamed(thing, text)
}

/**
 * Whether English words say this quantity: its number in its unit ("25 MMT" is 25000000 t), the words of its comparator,
 * and for `/a` that it is per year. Where the words put a bound beside the number, EXACTLY misreports them.
 */
export const checkQuantity = (quantity: Quantity, text: string): QuantityCheck => {
  const [unit = '', per] = quantity.unit.split(/(?=\/a$)/)
  const said = sayings(quantity.value, unit, text)
  if (said.length === 0) return { kind: 'numberMissing', found: numeralsIn(text).map((numeral) => numeral.value) }
  if (!unitIsNamed(unit, text)) return { kind: 'unitMissing', unit }
  if (per !== undefined && !perYear.test(text)) return { kind: 'unitMissing', unit: 'per year' }
  if (quantity.comparator === 'EXACTLY') {
    const differs = closeCalls.find((comparator) =>
      said.every((numeral) => justBefore.get(comparator)?.test(text.slice(0, numeral.start)) === true))
    return differs === undefined ? { kind: 'present' } : { kind: 'comparatorDiffers', says: differs }
  }
  return anywhere.get(quantity.comparator)?.test(text) === true
    ? { kind: 'present' }
    : { kind: 'comparatorMissing', wanted: comparatorWords[quantity.comparator].examples }
}
