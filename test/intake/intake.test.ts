import { execFileSync, spawn } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { maxTextLength } from '../../src/domain/dossier.ts'
import { inputOf, type Input } from '../../src/intake/input.ts'
import { intake, type IntakeOptions, type IntakeProgress } from '../../src/intake/intake.ts'
import type { Item, TakenText } from '../../src/intake/item.ts'
import { openJournal } from '../../src/intake/journal.ts'
import { refusalLines, refusalTable, writeWhole } from '../../src/intake/report.ts'
import { aPage, loopbackOnly, startServer, type TestServer } from './support/servers.ts'

const makePipe = 'mkfifo'
let folder: string
const closers: (() => Promise<void>)[] = []
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'demarche-intake-')) })
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
  await rm(folder, { recursive: true, force: true })
})

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}
const serve = async (pages: (origin: string) => Readonly<Record<string, { type?: string; body: string | Uint8Array; delayMs?: number }>>): Promise<TestServer> => {
  const server = await startServer((request, response) => {
    const page = pages(server.origin)[request.url ?? '']
    if (page === undefined) response.writeHead(404).end()
    else setTimeout(() => response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8' }).end(page.body), page.delayMs ?? 0)
  })
  closers.push(server.close)
  return server
}
const network = { policy: loopbackOnly, limits: { attempts: 1 } }
const takeAll = async (inputs: readonly (Input | string)[], options: IntakeOptions = {}): Promise<readonly Item[]> => {
  const items: Item[] = []
  for await (const item of intake(inputs.map((input) => (typeof input === 'string' ? inputOf(input) : input)), { network, stdin: words(''), ...options })) items.push(item)
  return items
}
// eslint-disable-next-line @typescript-eslint/require-await -- a stream, as standard input is one
async function* words(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}
/** What came, shortly: the name below the folder and its kind, or its code. */
const summary = (items: readonly Item[]): readonly string[] => items.map((item) => `${item.origin.replace(`${folder}/`, '')} ${item.kind === 'refused' ? item.code : item.kind}`)
const only = (items: readonly Item[]): Item => {
  expect(items).toHaveLength(1)
  const item = items[0]
  if (item === undefined) throw new Error('There is no item.')
  return item
}

describe('files', () => {
  it('takes a text as it stands, without its byte order mark, and what the file beside it says', async () => {
    const path = await put('talks.txt', '\ufeffThe talks  go on.\r\n\r\nNobody objected.\n')
    await put('talks.json', JSON.stringify({ title: 'Talks', publisher: 'Harbour Post', publishedAt: '2025-11-24', url: 'https://example.org/talks', licence: 'open', __proto__: null }))
    expect(only(await takeAll([path]))).toEqual({
      kind: 'text', origin: path, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, text: 'The talks  go on.\r\n\r\nNobody objected.\n',
      metadata: { title: 'Talks', publisher: 'Harbour Post', url: 'https://example.org/talks', publishedAt: '2025-11-24', language: null },
    })
  })

  it.each([
    ['what is no JSON', '{'], ['five thousand brackets', '['.repeat(5_000)], ['a list', '[]'], ['a number for a title', '{"title":5}'], ['an address that is none', '{"url":"file:///etc/passwd"}'], ['a date that is none', '{"publishedAt":"yesterday"}'],
  ])('refuses a text with %s beside it, naming the file', async (_, side) => {
    const path = await put('a.txt', 'words')
    await put('a.json', side)
    expect(only(await takeAll([path]))).toMatchObject({ kind: 'refused', code: 'METADATA', message: expect.stringContaining('a.json') as unknown })
  })

  it('gives keys that JavaScript gives a meaning no meaning', async () => {
    const path = await put('a.txt', 'words')
    await put('a.json', '{"__proto__":{"title":"evil"},"constructor":{"prototype":{"publisher":"evil"}},"publisher":"good"}')
    expect(only(await takeAll([path]))).toMatchObject({ kind: 'text', metadata: { title: null, publisher: 'good' } })
    expect(({} as { title?: string }).title).toBeUndefined()
  })

  it('passes dossiers on, with the folder of their source', async () => {
    const path = await put('d.yaml', 'source:\n  kind: ARTICLE\n  file: text.txt\n')
    expect(only(await takeAll([path]))).toMatchObject({ kind: 'dossier', folder, text: expect.stringContaining('kind: ARTICLE') as unknown })
    expect(summary(await takeAll([await put('d.json', '{"source":{"kind":"ARTICLE","text":"x"}}'), await put('e.json', '{"sources":1}'), await put('e.yaml', 'actors: []')]))).toEqual(['d.json dossier', 'e.json NOT_A_DOSSIER', 'e.yaml NOT_A_DOSSIER'])
  })

  it('takes a page from a file', async () => {
    expect(only(await takeAll([await put('p.html', aPage())]))).toMatchObject({ kind: 'text', text: expect.stringMatching(/^The ministers/) as unknown, metadata: { title: 'Talks on the treaty go on', language: 'en' } })
  })

  it('refuses each unfit file with a reason and goes on', async () => {
    const files = await Promise.all([
      put('1.zip', 'PK'), put('2.txt', gzipSync('words')), put('3.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 0)), put('4.pdf', '%PDF-1.7'), put('5.html', '%PDF-1.7'), put('6.txt', ''), put('7.txt', ' \n'), put('8.txt', 'a\0b'),
      put('9.txt', Uint8Array.of(0x63, 0xe9)), put('a.txt', 'x'.repeat(maxTextLength + 1)), put('b.txt', Buffer.alloc(3 * maxTextLength + 1, 'x')), put('c.exe', 'MZ'), put('d.xml', '<!DOCTYPE x><rss/>'), put('e.tar', 'x'), put('f.__proto__', 'x'), put('z.txt', 'good'),
    ])
    const items = await takeAll([...files, join(folder, 'missing.txt'), join(folder, 'no\0name.txt'), '/dev/zero', '/proc/self/environ'])
    expect(summary(items)).toEqual([
      '1.zip ARCHIVE', '2.txt ARCHIVE', '3.txt ARCHIVE', '4.pdf UNKNOWN_KIND', '5.html UNKNOWN_KIND', '6.txt EMPTY', '7.txt EMPTY', '8.txt FORBIDDEN_CHARACTER', '9.txt CHARSET', 'a.txt TOO_LARGE', 'b.txt TOO_LARGE', 'c.exe UNKNOWN_KIND',
      'd.xml DOCTYPE', 'e.tar ARCHIVE', 'f.__proto__ UNKNOWN_KIND', 'z.txt text', 'missing.txt NOT_FOUND', 'no\0name.txt NOT_FOUND', '/dev/zero NOT_A_FILE', '/proc/self/environ FORBIDDEN_CHARACTER',
    ])
    for (const item of items) if (item.kind === 'refused') expect([item.message, item.wayOut]).toEqual([expect.stringMatching(/^[^]+\.$/), expect.stringMatching(/^[^]+\.$/)])
  })

  it('does not wait for a pipe that nobody writes to', async () => {
    const pipe = join(folder, 'pipe.txt')
    execFileSync(makePipe, [pipe])
    expect(summary(await takeAll([pipe]))).toEqual(['pipe.txt NOT_A_FILE'])
  })
})

describe('folders and globs', () => {
  it('takes a folder in the order of its paths, without hidden files, links, and what belongs to others', async () => {
    await put('b/two.txt', 'two')
    await put('b/two.json', '{"title":"Two"}')
    await put('a/one.txt', 'source of the dossier')
    await put('a/one.yaml', 'source:\n  kind: ARTICLE\n  file: "one.txt" # beside\nactors: []\n')
    await put('a/three.json', '{"source":{"file":"deep/er.txt"}}')
    await put('a/deep/er.txt', 'source of the other')
    await put('.hidden/x.txt', 'x')
    await put('.x.txt', 'x')
    await put('z.zip', 'x')
    await symlink('/etc/passwd', join(folder, 'passwd.txt'))
    await symlink(folder, join(folder, 'b', 'loop'))
    expect(summary(await takeAll([folder]))).toEqual(['a/one.yaml dossier', 'a/three.json dossier', 'b/loop LINK', 'b/two.txt text', 'passwd.txt LINK', 'z.zip ARCHIVE'])
  })

  it('takes a glob, and a file whose name looks like one', async () => {
    await Promise.all([put('a1.txt', '1'), put('a2.txt', '2'), put('b.txt', '3'), put('sub/a3.txt', '4'), put('c[1].txt', '5')])
    expect(summary(await takeAll([join(folder, '**/a*.txt'), join(folder, 'c[1].txt'), join(folder, '{b,x}.txt'), join(folder, 'q*.txt')]))).toEqual(['a1.txt text', 'a2.txt text', 'sub/a3.txt text', 'c[1].txt text', 'b.txt text', 'q*.txt NO_MATCH'])
  })

  it('says that a folder is empty', async () => {
    expect(summary(await takeAll([folder]))).toEqual([`${folder} NO_MATCH`])
  })

  it('keeps memory flat and order over many files', async () => {
    await Promise.all(Array.from({ length: 500 }, (_, at) => put(`${String(at).padStart(4, '0')}.txt`, `text ${at}`)))
    const progress: IntakeProgress[] = []
    const items = await takeAll([folder], { parallel: 16, onProgress: (now) => { progress.push(now) } })
    expect(items.map((item) => (item.kind === 'text' ? item.text : item.kind))).toEqual(Array.from({ length: 500 }, (_, at) => `text ${at}`))
    expect(progress.at(-1)).toEqual({ found: 500, settledBefore: 0, given: 500 })
    expect(Math.max(...progress.map(({ found, given }) => found - given))).toBeLessThanOrEqual(17)
  })
})

describe('standard input', () => {
  it.each([
    ['a text', 'The talks go on.', 'text'], ['a page', aPage(), 'text'], ['a dossier', 'source:\n  kind: ARTICLE\n  text: x\n', 'dossier'],
  ])('takes %s', async (_, content, kind) => {
    expect(only(await takeAll(['-'], { stdin: words(content.slice(0, 5), content.slice(5)) }))).toMatchObject({ kind, origin: '-' })
  })

  it('is read once', async () => {
    expect(summary(await takeAll(['-', '-'], { stdin: words('once') }))).toEqual(['- text', '- STDIN'])
  })
})

describe('the web', () => {
  it('takes a list of pages in its order, whatever comes first, and tells of lines that hold no address', async () => {
    const server = await serve(() => ({ '/slow': { body: aPage({ title: 'Slow' }), delayMs: 150 }, '/fast': { body: aPage({ title: 'Fast' }) }, '/plain': { type: 'text/plain', body: 'Plain words.' }, '/zip': { type: 'text/html', body: Uint8Array.of(0x50, 0x4b, 3, 4) } }))
    const list = await put('list.txt', `# mine\n${server.origin}/slow\r\n${server.origin}/fast\n\nexample.org/x\n${server.origin}/missing\n${server.origin}/plain\n${server.origin}/slow\n${server.origin}/zip\n`)
    const items = await takeAll([{ kind: 'addressList', path: list }])
    expect(items.map((item) => (item.kind === 'text' ? item.metadata.title ?? item.text : item.kind === 'refused' ? `${item.origin.replace(server.origin, '').replace(`${folder}/`, '')} ${item.code}` : ''))).toEqual(['Slow', 'Fast', 'list.txt:5 URL', '/missing HTTP_STATUS', 'Plain words.', '/zip ARCHIVE'])
    expect(server.requests.filter(({ url }) => url === '/slow')).toHaveLength(1)
  })

  it('takes a feed: pages by their addresses, entries without one by their words', async () => {
    const item = (fields: string): string => `<item>${fields}</item>`
    const server = await serve((origin) => ({
      '/feed': { type: 'application/rss+xml', body: `<rss version="2.0"><channel><title>Harbour Post</title><language>fr</language>${item(`<title>In the feed</title><link>${origin}/one</link><pubDate>Mon, 24 Nov 2025 09:30:00 GMT</pubDate>`)}${item('<title>Words</title><description>&lt;p&gt;Short &lt;b&gt;words&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</description>')}${item('<title>Nothing</title>')}${item(`<link>${origin}/feed</link>`)}${item(`<link>${origin}/inner</link>`)}${item(`<link>${origin}/gone</link>`)}</channel></rss>` },
      '/inner': { type: 'application/rss+xml', body: `<rss><channel>${item('<link>https://example.org/</link>')}</channel></rss>` },
      '/one': { body: aPage({ lang: '' }) },
    }))
    const items = await takeAll([`${server.origin}/feed`])
    expect(items.map((one) => `${one.origin.replace(server.origin, '')} ${one.kind === 'refused' ? one.code : one.kind}`)).toEqual(['/one text', '/feed#entry-2 text', '/feed#entry-3 EMPTY', '/inner NESTED_FEED', '/gone HTTP_STATUS'])
    expect((items[0] as TakenText).metadata).toEqual({ title: 'Talks on the treaty go on', publisher: 'Harbour Post', url: `${server.origin}/one`, publishedAt: '2025-11-24T09:30:00Z', language: 'fr' })
    expect(items[1]).toMatchObject({ text: 'Short words\n\nTwo', metadata: { title: 'Words', publisher: 'Harbour Post' } })
  })

  it('refuses a page in the wrong charset and a feed with a DOCTYPE, and takes the others', async () => {
    const server = await serve(() => ({ '/wrong': { type: 'text/html; charset=utf-8', body: Buffer.from(aPage({ title: 'café' }), 'latin1') }, '/evil': { type: 'text/xml', body: '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>' }, '/json': { type: 'application/json', body: '{}' }, '/good': { body: aPage() } }))
    const items = await takeAll(['/wrong', '/evil', '/json', '/good'].map((path) => server.origin + path))
    expect(items.map((item) => (item.kind === 'refused' ? item.code : item.kind))).toEqual(['CHARSET', 'DOCTYPE', 'CONTENT_TYPE', 'text'])
  })

  it('reaches nothing on this machine unless a test says so', async () => {
    const server = await serve(() => ({ '/': { body: aPage() } }))
    const items = await takeAll([server.origin, 'http://localhost/', 'file:///etc/passwd', 'ftp://example.org/x'], { network: {} })
    expect(items.map((item) => (item.kind === 'refused' ? item.code : item.kind))).toEqual(['URL', 'ADDRESS', 'URL', 'URL'])
    expect(server.requests).toHaveLength(0)
  })
})

describe('an ended run', () => {
  it('goes on where it was, tells refusals again, and takes what changed', async () => {
    const path = join(folder, 'journal.jsonl')
    await Promise.all([put('in/a.txt', 'a'), put('in/b.txt', 'b'), put('in/c.zip', 'x'), put('in/d.txt', Uint8Array.of(0xff))])
    const first = await openJournal(path)
    const items = await takeAll([join(folder, 'in')], { journal: first })
    expect(summary(items)).toEqual(['in/a.txt text', 'in/b.txt text', 'in/c.zip ARCHIVE', 'in/d.txt CHARSET'])
    await first.done(items[0] as TakenText)
    await first.close()
    await put('in/d.txt', 'mended')
    const second = await openJournal(path)
    const again = await takeAll([join(folder, 'in')], { journal: second })
    expect(summary(again)).toEqual(['in/b.txt text', 'in/c.zip ARCHIVE', 'in/d.txt text'])
    for (const item of again) if (item.kind !== 'refused') await second.done(item)
    expect([second.doneCount(), second.refusals().map(({ code }) => code)]).toEqual([3, ['ARCHIVE']])
    await second.close()
  })

  it('fetches no page again that is done or refused for good, but those that may work now', async () => {
    let isUp = false
    const server = await startServer((request, response) => {
      if (request.url === '/later' && !isUp) response.writeHead(503).end()
      else if (request.url === '/gone') response.writeHead(410).end()
      else response.setHeader('content-type', 'text/plain').end('words')
    })
    closers.push(server.close)
    const inputs = ['/done', '/later', '/gone'].map((path) => server.origin + path)
    const path = join(folder, 'journal.jsonl')
    for (const expected of [['text', 'HTTP_STATUS', 'HTTP_STATUS'], ['text'], []]) {
      const journal = await openJournal(path)
      const items = await takeAll(inputs, { journal })
      expect(items.map((item) => (item.kind === 'refused' ? item.code : item.kind))).toEqual(expected)
      for (const item of items) if (item.kind !== 'refused') await journal.done(item)
      await journal.close()
      isUp = true
    }
    expect(server.requests.map(({ url }) => url).sort()).toEqual(['/done', '/gone', '/later', '/later'])
  })

  it('loses nothing and repeats next to nothing when it is killed again and again', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `${String(at).padStart(3, '0')}.txt`)
    await Promise.all(names.map((name) => put(`in/${name}`, `text of ${name}`)))
    const path = join(folder, 'journal.jsonl')
    const script = fileURLToPath(new URL('./support/run-intake.ts', import.meta.url))
    const reported: string[] = []
    let kills = 0
    for (let isEnded = false; !isEnded;) {
      const run = spawn(process.execPath, ['--no-warnings', script, join(folder, 'in'), path], { stdio: ['ignore', 'pipe', 'inherit'] })
      let lines = ''
      run.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        lines += chunk
        // Killed at different places: after 10, 17, 24, … reported texts.
        if (kills < 4 && lines.split('\n').length > 10 + kills * 7) run.kill('SIGKILL')
      })
      const code = await new Promise<number | null>((resolve) => { run.once('close', resolve) })
      reported.push(...lines.split('\n').slice(0, -1))
      isEnded = code === 0
      if (!isEnded) kills += 1
      expect(kills).toBeLessThan(5)
      // The lock of a killed run gives way by itself; the last time it is waited for.
      if (!isEnded && kills < 4) await rm(`${path}.lock`, { recursive: true, force: true })
    }
    expect(kills).toBe(4)
    expect(new Set(reported).size).toBeGreaterThanOrEqual(names.length - kills)
    expect(reported.length - new Set(reported).size).toBe(0)
    const journal = await openJournal(path)
    expect(journal.doneCount()).toBe(names.length)
    await journal.close()
  })

  it('cuts off half a last line, refuses a file that is no journal, and keeps a second run out', async () => {
    const path = join(folder, 'journal.jsonl')
    const input = await put('a.txt', 'a')
    const first = await openJournal(path)
    await first.done(only(await takeAll([input])) as TakenText)
    await expect(openJournal(path, { waitMs: 0 })).rejects.toMatchObject({ code: 'JOURNAL', message: expect.stringContaining('another run') as unknown })
    await first.close()
    await appendFile(path, '{"outcome":"done","orig')
    const second = await openJournal(path)
    expect(await takeAll([input], { journal: second })).toEqual([])
    await second.close()
    expect((await readFile(path, 'utf8')).endsWith('}\n')).toBe(true)
    await appendFile(path, '{"outcome":"maybe"}\n')
    await expect(openJournal(path)).rejects.toMatchObject({ message: expect.stringContaining('Line 3') as unknown })
    const letter = await put('letter.txt', 'Dear reader')
    await expect(openJournal(letter)).rejects.toMatchObject({ code: 'JOURNAL' })
    expect(await readFile(letter, 'utf8')).toBe('Dear reader')
  })

  it('stops at once when it is told to, and when nobody reads on', async () => {
    const server = await startServer(() => undefined)
    closers.push(server.close)
    const stop = new AbortController()
    setTimeout(() => { stop.abort(new Error('enough')) }, 100)
    await expect(takeAll([`${server.origin}/a`, `${server.origin}/b`], { signal: stop.signal })).rejects.toThrow('enough')
    const began = performance.now()
    const text = await put('a.txt', 'a')
    for await (const item of intake([{ kind: 'path', path: text }, { kind: 'address', address: `${server.origin}/c` }, { kind: 'stdin' }], { network, stdin: never(), parallel: 2 })) {
      expect(item.kind).toBe('text')
      break
    }
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

/** Standard input that nobody writes to. */
async function* never(): AsyncGenerator<Uint8Array> {
  await new Promise(() => undefined)
}

describe('the report', () => {
  const evil = { origin: 'a\u001b[31m\u202etxt.exe', fingerprint: null, code: 'EMPTY', message: 'line\nbreak\u2028', wayOut: 'x\u{e0041}', transient: false }

  it('is one JSON object a line, whatever the names hold', () => {
    const lines = refusalLines([evil, { ...evil, origin: 'b' }])
    expect(lines.split('\n')).toHaveLength(3)
    expect(lines).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e\u{e0041}]/u)
    expect(JSON.parse(lines.split('\n')[0] ?? '')).toEqual({ origin: evil.origin, code: 'EMPTY', message: evil.message, wayOut: evil.wayOut, transient: false })
  })

  it('is a table in which nothing acts on the terminal', () => {
    const table = refusalTable([evil])
    expect(table).toContain('a\\u{1b}[31m\\u{202e}txt.exe')
    expect(table).not.toMatch(/\u001b|\u202e/)
    expect(refusalTable([])).toBe('')
  })

  it('is written whole or not at all', async () => {
    const path = await put('report.jsonl', 'old')
    await writeWhole(path, 'new')
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['new', ['report.jsonl']])
    await mkdir(join(folder, 'taken'))
    await expect(writeWhole(join(folder, 'taken'), 'x')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['report.jsonl', 'taken'])
  })
})
