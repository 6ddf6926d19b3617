import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isDeceptive, looks } from '../../../src/domain/identity/looks.ts'

const disguises: readonly (readonly [string, string])[] = [
  ['Cyrillic letters', 'Мosсоw'], ['a zero-width space', 'Mos\u200bcow'], ['a direction mark', 'Mos\u202ecow'], ['width', 'Ｍｏｓｃｏｗ'], ['a tag character', 'Moscow\u{e0041}'],
  ['a pile of marks', `M${'\u0301'.repeat(500)}oscow`],
]

describe('looks', () => {
  it.each(disguises)('sees through %s', (_, name) => {
    expect(looks(name)).toBe('moscow')
  })

  it('sees letters with marks as the letters', () => {
    expect([looks('Pedro Sánchez'), looks('Łukasz'), looks('Côte d’Ivoire'), looks('Ærø')]).toEqual(['pedro sanchez', 'lukasz', 'cote d\'ivoire', 'aero'])
  })

  it('keeps different names different', () => {
    expect(new Set(['Norland', 'Sudland', 'Москва', 'Μόσχα', '東京', 'القاهرة'].map(looks)).size).toBe(6)
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => looks(looks(name)) === looks(name)))
  })
})

describe('isDeceptive', () => {
  it.each(disguises)('finds %s', (_, name) => {
    expect(isDeceptive(name)).toBe(true)
  })

  it.each(['Moscow', 'Москва', 'Nguyễn Phú Trọng', 'José', 'Αθήνα', '東京', 'Cafe\u0301', 'Strasse 7'])('finds nothing in %s', (name) => {
    expect(isDeceptive(name)).toBe(false)
  })
})
