import { Refused } from './refused.ts'

const mostWords = 32

/** Words that the index leaves out (Lucene's EnglishAnalyzer): they say nothing about a text. */
const stopWords = new Set((
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'
).split(' '))

/**
 * A text as a Lucene query that looks for each word literally, all of them: every word is a quoted phrase, inside which only
 * quotes and backslashes mean something. Words without a letter or digit are none to the index and are left out.
 * @throws Refused BAD_USER_INPUT when no word is left, or there are more than 32
 */
export const searchWords = (text: string): string => wordsOf(text).map(literally).join(' ')

const literally = (word: string): string => `+"${word.replaceAll(/["\\]/g, '\\$&')}"`

const wordsOf = (text: string): readonly string[] => {
  const words = text.normalize('NFC').split(/[\s\p{Cc}\p{Zs}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length > mostWords) throw refused(`\`text\` has ${words.length} words; at most ${mostWords} are looked for`, 'Leave some out.')
  const longest = Math.max(0, ...words.map((word) => word.length))
  if (longest > 200) throw refused('a word of `text` has more than 200 characters', 'Leave it out.')
  if (words.every(saysNothing)) {
    throw refused('`text` has no word to look for: only signs, or words that every text has', 'Give a name or another word that matters.')
  }
  return words
}

/** How many words are looked for. @throws Refused as searchWords does */
export const countWords = (text: string): number => wordsOf(text).length

export type NearWord = {
  readonly word: string
  /** A Lucene query for the word itself. */
  readonly exact: string
  /** One for what is spelt like it; short words have nothing near. */
  readonly fuzzy: string
  readonly pairs: readonly string[]
}

const shortest = 4

/** The words of a text with what finds others that are spelt like them. @throws Refused as searchWords does */
export const nearWords = (text: string): readonly NearWord[] => wordsOf(text).map((word) => {
  const exact = literally(word)
  const letters = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (letters.length < shortest || saysNothing(word)) return { word, exact, fuzzy: exact, pairs: [] }
  return { word, exact, fuzzy: `${letters}~2`, pairs: Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)) }
})

const saysNothing = (word: string): boolean =>
  word.toLowerCase().replaceAll(/['’]s$/g, '').split(/[^\p{L}\p{N}]+/u).every((part) => part === '' || stopWords.has(part))

const refused = (message: string, wayOut: string): Refused =>
  new Refused({ code: 'BAD_USER_INPUT', message: `Nothing can be searched: ${message}.`, wayOut })
