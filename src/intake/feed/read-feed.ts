import { SaxesParser, type SaxesTagNS } from 'saxes'
import { publishedDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import { languageTag, oneLine, webAddress } from '../words.ts'

/** One article of a feed. `content` is its HTML, which counts only where it has no address of its own. */
type FeedEntry = { readonly title: string | null; readonly url: string | null; readonly publishedAt: string | null; readonly content: string | null }

export type Feed = { readonly title: string | null; readonly language: string | null; readonly entries: readonly FeedEntry[]; readonly leftOut: number }

const deepest = 100
const mostEntries = 1_000
const mostAttributes = 200
const longestContent = 1_000_000

const atom = 'http://www.w3.org/2005/Atom'
const isEntry = (tag: SaxesTagNS): boolean => tag.local === 'item' || (tag.local === 'entry' && tag.uri === atom)

type Draft = { title: string | null; url: string | null; publishedAt: string | null; isUpdated: boolean; content: string | null }

/** Elements of other vocabularies with the same local names (media:title, itunes:title) are not the entry's own. */
const isOwn = (tag: SaxesTagNS): boolean => tag.uri === '' || tag.uri === atom || tag.uri === 'http://purl.org/rss/1.0/'

const take = (draft: Draft, tag: SaxesTagNS, { text, base }: { readonly text: string; readonly base: string | undefined }): void => {
  const name = tag.local
  if (isOwn(tag) && name === 'title') draft.title ??= oneLine(text)
  else if (isOwn(tag) && name === 'link') {
    const rel = tag.attributes.rel?.value ?? 'alternate'
    if (rel === 'alternate') draft.url ??= webAddress(tag.attributes.href?.value ?? text, base)
  } else if (isOwn(tag) && name === 'guid' && tag.attributes.isPermaLink?.value === 'true') draft.url ??= webAddress(text)
  else if ((isOwn(tag) && (name === 'pubDate' || name === 'published')) || (name === 'date' && tag.uri === 'http://purl.org/dc/elements/1.1/')) {
    const date = publishedDate(text)
    if (date !== null && (draft.publishedAt === null || draft.isUpdated)) {
      draft.publishedAt = date
      draft.isUpdated = false
    }
  } else if (isOwn(tag) && name === 'updated' && draft.publishedAt === null) {
    draft.publishedAt = publishedDate(text)
    draft.isUpdated = draft.publishedAt !== null
  } else if (name === 'encoded' || (isOwn(tag) && name === 'content')) draft.content = asHtml(tag, text)
  else if (isOwn(tag) && (name === 'description' || name === 'summary')) draft.content ??= asHtml(tag, text)
}

/** Atom's contents are plain text unless they say that they are HTML (RFC 4287, section 3.1.1); RSS's are HTML. */
const asHtml = (tag: SaxesTagNS, text: string): string =>
  tag.uri === atom && tag.attributes.type?.value !== 'html' ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text

/**
 * Reads RSS 0.9x, 1.0, 2.0 or Atom. Entities beyond XML's own five are unknown here, and a DOCTYPE, which could declare some,
 * is refused.
 *
 * @param from the feed's address, against which its links are read; null for a file
 * @throws Refusal DOCTYPE, FEED
 */
export const readFeed = (xml: string, from: string | null): Feed => {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: SaxesTagNS[] = []
  const texts: string[] = []
  const entries: FeedEntry[] = []
  const head: { title: string | null; language: string | null } = { title: null, language: null }
  let entry: Draft | null = null
  let entryDepth = 0
  let leftOut = 0
  const fail = (message: string, code: 'FEED' | 'DOCTYPE' = 'FEED'): never => {
    throw new Refusal({ code, message: `${message} (line ${parser.line}, column ${parser.column}).`, wayOut: 'Give the addresses of the articles instead, one a line with --urls.' })
  }
  const add = (text: string): void => {
    const at = texts.length - 1
    const before = texts[at]
    if (before !== undefined && before.length < longestContent) texts[at] = before + text
  }
  parser.on('doctype', () => fail('The feed has a DOCTYPE, which feeds have no need of', 'DOCTYPE'))
  parser.on('error', (error) => fail(`The feed is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '').slice(0, 120)}`))
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('attribute', () => { if ((attributes += 1) > mostAttributes) fail(`An element has more than ${mostAttributes} attributes`) })
  let attributes = 0
  parser.on('opentag', (tag) => {
    attributes = 0
    if (open.length === 0 && !['rss', 'feed', 'RDF'].includes(tag.local)) fail(`This is no RSS or Atom feed: it begins with ${tag.name.slice(0, 60)}.`)
    if (open.length >= deepest) fail(`The feed nests elements more than ${deepest} deep`)
    open.push(tag)
    texts.push('')
    if (entry === null && isEntry(tag)) {
      entry = { title: null, url: null, publishedAt: null, isUpdated: false, content: null }
      entryDepth = open.length
    }
  })
  parser.on('closetag', (tag) => {
    const text = texts.pop() ?? ''
    const depth = open.length
    open.pop()
    if (entry === null) {
      if (isOwn(tag) && tag.local === 'title' && depth <= 3) head.title ??= oneLine(text)
      if (isOwn(tag) && tag.local === 'language') head.language ??= languageTag(text)
      if (depth === 1) head.language ??= languageTag(tag.attributes['xml:lang']?.value)
      return
    }
    if (depth === entryDepth + 1) take(entry, tag, { text, base: from ?? undefined })
    // Atom may carry XHTML as elements: their words belong to the content.
    else if (depth > entryDepth + 1) add(`${text} `)
    if (depth !== entryDepth) return
    const { title, url, publishedAt, content } = entry
    if (entries.length < mostEntries) entries.push({ title, url, publishedAt, content: url === null ? content : null })
    else leftOut += 1
    entry = null
  })
  parser.write(xml).close()
  return { ...head, entries, leftOut }
}
