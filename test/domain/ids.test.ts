import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { actorId, commitmentId, eventId, nameId, normalName, sourceId, statementId, type ActorId } from '../../src/domain/ids.ts'

const norland = actorId('STATE', { name: 'Norland' })
const sudland = actorId('STATE', { name: 'Sudland' })

describe('normalName', () => {
  it('folds case, composition and spaces', () => {
    expect(normalName('  Strasse\u00a0 der  Einheit ')).toBe('strasse der einheit')
    expect(normalName('STRAßE')).toBe(normalName('Strasse'))
    expect(normalName('Cafe\u0301')).toBe(normalName('CAFÉ'))
  })

  it.each([
    ['a letter of another script', 'Mоscow'], ['an invisible character', 'Mos\u200bcow'], ['a zero-width no-break space', '\ufeffMoscow'], ['a character that changes direction', '\u202eMoscow'],
    ['letters of another width', 'Ｍｏｓｃｏｗ'], ['a mark', 'Moscow\u0301'], ['a tag character', 'Moscow\u{e0041}'],
  ])('keeps apart what differs by %s', (_, name) => {
    expect(normalName(name)).not.toBe(normalName('Moscow'))
    expect(nameId('PLACE', name)).not.toBe(nameId('PLACE', 'Moscow'))
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => normalName(normalName(name)) === normalName(name)))
  })
})

describe('ids', () => {
  it('begin with their kind', () => {
    expect(norland).toMatch(/^actor:[0-9a-f]{24}$/)
    expect(nameId('STATE', 'Norland')).toMatch(/^name:[0-9a-f]{24}$/)
  })

  it('of actors come from the surest thing known, and the kind', () => {
    expect(actorId('STATE', { name: 'Norland', wikidata: 'Q1', iso3: 'NOR' })).toBe(actorId('STATE', { name: 'Nordland', wikidata: 'Q1' }))
    expect(actorId('STATE', { name: 'Norland', iso3: 'NOR' })).toBe(actorId('STATE', { name: 'Nordland', iso3: 'NOR' }))
    expect(actorId('STATE', { name: 'NORLAND' })).toBe(norland)
    expect(actorId('ORGANIZATION', { name: 'Norland' })).not.toBe(norland)
  })

  it('of sources come from the address, else from publisher, title and date', () => {
    const source = { url: null, publisher: 'The Herald', title: 'News', publishedAt: '2031' }
    expect(sourceId({ ...source, title: 'NEWS' })).toBe(sourceId(source))
    expect(sourceId({ ...source, publishedAt: '2032' })).not.toBe(sourceId(source))
    expect(sourceId({ ...source, url: 'https://herald.example/1' })).toBe(sourceId({ url: 'https://herald.example/1', publisher: null, title: 'Other', publishedAt: '2030' }))
  })

  it('of events do not depend on the order of participants, nor on what varies', () => {
    const event = { ploverType: 'CONSULT' as const, when: '2031', title: 'Meeting', participants: [norland, sudland] as readonly ActorId[] }
    expect(eventId({ ...event, participants: [sudland, norland], title: 'meeting.' })).toBe(eventId(event))
    expect(eventId({ ...event, when: '2032' })).not.toBe(eventId(event))
    expect(eventId({ ...event, identity: 'the-meeting' })).toBe(eventId({ ...event, identity: 'the-meeting', when: '2032', title: 'Talks', participants: [] }))
  })

  it('of statements and commitments follow their content', () => {
    const statement = { speakers: [norland], content: 'Grain will flow.', on: null }
    expect(statementId({ ...statement, content: 'grain  will flow' })).toBe(statementId(statement))
    expect(statementId({ ...statement, speakers: [sudland] })).not.toBe(statementId(statement))
    const commitment = { debtors: [norland], creditors: [sudland], action: 'deliver', object: 'grain', quantity: undefined, condition: undefined, dueLatest: null }
    expect(commitmentId({ ...commitment, debtors: [sudland], creditors: [norland] })).not.toBe(commitmentId(commitment))
    expect(commitmentId({ ...commitment, quantity: { comparator: 'EXACTLY', value: 1, unit: 't' } })).not.toBe(commitmentId(commitment))
  })
})
