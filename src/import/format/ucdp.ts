import { cut } from '../../domain/caption.ts'
import type { PlacePrecision } from '../../domain/vocabulary.ts'
import { checkText, coordinatesOf, countOf, dayOf, daysBetween, idOf } from '../fields.ts'
import { actorNamed } from '../named-actor.ts'
import { BadRow, type DatasetParticipant, type DatasetPlace, type EventReport } from '../report.ts'
import { columnsOf } from './columns.ts'
import { reading, type Layout } from './format.ts'

/**
 * UCDP GED, the Georeferenced Event Dataset of the Uppsala Conflict Data Program, as csv with a header (UCDP GED Codebook 23.1).
 * Columns are found by their names, which releases move about.
 */

const needed = [
  'id', 'type_of_violence', 'side_a', 'side_b', 'where_prec', 'where_coordinates', 'latitude', 'longitude', 'country', 'event_clarity', 'date_prec',
  'date_start', 'date_end', 'best', 'high', 'low',
] as const

const precisions: ReadonlyMap<string, PlacePrecision> = new Map([
  ['1', 'PLACE'], ['2', 'NEAR'], ['3', 'DISTRICT'], ['4', 'REGION'], ['5', 'AREA'], ['6', 'COUNTRY'], ['7', 'INTERNATIONAL'],
])

const violences: ReadonlyMap<string, { readonly words: string; readonly contexts: readonly string[] }> = new Map([
  ['1', { words: 'state-based violence', contexts: ['military'] }], ['2', { words: 'non-state violence', contexts: [] }], ['3', { words: 'one-sided violence', contexts: [] }],
])

/** "Government of Syria" is how the program calls the state; what stands in parentheses is another name of it. */
const sideOf = (name: string) => actorNamed(/^Government of (.+?)(?: \(.+\))?$/u.exec(name)?.[1] ?? name)

const read = (at: (column: typeof needed[number]) => string): EventReport => {
  const violence = violences.get(at('type_of_violence'))
  if (violence === undefined) throw new BadRow(`type_of_violence is none of 1, 2 and 3: ${JSON.stringify(at('type_of_violence').slice(0, 20))}`)
  const precision = precisions.get(at('where_prec'))
  if (precision === undefined) throw new BadRow(`where_prec is none of 1 to 7: ${JSON.stringify(at('where_prec').slice(0, 20))}`)
  const clarity = at('event_clarity')
  if (clarity !== '1' && clarity !== '2') throw new BadRow(`event_clarity is neither 1 nor 2: ${JSON.stringify(clarity.slice(0, 20))}`)
  if (!/^[1-5](\.0)?$/.test(at('date_prec'))) throw new BadRow(`date_prec is none of 1 to 5: ${JSON.stringify(at('date_prec').slice(0, 20))}`)
  const [start, end] = [dayOf(at('date_start'), 'date_start'), dayOf(at('date_end'), 'date_end')]
  const sides = (['side_a', 'side_b'] as const).map((column) => checkText(at(column), column).trim())
  if (sides.some((side) => side === '' || side.length > 300)) throw new BadRow('side_a or side_b is empty, or has more than 300 characters')
  const isOneSided = at('type_of_violence') === '3'
  const participants = sides.map((side, order): DatasetParticipant => ({ actor: sideOf(side), role: !isOneSided ? 'PARTICIPANT' : order === 0 ? 'INITIATOR' : 'TARGET' }))
  const [deaths, deathsLow, deathsHigh] = [countOf(at('best'), 'best'), countOf(at('low'), 'low'), countOf(at('high'), 'high')]
  const country = checkText(at('country'), 'country').trim()
  const where = checkText(at('where_coordinates'), 'where_coordinates').trim()
  const coordinates = coordinatesOf(at('latitude'), at('longitude'))
  const place: DatasetPlace | null = precision === 'COUNTRY'
    ? (country === '' ? null : { name: country, precision, coordinates: null })
    : where === '' ? null : { name: cut(where === country || country === '' ? where : `${where}, ${country}`, 300), precision, coordinates }
  return {
    kind: 'EVENT', record: idOf(at('id'), 'id'), when: daysBetween(start, end), cameo: null, ploverType: 'ASSAULT', mode: null, contexts: violence.contexts,
    title: cut(`${sides.join(' – ')}: ${violence.words}${deaths === null ? '' : `, ${deaths} killed`}`, 300), participants, place,
    // Clarity 2: the reports leave open what of it was one event. Set by judgement (docs/import.md).
    confidence: clarity === '1' ? 0.95 : 0.8,
    figures: { ...(deaths === null ? {} : { deaths }), ...(deathsLow === null ? {} : { deathsLow }), ...(deathsHigh === null ? {} : { deathsHigh }) },
    addedOn: null, lastDay: end,
  }
}

export const ucdp: Layout = {
  delimiter: ',', quoted: true,
  expected: `a header of UCDP GED with the columns ${needed.join(', ')}, parted by commas`,
  formatOf: (first) => {
    const columns = columnsOf(first, needed)
    return columns === null ? null : {
      name: 'ucdp-ged', title: 'UCDP GED', publisher: 'Uppsala Conflict Data Program', hasHeader: true,
      read: (fields) => (fields.length === first.length ? reading(() => read((column) => fields[columns[column]] ?? ''))(fields)
        : { kind: 'refused', reason: `it has ${fields.length} columns, the header ${first.length}` }),
    }
  },
}
