import { describe, expect, it } from '@jest/globals'
import { assessmentCaption, commitmentCaption, cut, linkCaption, shortName, statementCaption } from '../../src/domain/caption.ts'
import { strengthOf } from '../../src/domain/strength.ts'

describe('captions', () => {
  it('name the speaker shortly', () => {
    expect(statementCaption(['Takaichi'], 'Tokyo could intervene if Taiwan were attacked')).toBe('Takaichi: Tokyo could intervene if Taiwan were attacked')
    expect(statementCaption([], 'no comment')).toBe('no comment')
    expect(statementCaption(['A', 'B', 'C', 'D'], 'yes')).toBe('A, B and 2 more: Yes')
  })

  it('tell who owes whom what by when', () => {
    expect(commitmentCaption({
      debtors: ['China'], creditors: ['United States'], action: 'purchase', object: 'soybeans', quantity: { comparator: 'AT_LEAST', value: 12e6, unit: 't' }, due: '2025',
    })).toBe('China → United States: purchase soybeans, ≥ 12,000,000 t (2025)')
    expect(assessmentCaption('PARTLY_FULFILLED', '2026', { comparator: 'EXACTLY', value: 200, unit: '{aircraft}' })).toBe('PARTLY_FULFILLED 2026, 200 aircraft')
    expect(linkCaption('TRIGGERS', 'triggered by')).toBe('TRIGGERS, “triggered by”')
  })

  it('are one line of whole characters', () => {
    expect(cut('one\ntwo')).toBe('one two')
    expect(Array.from(cut('🌾'.repeat(500)))).toHaveLength(160)
    expect(cut('🌾'.repeat(500)).isWellFormed()).toBe(true)
  })
})

describe('shortName', () => {
  const person = (name: string, ...aliases: readonly string[]) => ({ kind: 'PERSON' as const, name, aliases })

  it('is the alias that is a word of the name, else the word that the text prefers, else the last', () => {
    expect(shortName(person('Xi Jinping', 'President Xi', 'Xi'), '')).toBe('Xi')
    expect(shortName(person('Xi Jinping'), 'Xi Jinping spoke. Xi stressed.')).toBe('Xi')
    expect(shortName(person('Sanae Takaichi'), 'Sanae Takaichi spoke.')).toBe('Takaichi')
    expect(shortName({ kind: 'STATE', name: 'United States', aliases: ['US'] }, '')).toBe('United States')
  })
})

describe('strengthOf', () => {
  it.each([
    ['pause certain export restrictions for one year', 1], ['suspended the rule', 1], ['removal of the controls for one year', 1], ['lowering the tariffs', 2], ['partially lifted', 2],
    ['effectively eliminate its export controls', 3], ['terminated the investigations', 3], ['ended', 3], ['cutting tariffs', 2],
  ])('of “%s” is %s', (words, strength) => {
    expect(strengthOf(words)).toBe(strength)
  })

  it('is unknown for words that say nothing of it, even when they look alike', () => {
    expect(strengthOf('purchase soybeans from endless fields, spending freely')).toBeNull()
  })
})
