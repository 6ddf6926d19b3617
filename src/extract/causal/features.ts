import type { TokenRange } from '../text/document.ts'
import { codeOf, edge, mix, nameOfToken, padding, type Codes } from './codes.ts'

/** Features of one token or one sentence: the first `count` of `codes`, overwritten by the next call with the same list. */
export type FeatureList = { codes: Int32Array; count: number }

export const featureList = (): FeatureList => ({ codes: new Int32Array(64), count: 0 })

const add = (list: FeatureList, code: number): void => {
  if (list.count === list.codes.length) {
    const longer = new Int32Array(2 * list.codes.length)
    longer.set(list.codes)
    list.codes = longer
  }
  list.codes[list.count] = code
  list.count += 1
}

/** Templates by name; each is a feature's first part. */
const templates = <Name extends string>(prefix: string, names: string): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, codeOf(`${prefix} ${name}`)])) as Record<Name, number>

const small = Array.from({ length: 64 }, (_, number) => codeOf(`${number}`))
const numberCode = (number: number): number => small[number] ?? 0

const inSentence = templates<'bias' | 'w' | 'l' | 'ww' | 'www' | 'pw' | 'wp' | 'ppp' | 'comma' | 'length'>('sentence', 'bias w l ww www pw wp ppp comma length')

/** Features of a sentence, for whether it tells of a cause; some come more than once and count once. */
export const sentenceFeatures = ({ tokens, word, lemma, pos, shape, isVerb, isComma }: Codes, list: FeatureList): void => {
  list.count = 0
  add(list, inSentence.bias)
  for (let at = padding; at < tokens.length + padding; at += 1) {
    const w = word[at] ?? edge
    const w1 = word[at + 1] ?? edge
    const p = pos[at] ?? edge
    const p1 = pos[at + 1] ?? edge
    const pair = mix(mix(inSentence.ww, w), w1)
    add(list, mix(inSentence.w, w))
    add(list, mix(inSentence.l, lemma[at] ?? edge))
    add(list, pair)
    add(list, mix(mix(inSentence.www, pair), word[at + 2] ?? edge))
    add(list, mix(mix(inSentence.pw, p), w1))
    add(list, mix(mix(inSentence.wp, w), p1))
    add(list, mix(mix(mix(inSentence.ppp, p), p1), pos[at + 2] ?? edge))
    if (isComma[at] === 1 && isVerb[at + 1] === 1) add(list, mix(inSentence.comma, shape[at + 1] ?? edge))
  }
  add(list, mix(inSentence.length, numberCode(Math.min(8, Math.floor(tokens.length / 6)))))
}

const faraway = codeOf('…')

/** The lemma of the nearest verb to the left, at most eight tokens away. */
const verbBefore = ({ isVerb, lemma }: Codes, at: number): number => {
  for (let distance = 1; distance <= 8; distance += 1) {
    if (at - distance < padding) return edge
    if (isVerb[at - distance] === 1) return lemma[at - distance] ?? edge
  }
  return faraway
}

const commaBefore = ({ isComma }: Codes, at: number): number => {
  for (let place = Math.max(padding, at - 8); place < at; place += 1) if (isComma[place] === 1) return 1
  return 0
}

/** A step of a tenth of the probability that the sentence is causal. */
export const probabilityStep = (probability: number): number => Math.min(9, Math.floor(probability * 10))

const ofSignal = templates<
  'lv' | 'cp' | 'b' | 'P' | 'Pp' | 'Pw' | 'Pppp' | 'w' | 'l' | 'p' | 'w1-' | 'w1' | 'w2-' | 'w2' | 'w-w' | 'ww' | 'w--' | 'w++' | 'p-p' | 'pp' | 'p3' | 'p++' | 'wp+' | 'wp-' | 'wpp' | 'wp2' | '-1p' | 'l+' | 'l-' | 's' | 'sp'
>('signal', 'lv cp b P Pp Pw Pppp w l p w1- w1 w2- w2 w-w ww w-- w++ p-p pp p3 p++ wp+ wp- wpp wp2 -1p l+ l- s sp')

