import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Metadata, RefusalCode } from '../item.ts'
import { mainText, type PageNode } from './main-text.ts'
import { pageMetadata } from './page-metadata.ts'

/** `page`: the main text of a page; `fragment`: all words of a piece of HTML, as feeds carry them. */
export type HtmlJob = { readonly html: string; readonly from: string | null; readonly kind: 'page' | 'fragment' }

export type HtmlAnswer =
  | { readonly kind: 'read'; readonly text: string; readonly metadata: Metadata }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly message: string; readonly wayOut: string }

/** Pages of news have 500 to 5,000 elements, 15 to 60 deep; finding the main text takes more than linear time in both. */
const mostElements = 15_000
const deepest = 200
const mostBrackets = 5 * mostElements
/** Shorter main texts are cookie notices and "please enable scripts". */
const leastText = 80

const refused = (code: RefusalCode, message: string, wayOut: string): HtmlAnswer => ({ kind: 'refused', code, message, wayOut })

const noText = refused('NO_MAIN_TEXT', 'No main text was found on the page.', 'It may need scripts or a login; save its text and give the file.')

/** Measured on the tags before a tree is built of them. Unclosed `p` and `li` count as nested here, so void tags must not. */
const isTooComplex = (html: string): boolean => {
  // Each bare `<` becomes a text of its own in the tree, and many neighbours cost more than linear time.
  if (html.split('<', mostBrackets).length === mostBrackets) return true
  let elements = 0
  let depth = 0
  let attributes = 0
  for (const [tag, close, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^<>]*)/gi)) {
    if (tag === '') continue
    if (optionalEnd.test(name)) elements += 1
    else if (close === '/') depth = Math.max(0, depth - 1)
    else {
      elements += 1
      depth += 1
    }
    attributes += rest.length > 2_000 ? (rest.match(/=/g)?.length ?? 0) : 0
    if (elements > mostElements || depth > deepest || attributes > mostElements) return true
  }
  return false
}

/** Elements that have no end tag, or need none. */
const optionalEnd = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|colgroup|rt|rp|path|rect|circle|use|line|polygon|polyline|ellipse|stop|g)$/i

/** Start and end tags of html, head and body may be left out (HTML, § 13.1.2.4), which linkedom does not fill in. */
const whole = (html: string): string => (/<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html.replace(/<!doctype[^>]{0,500}>/i, '')}</body></html>`)

/** The depth of a tree; walked without recursion. */
const isDeep = (root: PageNode): boolean => {
  const stack: [PageNode, number][] = [[root, 1]]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [node, depth] = top
    if (depth > deepest) return true
    for (let child = node.firstChild; child !== null; child = child.nextSibling) stack.push([child, depth + 1])
  }
  return false
}

/** Reads HTML as text. Runs no script of it, asks for nothing that it names. */
export const readHtml = ({ html, from, kind }: HtmlJob): HtmlAnswer => {
  const tooComplex = refused('TOO_COMPLEX', `The page has more than ${mostElements} elements, or nests them more than ${deepest} deep.`, 'Save its text and give the file.')
  if (isTooComplex(html)) return tooComplex
  const { document } = parseHTML(whole(html))
  // Null when all of the page is a comment; linkedom's types do not say so.
  const root = document.documentElement as unknown as PageNode | null
  if (root === null) return noText
  if (isDeep(root)) return tooComplex
  const metadata = pageMetadata(document, from)
  // Readability changes the tree, so it comes last.
  const main = kind === 'fragment' ? root : new Readability(document, { maxElemsToParse: mostElements, serializer: (node): PageNode => node }).parse()?.content ?? null
  const text = main === null ? '' : mainText(main)
  if (kind === 'page' && text.length < leastText) {
    return noText
  }
  return { kind: 'read', text, metadata }
}
