/**
 * Writes rows of a published dataset's format, made up by a seeded generator: the same seed gives the same bytes.
 *   node tools/generate-dataset.ts gdelt2|gdelt1|mentions|ucdp|polecat ROWS [SEED] > FILE
 * Actors are of a long tail: a few stand in most rows. Rows come in the order in which they were added.
 */
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import states from '../src/extract/gazetteer/states.json' with { type: 'json' }
import codes from '../src/import/plover/cameo-to-plover.json' with { type: 'json' }
import { seeded } from './seeded-random.ts'

type Maker = { readonly header: string | null; readonly row: (at: number) => string }

const countries = states.flatMap(({ name, iso3 }) => (iso3 === undefined ? [] : [{ name, iso3 }]))
const cameoCodes = ['010', '020', ...Object.keys(codes)]
const roles = ['', '', '', 'GOV', 'MIL', 'OPP', 'REB', 'BUS', 'CVL', 'MED', 'GOVMIL']
const rowsADay = 4_000
const firstDay = Date.UTC(2031, 0, 1)

const makers = (seed: number): Readonly<Record<string, Maker>> => {
  const { unit: random, below, rank } = seeded(seed)
  /** Few are picked often, many seldom. */
  const skewed = <T>(list: readonly T[]): T => list[rank(list.length)] as T
  const fields = (length: number, own: Readonly<Record<number, string>>): string => Array.from({ length }, (_, at) => own[at] ?? '').join('\t')
  const dayOf = (at: number): string => new Date(firstDay + Math.floor(at / rowsADay) * 86_400_000).toISOString().slice(0, 10)
  const compact = (day: string): string => day.replaceAll('-', '')
  const actor = (): { readonly code: string; readonly name: string; readonly country: string } => {
    if (random() < 0.1) return { code: '', name: '', country: '' }
    const { name, iso3 } = skewed(countries)
    return { code: `${iso3}${skewed(roles)}`, name: name.toUpperCase(), country: iso3 }
  }
  const degrees = (number: number, most: number): string => (number % (2 * most) - most).toFixed(4)
  const town = (): { readonly name: string; readonly country: string; readonly latitude: string; readonly longitude: string } => {
    const { name } = skewed(countries)
    const number = Math.floor(60 * random() ** 2)
    return { name: `Town ${number}`, country: name, latitude: degrees(name.length * 5.17 + number / 10, 70), longitude: degrees(name.length * 9.31 + number / 7, 170) }
  }
  const gdelt = (columns: number, place: number, added: number) => (at: number): string => {
    const [first, second, where, day, code] = [actor(), actor(), town(), dayOf(at), skewed(cameoCodes)]
    const isTown = random() < 0.8
    return fields(columns, {
      0: String(900_000_000 + at), 1: compact(day), 2: compact(day).slice(0, 6), 3: day.slice(0, 4), 5: first.code, 6: first.name, 7: first.country, 15: second.code, 16: second.name, 17: second.country,
      25: String(below(2)), 26: code, 27: code.slice(0, 3), 28: code.slice(0, 2), 29: String(1 + below(4)), 30: String(below(200) / 10 - 10), 31: String(1 + below(20)), 32: '1', 33: String(1 + below(20)),
      34: String(below(1000) / 100 - 5), [place]: isTown ? '4' : '1', [place + 1]: isTown ? `${where.name}, ${where.country}` : where.country, [added - 3]: where.latitude, [added - 2]: where.longitude,
      [added]: columns === 61 ? `${compact(day)}120000` : compact(day), [added + 1]: `https://news.example.org/${compact(day)}/${below(1e9)}/what-was-reported-of-it`,
    })
  }
  const ucdpHeader = 'id,relid,year,type_of_violence,side_a,side_b,source_article,where_prec,where_coordinates,latitude,longitude,country,event_clarity,date_prec,date_start,date_end,best,high,low'
  const polecatHeader = [
    'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Contexts', 'Actor Name', 'Recipient Name', 'Placename', 'City', 'Province', 'Country', 'Latitude', 'Longitude', 'Feature Type', 'Publication Date',
  ].join('\t')
  return {
    gdelt2: { header: null, row: gdelt(61, 51, 59) },
    gdelt1: { header: null, row: gdelt(58, 49, 56) },
    mentions: {
      header: null,
      row: (at) => fields(16, {
        0: String(900_000_000 + Math.floor(at * random())), 1: `${compact(dayOf(at))}120000`, 2: `${compact(dayOf(at))}121500`, 3: '1', 4: `outlet${below(500)}.example.org`,
        5: `https://outlet.example.org/${below(1e9)}`, 6: String(1 + below(30)), 7: String(below(3000)), 8: String(below(3000)), 9: String(below(3000)), 10: '1', 11: String(10 * (1 + below(10))), 12: '3000', 13: '0.5',
      }),
    },
    ucdp: {
      header: ucdpHeader,
      row: (at) => {
        const [where, day, best] = [town(), dayOf(at), below(30)]
        const end = random() < 0.8 ? day : new Date(Date.parse(day) + 86_400_000 * (1 + below(20))).toISOString().slice(0, 10)
        return [
          String(600_000 + at), `${where.country.slice(0, 3).toUpperCase()}-${at}`, day.slice(0, 4), String(1 + below(3)), `"Government of ${where.country}"`, `League ${below(300)}`, `"Agency, ${day}, ""Shots"" at ${where.name}"`,
          String(1 + below(6)), where.name, where.latitude, where.longitude, `"${where.country}"`, String(1 + below(2)), '1', `${day} 00:00:00.000`, `${end} 00:00:00.000`, String(best), String(best + below(5)), String(Math.max(0, best - 2)),
        ].join(',')
      },
    },
    polecat: {
      header: polecatHeader,
      row: (at) => {
        const [where, day] = [town(), dayOf(at)]
        return [
          `GEN-${at}`, day, skewed(['CONSULT', 'ACCUSE', 'REQUEST', 'ASSAULT', 'AID', 'SANCTION', 'PROTEST', 'THREATEN']), 'None', String(below(200) / 10 - 10), random() < 0.5 ? 'diplomatic' : 'None', skewed(countries).name,
          skewed(countries).name, where.name, where.name, 'None', where.country, where.latitude, where.longitude, 'PPL', day,
        ].join('\t')
      },
    },
  }
}

export const formats = ['gdelt2', 'gdelt1', 'mentions', 'ucdp', 'polecat'] as const

/** The lines of a file, its header first. @throws RangeError for another format than the five */
export function* generatedLines({ format, rows, seed }: { readonly format: string; readonly rows: number; readonly seed: number }): Generator<string> {
  const maker = Object.hasOwn(makers(seed), format) ? makers(seed)[format] : undefined
  if (maker === undefined) throw new RangeError(`there is no format ${format}: give one of ${formats.join(', ')}`)
  if (maker.header !== null) yield maker.header
  for (let at = 0; at < rows; at += 1) yield maker.row(at)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [format = '', rows = '', seed = '1'] = process.argv.slice(2)
  let chunk = ''
  const flush = async (): Promise<void> => {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
    chunk = ''
  }
  for (const line of generatedLines({ format, rows: Number(rows), seed: Number(seed) })) {
    chunk += `${line}\n`
    if (chunk.length > 100_000) await flush()
  }
  await flush()
}