/** Features of the token at `index`, for whether it signals a cause; `step` tells how causal the sentence looks as a whole. */
export const signalFeatures = (codes: Codes, { index, step }: { readonly index: number; readonly step: number }, list: FeatureList): void => {
  const { word, lemma, pos, shape } = codes
  const at = index + padding
  const w = word[at] ?? edge
  const before = word[at - 1] ?? edge
  const after = word[at + 1] ?? edge
  const before2 = word[at - 2] ?? edge
  const after2 = word[at + 2] ?? edge
  const p = pos[at] ?? edge
  const pb = pos[at - 1] ?? edge
  const pa = pos[at + 1] ?? edge
  const pa2 = pos[at + 2] ?? edge
  const l = lemma[at] ?? edge
  const s = shape[at] ?? edge
  const P = numberCode(step)
  const three = mix(mix(pb, p), pa)
  list.count = 0
  add(list, mix(mix(ofSignal.lv, w), verbBefore(codes, at)))
  add(list, mix(mix(mix(ofSignal.cp, p), s), commaBefore(codes, at)))
  add(list, ofSignal.b)
  add(list, mix(ofSignal.P, P))
  add(list, mix(mix(ofSignal.Pp, P), p))
  add(list, mix(mix(ofSignal.Pw, P), w))
  add(list, mix(mix(ofSignal.Pppp, P), three))
  add(list, mix(ofSignal.w, w))
  add(list, mix(ofSignal.l, l))
  add(list, mix(ofSignal.p, p))
  add(list, mix(ofSignal['w1-'], before))
  add(list, mix(ofSignal.w1, after))
  add(list, mix(ofSignal['w2-'], before2))
  add(list, mix(ofSignal.w2, after2))
  add(list, mix(mix(ofSignal['w-w'], before), w))
  add(list, mix(mix(ofSignal.ww, w), after))
  add(list, mix(mix(mix(ofSignal['w--'], before2), before), w))
  add(list, mix(mix(mix(ofSignal['w++'], w), after), after2))
  add(list, mix(mix(ofSignal['p-p'], pb), p))
  add(list, mix(mix(ofSignal.pp, p), pa))
  add(list, mix(ofSignal.p3, three))
  add(list, mix(mix(mix(ofSignal['p++'], p), pa), pa2))
  add(list, mix(mix(ofSignal['wp+'], w), pa))
  add(list, mix(mix(ofSignal['wp-'], pb), w))
  add(list, mix(mix(mix(ofSignal.wpp, pb), w), pa))
  add(list, mix(mix(mix(ofSignal.wp2, w), pa), pa2))
  add(list, mix(mix(ofSignal['-1p'], before), p))
  add(list, mix(mix(ofSignal['l+'], w), lemma[at + 1] ?? edge))
  add(list, mix(mix(ofSignal['l-'], lemma[at - 1] ?? edge), w))
  add(list, mix(mix(ofSignal.s, s), before))
  add(list, mix(mix(mix(ofSignal.sp, s), p), pb))
}

const bucket = (distance: number): number => (distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 8 : distance <= 20 ? 13 : 21)

/** What the arguments' features need to know of the sentence, counted once for all its tokens. */
export type SignalContext = {
  readonly signal: TokenRange | null
  /** Signal words, short; that of `edge` when the relation is only implied. */
  readonly name: number
  readonly tail: number
  readonly verbs: Int32Array
  readonly commas: Int32Array
  readonly stops: Int32Array
}

const weakWords = new Set(['has', 'have', 'had', 'was', 'is', 'were'])

export const signalContext = ({ tokens, pos }: Codes, signal: TokenRange | null): SignalContext => {
  const verbs = new Int32Array(tokens.length + 1)
  const commas = new Int32Array(tokens.length + 1)
  const stops = new Int32Array(tokens.length + 1)
  tokens.forEach((token, index) => {
    verbs[index + 1] = (verbs[index] ?? 0) + (token.pos === 'VERB' || token.pos === 'AUX' ? 1 : 0)
    commas[index + 1] = (commas[index] ?? 0) + (token.text === ',' ? 1 : 0)
    stops[index + 1] = (stops[index] ?? 0) + (token.text === '.' || token.text === ';' || token.text === ':' ? 1 : 0)
  })
  if (signal === null) return { signal, name: edge, tail: 0, verbs, commas, stops }
  const words = tokens.slice(signal.first, signal.last).map(nameOfToken).filter((one) => !weakWords.has(one))
  return { signal, name: codeOf(words.slice(-3).join('_')), tail: pos[signal.last - 1 + padding] ?? 0, verbs, commas, stops }
}

