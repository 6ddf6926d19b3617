import { normalName } from '../ids.ts'
import families from './families.json' with { type: 'json' }

const bare = (name: string): string => normalName(name).replace(/^the /u, '')

const byPublisher = new Map(families.flatMap(({ name, publishers }) => publishers.map((publisher) => [bare(publisher), name] as const)))
const byCredit = new Map(families.flatMap(({ name, credits }) => credits.map((credit) => [credit, name] as const)))

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const wires = [...byCredit.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|')

/** "BUSAN, South Korea (Reuters) –": the dateline of a wire's report. */
const dateline = new RegExp(`^[^\\n]{0,80}?\\((${wires})\\)\\s*[-–—:]`, 'mu')
/** "(Reuters)", "© AFP", "Source: Xinhua" alone at the end of a line: what a customer prints below a wire's report. */
const signature = new RegExp(`^\\s*(?:\\((${wires})\\)|(?:©|Source:|From:|By)\\s*(?:\\d{4} )?(${wires})\\.?)\\s*$`, 'mu')
/** Characters at either end of a text where a credit may stand. */
const edge = 600

/** The wire whose report a text says that it is; null when it credits none. */
export const creditedWire = (text: string): string | null => {
  const [start, end] = [text.slice(0, edge), text.slice(-edge)]
  const found = dateline.exec(start) ?? signature.exec(start) ?? signature.exec(end)
  return byCredit.get(found?.slice(1).find(Boolean) ?? '') ?? null
}

/**
 * Who stands behind a source: the wire that it credits, else the house that its publisher belongs to, else the publisher,
 * else the host of its address, else nobody known.
 */
export const publisherFamily = (source: { readonly publisher: string | null; readonly url: string | null }, text: string): string | null => {
  const wire = creditedWire(text)
  if (wire !== null) return wire
  if (source.publisher !== null) return byPublisher.get(bare(source.publisher)) ?? source.publisher
  return source.url === null ? null : new URL(source.url).hostname.replace(/^www\./u, '')
}
