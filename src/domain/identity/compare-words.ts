/** Words that say nothing about which happening is meant. */
const empty = new Set((
  'a an the of to in on at by for from with without and or but as is are was were be been being has have had do does did will would shall should may might can could must not no '
  + 'that this these those it its he she they them his her their him who whom which what when where while there here than then so if into over under between during after before about against '
  + 'up out off down also very more most all any some such own other s t said says say told tell year month week day today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday '
  + 'january february march april may june july august september october november december new'
).split(' '))

const endings = /(?:ational|ations?|ments?|ings?|ions?|edly|ied|ies|ed|es|ly|s|e)$/u

/** A word without its ending, six letters at most: "suspended" and "suspension" meet. */
const stem = (word: string): string => {
  const bare = word.replace(/['’]s?$/u, '')
  const short = bare.replace(endings, '')
  return (short.length >= 3 ? short : bare).slice(0, 6)
}

const wordsOf = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+(?:['’]s)?/gu) ?? []

/** The words of a text that matter, stemmed; numbers stay whole. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter((word) => !empty.has(word.replace(/['’]s$/u, ''))).map((word) => (/^\p{N}+$/u.test(word) ? word : stem(word))))

export const without = (words: ReadonlySet<string>, taken: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].filter((word) => !taken.has(word)))

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length

/** 2 × shared / all, from 0 to 1 (Dice); null when one side has no words. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number | null =>
  (a.size === 0 || b.size === 0 ? null : 2 * sharedBy(a, b) / (a.size + b.size))

/** The part of the first set's words that the second has; null when the first has none. */
export const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>): number | null => (a.size === 0 ? null : sharedBy(a, b) / a.size)

/** The figures of a text, without separators. */
export const figures = (text: string): ReadonlySet<string> => new Set((text.match(/\d[\d,.]*/gu) ?? []).map((figure) => figure.replaceAll(',', '').replace(/\.$/u, '')))

/** Words in their order, for comparing what is quoted. */
export const quotedWords = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
