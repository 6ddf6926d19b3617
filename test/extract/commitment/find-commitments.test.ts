import { describe, expect, it } from '@jest/globals'
import { findIn } from '../../../src/extract/draft/find-in.ts'
import { readText } from '../../../src/extract/text/read-text.ts'

const read = (text: string) => {
  const { actors, commitments } = findIn(readText(text, { published: '2025-11-24' }))
  return commitments
    .map((one) => ({ ...one, debtors: one.debtors.map((index) => actors.actors[index]?.name), creditors: one.creditors.map((index) => actors.actors[index]?.name) }))
}

describe('what is promised', () => {
  it('reads debtor, deed, amount and date of a purchase', () => {
    expect(read('Norway agreed to buy at least 3.5 million metric tons of Brazilian corn by the end of 2026.')).toMatchObject([{
      debtors: ['Norway'], action: 'buy', object: 'Brazilian corn', quantity: { comparator: 'AT_LEAST', value: 3_500_000, unit: 't' }, due: '2026-12-31', force: 'UNDERTAKEN',
    }])
  })
  it('parts two amounts under one verb', () => {
    expect(read('Kenya committed to importing 2 million tons of rice this year and 4 million tons in 2027.').map(({ quantity, due }) => [quantity?.value, due])).toEqual([
      [2_000_000, '2025'], [4_000_000, '2027'],
    ])
  })
  it('parts two verbs of one subject', () => {
    expect(read('- Chile will lower its duties on wine and also purchase 40 aircraft in 2026.').map(({ action, quantity }) => [action, quantity?.unit])).toEqual([['lower', undefined], ['purchase', '{aircraft}']])
  })
  it('gives the items of a list to the debtor of its heading', () => {
    expect(read('The accord includes Kenyan commitments to:\n\n- Reopen the crossing at Malaba.\n\n- Release the cargo.').map(({ debtors, action }) => [...debtors, action])).toEqual([
      ['Kenya', 'reopen'], ['Kenya', 'release'],
    ])
  })
  it('reads money by the year', () => {
    expect(read('Qatar pledged to invest $2.5 billion per year in Vietnam.')).toMatchObject([{ quantity: { comparator: 'EXACTLY', value: 2_500_000_000, unit: 'USD/a' } }])
  })
  it('turns a duration into a window from its start', () => {
    expect(read('Peru promised to suspend the levy for two years, starting on March 1, 2026.')).toMatchObject([{ due: '2026-03-01/2028-03-01' }])
  })
  it('does not take the times between a verb and its object for what is promised', () => {
    expect(read('Peru will suspend for one year, starting on November 10, 2025, the implementation of the rule titled Harbour Dues.')).toMatchObject([
      { action: 'suspend', object: 'the implementation of the rule titled Harbour Dues', due: '2025-11-10/2026-11-10' },
    ])
    expect(read('Peru will suspend for two years the levy on tea.')).toMatchObject([{ action: 'suspend', object: 'the levy on tea', due: '2025-11-24/2027-11-24' }])
  })
  it('keeps the condition', () => {
    expect(read('Serbia pledged to free the sailors if Albania opens the port.')[0]?.condition).toBe('if Albania opens the port')
  })
  it('takes an announced cut for one', () => {
    expect(read('Canada announced tariff cuts on Mexican steel.')).toMatchObject([{ debtors: ['Canada'], action: 'cut' }])
  })
  it('takes an offer for a proposal', () => {
    expect(read('Oman offered to host the talks.')).toMatchObject([{ force: 'PROPOSED', debtors: ['Oman'] }])
  })
})

describe('what is no promise', () => {
  it.each([
    'Norway hopes to sign the accord by June.',
    'Norway refused to agree to a ceasefire.',
    'Norway did not promise to help Sweden.',
    'If Sweden agrees, Norway would send ships.',
    'Analysts believe that Norway will remain neutral.',
    'Norway agreed with Sweden that the plan was good.',
  ])('finds none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
