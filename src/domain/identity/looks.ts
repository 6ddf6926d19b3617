/**
 * Letters of other scripts, and odd ones of the Latin script, that are read as a Latin letter (after Unicode Technical
 * Standard 39, section 4: only those that news could meet), each group after the letter that it is taken for.
 */
const lookalikes = [
  'aаαɑＡАΑᎪ', 'bЬьВΒᏴƅ', 'cсСϲᏟ', 'dԁᎠđ', 'eеєЕΕᎬ', 'gɡᏀ', 'hһНΗᎻħ', 'iіІΙιıᎥ', 'jјЈᎫȷ', 'kкКΚκᏦ', 'lӏӀᏞłǀ', 'mмМΜᎷ', 'nпΝո', 'oоОΟοσօøØ',
  'pрРΡρᏢ', 'qԛ', 'rгᎡ', 'sѕЅᏚ', 'tтТΤτᎢŧ', 'uυս', 'vνѵᏙ', 'wԝᎳ', 'xхХΧχ', 'yуУΥγ', 'zΖᏃ', '\'’‘ʼ`´', '-‐‑‒–—−',
] as const

const readAs = new Map(lookalikes.flatMap((group) => {
  const [letter = '', ...others] = Array.from(group)
  return others.map((other) => [other, letter] as const)
}))

const spelledOut = new Map([['æ', 'ae'], ['œ', 'oe'], ['ß', 'ss'], ['þ', 'th'], ['ð', 'd']])

/**
 * What a name looks like: without marks, invisible characters and width, every letter as the Latin one that it is taken for.
 * Two names that look alike are not therefore one; what is compared by looks is only ever suggested.
 */
export const looks = (name: string): string =>
  Array.from(name.normalize('NFKD').replaceAll(/[\p{Default_Ignorable_Code_Point}\p{M}\p{Cc}\p{Cf}]/gu, ''))
    .map((letter) => readAs.get(letter) ?? letter.toLowerCase())
    .map((letter) => readAs.get(letter) ?? spelledOut.get(letter) ?? letter)
    .join('').normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()

const hidden = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\ufeff]/u
const pilesOfMarks = /\p{M}{3,}/u
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u]

/**
 * Whether a name is written so that it may pass for another: invisible or direction-changing characters, letters of another
 * width, a word of several alphabets, marks piled up. Such a name is never joined by its name.
 */
export const isDeceptive = (name: string): boolean =>
  hidden.test(name) || pilesOfMarks.test(name.normalize('NFD')) || name.normalize('NFKC') !== name.normalize('NFC')
  || name.split(/[\s-]+/u).some((word) => scripts.filter((script) => script.test(word)).length > 1)
