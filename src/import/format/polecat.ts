import { cut } from '../../domain/caption.ts'
import { ploverTypes, type PlacePrecision, type PloverType } from '../../domain/vocabulary.ts'
import { checkText, coordinatesOf, dayOf, idOf, numberOf } from '../fields.ts'
import { actorNamed } from '../named-actor.ts'
import { BadRow, type DatasetParticipant, type DatasetPlace, type EventReport } from '../report.ts'
import { columnsOf } from './columns.ts'
import { reading, type Layout } from './format.ts'

/**
 * POLECAT, the PLOVER-coded events of the Political Instability Task Force (Halterman and others, PLOVER and POLECAT, 2023): text
 * with a header of 40 columns parted by tabs, `None` for what is not known, `;` between several. Only the columns below are
 * relied on; the intensity is called `Intensity` or `Event Intensity`.
 */
const needed = [
  'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Contexts', 'Actor Name', 'Recipient Name', 'Placename', 'City', 'Province', 'Country', 'Latitude',
  'Longitude', 'Feature Type', 'Publication Date',
] as const

const intensities = ['Intensity', 'Event Intensity'] as const

/** Names of types in the 2016 draft of PLOVER. */
const earlier: ReadonlyMap<string, PloverType> = new Map([['DEMAND', 'REQUEST'], ['DISAPPROVE', 'ACCUSE'], ['INVESTIGATE', 'ACCUSE'], ['FIGHT', 'ASSAULT']])

const most = 20

const given = (value: string, column: string): string => {
  const text = checkText(value, column).trim()
  return text === 'None' || text === 'NA' || text === 'nan' ? '' : text
}

const several = (value: string, column: string): readonly string[] => {
  const all = [...new Set(given(value, column).split(';').map((one) => one.trim()).filter((one) => one !== '' && one !== 'None'))]
  if (all.length > most || all.some((one) => one.length > 300)) throw new BadRow(`${column} names more than ${most}, or one of more than 300 characters`)
  return all
}

/** By the feature codes of GeoNames. */
const precisionOf = (feature: string): PlacePrecision => {
  if (feature.startsWith('PCL')) return 'COUNTRY'
  if (feature.startsWith('ADM1')) return 'REGION'
  if (/^ADM[2-5]/u.test(feature)) return 'DISTRICT'
  return /^(RGN|ADM|AREA|CONT|OCN|SEA)/u.test(feature) ? 'AREA' : 'PLACE'
}

type Columns = Readonly<Record<typeof needed[number], number>>

const placeOf = (at: (column: keyof Columns) => string): DatasetPlace | null => {
  const [name, country] = [given(at('Placename'), 'Placename'), given(at('Country'), 'Country')]
  const coordinates = coordinatesOf(given(at('Latitude'), 'Latitude'), given(at('Longitude'), 'Longitude'))
  const feature = given(at('Feature Type'), 'Feature Type')
  const where = name === '' ? given(at('City'), 'City') || given(at('Province'), 'Province') || country : name
  if (where === '') return null
  const precision = feature !== '' ? precisionOf(feature) : where === country ? 'COUNTRY' : 'AREA'
  return { name: cut(precision === 'COUNTRY' || country === '' || country === where ? where : `${where}, ${country}`, 300), precision, coordinates: precision === 'COUNTRY' ? null : coordinates }
}

const read = (at: (column: keyof Columns) => string, intensity: string): EventReport => {
  const type = given(at('Event Type'), 'Event Type').toUpperCase()
  const ploverType = ploverTypes.find((one) => one === type) ?? earlier.get(type)
  if (ploverType === undefined) throw new BadRow(`Event Type is no type of PLOVER: ${JSON.stringify(type.slice(0, 40))}`)
  const mode = given(at('Event Mode'), 'Event Mode').toLowerCase()
  if (mode.length > 100) throw new BadRow('Event Mode has more than 100 characters')
  const [actors, recipients] = [several(at('Actor Name'), 'Actor Name'), several(at('Recipient Name'), 'Recipient Name')]
  const participants = (names: readonly string[], role: DatasetParticipant['role']): readonly DatasetParticipant[] => names.map((name) => ({ actor: actorNamed(name), role }))
  const who = recipients.length === 0 ? actors.join(', ') : `${actors.join(', ') || 'somebody'} → ${recipients.join(', ')}`
  const what = `${ploverType.toLowerCase()}${mode === '' ? '' : `, ${mode}`}`
  const when = dayOf(at('Event Date'), 'Event Date')
  const published = given(at('Publication Date'), 'Publication Date')
  const goldstein = numberOf(given(intensity, 'Intensity'), 'Intensity')
  const lastDay = published === '' ? when : dayOf(published, 'Publication Date')
  return {
    kind: 'EVENT', record: idOf(at('Event ID'), 'Event ID'), when, cameo: null, ploverType, mode: mode || null,
    contexts: several(at('Contexts'), 'Contexts').map((context) => context.toLowerCase()), title: cut(who === '' ? what : `${who}: ${what}`, 300),
    participants: [...participants(actors, 'INITIATOR'), ...participants(recipients, 'TARGET')], place: placeOf(at),
    // No figure of the dataset says how sure it is. Set by judgement (docs/import.md).
    confidence: 0.7, figures: goldstein === null ? {} : { goldstein }, addedOn: null, lastDay: lastDay < when ? when : lastDay,
  }
}

export const polecat: Layout = {
  delimiter: '\t', quoted: false,
  expected: `a header of POLECAT with the columns ${needed.join(', ')}, parted by tabs`,
  formatOf: (first) => {
    const columns = columnsOf(first, needed)
    const intensity = intensities.map((name) => first.indexOf(name)).find((at) => at >= 0) ?? -1
    return columns === null ? null : {
      name: 'polecat', title: 'POLECAT events', publisher: 'POLECAT', hasHeader: true,
      // Some files end their rows in more tabs than they have columns.
      read: (fields) => (fields.length < first.length || fields.slice(first.length).some((field) => field !== '')
        ? { kind: 'refused', reason: `it has ${fields.length} columns, the header ${first.length}` }
        : reading(() => read((column) => fields[columns[column]] ?? '', fields[intensity] ?? ''))(fields)),
    }
  },
}
