import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { placePrecisions } from '../../../src/domain/vocabulary.ts'
import type { Layout } from '../../../src/import/format/format.ts'
import { gdelt } from '../../../src/import/format/gdelt.ts'
import { polecat } from '../../../src/import/format/polecat.ts'
import { ucdp } from '../../../src/import/format/ucdp.ts'
import type { DatasetReport, EventReport, MentionReport, ReadRow } from '../../../src/import/report.ts'
import { aGdelt1Row, aGdelt2Row, aMentionRow, aPolecatRow, aUcdpRow, polecatHeader, ucdpHeader } from '../rows.ts'

const cells = (row: string): string[] => row.split('\t')
const readGdelt = (row: string): ReadRow => gdelt.formatOf(cells(row))?.read(cells(row)) ?? { kind: 'refused', reason: 'no format' }
/** The test rows of UCDP have one quoted field, without commas in the others. */
const csvCells = (row: string): string[] => [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')).slice(0, ucdpHeader.split(',').length)
const readUcdp = (row: string): ReadRow => ucdp.formatOf(ucdpHeader.split(','))?.read(csvCells(row)) ?? { kind: 'refused', reason: 'no format' }
const readPolecat = (row: string): ReadRow => polecat.formatOf(cells(polecatHeader))?.read(cells(row)) ?? { kind: 'refused', reason: 'no format' }

const reported = (row: ReadRow): DatasetReport => {
  if (row.kind === 'refused') throw new Error(row.reason)
  return row.report
}
const event = (row: ReadRow): EventReport => reported(row) as EventReport
const reason = (row: ReadRow): string => (row.kind === 'refused' ? row.reason : 'it was taken')

describe('GDELT rows', () => {
  it('say who did what to whom, when and where, with the CAMEO code and what PLOVER makes of it', () => {
    expect(event(readGdelt(aGdelt2Row()))).toMatchObject({
      record: '900100', when: '2031-05-01', cameo: '042', ploverType: 'CONSULT', mode: 'visit', title: 'NORWAY → SWEDEN: consult, visit (CAMEO 042)', addedOn: '2031-05-02',
      participants: [{ role: 'INITIATOR', actor: { kind: 'STATE', name: 'Norway', iso3: 'NOR' } }, { role: 'TARGET', actor: { kind: 'STATE', name: 'Sweden', iso3: 'SWE' } }],
      place: { name: 'Uppsala, Uppsala Lan, Sweden', precision: 'PLACE', coordinates: { latitude: 59.85, longitude: 17.63 } }, figures: { goldstein: 1.9, mentions: 6 },
    })
  })

  it('keep an actor of another code than a country’s as one of its own, since the government is not the state', () => {
    const { participants } = event(readGdelt(aGdelt1Row()))
    expect(participants).toEqual([{ role: 'INITIATOR', actor: { kind: 'GROUP', name: 'Norway, government (CAMEO NORGOV)', wikidata: null, iso3: null, code: 'NORGOV' } }])
    expect(event(readGdelt(aGdelt1Row({ 5: 'IGOUNO' }))).participants[0]?.actor).toMatchObject({ kind: 'ORGANIZATION', name: 'United Nations' })
    expect(event(readGdelt(aGdelt1Row({ 5: 'qqz' }))).participants[0]?.actor).toMatchObject({ name: 'CAMEO qqz', code: 'qqz' })
  })

  it('have 57 or 58 columns in GDELT 1, 61 in GDELT 2, and 14 to 16 as mentions', () => {
    expect(event(readGdelt(aGdelt1Row({}, 57)))).toEqual(event(readGdelt(aGdelt1Row({}, 58))))
    expect(reported(readGdelt(aMentionRow({}, 14)))).toEqual(reported(readGdelt(aMentionRow({}, 16))))
    expect(gdelt.formatOf(cells(aGdelt2Row()).slice(1))).toBeNull()
  })

  it('place a country by its name alone, since the coordinates are those of its middle', () => {
    expect(event(readGdelt(aGdelt1Row())).place).toEqual({ name: 'Norway', precision: 'COUNTRY', coordinates: null })
  })

  it('leave open what they do not know: the day, the actors, the place', () => {
    expect(event(readGdelt(aGdelt1Row({ 1: '20310500', 5: '', 6: '', 49: '0', 50: '', 53: '', 54: '' })))).toMatchObject({ when: '2031-05', participants: [], place: null, title: 'accuse, disapprove (CAMEO 111)' })
  })

  it('keep statements and appeals, which PLOVER has not, under OTHER', () => {
    expect(event(readGdelt(aGdelt2Row({ 26: '010' })))).toMatchObject({ cameo: '010', ploverType: 'OTHER', mode: null })
  })

  it('tell where an article mentions an event, in its characters', () => {
    expect(reported(readGdelt(aMentionRow())) as MentionReport).toMatchObject({
      kind: 'MENTION', record: '900100', confidence: 0.7, document: { address: 'https://news.example.org/visit', publisher: 'news.example.org', sentence: 3, actor1Offset: 12, actor2Offset: 40, actionOffset: 25 },
    })
    expect((reported(readGdelt(aMentionRow({ 7: '-1' }))) as MentionReport).document.actor1Offset).toBeNull()
  })

  it.each([
    ['a day that no calendar has', aGdelt2Row({ 1: '20310230' }), 'Day is no day of the calendar: "20310230"'],
    ['a date of other letters', aGdelt2Row({ 1: 'yesterday' }), 'Day is no date YYYYMMDD: "yesterday"'],
    ['no id', aGdelt2Row({ 0: '' }), 'GLOBALEVENTID is no id of at most 64 letters and digits: ""'],
    ['a code that is none', aGdelt2Row({ 26: '---' }), 'EventCode is no CAMEO code: "---"'],
    ['a place off the globe', aGdelt2Row({ 56: '95' }), 'there is no place at 95, 17.63'],
    ['half a place', aGdelt2Row({ 57: '' }), 'one of latitude and longitude is missing'],
    ['a figure that is none', aGdelt2Row({ 30: 'NaN' }), 'GoldsteinScale is no number: "NaN"'],
    ['a control character', aGdelt2Row({ 6: 'NOR\u0000WAY' }), 'ActorName has a control character'],
    ['a confidence beyond all', aMentionRow({ 11: '101' }), 'Confidence is no number from 0 to 100'],
  ])('are refused with %s', (_, row, why) => {
    expect(reason(readGdelt(row))).toBe(why)
  })
})

describe('UCDP rows', () => {
  it('name the state for its government, others by their names, with their deaths as figures', () => {
    expect(event(readUcdp(aUcdpRow()))).toMatchObject({
      record: '500100', when: '2031-05-01', ploverType: 'ASSAULT', contexts: ['military'], title: 'Government of Norway – The Fjord League: state-based violence, 3 killed', confidence: 0.95,
      participants: [{ role: 'PARTICIPANT', actor: { kind: 'STATE', name: 'Norway' } }, { role: 'PARTICIPANT', actor: { kind: 'GROUP', name: 'The Fjord League' } }],
      place: { name: 'Bergen town, Norway', precision: 'PLACE' }, figures: { deaths: 3, deathsLow: 2, deathsHigh: 5 },
    })
  })

  it.each([
    ['2031-05-01', '2031-05-01', '2031-05-01'], ['2031-05-01', '2031-05-07', '2031-05-01/2031-05-07'], ['2031-02-01', '2031-02-28', '2031-02'], ['2031-01-01', '2031-12-31', '2031'],
  ])('dated from %s to %s are as precise as that', (start, end, when) => {
    expect(event(readUcdp(aUcdpRow({ date_start: start, date_end: end }))).when).toBe(when)
  })

  it('tell attacker from attacked only in one-sided violence', () => {
    expect(event(readUcdp(aUcdpRow({ type_of_violence: '3' }))).participants.map(({ role }) => role)).toEqual(['INITIATOR', 'TARGET'])
  })

  it.each([
    ['a date that ends before it starts', aUcdpRow({ date_end: '2031-04-30' }), 'it ends (2031-04-30) before it starts (2031-05-01)'],
    ['an unknown precision', aUcdpRow({ where_prec: '9' }), 'where_prec is none of 1 to 7: "9"'],
  ])('are refused with %s', (_, row, why) => {
    expect(reason(readUcdp(row))).toBe(why)
  })
})

describe('a UCDP row of another length than the header', () => {
  it('is refused', () => {
    expect(ucdp.formatOf(ucdpHeader.split(','))?.read(['1', '2'])).toEqual({ kind: 'refused', reason: 'it has 2 columns, the header 21' })
  })
})

describe('POLECAT rows', () => {
  it('keep type, mode and contexts as they are, and name the actors of the lists', () => {
    expect(event(readPolecat(aPolecatRow()))).toMatchObject({
      record: 'NGEC-1', when: '2031-05-01', ploverType: 'CONSULT', mode: 'visit', contexts: ['diplomatic', 'economic'], title: 'Norway → Sweden: consult, visit', lastDay: '2031-05-02',
      participants: [{ role: 'INITIATOR', actor: { kind: 'STATE', name: 'Norway' } }, { role: 'TARGET', actor: { kind: 'STATE', name: 'Sweden' } }],
      place: { name: 'Uppsala, Sweden', precision: 'PLACE' }, figures: { goldstein: 1.5 },
    })
  })

  it('take "None" for nothing, several actors for several, and the names of the first draft for those of today', () => {
    expect(event(readPolecat(aPolecatRow({ 'Event Type': 'DEMAND', 'Event Mode': 'None', 'Actor Name': 'Norway;Denmark', 'Recipient Name': 'None', 'Placename': 'None', 'City': 'None', 'Province': 'None', 'Feature Type': 'None' })))).toMatchObject({
      ploverType: 'REQUEST', mode: null, participants: [{ actor: { name: 'Norway' } }, { actor: { name: 'Denmark' } }], place: { name: 'Sweden', precision: 'COUNTRY', coordinates: null },
    })
  })

  it('may end in more tabs than there are columns, but in nothing else', () => {
    expect(readPolecat(`${aPolecatRow()}\t\t`).kind).toBe('report')
    expect(reason(readPolecat(`${aPolecatRow()}\tmore`))).toBe('it has 25 columns, the header 24')
    expect(reason(readPolecat(aPolecatRow({ 'Event Type': 'DANCE' })))).toBe('Event Type is no type of PLOVER: "DANCE"')
  })
})

describe('garbage', () => {
  const layouts: readonly (readonly [string, Layout, readonly string[]])[] = [
    ['gdelt', gdelt, cells(aGdelt2Row())], ['gdelt 1', gdelt, cells(aGdelt1Row())], ['mentions', gdelt, cells(aMentionRow())],
    ['ucdp', ucdp, ucdpHeader.split(',')], ['polecat', polecat, cells(polecatHeader)],
  ]
  const usual: Readonly<Record<string, readonly string[]>> = { ucdp: csvCells(aUcdpRow()), polecat: cells(aPolecatRow()) }

  it.each(layouts)('in %s rows is refused with a reason or read, and never throws', (name, layout, first) => {
    const format = layout.formatOf(first)
    const sound = usual[name] ?? first
    const field = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('', '-1', '0', '9'.repeat(400), 'None', '20310230', '__proto__', '\u202e', 'NaN', '1e99'))
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(sound.length - 1), field), { minLength: 1, maxLength: 6 }), (changes) => {
      const fields = [...sound]
      for (const [at, value] of changes) fields[at] = value
      const row = format?.read(fields)
      if (row?.kind === 'report') {
        const { report } = row
        if (report.kind === 'EVENT') expect([null, ...placePrecisions]).toContain(report.place?.precision ?? null)
        expect(report.record).toMatch(/^[\w.:-]{1,64}$/)
        expect(report.confidence).toBeGreaterThanOrEqual(0)
        expect(report.confidence).toBeLessThanOrEqual(1)
        expect(JSON.stringify(report)).not.toMatch(/\\u0000/)
      } else {
        expect(row?.reason).toMatch(/\S/)
      }
    }), { numRuns: 2_000 })
  })
})
