import { describe, expect, it } from '@jest/globals'
import { findIn } from '../../../src/extract/draft/find-in.ts'
import { readText } from '../../../src/extract/text/read-text.ts'

const read = (text: string) => {
  const { actors, events } = findIn(readText(text, { published: '2025-11-24' }))
  const name = (index: number): string => actors.actors[index]?.name ?? ''
  return events
    .map(({ type, mode, status, source, target, when, alsoAt, mutual }) => ({ type, mode, status, when, mutual, source: source.map(name), target: target.map(name), also: alsoAt.length }))
}

describe('who does what to whom', () => {
  it.each(([
    ['Norway condemned Sweden on Tuesday.', 'ACCUSE', ['Norway'], ['Sweden']],
    ['Sweden was condemned by Norway.', 'ACCUSE', ['Norway'], ['Sweden']],
    ['Kenyan troops attacked rebels in Somalia.', 'ASSAULT', ['Military of Kenya'], ['Somalia']],
    ['Chile expelled two Peruvian diplomats.', 'SANCTION', ['Chile'], ['Peru']],
    ['Qatar gave Jordan 40 million dollars of aid.', 'AID', ['Qatar'], ['Jordan']],
    ['Egypt demanded that Sudan withdraw its soldiers.', 'REQUEST', ['Egypt'], ['Sudan']],
    ['Brazil rejected a Bolivian request for talks.', 'REJECT', ['Brazil'], ['Bolivia']],
    ['Iraq threatened to close the border with Kuwait.', 'THREATEN', ['Iraq'], ['Kuwait']],
    ['Police in Lima arrested four activists.', 'COERCE', [], []],
    ['Finland praised Estonia for its reforms.', 'SUPPORT', ['Finland'], ['Estonia']],
  ] as const).map(([text, type, source, target]) => ({ text, type, source, target })))('$text', ({ text, type, source, target }) => {
    expect(read(text)[0]).toMatchObject({ type, ...source.length === 0 ? {} : { source, target } })
  })
  it('gives an infinitive its governor\'s subject and one event', () => {
    expect(read('Latvia agreed to release three sailors.').map(({ type, source }) => [type, ...source])).toEqual([['AGREE', 'Latvia']])
  })
  it('takes both for participants of a meeting', () => {
    expect(read('Emmanuel Macron met Friedrich Merz on Friday.')[0]).toMatchObject({ type: 'CONSULT', mutual: true, when: '2025-11-21' })
  })
})

describe('whether it happened', () => {
  it.each([
    ['Emmanuel Macron will visit Kenya in March.', 'SCHEDULED', '2026-03'],
    ['Emmanuel Macron did not meet Friedrich Merz.', 'DENIED', null],
    ['Norway could attack Sweden.', 'HYPOTHETICAL', null],
    ['The war between Chad and Libya goes on.', 'ONGOING', null],
  ])('%s is %s', (text, status, when) => {
    expect(read(text)[0]).toMatchObject({ status, when })
  })
  it('knows the call told before', () => {
    const events = read('Emmanuel Macron held a phone call with Friedrich Merz. The call lasted an hour.')
    expect(events).toHaveLength(1)
    expect(events[0]?.also).toBe(1)
  })
})
