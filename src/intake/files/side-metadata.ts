import { z } from 'zod'
import { decode } from '../decode.ts'
import type { Metadata } from '../item.ts'
import { Refusal } from '../refusal.ts'
import { languageTag, oneLine, webAddress } from '../words.ts'
import { publishedDate } from '../dates.ts'

const said = z.string().max(4_096).nullish()
const schema = z.object({
  title: said.transform(oneLine),
  publisher: said.transform(oneLine),
  url: said.refine((url) => url === null || url === undefined || webAddress(url) !== null, 'url is not an http(s) address').transform((url) => webAddress(url)),
  publishedAt: said.refine((date) => date === null || date === undefined || publishedDate(date) !== null || /^\d{4}(-\d\d)?$/.test(date), 'publishedAt is not a date such as 2025-11-24')
    .transform((date) => (date === null || date === undefined ? null : publishedDate(date) ?? date)),
  language: said.refine((tag) => tag === null || tag === undefined || languageTag(tag) !== null, 'language is not a tag such as en').transform(languageTag),
})

const refusal = (name: string, reason: string): Refusal =>
  new Refusal({ code: 'METADATA', message: `${name} beside the text cannot be used: ${reason}.`, wayOut: 'It takes title, publisher, url, publishedAt and language, as JSON strings; correct it or take it away.' })

/** What the `.json` beside a text says of it; other fields are left alone. @throws Refusal METADATA */
export const sideMetadata = (bytes: Uint8Array, name: string): Metadata => {
  let value: unknown
  try {
    value = JSON.parse(decode(bytes)) as unknown
  } catch {
    throw refusal(name, 'it is not JSON')
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw refusal(name, issue === undefined ? 'it is not an object' : `${issue.path.join('.') || 'it'}: ${issue.message}`)
}
