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
export const searchWords = (text: string): string => {
  const words = wordsOf(text)
  if (words.length > mostWords) throw refused(`\`text\` has ${words.length} words; at most ${mostWords} are looked for`, 'Leave some out.')
  const longest = Math.max(0, ...words.map((word) => word.length))
  if (longest > 200) throw refused('a word of `text` has more than 200 characters', 'Leave it out.')
  if (words.every(saysNothing)) {
    throw refused('`text` has no word to look for: only signs, or words that every text has', 'Give a name or another word that matters.')
  }
  return words.map((word) => `+"${word.replaceAll(/["\\]/g, '\\$&')}"`).join(' ')
}

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').split(/[\s\p{Cc}\p{Zs}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** How many words are looked for. */
export const countWords = (text: string): number => wordsOf(text).length

const saysNothing = (word: string): boolean =>
  word.toLowerCase().replaceAll(/['’]s$/g, '').split(/[^\p{L}\p{N}]+/u).every((part) => part === '' || stopWords.has(part))

const refused = (message: string, wayOut: string): Refused =>
  new Refused({ code: 'BAD_USER_INPUT', message: `Nothing can be searched: ${message}.`, wayOut })
