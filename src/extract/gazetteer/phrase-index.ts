import { tokenize } from '../text/tokenize.ts'
import type { Token } from '../text/document.ts'

/**
 * Phrases found in a text by their first word, longest first: the cost of a look-up does not grow with the number of
 * phrases, only with those that begin alike.
 */
export type PhraseIndex<T> = { readonly at: (tokens: readonly Token[], index: number, limit: number) => Match<T> | null }

export type Match<T> = { readonly length: number; readonly values: readonly T[] }

type Slot<T> = { readonly words: readonly string[]; readonly values: T[] }

/** Curly apostrophes and hyphens of all kinds are one; case counts unless `fold`. */
export const plain = (word: string, fold: boolean): string => {
  const even = needsEvening(word) ? word.replace(/[’‘ʼ]/gu, '\'').replace(/[‐‑–]/gu, '-') : word
  return fold ? even.toLowerCase() : even
}

const needsEvening = (word: string): boolean => {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (code === 0x2bc || code >= 0x2010 && code <= 0x2019) return true
  }
  return false
}

export const phraseIndex = <T>(phrases: Iterable<readonly [string, T]>, { fold = false }: { readonly fold?: boolean } = {}): PhraseIndex<T> => {
  const slots = new Map<string, Slot<T>[]>()
  for (const [phrase, value] of phrases) {
    const words = tokenize(phrase).map(({ text }) => plain(text, fold))
    const first = words[0]
    if (first === undefined) continue
    const list = slots.get(first) ?? []
    const known = list.find((slot) => slot.words.length === words.length && slot.words.every((word, at) => word === words[at]))
    if (known === undefined) list.push({ words, values: [value] })
    else if (!known.values.includes(value)) known.values.push(value)
    slots.set(first, list)
  }
  for (const list of slots.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {
    at: (tokens, index, limit) => {
      const token = tokens[index]
      if (token === undefined) return null
      const list = slots.get(plain(fold ? token.lower : token.text, false))
      if (list === undefined) return null
      for (const { words, values } of list) {
        if (index + words.length > limit) continue
        if (matches(words, tokens, index)) return { length: words.length, values }
      }
      return null
    },
  }

  function matches(words: readonly string[], tokens: readonly Token[], index: number): boolean {
    for (let at = 1; at < words.length; at += 1) {
      const token = tokens[index + at]
      if (token === undefined || plain(fold ? token.lower : token.text, false) !== words[at]) return false
    }
    return true
  }
}
