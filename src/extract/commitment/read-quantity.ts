import type { Comparator } from '../../domain/vocabulary.ts'
import type { Token, TokenRange } from '../text/document.ts'

/** How much is promised, in UCUM units, ISO 4217 codes, or `{things}` counted: 12 million metric tons is { value: 12_000_000, unit: 't' }. */
export type Quantity = { readonly comparator: Comparator; readonly value: number; readonly unit: string }
export type QuantityMention = TokenRange & { readonly quantity: Quantity }

const scales: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, mn: 1e6, m: 1e6, dozen: 12 }
const words: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}
const currencies: Readonly<Record<string, string>> = {
  $: 'USD', 'us$': 'USD', 'u.s.$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₩': 'KRW', '₹': 'INR', 'dollar': 'USD', 'dollars': 'USD', 'usd': 'USD', 'euro': 'EUR', 'euros': 'EUR',
  'eur': 'EUR', 'pound': 'GBP', 'pounds': 'GBP', 'yen': 'JPY', 'yuan': 'CNY', 'renminbi': 'CNY', 'won': 'KRW', 'rupees': 'INR', 'rubles': 'RUB', 'roubles': 'RUB', 'francs': 'CHF',
}
/** Units with their factor to the written one. */
const units: Readonly<Record<string, readonly [string, number]>> = {
  ton: ['t', 1], tons: ['t', 1], tonne: ['t', 1], tonnes: ['t', 1], mmt: ['t', 1e6], mt: ['t', 1], kg: ['kg', 1], kilograms: ['kg', 1], kilogram: ['kg', 1],
  barrel: ['bbl', 1], barrels: ['bbl', 1], percent: ['%', 1], '%': ['%', 1], 'per cent': ['%', 1], mw: ['MW', 1], gw: ['GW', 1], megawatts: ['MW', 1], gigawatts: ['GW', 1],
  km: ['km', 1], kilometers: ['km', 1], kilometres: ['km', 1], miles: ['mi', 1], hectares: ['ha', 1], acres: ['acre', 1], bcm: ['m3', 1e9], aircraft: ['{aircraft}', 1], planes: ['{planes}', 1],
  jets: ['{jets}', 1],
}
const notUnits = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'hour', 'hours', 'decade', 'decades', 'countries', 'sides', 'leaders', 'nations', 'parties', 'issue', 'issues', 'thing', 'things', 'time', 'times', 'summit', 'meeting'])

/** Every quantity in a stretch of tokens; `skip` says which tokens belong to dates. */
export const readQuantities = (tokens: readonly Token[], { first, last }: TokenRange, skip: (index: number) => boolean): readonly QuantityMention[] => {
  const found: QuantityMention[] = []
  for (let index = first; index < last; index += 1) {
    if (skip(index)) continue
    const one = quantityAt(tokens, index, { first, last, skip })
    if (one === null) continue
    found.push(one)
    index = one.last - 1
  }
  return found
}

type Bounds = TokenRange & { readonly skip: (index: number) => boolean }

const quantityAt = (tokens: readonly Token[], index: number, { first, last, skip }: Bounds): QuantityMention | null => {
  const symbol = currencies[tokens[index]?.lower ?? '']
  const money = symbol !== undefined && /^(?:.*\$|[€£¥₩₹])$/u.test(tokens[index]?.lower ?? '')
  let at = money ? index + 1 : index
  const number = numberAt(tokens[at])
  if (number === null || skip(at)) return null
  const before = tokens[index - 1]
  if (!money && before !== undefined && (/^(?:section|article|resolution|no\.?|paragraph|chapter|phase|group|code|act|vision|agenda|cop|g)$/u.test(before.lower) || before.text === '-' && before.end === tokens[index]?.start)) return null
  let { value } = number
  at += 1
  for (let scale = scales[tokens[at]?.lower ?? '']; scale !== undefined && at < last; scale = scales[tokens[at]?.lower ?? '']) {
    value *= scale
    at += 1
  }
  const unit = money ? { name: symbol, factor: 1, last: at } : unitAt(tokens, at, last)
  if (unit === null) return null
  const rate = rateAt(tokens, unit.last, last)
  const comparison = comparatorBefore(tokens, index, first)
  return {
    first: comparison.first, last: rate.last,
    quantity: { comparator: comparison.comparator, value: value * unit.factor, unit: unitWithRate(unit.name, rate.per) },
  }
}

