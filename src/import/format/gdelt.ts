import type { PlacePrecision } from '../../domain/vocabulary.ts'
import { checkText, compactDay, coordinatesOf, countOf, idOf, numberOf } from '../fields.ts'
import { cameoActor } from '../plover/cameo-actor.ts'
import { ploverOfCameo, type PloverOf } from '../plover/cameo.ts'
import { BadRow, type DatasetParticipant, type DatasetPlace, type EventReport, type MentionReport } from '../report.ts'
import { reading, type Format, type Layout } from './format.ts'

/**
 * The files of the GDELT event database, after its codebooks (GDELT Data Format Codebook V1.03, 25 August 2013; Event Database
 * Codebook V2.0, 19 February 2015): tab between columns, no quotation marks, no header.
 * GDELT 1 has 57 columns, or 58 with the address of an article; GDELT 2 has 61; its mentions have 16, the last two often left out.
 */

/** Where an event took place: the columns of ActionGeo, 7 in GDELT 1 and 8 in GDELT 2. */
type PlaceColumns = { readonly type: number; readonly name: number; readonly latitude: number; readonly longitude: number }

const precisions: ReadonlyMap<string, PlacePrecision> = new Map([['1', 'COUNTRY'], ['2', 'REGION'], ['3', 'PLACE'], ['4', 'PLACE'], ['5', 'REGION']])

const placeOf = (fields: readonly string[], columns: PlaceColumns): DatasetPlace | null => {
  const type = fields[columns.type] ?? ''
  const name = checkText(fields[columns.name] ?? '', 'ActionGeo_Fullname').trim()
  const coordinates = coordinatesOf(fields[columns.latitude] ?? '', fields[columns.longitude] ?? '')
  if (type === '' || type === '0' || name === '') return null
  const precision = precisions.get(type)
  if (precision === undefined) throw new BadRow(`ActionGeo_Type is none of 0 to 5: ${type.slice(0, 20)}`)
  return { name, precision, coordinates: precision === 'COUNTRY' ? null : coordinates }
}

const participant = (code: string, role: DatasetParticipant['role']): readonly DatasetParticipant[] => {
  const actor = cameoActor(checkText(code, 'ActorCode').slice(0, 40))
  return actor === null ? [] : [{ actor, role }]
}

/** "WHITE HOUSE → CHINA: consult, visit (CAMEO 042)" */
const titleOf = (names: readonly [string, string], { ploverType, mode }: PloverOf, code: string): string => {
  const [first, second] = names.map((name) => checkText(name, 'ActorName').trim()) as [string, string]
  const who = second === '' ? first : `${first === '' ? 'somebody' : first} → ${second}`
  const what = ploverType === 'OTHER' ? `CAMEO ${code}` : `${ploverType.toLowerCase()}${mode === null ? '' : `, ${mode}`} (CAMEO ${code})`
  return who === '' ? what : `${who}: ${what}`
}

/** No figure of the dataset says how sure it is of an event; what it finds by machine is wrong more often than not quite. */
const confidence = 0.6

const eventReader = (place: PlaceColumns, added: number) => reading((fields): EventReport => {
  const at = (column: number): string => fields[column] ?? ''
  const code = at(26)
  if (!/^\d{2,4}$/.test(code)) throw new BadRow(`EventCode is no CAMEO code: ${JSON.stringify(code.slice(0, 20))}`)
  const when = compactDay(at(1), 'Day')
  const plover = ploverOfCameo(code)
  const addedOn = compactDay(at(added).slice(0, 8), 'DATEADDED')
  const [goldstein, mentions] = [numberOf(at(30), 'GoldsteinScale'), countOf(at(31), 'NumMentions')]
  return {
    kind: 'EVENT', record: idOf(at(0), 'GLOBALEVENTID'), when, cameo: code, ...plover,
    title: titleOf([at(6), at(16)], plover, code),
    participants: [...participant(at(5), 'INITIATOR'), ...participant(at(15), 'TARGET')],
    place: placeOf(fields, place), confidence, addedOn, lastDay: addedOn,
    figures: { ...(goldstein === null ? {} : { goldstein }), ...(mentions === null ? {} : { mentions }) },
  }
})

const offset = (value: string, column: string): number | null => countOf(value, column)

const readMention = reading((fields): MentionReport => {
  const at = (column: number): string => fields[column] ?? ''
  const sure = numberOf(at(11), 'Confidence')
  if (sure === null || sure < 0 || sure > 100) throw new BadRow('Confidence is no number from 0 to 100')
  const addedOn = compactDay(at(2).slice(0, 8), 'MentionTimeDate')
  const address = checkText(at(5), 'MentionIdentifier')
  const isPage = at(3) === '1' && /^https?:\/\//u.test(address)
  return {
    kind: 'MENTION', record: idOf(at(0), 'GLOBALEVENTID'), confidence: sure / 100, addedOn, lastDay: addedOn,
    document: {
      address: isPage ? address : null, publisher: checkText(at(4), 'MentionSourceName') || null, sentence: offset(at(6), 'SentenceID'),
      actor1Offset: offset(at(7), 'Actor1CharOffset'), actor2Offset: offset(at(8), 'Actor2CharOffset'), actionOffset: offset(at(9), 'ActionCharOffset'),
    },
  }
})

const exactly = (format: Format, counts: readonly number[]): Format => ({
  ...format,
  read: (fields) => (counts.includes(fields.length) ? format.read(fields) : { kind: 'refused', reason: `it has ${fields.length} columns, not ${counts.join(' or ')}` }),
})

const publisher = 'GDELT Project'
const gdelt1 = exactly({ name: 'gdelt1', title: 'GDELT 1 events', publisher, hasHeader: false, read: eventReader({ type: 49, name: 50, latitude: 53, longitude: 54 }, 56) }, [57, 58])
const gdelt2 = exactly({ name: 'gdelt2', title: 'GDELT 2 events', publisher, hasHeader: false, read: eventReader({ type: 51, name: 52, latitude: 56, longitude: 57 }, 59) }, [61])
const mentions = exactly({ name: 'gdelt2', title: 'GDELT 2 mentions', publisher, hasHeader: false, read: readMention }, [14, 15, 16])

export const gdelt: Layout = {
  delimiter: '\t', quoted: false,
  expected: 'rows of GDELT 2 events (61 columns), GDELT 2 mentions (14 to 16), or GDELT 1 events (57 or 58), parted by tabs, without a header',
  formatOf: ({ length }) => (length === 61 ? gdelt2 : length === 57 || length === 58 ? gdelt1 : length >= 14 && length <= 16 ? mentions : null),
}
