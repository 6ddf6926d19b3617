import { publishedDate } from '../dates.ts'
import type { Metadata } from '../item.ts'
import { languageTag, oneLine, webAddress } from '../words.ts'
import { readLinkedData } from './linked-data.ts'

type PageElement = { readonly textContent: string | null; readonly getAttribute: (name: string) => string | null }
type Page = {
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}

const mostTags = 500

const tagsOf = (page: Page): ReadonlyMap<string, string> => {
  const tags = new Map<string, string>()
  let seen = 0
  for (const tag of page.querySelectorAll('meta')) {
    seen += 1
    if (seen > mostTags) break
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? tag.getAttribute('http-equiv') ?? '').toLowerCase()
    const content = tag.getAttribute('content')
    if (name !== '' && name.length < 100 && content !== null && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

const firstOf = (tags: ReadonlyMap<string, string>, names: readonly string[]): string | null =>
  names.map((name) => oneLine(tags.get(name))).find((value) => value !== null) ?? null

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '')

/** A page may name its own better address, but not speak for another site. */
const canonical = (said: string | null, from: string | null): string | null => {
  if (from === null) return said
  return said !== null && hostOf(said) === hostOf(from) ? said : from
}

/** Headlines in `<title>` often carry the site's name behind a bar; where the page names itself, that part goes. */
const withoutSite = (title: string | null, site: string | null): string | null => {
  if (title === null || site === null) return title
  const cut = [' | ', ' - ', ' – ', ' — ', ' · '].map((bar) => `${bar}${site}`).find((end) => title.endsWith(end))
  return cut === undefined || cut.length === title.length ? title : title.slice(0, -cut.length)
}

/**
 * What a page says of itself in JSON-LD, Open Graph, Dublin Core and plain HTML, in this order.
 *
 * @param from the address that the page came from; null for a file
 */
export const pageMetadata = (page: Page, from: string | null): Metadata => {
  const tags = tagsOf(page)
  const data = readLinkedData([...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20).map(({ textContent }) => textContent ?? ''))
  const publisher = oneLine(data.publisher) ?? firstOf(tags, ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher'])
  const dates = [
    data.published, ...['article:published_time', 'og:published_time', 'datepublished', 'dcterms.created', 'dcterms.date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'pubdate', 'date'].map((name) => tags.get(name)),
    page.querySelector('time[itemprop="datePublished"], time[pubdate]')?.getAttribute('datetime'),
  ]
  return {
    title: oneLine(data.headline) ?? firstOf(tags, ['og:title', 'dc.title', 'dcterms.title', 'headline'])
      ?? withoutSite(oneLine(page.querySelector('title')?.textContent), publisher) ?? oneLine(page.querySelector('h1')?.textContent),
    publisher,
    url: canonical(webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), from ?? undefined) ?? webAddress(tags.get('og:url'), from ?? undefined), from),
    publishedAt: dates.map((date) => (date === null || date === undefined ? null : publishedDate(date))).find((date) => date !== null) ?? null,
    language: languageTag(page.querySelector('html')?.getAttribute('lang')) ?? languageTag(data.language) ?? languageTag(tags.get('og:locale')) ?? languageTag(tags.get('content-language')),
  }
}
