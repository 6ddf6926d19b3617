/** Rows of each format, made for these tests: only what matters is said. */

type Fields = Readonly<Record<number, string>>

const row = (length: number, usual: Fields, own: Fields): string => Array.from({ length }, (_, at) => own[at] ?? usual[at] ?? '').join('\t')

/** 61 columns; a visit of Norway's to Sweden unless said otherwise. */
export const aGdelt2Row = (own: Fields = {}): string => row(61, {
  0: '900100', 1: '20310501', 2: '203105', 3: '2031', 4: '2031.3288', 5: 'NOR', 6: 'NORWAY', 7: 'NOR', 15: 'SWE', 16: 'SWEDEN', 17: 'SWE', 25: '1', 26: '042', 27: '042',
  28: '04', 29: '1', 30: '1.9', 31: '6', 32: '2', 33: '6', 34: '2.5', 51: '4', 52: 'Uppsala, Uppsala Lan, Sweden', 53: 'SW', 54: 'SW21', 56: '59.85', 57: '17.63',
  58: '-1', 59: '20310502104500', 60: 'https://news.example.org/visit',
}, own)

/** 57 columns, or 58 with an address. */
export const aGdelt1Row = (own: Fields = {}, columns: 57 | 58 = 57): string => row(columns, {
  0: '700100', 1: '20310501', 5: 'NORGOV', 6: 'PRIME MINISTER', 7: 'NOR', 12: 'GOV', 26: '111', 30: '-2', 31: '4', 49: '1', 50: 'Norway', 51: 'NO', 53: '62', 54: '10', 56: '20310502',
  57: 'https://news.example.org/words',
}, own)

export const aMentionRow = (own: Fields = {}, columns: 14 | 15 | 16 = 16): string => row(columns, {
  0: '900100', 1: '20310502104500', 2: '20310502110000', 3: '1', 4: 'news.example.org', 5: 'https://news.example.org/visit', 6: '3', 7: '12', 8: '40', 9: '25', 10: '1', 11: '70',
  12: '1800', 13: '1.5',
}, own)

const ucdpColumns = [
  'id', 'relid', 'year', 'type_of_violence', 'dyad_name', 'side_a', 'side_b', 'source_article', 'where_prec', 'where_coordinates', 'adm_1', 'latitude', 'longitude', 'country',
  'event_clarity', 'date_prec', 'date_start', 'date_end', 'best', 'high', 'low',
] as const
type UcdpColumn = typeof ucdpColumns[number]

export const ucdpHeader = ucdpColumns.join(',')

const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

export const aUcdpRow = (own: Partial<Record<UcdpColumn, string>> = {}): string => {
  const fields: Record<UcdpColumn, string> = {
    id: '500100', relid: 'NRL-2031-1', year: '2031', type_of_violence: '1', dyad_name: 'Government of Norway - The Fjord League', side_a: 'Government of Norway', side_b: 'The Fjord League',
    source_article: 'Agency, 2031-05-01, "Shots at the bridge"', where_prec: '1', where_coordinates: 'Bergen town', adm_1: 'Vestland', latitude: '60.39', longitude: '5.32', country: 'Norway',
    event_clarity: '1', date_prec: '1', date_start: '2031-05-01 00:00:00.000', date_end: '2031-05-01 00:00:00.000', best: '3', high: '5', low: '2', ...own,
  }
  return ucdpColumns.map((column) => quoted(fields[column])).join(',')
}

const polecatColumns = [
  'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts', 'Actor Name', 'Actor Country', 'Recipient Name', 'Recipient Country', 'Placename', 'City',
  'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Feature Type', 'Source', 'Publication Date', 'Language', 'Version',
] as const
type PolecatColumn = typeof polecatColumns[number]

export const polecatHeader = polecatColumns.join('\t')

export const aPolecatRow = (own: Partial<Record<PolecatColumn, string>> = {}): string => {
  const fields: Record<PolecatColumn, string> = {
    'Event ID': 'NGEC-1', 'Event Date': '2031-05-01', 'Event Type': 'CONSULT', 'Event Mode': 'visit', 'Intensity': '1.5', 'Quad Code': 'VERBAL COOPERATION', 'Contexts': 'diplomatic; economic',
    'Actor Name': 'Norway', 'Actor Country': 'NOR', 'Recipient Name': 'Sweden', 'Recipient Country': 'SWE', 'Placename': 'Uppsala', 'City': 'Uppsala', 'District': 'None', 'Province': 'Uppsala',
    'Country': 'Sweden', 'Latitude': '59.85', 'Longitude': '17.63', 'GeoNames ID': '1', 'Feature Type': 'PPLA', 'Source': 'Agency', 'Publication Date': '2031-05-02', 'Language': 'English',
    'Version': 'NGEC_coder-Vers001', ...own,
  }
  return polecatColumns.map((column) => fields[column]).join('\t')
}
