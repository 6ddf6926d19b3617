import { sentenceStarters, titleAbbreviations } from './abbreviations.ts'
import type { MarkRole } from './quotations.ts'
import type { RawToken } from './tokenize.ts'

const finals = new Set(['.', '!', '?', '…', '...', '....', '..'])
const closers = new Set([')', ']', '}'])
/** Verbs that may follow a quoted question or exclamation without beginning a sentence of their own. */
const sayings = new Set([
  'said', 'says', 'asked', 'asks', 'wrote', 'writes', 'told', 'tweeted', 'replied', 'added', 'wondered', 'shouted', 'declared', 'posted',
])

/** Token ranges of the sentences of one paragraph. */
export const splitSentences = (
  tokens: readonly RawToken[], roles: readonly MarkRole[],
): readonly { readonly first: number; readonly last: number }[] => {
  const sentences: { first: number; last: number }[] = []
  let first = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined || !mayEnd(token.text)) continue
    let last = index + 1
    let quoted = false
    while (last < tokens.length && isClosing(tokens, roles, last)) {
      if (roles[last] === 'CLOSE') quoted = true
      last += 1
    }
    const next = tokens[last]
    if (next === undefined) break
    if (!begins(tokens, roles, last) || next.start === tokens[last - 1]?.end && roles[last] !== 'OPEN') continue
    if (!finals.has(token.text) && (titleAbbreviations.has(token.text.toLowerCase()) || !sentenceStarters.has(next.text) && roles[last] !== 'OPEN')) continue
    if (quoted && token.text !== '.' && saidNext(tokens, last)) continue
    sentences.push({ first, last })
    first = last
    index = last - 1
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length })
  return sentences
}

const mayEnd = (text: string): boolean => finals.has(text) || text.length > 1 && text.endsWith('.') && /\p{L}/u.test(text)

const isClosing = (tokens: readonly RawToken[], roles: readonly MarkRole[], index: number): boolean => {
  const text = tokens[index]?.text ?? ''
  return roles[index] === 'CLOSE' || closers.has(text) || finals.has(text)
}

const begins = (tokens: readonly RawToken[], roles: readonly MarkRole[], index: number): boolean => {
  const text = tokens[index]?.text ?? ''
  if (roles[index] === 'OPEN' || text === '(' || text === '[' || text === '—' || text === '–') {
    const after = tokens[index + 1]?.text ?? ''
    return /^[\p{Lu}\p{N}“‘"'[(….]/u.test(after)
  }
  return /^[\p{Lu}\p{Lo}\p{N}@#$£€¥]/u.test(text)
}

/** `“Why now?” the minister asked`: at most five words, of which one says. */
const saidNext = (tokens: readonly RawToken[], from: number): boolean => {
  for (let index = from; index < Math.min(from + 6, tokens.length); index += 1) {
    const text = tokens[index]?.text ?? ''
    if (sayings.has(text)) return true
    if (finals.has(text) || text === ',') return false
  }
  return false
}