const [noSide, leftSide, rightSide, insideSide] = ['N', 'L', 'R', 'I'].map(codeOf) as [number, number, number, number]

const ofArgument = templates<
  'side' | 's' | 'd' | 'dn' | 'dt' | 'v' | 'vn' | 'c' | 't' | 'p' | 'w' | 'w-' | 'w+' | 'pp' | 'pn' | 'ww' | 'wn' | 'wc' | 'pc' | 'o' | 'p3' | 'wp' | '-2' | 'e' | 'sn' | 'tl' | 'cn'
>('argument', 'side s d dn dt v vn c t p w w- w+ pp pn ww wn wc pc o p3 wp -2 e sn tl cn')

/** Features of the token at `index`, for its part in the relation that the signal tells. */
export const argumentFeatures = ({ tokens, word, pos }: Codes, { index, context }: { readonly index: number; readonly context: SignalContext }, list: FeatureList): void => {
  const { signal, name, tail } = context
  const at = index + padding
  const first = signal?.first ?? 0
  const last = signal?.last ?? 0
  const isLeft = signal !== null && index < first
  const isRight = signal !== null && index >= last
  const side = signal === null ? noSide : isLeft ? leftSide : isRight ? rightSide : insideSide
  const d = mix(side, signal === null ? 0 : bucket(isLeft ? first - index : isRight ? index - last + 1 : 0))
  const from = isRight ? last : index
  const to = isLeft ? first : index
  const v = Math.min(3, (context.verbs[to] ?? 0) - (context.verbs[from] ?? 0))
  const c = Math.min(3, (context.commas[to] ?? 0) - (context.commas[from] ?? 0))
  const s = Math.min(3, (context.stops[to] ?? 0) - (context.stops[from] ?? 0))
  const vc = numberCode(4 * v + c)
  const w = word[at] ?? edge
  const before = word[at - 1] ?? edge
  const after = word[at + 1] ?? edge
  const p = pos[at] ?? edge
  const pb = pos[at - 1] ?? edge
  const pa = pos[at + 1] ?? edge
  const lead = signal !== null && first <= 1 ? 1 : 0
  list.count = 0
  add(list, mix(ofArgument.side, side))
  add(list, mix(mix(ofArgument.s, side), name))
  add(list, mix(ofArgument.d, d))
  add(list, mix(mix(ofArgument.dn, d), name))
  add(list, mix(mix(ofArgument.dt, d), tail))
  add(list, mix(mix(mix(ofArgument.v, side), vc), numberCode(s)))
  add(list, mix(mix(mix(ofArgument.vn, side), vc), name))
  add(list, mix(mix(mix(ofArgument.c, side), numberCode(c)), lead))
  add(list, mix(mix(mix(ofArgument.t, side), numberCode(s)), lead))
  add(list, mix(mix(ofArgument.p, side), p))
  add(list, mix(mix(ofArgument.w, side), w))
  add(list, mix(mix(ofArgument['w-'], side), before))
  add(list, mix(mix(ofArgument['w+'], side), after))
  add(list, mix(mix(mix(ofArgument.pp, side), pb), p))
  add(list, mix(mix(mix(ofArgument.pn, side), p), pa))
  add(list, mix(mix(ofArgument.ww, before), w))
  add(list, mix(mix(ofArgument.wn, w), after))
  add(list, mix(mix(mix(ofArgument.wc, side), before), vc))
  add(list, mix(mix(mix(mix(ofArgument.pc, side), pb), p), vc))
  add(list, mix(mix(mix(ofArgument.o, index === 0 ? 1 : 0), side), lead))
  add(list, mix(mix(mix(mix(ofArgument.p3, side), pb), p), pa))
  add(list, mix(mix(mix(ofArgument.wp, side), before), p))
  add(list, mix(mix(mix(ofArgument['-2'], side), word[at - 2] ?? edge), before))
  add(list, mix(mix(ofArgument.e, index === tokens.length - 1 ? 1 : 0), p))
  add(list, mix(mix(mix(mix(ofArgument.sn, side), name), pb), p))
  add(list, mix(mix(mix(mix(ofArgument.tl, side), tail), lead), p))
  add(list, mix(mix(mix(ofArgument.cn, side), vc), w))
}
