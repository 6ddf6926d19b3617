import type { Token, TokenRange } from '../text/document.ts'

const word = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '∅'
const pos = (tokens: readonly Token[], index: number): string => tokens[index]?.pos ?? '∅'
const shape = (lower: string): string => (/ing$/u.test(lower) ? 'ing' : /ed$/u.test(lower) ? 'ed' : '-')

/** Bag of features of a sentence, for whether it tells of a cause. */
export const sentenceFeatures = (tokens: readonly Token[]): readonly string[] => {
  const features = new Set<string>(['bias'])
  tokens.forEach((token, index) => {
    const next = word(tokens, index + 1)
    features.add(`w:${token.lower}`)
    features.add(`l:${token.lemma}`)
    features.add(`2:${token.lower} ${next}`)
    features.add(`3:${token.lower} ${next} ${word(tokens, index + 2)}`)
    features.add(`p:${token.pos} ${next}`)
    features.add(`q:${token.lower} ${pos(tokens, index + 1)}`)
    features.add(`t:${token.pos} ${pos(tokens, index + 1)} ${pos(tokens, index + 2)}`)
    if (token.text === ',' && tokens[index + 1]?.pos === 'VERB') features.add(`c:${shape(next)}`)
  })
  features.add(`n:${Math.min(8, Math.floor(tokens.length / 6))}`)
  return [...features]
}

/** The lemma of the nearest verb to the left, at most eight tokens away. */
const verbBefore = (tokens: readonly Token[], at: number): string => {
  for (let distance = 1; distance <= 8; distance += 1) {
    const token = tokens[at - distance]
    if (token === undefined) return '∅'
    if (token.pos === 'VERB') return token.lemma
  }
  return '…'
}

/** A step of a tenth of the probability that the sentence is causal. */
export const probabilityStep = (probability: number): string => `${Math.min(9, Math.floor(probability * 10))}`

/** Features of one token, for whether it signals a cause; `step` tells how causal the sentence looks as a whole. */
export const signalFeatures = (tokens: readonly Token[], at: number, step: string): readonly string[] => {
  const w = word(tokens, at)
  const before = word(tokens, at - 1)
  const after = word(tokens, at + 1)
  const p = pos(tokens, at)
  const pb = pos(tokens, at - 1)
  const pa = pos(tokens, at + 1)
  const left = verbBefore(tokens, at)
  const comma = tokens.slice(Math.max(0, at - 8), at).some(({ text }) => text === ',') ? ',' : '-'
  return [
    `lv:${w} ${left}`, `cp:${p} ${shape(w)} ${comma}`,
    'b', `P:${step}`, `P:${step} ${p}`, `P:${step} ${w}`, `P:${step} ${pb} ${p} ${pa}`, `w:${w}`, `l:${tokens[at]?.lemma ?? ''}`, `p:${p}`, `-1:${before}`, `+1:${after}`, `-2:${word(tokens, at - 2)}`, `+2:${word(tokens, at + 2)}`,
    `w-:${before} ${w}`, `w+:${w} ${after}`, `w--:${word(tokens, at - 2)} ${before} ${w}`, `w++:${w} ${after} ${word(tokens, at + 2)}`,
    `p-:${pb} ${p}`, `p+:${p} ${pa}`, `p3:${pb} ${p} ${pa}`, `p++:${p} ${pa} ${pos(tokens, at + 2)}`, `wp+:${w} ${pa}`, `wp-:${pb} ${w}`,
    `wpp:${pb} ${w} ${pa}`, `wp2:${w} ${pa} ${pos(tokens, at + 2)}`, `-1p:${before} ${p}`, `l+:${w} ${tokens[at + 1]?.lemma ?? '∅'}`, `l-:${tokens[at - 1]?.lemma ?? '∅'} ${w}`,
    `s:${shape(w)} ${before}`, `sp:${shape(w)} ${p} ${pb}`,
  ]
}

const bucket = (distance: number): string => (distance <= 4 ? `${distance}` : distance <= 7 ? '5' : distance <= 12 ? '8' : distance <= 20 ? '13' : '21')

