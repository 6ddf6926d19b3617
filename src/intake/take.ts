import { basename, dirname, extname } from 'node:path'
import { dossierResult, entryResult, feedResult, pageResult, textResult, type Place, type Result } from './contents.ts'
import { decode } from './decode.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { checkSignature, kindOfFile, type FileKind } from './files/kind-of-file.ts'
import type { FoundFile } from './files/list-files.ts'
import { byteLimits, readBounded } from './files/read-bounded.ts'
import { sideMetadata } from './files/side-metadata.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { HtmlReader } from './html/html-reader.ts'
import { noMetadata, type Metadata } from './item.ts'
import { hasSourceKey, looksLike } from './looks-like.ts'
import { readStdin } from './read-stdin.ts'
import { Refusal } from './refusal.ts'
import type { Task } from './task.ts'

export type Means = {
  readonly html: HtmlReader
  readonly fetcher: Fetcher
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly isSettled: (origin: string, fingerprint: string) => boolean
  readonly stop: AbortSignal
}

/** Content without a telling name or type, by its looks. */
const takeByLooks = (place: Place, text: string, { html, folder, fallback }: { readonly html: HtmlReader; readonly folder: string | null; readonly fallback: Metadata | null }): Promise<Result> | Result => {
  switch (looksLike(text)) {
    case 'html': return pageResult(place, text, { reader: html, fallback })
    case 'feed': return feedResult(place, text)
    case 'dossier': return dossierResult(place, text, folder)
    case 'text': return textResult(place, text, fallback ?? noMetadata)
  }
}

const limitOf: Readonly<Record<FileKind, number>> = {
  text: byteLimits.text, html: byteLimits.html, feed: byteLimits.feed, yaml: byteLimits.dossier, json: byteLimits.dossier, unnamed: byteLimits.dossier,
}

/** The `.json` beside a text, unless there is none or it is a dossier of its own. */
const beside = async (path: string): Promise<{ readonly bytes: Uint8Array; readonly metadata: Metadata } | null> => {
  const side = `${path.slice(0, -extname(path).length)}.json`
  let bytes: Uint8Array
  try {
    bytes = await readBounded(side, byteLimits.dossier)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return null
    throw error
  }
  if (hasSourceKey(Buffer.from(bytes).toString('utf8'))) return null
  if (bytes.length > byteLimits.metadata) throw new Refusal({ code: 'METADATA', message: `${basename(side)} beside the text has more than ${byteLimits.metadata} bytes.`, wayOut: 'Keep title, publisher, url, publishedAt and language in it.' })
  return { bytes, metadata: sideMetadata(bytes, basename(side)) }
}

const takeFile = async ({ path }: FoundFile, { html, isSettled }: Means): Promise<Result> => {
  const kind = kindOfFile(path)
  const bytes = await readBounded(path, limitOf[kind])
  checkSignature(bytes, basename(path))
  const side = kind === 'text' ? await beside(path) : null
  const fingerprint = side === null ? fingerprintOf(bytes) : fingerprintOf(bytes, side.bytes)
  // A feed only leads to texts, which are settled one by one.
  if (kind !== 'feed' && isSettled(path, fingerprint)) return { kind: 'settled' }
  const place = { origin: path, fingerprint, address: null }
  const text = decode(bytes)
  switch (kind) {
    case 'text': return textResult(place, text, side?.metadata ?? noMetadata)
    case 'html': return pageResult(place, text, { reader: html, fallback: null })
    case 'feed': return feedResult(place, text)
    case 'yaml':
    case 'json':
      if (!hasSourceKey(text)) {
        throw new Refusal({ code: 'NOT_A_DOSSIER', message: 'It has no source key at the top.', wayOut: 'A dossier begins with its source; metadata stand beside a .txt of the same name.' })
      }
      return dossierResult(place, text, dirname(path))
    case 'unnamed': return takeByLooks(place, text, { html, folder: dirname(path), fallback: null })
  }
}

const takeStdin = async (origin: string, { stdin, html, isSettled, stop }: Means): Promise<Result> => {
  const bytes = await readStdin(stdin, stop)
  checkSignature(bytes, 'Standard input')
  const fingerprint = fingerprintOf(bytes)
  if (isSettled(origin, fingerprint)) return { kind: 'settled' }
  return takeByLooks({ origin, fingerprint, address: null }, decode(bytes), { html, folder: null, fallback: null })
}

const isHtml = (mediaType: string | null): boolean => mediaType === 'text/html' || mediaType === 'application/xhtml+xml'

const webContent = ({ url, bytes, mediaType, charset }: Fetched, { origin, fingerprint, fallback, html }: {
  readonly origin: string; readonly fingerprint: string; readonly fallback: Metadata | null; readonly html: HtmlReader
}): Promise<Result> | Result => {
  checkSignature(bytes, 'The address')
  const place = { origin, fingerprint, address: url }
  const text = decode(bytes, charset)
  if (mediaType === 'text/plain') return textResult(place, text, { ...(fallback ?? noMetadata), url })
  if (isHtml(mediaType)) return pageResult(place, text, { reader: html, fallback })
  if (mediaType !== null) return feedResult(place, text)
  const look = looksLike(text)
  // A dossier is a person's word; one from the web is fetched and looked at by a person first.
  if (look === 'dossier') throw new Refusal({ code: 'CONTENT_TYPE', message: 'The address gives a dossier.', wayOut: 'Save it, look at it, and give the file.' })
  return takeByLooks(place, text, { html, folder: null, fallback })
}

const takeAddress = async (task: Extract<Task, { kind: 'address' }>, { fetcher, html, isSettled, stop }: Means): Promise<Result> => {
  const { origin, address, fallback } = task
  const fingerprint = fingerprintOf(address)
  if (isSettled(origin, fingerprint)) return { kind: 'settled' }
  const result = await webContent(await fetcher.fetch(address, stop), { origin, fingerprint, fallback, html })
  if (result.kind === 'tasks' && fallback !== null) {
    throw new Refusal({ code: 'NESTED_FEED', message: 'A feed leads here, and this is a feed again.', wayOut: 'Give its address itself.' })
  }
  return result
}

/** Reads one thing. @throws Refusal; the reason of `stop` */
export const take = (task: Exclude<Task, { kind: 'refused' }>, means: Means): Promise<Result> => {
  switch (task.kind) {
    case 'file': return takeFile(task, means)
    case 'stdin': return takeStdin(task.origin, means)
    case 'address': return takeAddress(task, means)
    case 'entry': return entryResult(task, { reader: means.html, isSettled: means.isSettled })
  }
}
