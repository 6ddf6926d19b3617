import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFetcher, type Fetcher, type FetcherOptions } from '../../../src/intake/fetch/fetcher.ts'
import type { AddressPolicy } from '../../../src/intake/fetch/address-policy.ts'
import { Refusal } from '../../../src/intake/refusal.ts'

/** This machine only: what the tests' own servers need, and nothing private beside it. */
export const loopbackOnly: AddressPolicy = { allowsAddress: (address) => address === '127.0.0.1', allowsPort: () => true }

export type TestServer = {
  readonly origin: string
  readonly port: number
  readonly requests: readonly IncomingMessage[]
  /** Most requests that were under way at the same time. */
  readonly busiest: () => number
  readonly close: () => Promise<void>
}

export const startServer = async (listener: RequestListener): Promise<TestServer> => {
  const requests: IncomingMessage[] = []
  let open = 0
  let busiest = 0
  const server = createServer((request, response) => {
    requests.push(request)
    open += 1
    busiest = Math.max(busiest, open)
    response.once('close', () => { open -= 1 })
    listener(request, response)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  return {
    port, requests, origin: `http://127.0.0.1:${port}`,
    busiest: () => busiest,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => { server.close(() => { resolve() }) })
    },
  }
}

/** A fetcher for the tests' servers that waits no longer than tests should. */
export const testFetcher = (options: FetcherOptions = {}): Fetcher =>
  createFetcher({ policy: loopbackOnly, ...options, limits: { attempts: 1, retryMs: 10, longestRetryMs: 50, totalMs: 5_000, ...options.limits } })

/** The refusal that the work ends in. */
export const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('The work was expected to be refused.')
}

const sentence = 'The ministers said on Monday that their talks on the treaty, which had stood still for a year, would go on in the spring.'

/** A page as news sites write them, with a menu, a picture and scripts around the text. */
export const aPage = ({ title = 'Talks on the treaty go on', paragraphs = [sentence, `${sentence} Both sides named a date.`, `${sentence} Nobody objected.`], head = '', lang = 'en' }: {
  readonly title?: string
  readonly paragraphs?: readonly string[]
  readonly head?: string
  readonly lang?: string
} = {}): string => `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>${title}</h1><figure><img src="http://127.0.0.1:1/pixel.png"><figcaption>A hall</figcaption></figure>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<script>document.title = 'changed'</script></article><footer>All rights reserved</footer></body></html>`