/** What the arguments' features need to know of the sentence, counted once for all its tokens. */
export type SignalContext = {
  readonly signal: TokenRange | null
  /** Signal words, short; "∅" when the relation is only implied. */
  readonly name: string
  readonly verbs: Int32Array
  readonly commas: Int32Array
  readonly stops: Int32Array
}

export const signalContext = (tokens: readonly Token[], signal: TokenRange | null): SignalContext => {
  const verbs = new Int32Array(tokens.length + 1)
  const commas = new Int32Array(tokens.length + 1)
  const stops = new Int32Array(tokens.length + 1)
  tokens.forEach((token, index) => {
    verbs[index + 1] = (verbs[index] ?? 0) + (token.pos === 'VERB' || token.pos === 'AUX' ? 1 : 0)
    commas[index + 1] = (commas[index] ?? 0) + (token.text === ',' ? 1 : 0)
    stops[index + 1] = (stops[index] ?? 0) + (token.text === '.' || token.text === ';' || token.text === ':' ? 1 : 0)
  })
  const words = signal === null ? '∅' : tokens.slice(signal.first, signal.last).map(({ lower, pos: tag, lemma }) => (tag === 'VERB' ? lemma + shape(lower) : lower))
  return { signal, name: words === '∅' ? '∅' : (words as readonly string[]).filter((one) => !['has', 'have', 'had', 'was', 'is', 'were'].includes(one)).slice(-3).join('_'), verbs, commas, stops }
}

/** Features of one token, for its part in the relation that the signal tells. */
export const argumentFeatures = (tokens: readonly Token[], at: number, context: SignalContext): readonly string[] => {
  const { signal, name } = context
  const first = signal?.first ?? 0
  const last = signal?.last ?? 0
  const side = signal === null ? 'N' : at < first ? 'L' : at >= last ? 'R' : 'I'
  const distance = side === 'L' ? first - at : side === 'R' ? at - last + 1 : 0
  const d = signal === null ? 'n' : side + bucket(distance)
  const [from, to] = side === 'L' ? [at, first] : side === 'R' ? [last, at] : [at, at]
  const between = (counts: Int32Array): number => Math.min(3, (counts[to] ?? 0) - (counts[from] ?? 0))
  const v = between(context.verbs)
  const c = between(context.commas)
  const s = between(context.stops)
  const w = word(tokens, at)
  const before = word(tokens, at - 1)
  const after = word(tokens, at + 1)
  const p = pos(tokens, at)
  const pb = pos(tokens, at - 1)
  const pa = pos(tokens, at + 1)
  const tail = signal === null ? '' : tokens[signal.last - 1]?.pos ?? ''
  const opens = at === 0 ? '^' : ''
  const lead = signal !== null && first <= 1 ? 'lead' : 'mid'
  return [
    side, `s:${side} ${name}`, `d:${d}`, `dn:${d} ${name}`, `dt:${d} ${tail}`, `v:${side}${v}${c}${s}`, `vn:${side}${v}${c} ${name}`, `c:${side}${c} ${lead}`, `t:${side}${s} ${lead}`,
    `p:${side} ${p}`, `w:${side} ${w}`, `w-:${side} ${before}`, `w+:${side} ${after}`, `pp:${side} ${pb} ${p}`, `pn:${side} ${p} ${pa}`, `ww:${before} ${w}`, `wn:${w} ${after}`,
    `wc:${side} ${before} ${c}${v}`, `pc:${side} ${pb} ${p} ${v}${c}`, `o:${opens}${side} ${lead}`, `p3:${side} ${pb} ${p} ${pa}`, `wp:${side} ${before} ${p}`, `-2:${side} ${word(tokens, at - 2)} ${before}`,
    `e:${at === tokens.length - 1 ? '$' : ''}${p}`, `sn:${side} ${name} ${pb} ${p}`, `tl:${side} ${tail} ${lead} ${p}`, `cn:${side}${c}${v} ${w}`,
  ]
}
