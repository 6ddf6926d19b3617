import { describe, expect, it } from '@jest/globals'
import { scoreHappening, type ComparedCommitment, type ComparedEvent, type ComparedHappening, type ComparedStatement, type Party } from '../../../src/domain/identity/score-happening.ts'
import { whenOf } from '../../../src/domain/time.ts'

const party = (name: string, role: Party['role'] = 'PARTICIPANT', affiliations: readonly string[] = []): Party => ({ id: `actor:${name}`, role, names: [name], affiliations })
const [holm, berg] = [party('Ada Holm'), party('Jon Berg')]

let next = 0
const common = (words: string) => {
  next += 1
  return { id: `id:${next}`, caption: words, identity: null, when: null, topics: [], words: [words], evidence: [] }
}
const event = (words: string, more: Partial<Omit<ComparedEvent, 'when'>> & { readonly when?: string } = {}): ComparedEvent => {
  const { when, ...rest } = more
  return { ...common(words), kind: 'EVENT', ploverType: 'CONSULT', mode: 'meet', status: 'OCCURRED', participants: [holm, berg], place: null, ...rest, when: when === undefined ? null : whenOf(when) }
}
const statement = (words: string, more: Partial<ComparedStatement> = {}): ComparedStatement => ({ ...common(words), kind: 'STATEMENT', speakers: [holm], quote: null, polarity: 'POSITIVE', ...more })
const commitment = (words: string, more: Partial<ComparedCommitment> = {}): ComparedCommitment =>
  ({ ...common(words), kind: 'COMMITMENT', debtors: [holm], creditors: [berg], quantity: null, due: null, ...more })

const outcome = (a: ComparedHappening, b: ComparedHappening): string | undefined => {
  const [there, back] = [scoreHappening(a, b)?.outcome, scoreHappening(b, a)?.outcome]
  expect(back).toBe(there)
  return there
}

describe('scoreHappening of events', () => {
  it('joins a meeting told in other words, by who met and the day', () => {
    expect(outcome(event('Holm and Berg hold talks on grain', { when: '2031-05-12' }), event('Summit in the capital', { when: '2031-05-12' }))).toBe('JOINED')
  })

  it('joins a meeting of which both tell the month and the place', () => {
    expect(outcome(event('their October meeting', { when: '2031-10', place: 'place:port' }), event('Summit', { when: '2031-10-30', place: 'place:port' }))).toBe('JOINED')
  })

  it('joins what was planned with what was done in that time by the same to the same, and asks where more is open', () => {
    const parties = [party('Council', 'INITIATOR'), party('Authority', 'TARGET')]
    const suspension = (words: string, more: Parameters<typeof event>[1]): ComparedEvent => event(words, { ploverType: 'COERCE', mode: 'ban', participants: parties, ...more })
    const plan = suspension('Council to suspend Authority for parts of May and June', { when: '2031-05/2031-06', status: 'SCHEDULED', evidence: ['suspend the Authority'] })
    const done = suspension('Council suspended Authority', { when: '2031-05-06', evidence: ['the Council suspended the Authority'] })
    expect(outcome(plan, done)).toBe('JOINED')
    expect(outcome({ ...plan, when: whenOf('2031') }, done)).not.toBe('JOINED')
    expect(outcome({ ...plan, status: 'HYPOTHETICAL' }, done)).not.toBe('JOINED')
    expect(outcome({ ...plan, participants: [party('Assembly', 'INITIATOR'), party('Authority', 'TARGET')] }, done)).not.toBe('JOINED')
    expect(outcome(plan, { ...done, when: whenOf('2031-07-06') })).toBe('APART')
  })

  it('keeps two calls of the same people in one month two, and asks about one of which only the month is told', () => {
    const call = (when: string): ComparedEvent => event('Phone call of Holm and Berg', { mode: 'phone', when })
    expect(outcome(call('2031-11-10'), call('2031-11-24'))).toBe('APART')
    expect(outcome(call('2031-11-10'), call('2031-11'))).toBe('LIKELY')
    expect(outcome(call('2031-11-10'), call('2031-11-11'))).toBe('LIKELY')
    expect(outcome(call('2031-11-10T22:00:00Z'), call('2031-11-10'))).toBe('JOINED')
  })

  it('joins an act told from different sides only when the words agree', () => {
    const act = (words: string, participants: readonly Party[]): ComparedEvent => event(words, { ploverType: 'COERCE', mode: 'ban', when: '2031-09-10', participants })
    const king = { ...party('The King', 'INITIATOR') }
    const minister = party('Ada Holm', 'INITIATOR')
    expect(outcome(act('Ada Holm suspended the assembly for five weeks', [minister]), act('The King suspended the assembly at the behest of Ada Holm', [king, { ...minister, role: 'TARGET' }]))).toBe('JOINED')
    expect(outcome(act('Ada Holm suspended the assembly', [minister]), act('Ada Holm closed the northern border to lorries', [minister]))).toBe('APART')
  })

  it('keeps rulings of two courts on one day apart', () => {
    const ruling = (court: string, words: string): ComparedEvent =>
      event(words, { ploverType: 'REJECT', mode: null, when: '2031-09-11', participants: [party(court, 'INITIATOR'), party('Assembly', 'TARGET')] })
    expect(outcome(ruling('High Court', 'High Court ruled on the suspension'), ruling('Court of the North', 'Court of the North ruled on the suspension'))).not.toBe('JOINED')
    expect(outcome(ruling('Court of the North', 'Court of the North finds the suspension unlawful'), ruling('Court of the North', 'Court of the North ruled that the suspension was unlawful'))).toBe('JOINED')
  })

  it('never joins what is only supposed, undated or of another type, however alike', () => {
    expect(outcome(event('Talks', { when: '2031-05-12', status: 'HYPOTHETICAL' }), event('Talks', { when: '2031-05-12' }))).toBe('LIKELY')
    expect(outcome(event('Talks on the price of grain'), event('Talks on the price of grain'))).toBe('LIKELY')
    expect(outcome(event('Grain deal signed', { when: '2031-05-12', ploverType: 'AGREE' }), event('Grain deal signed', { when: '2031-05-12' }))).toBe('LIKELY')
  })

  it('sees a minister and the country as linked', () => {
    const country = party('Norland')
    const [scored] = [scoreHappening(event('Talks', { participants: [party('Ada Holm', 'PARTICIPANT', [country.id]), berg] }), event('Talks', { participants: [country, berg] }))]
    expect(scored?.features.map(({ name }) => name)).toEqual(expect.arrayContaining(['SHARED_PARTICIPANT', 'LINKED_PARTICIPANT']))
  })

  it('lets a given identity decide', () => {
    expect(outcome(event('One', { identity: 'the-talks', participants: [holm] }), event('Other', { identity: 'the-talks', participants: [holm], ploverType: 'AGREE' }))).toBe('JOINED')
    expect(outcome(event('One', { identity: 'first', when: '2031-05-12' }), event('One', { identity: 'second', when: '2031-05-12' }))).toBe('APART')
  })
})

