import { describe, expect, it } from '@jest/globals'
import { reanchor, type Reanchored } from '../../src/domain/reanchor.ts'
import { aDossier, anEvent, aLink, aStatement, checked } from '../support/builders.ts'

const before = 'The ministers met on Monday. Norland said that grain will flow. Sudland said that grain will flow. They agreed.'

const corrected = (after: string, evidence: Parameters<typeof anEvent>[0] = {}): Reanchored =>
  reanchor(checked(aDossier({ source: { text: before }, events: [anEvent({ evidence: ['grain will flow'], ...evidence })] })).dossier, { before, after })

const occurrences = ({ dossier }: Reanchored): readonly number[] => dossier.events.flatMap(({ evidence }) => evidence.map(({ occurrence }) => occurrence))

describe('reanchor', () => {
  it('moves a quote with the words around it', () => {
    const first = corrected(`Corrected. ${before}`)
    expect([occurrences(first), first.moved, first.lost]).toEqual([[1], [{ exact: 'grain will flow', from: 47, to: 58 }], []])
  })

  it('chooses by what stands before and after, not by order', () => {
    const second = corrected('Sudland said that grain will flow. Norland said that grain will flow. They agreed.', { evidence: [{ exact: 'grain will flow', occurrence: 1 }] })
    expect(occurrences(second)).toEqual([2])
  })

  it('chooses the nearest where the surroundings say nothing', () => {
    const text = `${'x'.repeat(40)}grain will flow${'x'.repeat(80)}grain will flow${'x'.repeat(40)}`
    const dossier = checked(aDossier({ source: { text }, events: [anEvent({ evidence: [{ exact: 'grain will flow', occurrence: 2 }] })] })).dossier
    expect(occurrences(reanchor(dossier, { before: text, after: text }))).toEqual([2])
  })

  it('counts code points', () => {
    expect(corrected(`😀😀 ${before}`).moved).toEqual([{ exact: 'grain will flow', from: 47, to: 50 }])
  })

  it('tells which words are gone, and leaves the item without them', () => {
    const gone = corrected('The ministers met on Monday.', { evidence: ['grain will flow', 'met on Monday'] })
    expect(gone.lost).toEqual([{ place: 'events[0].evidence[0]', message: '“grain will flow” is no longer in the text.' }])
    expect(gone.dossier.events[0]?.evidence).toEqual([{ exact: 'met on Monday', occurrence: 1 }])
  })

  it('moves spans with their words, and leaves out those that are gone', () => {
    const dossier = checked(aDossier({
      source: { text: before },
      statements: [aStatement({ evidence: ['Norland said that grain will flow'], spans: { source: [{ exact: 'Norland' }], cue: [{ exact: 'said that' }], content: [{ exact: 'grain will flow' }] } })],
      events: [anEvent({ evidence: ['met on Monday'] })], links: [aLink({ evidence: ['met on Monday'] })],
    })).dossier
    const { dossier: next } = reanchor(dossier, { before, after: before.replace('Norland said that', 'Norland: Norland said') })
    expect(next.statements[0]?.spans).toEqual({ source: [{ exact: 'Norland', start: 29, end: 36 }], cue: [{ exact: 'said that', start: 76, end: 85 }], content: [expect.objectContaining({ exact: 'grain will flow' })] })
  })
})
