import { createServer as createTcpServer } from 'node:net'
import { brotliCompressSync, constants, createBrotliCompress, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { isPublicAddress, publicWeb } from '../../src/intake/fetch/address-policy.ts'
import { checkAddress, checkRedirect } from '../../src/intake/fetch/check-address.ts'
import { createFetcher } from '../../src/intake/fetch/fetcher.ts'
import { Refusal } from '../../src/intake/refusal.ts'
import { aPage, loopbackOnly, refusalOf, startServer, testFetcher, type TestServer } from './support/servers.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => { await Promise.all(closers.splice(0).map((close) => close())) })

const serve = async (...[listener]: Parameters<typeof startServer>): Promise<TestServer> => {
  const server = await startServer(listener)
  closers.push(server.close)
  return server
}
const fetcherWith = (options: Parameters<typeof testFetcher>[0] = {}): ReturnType<typeof testFetcher> => {
  const fetcher = testFetcher(options)
  closers.push(fetcher.close)
  return fetcher
}
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

describe('public addresses', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2001:4860:4860::8888', '2a00:1450:4001:800::200e'])('takes %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '169.254.169.254', '172.16.0.1', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.0.1',
    '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255',
    '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::8.8.8.8', '64:ff9b::7f00:1', '64:ff9b::808:808', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001::1', 'fe80::1', 'fe80::1%eth0',
    'fec0::1', 'fc00::1', 'fd00::1', 'ff02::1', '2001:db8::1', '3fff::1', '5f00::1', '100::1', '4000::1', 'no address', '',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('addresses by their own words', () => {
  const codeOf = (work: () => unknown): string => {
    try {
      work()
    } catch (error) {
      return error instanceof Refusal ? error.code : 'other'
    }
    return 'none'
  }

  it.each([
    ['http://[::ffff:127.0.0.1]/', 'ADDRESS'], ['http://0x7f.1/', 'ADDRESS'], ['http://2130706433/', 'ADDRESS'], ['http://0177.0.0.1/', 'ADDRESS'], ['http://①②⑦.0.0.1/', 'ADDRESS'],
    ['http://127.0.0.1./', 'ADDRESS'], ['http://169.254.169.254/latest/meta-data/', 'ADDRESS'], ['http://[64:ff9b::7f00:1]/', 'ADDRESS'], ['http://[::1]/', 'ADDRESS'],
    ['file:///etc/passwd', 'URL'], ['ftp://example.org/', 'URL'], ['javascript:alert(1)', 'URL'], ['data:text/html,hello', 'URL'], ['http://user:secret@example.org/', 'URL'], ['http://user@example.org/', 'URL'],
    ['http://example.org:22/', 'URL'], ['https://example.org:8443/', 'URL'], ['http://', 'URL'], ['example.org', 'URL'], [`http://example.org/${'a'.repeat(5_000)}`, 'URL'],
  ])('refuses %s', (address, code) => {
    expect(codeOf(() => checkAddress(address, publicWeb))).toBe(code)
  })

  it('never shows the password of a refused address', () => {
    expect(() => checkAddress('http://user:secret@example.org/', publicWeb)).toThrow(expect.not.objectContaining({ message: expect.stringContaining('secret') as unknown }))
  })

  it('goes from http to https and never back', () => {
    expect(checkRedirect(new URL('http://example.org/a'), 'https://example.org/b', publicWeb).href).toBe('https://example.org/b')
    expect(codeOf(() => checkRedirect(new URL('https://example.org/a'), 'http://example.org/b', publicWeb))).toBe('REDIRECT')
  })

  it.each(['file:///etc/passwd', '//169.254.169.254/', 'http://user:secret@example.org/', 'http://example.org:6379/', 'http://', null])('refuses a redirect to %s', (location) => {
    expect(codeOf(() => checkRedirect(new URL('http://example.org/'), location, publicWeb))).not.toBe('none')
  })
})

describe('connections', () => {
  it('refuses this machine outside tests, by address and by name, before anything is sent', async () => {
    const server = await serve((_, response) => { response.end('secret') })
    const fetcher = createFetcher({ policy: { ...publicWeb, allowsPort: () => true } })
    closers.push(fetcher.close)
    expect((await refusalOf(fetcher.fetch(server.origin))).code).toBe('ADDRESS')
    expect((await refusalOf(fetcher.fetch(`http://localhost:${server.port}/`))).code).toBe('ADDRESS')
    expect(server.requests).toHaveLength(0)
  })

  it('refuses a redirect that leaves the allowed addresses, on each hop', async () => {
    const server = await serve((request, response) => {
      response.writeHead(302, { location: request.url === '/' ? '/second' : 'http://169.254.169.254/latest/meta-data/' }).end()
    })
    const refusal = await refusalOf(fetcherWith().fetch(server.origin))
    expect(refusal.code).toBe('ADDRESS')
    expect(server.requests.map(({ url }) => url)).toEqual(['/', '/second'])
  })

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'gopher://127.0.0.1/'])('refuses a redirect to %s', async (location) => {
    const server = await serve((_, response) => { response.writeHead(301, { location }).end() })
    expect((await refusalOf(fetcherWith().fetch(server.origin))).code).toBe('URL')
  })

  it('asks for a name again at each connection, so a name that changes in between gains nothing', async () => {
    const server = await serve((_, response) => { response.writeHead(302, { location: '/next', connection: 'close' }).end() })
    let asked = 0
    const resolve = (): Promise<{ address: string; family: number }[]> => {
      asked += 1
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }])
    }
    const refusal = await refusalOf(fetcherWith({ resolve }).fetch(`http://rebinding.test:${server.port}/`))
    expect(refusal.code).toBe('ADDRESS')
    expect(refusal.message).toContain('10.0.0.1')
    expect([asked, server.requests.length]).toEqual([2, 1])
  })

  it('connects to the allowed among the addresses of a name, and to none when none is', async () => {
    const server = await serve((_, response) => { response.setHeader('content-type', 'text/plain').end('words') })
    const mixed = fetcherWith({ resolve: () => Promise.resolve([{ address: '10.0.0.1', family: 4 }, { address: '127.0.0.1', family: 4 }]) })
    expect(text((await mixed.fetch(`http://mixed.test:${server.port}/`)).bytes)).toBe('words')
    const inner = fetcherWith({ resolve: () => Promise.resolve([{ address: '::ffff:127.0.0.1', family: 6 }]) })
    expect((await refusalOf(inner.fetch(`http://inner.test:${server.port}/`))).code).toBe('ADDRESS')
  })

  it('tells an unknown name from a refused one', async () => {
    const fetcher = fetcherWith({ resolve: () => Promise.reject(new Error('ENOTFOUND')) })
    expect(await refusalOf(fetcher.fetch('http://nowhere.test/'))).toMatchObject({ code: 'NAME_LOOKUP', transient: true })
  })

  it('follows five redirects and no sixth', async () => {
    const server = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) response.setHeader('content-type', 'text/plain').end('arrived')
      else response.writeHead(307, { location: `/${left - 1}` }).end()
    })
    expect(await fetcherWith().fetch(`${server.origin}/5`)).toMatchObject({ url: `${server.origin}/0` })
    expect((await refusalOf(fetcherWith().fetch(`${server.origin}/6`))).code).toBe('REDIRECT')
  })

  it('sends a name that says what it is, and no cookies', async () => {
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': 'id=1' }).end('words') })
    const fetcher = fetcherWith({ contact: 'press@example.org' })
    await fetcher.fetch(server.origin)
    await fetcher.fetch(server.origin)
    expect(server.requests.map(({ headers }) => [headers['user-agent'], headers.cookie])).toEqual(Array(2).fill(['demarche/1 (fetches single articles for research; press@example.org)', undefined]))
  })

  it('asks a host twice at a time at most', async () => {
    const server = await serve((_, response) => { setTimeout(() => response.setHeader('content-type', 'text/plain').end('words'), 30) })
    const fetcher = fetcherWith()
    await Promise.all(Array.from({ length: 12 }, (_, at) => fetcher.fetch(`${server.origin}/${at}`)))
    expect(server.busiest()).toBe(2)
  })

  it('counts only the time in which a host is asked, not the wait for a turn', async () => {
    const server = await serve((_, response) => { setTimeout(() => response.setHeader('content-type', 'text/plain').end('words'), 150) })
    const fetcher = fetcherWith({ limits: { totalMs: 500 } })
    const answers = await Promise.all(Array.from({ length: 12 }, (_, at) => fetcher.fetch(`${server.origin}/${at}`)))
    expect(answers).toHaveLength(12)
  })
})