describe('scoreHappening of statements', () => {
  it('joins the same quote of the same speaker', () => {
    expect(outcome(statement('“We will open all our ports to grain,” and more', {}), statement('"We will open all our ports to grain"'))).toBe('JOINED')
  })

  it('keeps the words of another speaker apart, and denials from affirmations', () => {
    expect(outcome(statement('all ports will be open to grain', { speakers: [holm] }), statement('all ports will be open to grain', { speakers: [berg] }))).toBe('APART')
    expect(outcome(statement('all ports will be open to grain'), statement('all ports will be open to grain', { polarity: 'NEGATIVE' }))).not.toBe('JOINED')
  })

  it('suggests like contents, and keeps apart those of other days', () => {
    const on = (day: string) => ({ when: whenOf(day) })
    expect(outcome(statement('grain will flow through all northern ports', on('2031-05-12')), statement('grain will soon flow through the ports', on('2031-05-12')))).toBe('LIKELY')
    expect(outcome(statement('grain will flow', on('2031-05-12')), statement('grain will flow', on('2031-06-12')))).toBe('APART')
  })
})

describe('scoreHappening of commitments', () => {
  const tonnes = (value: number) => ({ comparator: 'AT_LEAST' as const, value, unit: 't' })

  it('joins the same debtor, object and quantity', () => {
    expect(outcome(commitment('deliver grain', { quantity: tonnes(5e6) }), commitment('deliver grain', { quantity: tonnes(5e6), due: whenOf('2031') }))).toBe('JOINED')
  })

  it('never joins other quantities or other debtors', () => {
    expect(outcome(commitment('deliver grain', { quantity: tonnes(5e6) }), commitment('deliver grain', { quantity: tonnes(6e6) }))).not.toBe('JOINED')
    expect(outcome(commitment('deliver grain', { quantity: tonnes(5e6) }), commitment('deliver grain', { quantity: tonnes(5e6), debtors: [berg] }))).toBe('APART')
  })
})
