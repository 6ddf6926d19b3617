import { checkText } from './check-text.ts'
import { readFeed } from './feed/read-feed.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { HtmlReader } from './html/html-reader.ts'
import { mergeMetadata, noMetadata, type Metadata, type Taken } from './item.ts'
import { Refusal, refusedOf } from './refusal.ts'
import type { Task } from './task.ts'

/** What came of a task: an item, further tasks (of a feed), or nothing, since it was settled before. */
export type Result =
  | { readonly kind: 'item'; readonly item: Taken }
  | { readonly kind: 'tasks'; readonly tasks: readonly Task[] }
  | { readonly kind: 'settled' }

/** Where a content came from. `address` is that of the web, null for files. */
export type Place = { readonly origin: string; readonly fingerprint: string; readonly address: string | null }

export const textResult = ({ origin, fingerprint, address }: Place, text: string, metadata: Metadata): Result =>
  ({ kind: 'item', item: { kind: 'text', origin, fingerprint, text: checkText(text), metadata: mergeMetadata(metadata, { ...noMetadata, url: address }) } })

export const dossierResult = ({ origin, fingerprint }: Place, text: string, folder: string | null): Result =>
  ({ kind: 'item', item: { kind: 'dossier', origin, fingerprint, text: checkText(text), folder } })

/** @param fallback what is known where the page says nothing */
export const pageResult = async (place: Place, html: string, { reader, fallback }: { readonly reader: HtmlReader; readonly fallback: Metadata | null }): Promise<Result> => {
  const read = await reader.read({ html, from: place.address, kind: 'page' })
  return textResult(place, read.text, mergeMetadata(read.metadata, fallback ?? noMetadata))
}

/** The articles of a feed, each to be read on its own. @throws Refusal */
export const feedResult = ({ origin, address }: Place, xml: string): Result => {
  const feed = readFeed(xml, address)
  if (feed.entries.length === 0) throw new Refusal({ code: 'EMPTY', message: 'The feed has no entries.', wayOut: 'Look again later.', transient: true })
  const tasks = feed.entries.map((entry, at): Task => {
    const metadata = { title: entry.title, publisher: feed.title, url: entry.url, publishedAt: entry.publishedAt, language: feed.language }
    const place = `${origin}#entry-${at + 1}`
    if (entry.url !== null) return { kind: 'address', origin: entry.url, address: entry.url, fallback: metadata }
    if (entry.content !== null && entry.content.trim() !== '') return { kind: 'entry', origin: place, html: entry.content, metadata }
    return refusedOf(new Refusal({ code: 'EMPTY', message: 'The entry has neither an address nor words.', wayOut: 'Nothing can be read from it.' }), place, null)
  })
  const rest = feed.leftOut === 0 ? [] : [refusedOf(new Refusal({
    code: 'TOO_MANY', message: `The feed has ${feed.leftOut} entries more than are read at once.`, wayOut: 'Give the addresses of the others with --urls.',
  }), origin, null)]
  return { kind: 'tasks', tasks: [...tasks, ...rest] }
}

/** An entry that carries its own words. Its fingerprint is that of the words, since it has no address. */
export const entryResult = async (task: Extract<Task, { kind: 'entry' }>, { reader, isSettled }: {
  readonly reader: HtmlReader
  readonly isSettled: (origin: string, fingerprint: string) => boolean
}): Promise<Result> => {
  const fingerprint = fingerprintOf(task.html)
  if (isSettled(task.origin, fingerprint)) return { kind: 'settled' }
  const { text } = await reader.read({ html: task.html, from: null, kind: 'fragment' })
  return textResult({ origin: task.origin, fingerprint, address: null }, text, task.metadata)
}