describe('bodies', () => {
  const limits = { bodyBytes: 400_000, ratio: 100, ratioFromBytes: 50_000 }

  it.each([['gzip', gzipSync], ['br', brotliCompressSync]] as const)('unpacks %s', async (encoding, compress) => {
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset="UTF-8"', 'content-encoding': encoding }).end(compress(aPage())) })
    expect(await fetcherWith().fetch(server.origin).then(({ bytes, ...rest }) => ({ ...rest, text: text(bytes) }))).toEqual({ url: `${server.origin}/`, mediaType: 'text/html', charset: 'utf-8', text: aPage() })
  })

  it.each([['gzip', gzipSync], ['br', brotliCompressSync]] as const)('stops a bomb of %s early', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(20_000_000))
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bomb) })
    const before = process.memoryUsage().arrayBuffers
    expect((await refusalOf(fetcherWith({ limits: { ...limits, bodyBytes: 100_000_000 } }).fetch(server.origin))).code).toBe('BOMB')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })

  it('bounds what is unpacked, not only what is sent', async () => {
    const words = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at * 7_919 % 99_991).join(' '))
    const packed = gzipSync(words)
    expect(packed.length).toBeLessThan(limits.bodyBytes)
    expect(words.length).toBeGreaterThan(limits.bodyBytes)
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(packed) })
    expect((await refusalOf(fetcherWith({ limits }).fetch(server.origin))).code).toBe('TOO_LARGE')
  })

  it('leaves an endless body after the limit', async () => {
    let sent = 0
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' })
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) sent += 10_000
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    expect((await refusalOf(fetcherWith({ limits }).fetch(server.origin))).code).toBe('TOO_LARGE')
    expect(sent).toBeLessThan(20_000_000)
  })

  it('leaves an endless compressed body after the limit', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'br' })
      const packer = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
      packer.pipe(response)
      response.once('close', () => { packer.destroy() })
      let at = 0
      const more = (): void => {
        while (!packer.destroyed && packer.write(`${(at += 1) * 2_654_435_761 % 4_294_967_291} `.repeat(50))) continue
        if (!packer.destroyed) packer.once('drain', more)
      }
      more()
    })
    expect(['TOO_LARGE', 'BOMB']).toContain((await refusalOf(fetcherWith({ limits }).fetch(server.origin))).code)
  })

  it('does not believe a length', async () => {
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '900000000' }).flushHeaders() })
    expect((await refusalOf(fetcherWith({ limits }).fetch(server.origin))).code).toBe('TOO_LARGE')
  })

  it('gives up a body that drips, however often a byte comes', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' })
      const drip = setInterval(() => response.write('x'), 20)
      response.once('close', () => { clearInterval(drip) })
    })
    const began = performance.now()
    expect(await refusalOf(fetcherWith({ limits: { totalMs: 400 } }).fetch(server.origin))).toMatchObject({ code: 'TIMEOUT', transient: true })
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it('gives up a server that never answers, and one that stops in the middle', async () => {
    const silent = await serve(() => undefined)
    const stopping = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/plain' }).write('half') })
    const fetcher = fetcherWith({ limits: { headersMs: 200, idleMs: 200, totalMs: 10_000 } })
    const refusals = await Promise.all([refusalOf(fetcher.fetch(silent.origin)), refusalOf(fetcher.fetch(stopping.origin))])
    expect(refusals.map(({ code }) => code)).toEqual(['TIMEOUT', 'TIMEOUT'])
  })

  it('takes no half body for a whole one', async () => {
    const cut = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' }).write('half', () => { response.destroy() }) })
    expect(await refusalOf(fetcherWith().fetch(cut.origin))).toMatchObject({ code: 'NETWORK', transient: true })
    const packed = gzipSync(aPage())
    const truncated = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length - 20)) })
    expect((await refusalOf(fetcherWith().fetch(truncated.origin))).code).toBe('CONTENT_ENCODING')
    const nonsense = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' }).end('no brotli at all') })
    expect((await refusalOf(fetcherWith().fetch(nonsense.origin))).code).toBe('CONTENT_ENCODING')
  })

  it.each(['deflate', 'gzip, gzip', 'zstd', '__proto__', 'constructor'])('refuses the encoding %s', async (encoding) => {
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end('x') })
    expect((await refusalOf(fetcherWith().fetch(server.origin))).code).toBe('CONTENT_ENCODING')
  })

  it.each([['application/pdf', 'CONTENT_TYPE'], ['image/svg+xml', 'CONTENT_TYPE'], ['application/json', 'CONTENT_TYPE'], ['application/zip', 'ARCHIVE'], ['application/x-7z-compressed', 'ARCHIVE']])('refuses %s', async (type, code) => {
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': type }).end('x') })
    expect((await refusalOf(fetcherWith().fetch(server.origin))).code).toBe(code)
  })
})

