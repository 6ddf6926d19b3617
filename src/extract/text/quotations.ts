import type { Quotation } from './document.ts'
import type { RawToken } from './tokenize.ts'

/** What a mark does where it stands. */
export type MarkRole = 'OPEN' | 'CLOSE' | null

const doubles = new Set(['"', '“', '”', '„', '«', '»', '``', '\'\''])
const singles = new Set(['\'', '‘', '’', '‚', '`'])

const isDouble = (mark: string): boolean => doubles.has(mark)

/**
 * Which marks open and which close. Curly marks say it by their shape; straight ones by the white space around them,
 * and where that does not tell (spaced or glued on both sides) they alternate.
 */
export const markRoles = (tokens: readonly RawToken[]): readonly MarkRole[] => {
  let open = false
  return tokens.map((token, index) => {
    const { text } = token
    if (text === '“' || text === '„' || text === '«' || text === '``') open = true
    else if (text === '”' || text === '»') open = index === 0
    else if (text === '"' || text === '\'\'') {
      const before = tokens[index - 1]
      const after = tokens[index + 1]
      const gapBefore = before === undefined || before.end < token.start || '([—–-“‘'.includes(before.text)
      const gapAfter = after === undefined || after.start > token.end || ',.;:!?)]—–'.includes(after.text)
      open = gapBefore === gapAfter ? !open : gapBefore
    } else if (singles.has(text)) return singleRole(tokens, index)
    else return null
    return open ? 'OPEN' : 'CLOSE'
  })
}

const singleRole = (tokens: readonly RawToken[], index: number): MarkRole => {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.text === '‘' || token.text === '‚' || token.text === '`') return 'OPEN'
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const gapBefore = before === undefined || before.end < token.start || isDouble(before.text) || '([—–-'.includes(before.text)
  const gapAfter = after === undefined || after.start > token.end
  if (token.text === '’') return gapBefore && !gapAfter ? null : 'CLOSE'
  return gapBefore && !gapAfter ? 'OPEN' : 'CLOSE'
}

type Opened = { readonly first: number; readonly mark: Quotation['mark'] }

/**
 * Quotations of one paragraph, whose tokens begin at `offset` in the document. Single marks count only as pairs (else
 * they are apostrophes); a double mark that nothing closes lasts to the paragraph's end, as news prints a quotation
 * that goes on in the next paragraph. A second opening double mark ends the first, so nesting is two deep at most.
 */
export const quotationsOf = (
  tokens: readonly RawToken[], roles: readonly MarkRole[], at: { readonly offset: number; readonly index: number },
): readonly Quotation[] => {
  const found: { first: number; last: number; mark: Quotation['mark']; closed: boolean }[] = []
  let double = null as Opened | null
  let single = null as Opened | null
  const end = (opened: Opened, last: number, closed: boolean): void => {
    found.push({ first: at.offset + opened.first, last: at.offset + last, mark: opened.mark, closed })
  }
  tokens.forEach((token, index) => {
    const role = roles[index]
    if (role === 'OPEN') {
      if (isDouble(token.text)) {
        if (double !== null) end(double, index, false)
        double = { first: index, mark: 'DOUBLE' }
        single = null
      } else single ??= { first: index, mark: 'SINGLE' }
    } else if (role === 'CLOSE') {
      if (isDouble(token.text)) {
        if (double !== null) end(double, index + 1, true)
        double = null
        single = null
      } else if (single !== null) {
        end(single, index + 1, true)
        single = null
      }
    }
  })
  if (double !== null) end(double, tokens.length, false)
  found.sort((a, b) => a.first - b.first || b.last - a.last)
  let outer = null as number | null
  return found.map((quotation, order) => {
    const index = at.index + order
    const outside = outer === null ? undefined : found[outer - at.index]
    const within = outside !== undefined && quotation.first < outside.last ? outer : null
    if (within === null) outer = index
    return { ...quotation, index, within }
  })
}
