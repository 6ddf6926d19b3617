import { createHash } from 'node:crypto'

const shingle = 4
const most = 24
/** Fewer shared word groups may be chance: everybody says "the ministry said on Monday". */
const least = 6
const alike = 0.8

const hash = (words: string): string => createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 8)

/**
 * What is left of the words of a report to tell copies by: hashes of its groups of four words, the smallest few (Broder, On
 * the resemblance and containment of documents, 1997), parted by spaces. What is quoted is left out: two who were there quote
 * the same words.
 */
export const printOf = (evidence: readonly string[]): string => {
  const hashes = evidence.flatMap((text) => {
    const words = text.normalize('NFKC').replaceAll(/[“"«][^“”"«»]*[”"»]/gu, ' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return words.slice(0, -shingle + 1).map((_, at) => hash(words.slice(at, at + shingle).join(' ')))
  })
  return [...new Set(hashes)].sort().slice(0, most).join(' ')
}

/** Whether two reports are told in nearly the same words. */
export const isCopy = (a: string, b: string): boolean => {
  const [mine, theirs] = [a, b].map((print) => new Set(print.split(' ').filter((one) => one !== '')))
  if (mine === undefined || theirs === undefined) return false
  const smaller = Math.min(mine.size, theirs.size)
  const shared = [...mine].filter((one) => theirs.has(one)).length
  return smaller >= least && shared >= alike * smaller
}
