import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { indexText, locate, locateAt, locateNear, type Passage } from '../../src/domain/evidence.ts'

const find = (text: string, exact: string, occurrence = 1): Passage => {
  const located = locate(indexText(text), { exact, occurrence })
  if (located.kind === 'missing') throw new Error(`not found: ${exact}`)
  return located.passage
}

const nearest = (text: string, exact: string): string | null => {
  const located = locate(indexText(text), { exact, occurrence: 1 })
  return located.kind === 'missing' ? located.nearest : null
}

describe('locate', () => {
  it('counts code points, so that an emoji before a quote counts once', () => {
    expect(find('🌾🌾 grain will flow', 'grain')).toEqual({ exact: 'grain', prefix: '🌾🌾 ', suffix: ' will flow', start: 3, end: 8 })
  })

  it('finds a composed quote in a decomposed text, and keeps the words as the text stores them', () => {
    const text = 'the cafe\u0301 of Zu\u0308rich closed'
    expect(find(text, 'café of Zürich')).toMatchObject({ exact: 'cafe\u0301 of Zu\u0308rich', start: 4, end: 20 })
  })

  it('finds a decomposed quote in a composed text', () => {
    expect(find('the café closed', 'cafe\u0301')).toMatchObject({ exact: 'café', start: 4, end: 8 })
  })

  it('does not find a letter without the mark that it carries', () => {
    expect(locate(indexText('cafe\u0301'), { exact: 'cafe', occurrence: 1 }).kind).toBe('missing')
  })

  it('reads CRLF as a line end and keeps it', () => {
    expect(find('one\r\ntwo\r\nthree', 'two\nthree')).toMatchObject({ exact: 'two\r\nthree', start: 5, end: 15 })
  })

  it('takes the occurrence that is asked for, and says how many there are', () => {
    expect(find('yes, yes, yes', 'yes', 3).start).toBe(10)
    expect(locate(indexText('yes, yes, yes'), { exact: 'yes', occurrence: 4 })).toEqual({ kind: 'missing', occurrences: 3, nearest: null })
  })

  it('suggests the passage that shares most words', () => {
    const text = 'China agreed to pause certain export restrictions for one year. Nothing else was agreed.'
    expect(nearest(text, 'China agreed to pause export restrictions for one  year')).toContain('agreed to pause certain export restrictions')
    expect(nearest(text, 'an entirely different sentence about fish')).toBeNull()
  })

  it('gives 32 code points before and after, never half a character', () => {
    const passage = find(`${'🌾'.repeat(40)}x${'🌾'.repeat(40)}`, 'x')
    expect(Array.from(passage.prefix)).toHaveLength(32)
    expect(Array.from(passage.suffix)).toHaveLength(32)
    expect(passage.prefix.isWellFormed() && passage.suffix.isWellFormed()).toBe(true)
  })

  it('gives offsets that cut the quote out of the text, whatever the text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('e\u0301', '\r\n', '🌾', 'Å', '가', '\u1100\u1161\u11a8', 'ﬁ', '\u0327\u0301'))
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const points = Array.from(pieces.join(''))
      const [from, until] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number]
      const text = points.join('')
      const located = locate(indexText(text), { exact: points.slice(from, until).join(''), occurrence: 1 })
      if (located.kind === 'missing') return
      const { exact, start, end } = located.passage
      expect(points.slice(start, end).join('')).toBe(exact)
      expect(exact.normalize('NFC').replaceAll('\r\n', '\n')).toBe(points.slice(from, until).join('').normalize('NFC').replaceAll('\r\n', '\n'))
    }), { numRuns: 500 })
  })

  it('finds every quote that begins and ends at whole characters', () => {
    const whole = fc.constantFrom('a', ' ', 'e\u0301', 'é', '🌾', '\r\n', '\n', 'ü', '한', 'o\u0308\u0304')
    fc.assert(fc.property(fc.array(whole, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const from = a % pieces.length
      const until = from + 1 + (b % (pieces.length - from))
      const quote = pieces.slice(from, until).join('').normalize('NFD')
      expect(locate(indexText(pieces.join('')), { exact: quote, occurrence: 1 }).kind).toBe('found')
    }), { numRuns: 300 })
  })
})

describe('spans', () => {
  const text = 'He said no. She said yes.'
  const index = indexText(text)

  it('stand inside the evidence where they can', () => {
    expect(locateNear(index, 'said', [find(text, 'She said yes')])?.start).toBe(16)
    expect(locateNear(index, 'no', [find(text, 'She said yes')])?.start).toBe(8)
    expect(locateNear(index, 'perhaps', [])).toBeNull()
  })

  it('stand where they are said to stand, or nowhere', () => {
    expect(locateAt(index, 'said', 16)?.end).toBe(20)
    expect(locateAt(index, 'said', 15)).toBeNull()
  })
})