describe('answers', () => {
  it.each([[404, false], [410, false], [403, false], [429, true], [503, true], [204, false], [304, false]])('refuses status %i', async (status, transient) => {
    const server = await serve((_, response) => { response.writeHead(status).end() })
    expect(await refusalOf(fetcherWith().fetch(server.origin))).toMatchObject({ code: 'HTTP_STATUS', transient })
  })

  it('tries a busy server again, a few times', async () => {
    let left = 2
    const server = await serve((_, response) => {
      left -= 1
      if (left >= 0) response.writeHead(503, { 'retry-after': '0' }).end()
      else response.setHeader('content-type', 'text/plain').end('words')
    })
    expect(text((await fetcherWith({ limits: { attempts: 3 } }).fetch(server.origin)).bytes)).toBe('words')
    left = 1_000
    expect((await refusalOf(fetcherWith({ limits: { attempts: 3 } }).fetch(server.origin))).code).toBe('HTTP_STATUS')
    expect(server.requests).toHaveLength(6)
  })

  it('does not wait for a server that asks to come back in an hour', async () => {
    const server = await serve((_, response) => { response.writeHead(429, { 'retry-after': '3600' }).end() })
    await refusalOf(fetcherWith({ limits: { attempts: 3 } }).fetch(server.origin))
    expect(server.requests).toHaveLength(1)
  })

  it('tells of a closed port and of what is no HTTP', async () => {
    const tcp = createTcpServer((socket) => { socket.on('error', () => undefined).resume().end('SSH-2.0-OpenSSH_9.9\r\n') })
    await new Promise<void>((resolve) => { tcp.listen(0, '127.0.0.1', resolve) })
    const { port } = tcp.address() as { port: number }
    expect((await refusalOf(fetcherWith().fetch(`http://127.0.0.1:${port}/`))).code).toBe('NETWORK')
    await new Promise<void>((resolve) => { tcp.close(() => { resolve() }) })
    expect(await refusalOf(fetcherWith().fetch(`http://127.0.0.1:${port}/`))).toMatchObject({ code: 'NETWORK', transient: true })
  })

  it('refuses headers without end', async () => {
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/plain', 'x-long': 'x'.repeat(100_000) }).end('words') })
    expect((await refusalOf(fetcherWith().fetch(server.origin))).code).toBe('NETWORK')
  })

  it('stops when it is told to', async () => {
    const server = await serve(() => undefined)
    const reason = new Error('enough')
    const stop = new AbortController()
    const work = fetcherWith().fetch(server.origin, stop.signal)
    setTimeout(() => { stop.abort(reason) }, 50)
    await expect(work).rejects.toBe(reason)
  })
})

it('keeps the policy of tests out of everything else', () => {
  expect(publicWeb.allowsAddress('127.0.0.1')).toBe(false)
  expect(loopbackOnly.allowsAddress('10.0.0.1')).toBe(false)
})
