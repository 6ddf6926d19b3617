import type { Token } from '../text/document.ts'

/**
 * Features are numbers: 32-bit hashes of a template and its parts (feature hashing, Weinberger et al. 2009), so that
 * scoring a token joins and looks up no strings. Two features may share a number; among some 30,000 that is rare, and the
 * learner has seen the same numbers.
 */

/** FNV-1a over UTF-16 units. */
export const codeOf = (text: string): number => {
  let code = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193)
  return code ^ (code >>> 15)
}

/** Joins a code with a further part; the order counts. */
export const mix = (code: number, part: number): number => {
  const product = Math.imul(Math.imul(code, 0x85ebca6b) ^ part, 0xc2b2ae35)
  return product ^ (product >>> 16)
}

const shapeOf = (lower: string): string => (lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') ? 'ed' : '-')

/** The codes of a stretch of tokens, made once for all features that are asked of it. Beyond its ends stands `edge`. */
export type Codes = {
  readonly tokens: readonly Token[]
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly pos: Int32Array
  readonly shape: Int32Array
  readonly isVerb: Uint8Array
  readonly isComma: Uint8Array
}

/** Tokens of padding on either side, so that neighbours need no bounds. */
export const padding = 3

export const edge = codeOf('∅')

export const codesOf = (tokens: readonly Token[]): Codes => {
  const size = tokens.length + 2 * padding
  const edges = (): Int32Array => new Int32Array(size).fill(edge)
  const codes = { tokens, word: edges(), lemma: edges(), pos: edges(), shape: edges(), isVerb: new Uint8Array(size), isComma: new Uint8Array(size) }
  tokens.forEach(({ lower, lemma, pos, text }, index) => {
    const at = index + padding
    codes.word[at] = codeOf(lower)
    codes.lemma[at] = lemma === lower ? codes.word[at] ?? 0 : codeOf(lemma)
    codes.pos[at] = codeOf(pos)
    codes.shape[at] = codeOf(shapeOf(lower))
    codes.isVerb[at] = pos === 'VERB' ? 1 : 0
    codes.isComma[at] = text === ',' ? 1 : 0
  })
  return codes
}

/** The word that features of a signal's name use: verbs by lemma and shape. */
export const nameOfToken = ({ lower, pos, lemma }: Token): string => (pos === 'VERB' ? lemma + shapeOf(lower) : lower)
