import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { quoted, visible } from '../../../src/cli/output/visible.ts'

describe('visible', () => {
  it.each([
    ['a colour code', 'a\u001b[31mred', 'a\\u{1b}[31mred'],
    ['a bidirectional override', 'abc\u202edef', 'abc\\u{202e}def'],
    ['a zero-width space', 'Mo\u200bscow', 'Mo\\u{200b}scow'],
    ['a tag character', 'x\u{e0041}', 'x\\u{e0041}'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a C1 control', 'a\u009bb', 'a\\u{9b}b'],
  ])('shows %s as its code', (_name, given, shown) => {
    expect(visible(given)).toBe(shown)
  })

  it('puts several lines into one', () => {
    expect(visible(' one\r\n\ttwo \n')).toBe('one two')
  })

  it('leaves the joiners that scripts and emoji need', () => {
    expect(visible('می‌خواهم 👩‍🚀')).toBe('می‌خواهم 👩‍🚀')
  })

  it('lets no control character through, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }))
  })

  it('quotes with quotation marks', () => {
    expect(quoted('triggered by')).toBe('“triggered by”')
  })
})
