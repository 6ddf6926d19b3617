const zones: Readonly<Record<string, string>> = {
  z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|z|[+-]\d\d:?\d\d)?)?$/
const mail = /^(?:[a-z]{3,9},?\s{1,3})?(\d{1,2})\s([a-z]{3})[a-z]{0,6}\s(\d{4}|\d\d)\s(\d\d):(\d\d)(?::(\d\d))?\s{0,3}([+-]\d{4}|[a-z]{1,3})?$/i

const zoneOf = (text: string | undefined): string | null => {
  if (text === undefined) return null
  const named = zones[text.toLowerCase()]
  if (named !== undefined) return named
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(text)
  if (offset === null || Number(offset[2]) > 14 || Number(offset[3]) > 59) return null
  return `${offset[1] ?? '+'}${offset[2] ?? '00'}:${offset[3] ?? '00'}`
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

type Parts = { readonly year: string; readonly month: string; readonly day: string; readonly hour?: string | undefined; readonly minute?: string | undefined; readonly second?: string | undefined; readonly zone?: string | undefined }

const written = ({ year, month, day, hour, minute, second = '00', zone }: Parts): string | null => {
  if (!isDay(Number(year), Number(month), Number(day))) return null
  const date = `${year}-${month}-${day}`
  const known = zoneOf(zone)
  const isTime = hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  return known !== null && isTime ? `${date}T${hour}:${minute}:${second}${known}` : date
}

/**
 * A publication date as pages (ISO 8601) and feeds (RFC 3339, RFC 822) write it. The zone is kept, since "Monday" in a text
 * is the publisher's Monday; a time without a zone is left out. Null when it is no date: then nobody invents one.
 */
export const publishedDate = (text: string): string | null => {
  const trimmed = text.trim()
  if (trimmed.length > 60) return null
  const standard = iso.exec(trimmed)
  if (standard !== null) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = standard
    return written({ year, month, day, hour, minute, second, zone })
  }
  const letter = mail.exec(trimmed)
  if (letter === null) return null
  const [, day = '', month = '', year = '', hour, minute, second, zone] = letter
  const index = months.indexOf(month.toLowerCase())
  if (index < 0) return null
  // Two digits as RFC 2822, section 4.3 reads them.
  const fullYear = year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`
  return written({ year: fullYear, month: String(index + 1).padStart(2, '0'), day: day.padStart(2, '0'), hour, minute, second, zone })
}
