import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decode } from '../../src/intake/decode.ts'
import { publishedDate } from '../../src/intake/dates.ts'
import { readFeed } from '../../src/intake/feed/read-feed.ts'
import { createHtmlReader } from '../../src/intake/html/html-reader.ts'
import { readHtml, type HtmlAnswer } from '../../src/intake/html/read-html.ts'
import { looksLike } from '../../src/intake/looks-like.ts'
import { Refusal } from '../../src/intake/refusal.ts'
import { parseWhen } from '../../src/domain/time.ts'
import { aPage, refusalOf } from './support/servers.ts'

const page = (html: string, from: string | null = null): HtmlAnswer => readHtml({ html, from, kind: 'page' })
const read = (html: string, from: string | null = null): Extract<HtmlAnswer, { kind: 'read' }> => {
  const answer = page(html, from)
  if (answer.kind === 'refused') throw new Error(`${answer.code}: ${answer.message}`)
  return answer
}
const codeOf = (work: () => unknown): string => {
  try {
    work()
    return 'none'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('charsets', () => {
  const latin = Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80)

  it.each([
    ['UTF-8 by default', Buffer.from('Präsident “x”'), null, 'Präsident “x”'],
    ['a byte order mark over what is declared', Buffer.from('\ufeffЛавров'), 'windows-1252', 'Лавров'],
    ['UTF-16 with its mark', Buffer.from('\ufeffXi', 'utf16le'), null, 'Xi'],
    ['windows-1252, all of it', latin, 'windows-1252', '“café” €'],
    ['iso-8859-1 as browsers read it', latin, 'iso-8859-1', '“café” €'],
    ['windows-1251', Uint8Array.of(0xcb, 0xe0, 0xe2), 'windows-1251', 'Лав'],
    ['shift_jis by a meta tag', Buffer.concat([Buffer.from('<meta charset="shift_jis">'), Uint8Array.of(0x93, 0x8c, 0x8b, 0x9e)]), null, '<meta charset="shift_jis">東京'],
    ['an XML declaration', Buffer.concat([Buffer.from('<?xml version="1.0" encoding="koi8-r"?>'), Uint8Array.of(0xf0)]), null, '<?xml version="1.0" encoding="koi8-r"?>П'],
    ['UTF-8 that is declared as iso-8859-1', Buffer.from('Erdoğan'), 'iso-8859-1', 'Erdoğan'],
  ])('reads %s', (...[, bytes, declared, text]) => {
    expect(decode(bytes, declared)).toBe(text)
  })

  it.each([['bytes that are no UTF-8', latin, null], ['bytes that are not what they say', latin, 'utf-8'], ['half a letter', Buffer.from('é').subarray(0, 1), null], ['an unknown charset', Buffer.from('x'), 'utf-7'], ['a switching charset', Buffer.from('x'), 'iso-2022-kr'], ['__proto__', Buffer.from('x'), '__proto__']])('refuses %s', (_, bytes, declared) => {
    expect(codeOf(() => decode(bytes, declared))).toBe('CHARSET')
  })
})

describe('dates', () => {
  it.each([
    ['2025-11-24', '2025-11-24'], ['2025-11-24T09:30:00Z', '2025-11-24T09:30:00Z'], ['2025-11-24T09:30:00.123+0800', '2025-11-24T09:30:00+08:00'], ['2025-11-24T09:30', '2025-11-24'],
    ['2025-11-24T25:30:00Z', '2025-11-24'], ['Mon, 24 Nov 2025 09:30:00 GMT', '2025-11-24T09:30:00Z'], ['24 Nov 25 09:30 EST', '2025-11-24T09:30:00-05:00'], ['Mon, 4 Nov 2025 09:30:00 +0100', '2025-11-04T09:30:00+01:00'],
  ])('reads %s', (text, date) => {
    expect(publishedDate(text)).toBe(date)
    expect(parseWhen(date).kind).toBe('when')
  })

  it.each(['2025-02-30', '24/11/2025', 'yesterday', 'foo 2025', '2025', '', '0000-01-01', `Mon, 24 Nov 2025 ${' '.repeat(100_000)}`])('invents none for “%s”', (text) => {
    expect(publishedDate(text)).toBeNull()
  })
})

describe('pages', () => {
  it('gives the main text with its paragraphs, and neither menu nor picture nor script', () => {
    const { text, metadata } = read(aPage({ paragraphs: [
      'The first <b>paragraph</b> tells of the\n  talks, which began in Oslo in the spring of last year, and of who took part in them, from both sides.',
      'The second line<br>breaks here, as addresses do, and then it goes on for a while, with commas, until its end.', 'The third&nbsp;one ends with &ldquo;a quote&rdquo; &amp; a sign.',
    ] }))
    expect(text).toBe([
      'The first paragraph tells of the talks, which began in Oslo in the spring of last year, and of who took part in them, from both sides.',
      'The second line\nbreaks here, as addresses do, and then it goes on for a while, with commas, until its end.', 'The third one ends with “a quote” & a sign.',
    ].join('\n\n'))
    expect(metadata).toEqual({ title: 'Talks on the treaty go on', publisher: null, url: null, publishedAt: null, language: 'en' })
  })

  it('reads what the page says of itself, JSON-LD first', () => {
    const data = JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: 'no' }, { '@type': ['NewsArticle'], headline: 'The  headline', datePublished: '2025-11-24T09:30:00+08:00', publisher: { '@type': 'Organization', name: 'The Harbour Post' } }] })
    const head = `<script type="application/ld+json">${data}</script><link rel="canonical" href="/talks"><meta property="og:title" content="Another"><meta property="article:published_time" content="2020-01-01">`
    expect(read(aPage({ head, lang: 'en-gb' }), 'https://www.example.org/talks?from=feed').metadata).toEqual({
      title: 'The headline', publisher: 'The Harbour Post', url: 'https://www.example.org/talks', publishedAt: '2025-11-24T09:30:00+08:00', language: 'en-GB',
    })
  })

  it('falls back to meta tags and the title without the site’s name', () => {
    const head = '<meta property="og:site_name" content="Harbour Post"><meta name="dcterms.date" content="2025-11-24">'
    expect(read(aPage({ title: 'Talks go on | Harbour Post', head })).metadata).toMatchObject({ title: 'Talks go on', publisher: 'Harbour Post', publishedAt: '2025-11-24' })
  })

  it('does not let a page speak for another site, nor for a script', () => {
    expect(read(aPage({ head: '<link rel="canonical" href="https://bank.example/">' }), 'https://example.org/a').metadata.url).toBe('https://example.org/a')
    expect(read(aPage({ head: '<link rel="canonical" href="javascript:alert(1)">' })).metadata.url).toBeNull()
  })

  it.each([
    ['keys that JavaScript gives a meaning', '{"__proto__":{"headline":"evil","@type":"NewsArticle"},"constructor":{"prototype":{"headline":"evil"}},"@type":"NewsArticle"}'],
    ['five thousand brackets', '['.repeat(5_000)], ['five thousand closed brackets', '['.repeat(5_000) + ']'.repeat(5_000)], ['half an object', '{"@type":"NewsArticle","headline":"ev'],
    ['numbers for words', '{"@type":"NewsArticle","headline":5,"publisher":[[]],"datePublished":{}}'],
  ])('is not led astray by JSON-LD with %s', (_, data) => {
    expect(read(aPage({ head: `<script type="application/ld+json">${data}</script>` })).metadata).toMatchObject({ title: 'Talks on the treaty go on', publisher: null, publishedAt: null })
    expect(({} as { headline?: string }).headline).toBeUndefined()
  })

  it('bounds what it takes from tags', () => {
    const { metadata } = read(aPage({ head: `<meta property="og:title" content="${'long '.repeat(100_000)}"><meta property="og:site_name" content="a&#10;b&#27;[31mc">` }))
    expect(metadata.title?.length).toBeLessThanOrEqual(2_000)
    expect(metadata.publisher).toBe('a b [31mc')
  })

  it('reads a page that leaves out html, head and body', () => {
    expect(read(`<!doctype html><title>Short form</title>${'<p>The talks went on, as both sides said, for a third day in the same hall, with the same people.'.repeat(3)}`)).toMatchObject({
      metadata: { title: 'Short form' }, text: expect.stringMatching(/^The talks.*\n\nThe talks/s) as unknown,
    })
  })

  it.each([['no words', '<html><body></body></html>'], ['a notice', '<html><body><p>Please enable scripts.</p></body></html>'], ['nothing', '<html>'], ['half a tag', '<html><body><p '], ['five thousand brackets', '['.repeat(30)]])('says that it found no text in %s', (_, html) => {
    expect(page(html)).toMatchObject({ kind: 'refused', code: 'NO_MAIN_TEXT' })
  })

  it('keeps words that look like code as words', () => {
    expect(read(aPage({ paragraphs: [`The page said <svg onload="alert(1)"></svg>&lt;script&gt;alert(1)&lt;/script&gt; and ${'nothing else, as far as anybody knew, '.repeat(5)}.`, '['.repeat(5_000)] })).text).toContain('<script>alert(1)</script>')
  })

  it.each([
    ['deep', `<html><body>${'<div>'.repeat(50_000)}x`], ['deep and closed', `<html><body>${'<b>'.repeat(20_000)}x${'</b>'.repeat(20_000)}`], ['wide', `<html><body>${'<a href=x>abc</a>'.repeat(100_000)}`],
    ['of attributes', `<html><body><p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=x`).join(' ')}>x`], ['of unclosed items', `<html><body>${'<ul><li>'.repeat(5_000)}x`], ['of hidden nesting', `<html><body>${'<p><span>'.repeat(5_000)}x`],
  ])('refuses a page too %s, at once', (_, html) => {
    const began = performance.now()
    expect(page(html)).toMatchObject({ kind: 'refused', code: 'TOO_COMPLEX' })
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it.each([['<', 1_000_000], ['<', 70_000], ['< ', 70_000], ['<!--', 300_000], ['<p', 500_000], ['&', 1_000_000], [' ', 1_000_000], ['"', 1_000_000], ['<![CDATA[', 100_000], ['</p>', 250_000]])('reads a page of nothing but %s in bounded time', (piece, times) => {
    const began = performance.now()
    expect(page(`<html><body><p>${piece.repeat(times)}</p></body></html>`).kind).toMatch(/read|refused/)
    expect(performance.now() - began).toBeLessThan(8_000)
  })
})

describe('the threads that read pages', () => {
  const reader = createHtmlReader({ deadlineMs: 3_000 })
  afterAll(() => reader.close())

  it('gives the same as reading here, page after page', async () => {
    const job = { html: aPage(), from: null, kind: 'page' } as const
    const answers = await Promise.all([reader.read(job), reader.read(job), reader.read(job)])
    expect(answers.map(({ text, metadata }) => ({ kind: 'read', text, metadata }))).toEqual(Array(3).fill(readHtml(job)))
  })

  it('ends a page that takes too long, and reads the next', async () => {
    const hasty = createHtmlReader({ deadlineMs: 1 })
    expect((await refusalOf(hasty.read({ html: aPage(), from: null, kind: 'page' }))).code).toBe('TOO_COMPLEX')
    await hasty.close()
    const small = createHtmlReader({ memoryMb: 12 })
    expect((await refusalOf(small.read({ html: `<html><body>${`<p>${'word, '.repeat(40)}</p>`.repeat(14_000)}`, from: null, kind: 'page' }))).code).toBe('TOO_COMPLEX')
    await small.close()
    expect((await reader.read({ html: aPage(), from: null, kind: 'page' })).text).toContain('The ministers said')
  })

  it('passes refusals on', async () => {
    expect((await refusalOf(reader.read({ html: '<html></html>', from: null, kind: 'page' }))).code).toBe('NO_MAIN_TEXT')
  })
})

describe('feeds', () => {
  const rss = (items: string, head = ''): string => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Harbour Post</title><language>en-us</language>${head}${items}</channel></rss>`

  it('reads RSS', () => {
    const xml = rss(`<item><media:title>Picture</media:title><title>Talks &amp; treaties</title><link>https://example.org/a#top</link><pubDate>Mon, 24 Nov 2025 09:30:00 GMT</pubDate></item>
      <item><title>By guid</title><guid isPermaLink="true">https://example.org/b</guid></item>
      <item><title>Own words</title><description>short</description><content:encoded><![CDATA[<p>Long <b>words</b></p><!DOCTYPE html>]]></content:encoded></item>`)
    expect(readFeed(xml, null)).toEqual({ title: 'Harbour Post', language: 'en-US', leftOut: 0, entries: [
      { title: 'Talks & treaties', url: 'https://example.org/a', publishedAt: '2025-11-24T09:30:00Z', content: null },
      { title: 'By guid', url: 'https://example.org/b', publishedAt: null, content: null },
      { title: 'Own words', url: null, publishedAt: null, content: '<p>Long <b>words</b></p><!DOCTYPE html>' },
    ] })
  })

  it('reads Atom, relative links and kinds of content among it', () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le port</title><link href="https://example.org/"/>
      <entry><title>Un</title><link rel="edit" href="/edit"/><link href="/un"/><updated>2025-11-25T00:00:00Z</updated><published>2025-11-24T00:00:00Z</published></entry>
      <entry><title>Deux</title><content>a &lt; b &amp; c</content></entry><entry><title>Trois</title><content type="html">&lt;p&gt;words&lt;/p&gt;</content></entry>
      <entry><title>Quatre</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>one</p><p>two</p></div></content></entry></feed>`
    const feed = readFeed(xml, 'https://example.org/feed')
    expect(feed).toMatchObject({ title: 'Le port', language: 'fr' })
    expect(feed.entries.map(({ url, publishedAt, content }) => [url, publishedAt, content?.replace(/\s+/g, ' ').trim()])).toEqual([
      ['https://example.org/un', '2025-11-24T00:00:00Z', undefined], [null, null, 'a &lt; b &amp; c'], [null, null, '<p>words</p>'], [null, null, 'one two'],
    ])
  })

  it('reads RSS 1.0', () => {
    const xml = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old</title></channel><item><title>A</title><link>https://example.org/a</link><dc:date>2025-11-24</dc:date></item></rdf:RDF>'
    expect(readFeed(xml, null)).toMatchObject({ title: 'Old', entries: [{ title: 'A', url: 'https://example.org/a', publishedAt: '2025-11-24' }] })
  })

  it('leaves links alone that are not of the web', () => {
    expect(readFeed(rss('<item><link>file:///etc/passwd</link></item><item><link>javascript:alert(1)</link></item><item><link>http://user:secret@example.org/</link></item>'), null).entries.map(({ url }) => url)).toEqual([null, null, null])
  })

  it.each([
    ['a DOCTYPE', '<?xml version="1.0"?><!DOCTYPE rss><rss/>', 'DOCTYPE'],
    ['an external entity', '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>', 'DOCTYPE'],
    ['entities that grow', `<!DOCTYPE r [<!ENTITY a "aaaa">${'<!ENTITY b "&a;&a;&a;">'.repeat(50)}]><rss>&b;</rss>`, 'DOCTYPE'],
    ['an unknown entity', rss('<item><title>&nbsp;</title></item>'), 'FEED'], ['an unclosed element', '<rss><channel>', 'FEED'], ['a page', '<html><body/></html>', 'FEED'], ['no element', '<?xml version="1.0"?>', 'FEED'],
    ['deep nesting', `<rss>${'<a>'.repeat(5_000)}`, 'FEED'], ['thousands of attributes', `<rss ${Array.from({ length: 5_000 }, (_, at) => `a${at}="x"`).join(' ')}/>`, 'FEED'], ['five thousand brackets', '['.repeat(5_000), 'FEED'],
    ['a NUL', rss('<item><title>\0</title></item>'), 'FEED'],
  ])('refuses %s', (_, xml, code) => {
    expect(codeOf(() => readFeed(xml, null))).toBe(code)
  })

  it('takes elements named __proto__ and constructor for unknown ones', () => {
    const feed = readFeed(rss('<item __proto__="x" constructor="y"><__proto__><title>evil</title></__proto__><constructor>x</constructor><title>good</title></item>'), null)
    expect(feed.entries.map(({ title }) => title)).toEqual(['good'])
    expect(({} as { title?: string }).title).toBeUndefined()
  })

  it('counts the entries that it leaves out', () => {
    expect(readFeed(rss('<item><link>https://example.org/</link></item>'.repeat(1_200)), null)).toMatchObject({ leftOut: 200 })
  })
})

describe('anything at all', () => {
  const scraps = fc.constantFrom('<', '>', '</', '<p>', '</p>', '<div>', '<script>', '</script>', '<!--', '-->', '<![CDATA[', ']]>', '<item>', '</item>', '<title>', '<table>', '<rss>', '</rss>', '<feed xmlns="http://www.w3.org/2005/Atom">', '<link href="', '"', '&amp;', '&#0;', '&#xD800;', '<html>', '<body>', '<meta charset="', '<a href="', ' ', '\n', '__proto__', '[', '{', '\0', 'words, ')
  const scrapHeap = fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }).map((pieces) => pieces.join(''))

  it('is read or refused, as bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(null, 'utf-8', 'utf-16', 'shift_jis', 'gb18030', 'nonsense'), (bytes, declared) => {
      expect(['none', 'CHARSET']).toContain(codeOf(() => decode(bytes, declared)))
    }), { numRuns: 500 })
  })

  it('is read or refused, as a feed', () => {
    fc.assert(fc.property(scrapHeap, (text) => {
      expect(['none', 'FEED', 'DOCTYPE']).toContain(codeOf(() => readFeed(`<rss><channel>${text}</channel></rss>`, null)))
    }), { numRuns: 500 })
  })

  it('is read or refused, as a page', () => {
    fc.assert(fc.property(scrapHeap, (text) => {
      const answer = page(`${text}${aPage()}${text}`)
      expect(answer.kind === 'read' ? answer.text.isWellFormed() : answer.wayOut !== '').toBe(true)
    }), { numRuns: 60 })
  })
})

it.each([
  ['<!doctype html><title>x</title>', 'html'], ['\n <html lang="en">', 'html'], ['<?xml version="1.0"?><rss/>', 'feed'], ['<?xml version="1.0"?><html xmlns="x">', 'html'], ['<feed xmlns="x"/>', 'feed'],
  ['# mine\nsource:\n  kind: ARTICLE\n', 'dossier'], ['{"source": {}}', 'dossier'], ['{"sources": {}}', 'text'], ['The minister said:\nsource: Reuters\n', 'text'], ['[[[[', 'text'], ['{"a":'.repeat(5_000), 'text'],
])('takes %j for %s', (text, look) => {
  expect(looksLike(text)).toBe(look)
})