const numberAt = (token: Token | undefined): { readonly value: number } | null => {
  if (token === undefined) return null
  const word = words[token.lower]
  if (word !== undefined) return { value: word }
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(bn|m|k)?$/u.exec(token.lower)
  if (digits === null) return null
  const value = Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`)
  return { value: value * (digits[3] === 'bn' ? 1e9 : digits[3] === 'm' ? 1e6 : digits[3] === 'k' ? 1e3 : 1) }
}

type Unit = { readonly name: string; readonly factor: number; readonly last: number }

const unitAt = (tokens: readonly Token[], index: number, last: number): Unit | null => {
  let at = index
  const word = (place: number): string => (place < last ? (tokens[place]?.lower ?? '') : '')
  if (word(at) === 'u.s.' || word(at) === 'us') at += 1
  if (word(at) === 'metric' || word(at) === 'short') at += 1
  if (word(at) === 'percentage' && /^points?$/u.test(word(at + 1))) return { name: 'percentage points', factor: 1, last: at + 2 }
  if (word(at) === 'per' && word(at + 1) === 'cent') return { name: '%', factor: 1, last: at + 2 }
  if (word(at) === 'cubic' && /^met(?:er|re)s?$/u.test(word(at + 1))) return { name: 'm3', factor: 1, last: at + 2 }
  const currency = currencies[word(at)]
  if (currency !== undefined) return { name: currency, factor: 1, last: at + 1 }
  const unit = units[word(at)]
  if (unit !== undefined) {
    const acronym = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')' ? at + 4 : at + 1
    return { name: unit[0], factor: unit[1], last: acronym }
  }
  // A counted thing: the last noun of the phrase ("200 American-made Boeing aircraft").
  let noun: number | null = null
  for (let place = at; place < Math.min(last, at + 8); place += 1) {
    const token = tokens[place]
    if (token === undefined || !/^(?:NOUN|ADJ|PROPN)$/u.test(token.pos) && token.text !== '-' && token.lower !== 'made') break
    if (token.pos === 'NOUN') noun = place
  }
  const head = noun === null ? undefined : tokens[noun]
  if (noun === null || head === undefined || notUnits.has(head.lower) || !/s$|aircraft$|people$|troops$|personnel$/u.test(head.lower) || head.text.length > 40) return null
  return { name: units[head.lower]?.[0] ?? `{${head.lower}}`, factor: 1, last: noun + 1 }
}

/** UCUM has a year (`/a`) for our figures; other rates are told as a counted thing, in words. */
const unitWithRate = (unit: string, per: string | null): string =>
  (per === null ? unit : per === 'year' && !unit.startsWith('{') ? `${unit}/a` : `{${unit === 'bbl' ? 'barrels' : unit.replace(/[{}]/gu, '')} per ${per}}`)

const rateAt = (tokens: readonly Token[], at: number, last: number): { readonly per: string | null; readonly last: number } => {
  const period = tokens[at + 1]?.lower ?? ''
  if (at + 1 < last && /^(?:per|a|an|each|every)$/u.test(tokens[at]?.lower ?? '') && /^(?:year|annum|month|day|week)$/u.test(period)) return { per: period === 'annum' ? 'year' : period, last: at + 2 }
  return /^(?:annually|yearly)$/u.test(tokens[at]?.lower ?? '') ? { per: 'year', last: at + 1 } : { per: null, last: at }
}

const comparators: readonly (readonly [string, Comparator])[] = [
  ['at least', 'AT_LEAST'], ['a minimum of', 'AT_LEAST'], ['no less than', 'AT_LEAST'], ['no fewer than', 'AT_LEAST'], ['not less than', 'AT_LEAST'],
  ['at most', 'AT_MOST'], ['up to', 'AT_MOST'], ['no more than', 'AT_MOST'], ['not more than', 'AT_MOST'], ['a maximum of', 'AT_MOST'],
  ['more than', 'MORE_THAN'], ['over', 'MORE_THAN'], ['above', 'MORE_THAN'], ['exceeding', 'MORE_THAN'], ['in excess of', 'MORE_THAN'],
  ['less than', 'LESS_THAN'], ['fewer than', 'LESS_THAN'], ['under', 'LESS_THAN'], ['below', 'LESS_THAN'],
  ['about', 'ABOUT'], ['around', 'ABOUT'], ['some', 'ABOUT'], ['roughly', 'ABOUT'], ['nearly', 'ABOUT'], ['approximately', 'ABOUT'], ['almost', 'ABOUT'], ['an estimated', 'ABOUT'],
]

const comparatorBefore = (tokens: readonly Token[], index: number, first: number): { readonly comparator: Comparator; readonly first: number } => {
  for (const [phrase, comparator] of comparators) {
    const parts = phrase.split(' ')
    const from = index - parts.length
    if (from >= first && parts.every((part, place) => tokens[from + place]?.lower === part)) return { comparator, first: from }
  }
  return { comparator: 'EXACTLY', first: index }
}
