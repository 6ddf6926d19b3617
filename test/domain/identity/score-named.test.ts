import { describe, expect, it } from '@jest/globals'
import { decideNamed, type Named } from '../../../src/domain/identity/score-named.ts'

const named = (name: string, more: Partial<Named> = {}): Named =>
  ({ id: `actor:${name}`, kind: 'STATE', name, aliases: [], wikidata: null, iso3: null, affiliations: [], ...more })

const georgia = named('Georgia', { id: 'actor:country', wikidata: 'Q230', iso3: 'GEO' })
const usa = named('United States', { wikidata: 'Q30', iso3: 'USA' })

const outcome = (wanted: Named, ...candidates: readonly Named[]): string => decideNamed(wanted, candidates).outcome
const features = (wanted: Named, ...candidates: readonly Named[]): readonly string[] => decideNamed(wanted, candidates).scored.flatMap((one) => one.features.map(({ name }) => name))

describe('decideNamed', () => {
  it('joins by item, by code and by a name that one thing has', () => {
    expect(outcome(named('Sakartvelo', { wikidata: 'Q230' }), georgia)).toBe('JOINED')
    expect(outcome(named('Sakartvelo', { iso3: 'GEO' }), georgia)).toBe('JOINED')
    expect(outcome(named('NORLAND'), named('Norland', { id: 'actor:other' }))).toBe('JOINED')
    expect(outcome(named('The North'), named('Norland', { aliases: ['The North'] }))).toBe('JOINED')
    expect(outcome(named('Northland', { aliases: ['Norland'] }), named('Norland'))).toBe('JOINED')
  })

  it('keeps apart what has another item, another code or another kind', () => {
    expect(outcome(named('Norland', { wikidata: 'Q1' }), named('Norland', { wikidata: 'Q2' }))).toBe('APART')
    expect(outcome(named('Norland', { iso3: 'NOR' }), named('Norland', { iso3: 'NOL' }))).toBe('APART')
    expect(outcome(named('Norland', { kind: 'PERSON' }), named('Norland'))).toBe('APART')
  })

  it('keeps Georgia in the United States and the country Georgia apart, and asks when nothing tells which is meant', () => {
    expect(outcome(named('Georgia', { wikidata: 'Q1428' }), georgia)).toBe('APART')
    expect(outcome(named('Georgia', { affiliations: [usa] }), georgia)).toBe('APART')
    expect(outcome(named('Georgia'), georgia)).toBe('LIKELY')
  })

  it('joins a body that every country has only within one country', () => {
    const ministry = (country: Named): Named => named('Foreign Ministry', { kind: 'ORGANIZATION', id: `actor:ministry of ${country.name}`, affiliations: [country] })
    expect(outcome(named('Foreign Ministry', { kind: 'ORGANIZATION' }), ministry(georgia))).toBe('LIKELY')
    expect(outcome({ ...ministry(usa), id: 'actor:new' }, ministry(usa), ministry(georgia))).toBe('JOINED')
    expect(outcome(ministry(georgia), ministry(usa))).toBe('APART')
  })

  it('leaves it open which of several with one name is meant', () => {
    const [one, other] = [named('Ada Holm', { kind: 'PERSON', id: 'actor:1' }), named('Ada Holm', { kind: 'PERSON', id: 'actor:2' })]
    expect(outcome(named('Ada Holm', { kind: 'PERSON' }), one, other)).toBe('LIKELY')
    expect(features(named('Ada Holm', { kind: 'PERSON' }), one, other)).toContain('SEVERAL_FIT')
  })

  it.each(['Nоrland', 'Nor\u200bland', '\u202eNorland', 'Ｎｏｒｌａｎｄ', 'Nör\u0308\u0301land', 'Nórland'])('never joins %j to Norland, and suggests it', (name) => {
    expect(outcome(named(name), named('Norland'))).toBe('LIKELY')
    expect(outcome(named('Norland'), named(name))).toBe('LIKELY')
  })

  it('never joins a deceptive name by an alias', () => {
    expect(outcome(named('Nоrland', { aliases: ['Norland'] }), named('Norland'))).toBe('LIKELY')
  })

  it('suggests names that are nearly the same, and family names', () => {
    expect(outcome(named('Mohammed Holmberg', { kind: 'PERSON' }), named('Mohammad Holmberg', { kind: 'PERSON' }))).toBe('LIKELY')
    expect(outcome(named('Holm', { kind: 'PERSON' }), named('Ada Holm', { kind: 'PERSON' }))).toBe('LIKELY')
    expect(outcome(named('Holm', { kind: 'PERSON' }), named('Ada Berg', { kind: 'PERSON', affiliations: [usa] }))).toBe('APART')
  })

  it('never joins what was judged different, not even by its item', () => {
    const decided = decideNamed(georgia, [{ ...georgia, id: 'actor:other' }], () => [{ name: 'JUDGED_DIFFERENT', weight: -40, note: '' }])
    expect(decided.outcome).toBe('APART')
  })
})
