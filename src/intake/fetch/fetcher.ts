import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, request, type Dispatcher } from 'undici'
import { Refusal } from '../refusal.ts'
import { withinTime } from '../within-time.ts'
import { publicWeb, type AddressPolicy } from './address-policy.ts'
import { checkAddress, checkRedirect } from './check-address.ts'
import { checkedConnector, resolveName, type ResolveName } from './connector.ts'
import { contentType, type ContentType } from './content-type.ts'
import { explain } from './explain.ts'
import { createHostSlots } from './host-slots.ts'
import { defaultLimits, type FetchLimits } from './limits.ts'
import { readBody } from './read-body.ts'

/** `url` is where the redirects ended. */
export type Fetched = ContentType & { readonly url: string; readonly bytes: Uint8Array }

export type Fetcher = {
  /** @throws Refusal */
  readonly fetch: (address: string, signal?: AbortSignal) => Promise<Fetched>
  readonly close: () => Promise<void>
}

export type FetcherOptions = {
  /** Only tests, whose servers run on this machine, give another one than the public web. */
  readonly policy?: AddressPolicy
  readonly resolve?: ResolveName
  readonly limits?: Partial<FetchLimits>
  /** An address or page of whoever runs this, told to the servers. */
  readonly contact?: string | null
}

type Answer = { readonly kind: 'page'; readonly fetched: Fetched } | { readonly kind: 'redirect'; readonly to: URL }

const header = (headers: Dispatcher.ResponseData['headers'], name: string): string | null => {
  const value = headers[name]
  return (Array.isArray(value) ? value.join(', ') : value) ?? null
}

const busy = new Set([408, 425, 429, 500, 502, 503, 504])

/** A refused status; `retryAfterMs` is what the server asked for. */
class StatusRefusal extends Refusal {
  readonly retryAfterMs: number

  constructor(host: string, status: number, retryAfter: string | null) {
    const transient = busy.has(status)
    super({
      code: 'HTTP_STATUS', message: `${host} answers with status ${status}.`, transient,
      wayOut: transient ? 'Try again later.' : status === 401 || status === 403 ? 'The page is not open to programs; save it and give the file.' : 'Correct the address, or save the page and give the file.',
    })
    this.retryAfterMs = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) * 1_000 : 0
  }
}

const isWorthRetrying = (error: unknown): error is Refusal => error instanceof Refusal && error.transient && (error.code === 'HTTP_STATUS' || error.code === 'NETWORK')

/**
 * Fetches pages of the public web: only http(s), only allowed addresses at every connection and redirect, bounded in bytes
 * and time, few requests to a host at a time. Keeps no cookies, sends no credentials, uses no proxy, runs nothing.
 */
export const createFetcher = ({ policy = publicWeb, resolve = resolveName, limits: given = {}, contact = null }: FetcherOptions = {}): Fetcher => {
  const limits = { ...defaultLimits, ...given }
  const agent = new Agent({
    connect: checkedConnector({ policy, resolve, timeoutMs: limits.connectMs }),
    connections: limits.perHost, pipelining: 1, maxHeaderSize: 32_768,
    headersTimeout: limits.headersMs, bodyTimeout: limits.idleMs, keepAliveTimeout: 2_000, keepAliveMaxTimeout: 10_000,
  })
  const atHost = createHostSlots(limits.perHost)
  const headers = {
    'user-agent': `demarche/1 (fetches single articles for research${contact === null ? '' : `; ${contact}`})`,
    accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain;q=0.9, application/xml;q=0.8, text/xml;q=0.8',
    'accept-encoding': 'gzip, br',
  }

  const ask = async (url: URL, signal: AbortSignal): Promise<Answer> => {
    const response = await request(url, { dispatcher: agent, method: 'GET', headers, signal })
    const { statusCode, body } = response
    try {
      if (statusCode >= 300 && statusCode < 400 && statusCode !== 304) {
        return { kind: 'redirect', to: checkRedirect(url, header(response.headers, 'location'), policy) }
      }
      if (statusCode !== 200) throw new StatusRefusal(url.host, statusCode, header(response.headers, 'retry-after'))
      const type = contentType(header(response.headers, 'content-type'))
      if (Number(header(response.headers, 'content-length')) > limits.bodyBytes) {
        throw new Refusal({ code: 'TOO_LARGE', message: `The page has more than ${limits.bodyBytes} bytes.`, wayOut: 'Save its text and give the file.' })
      }
      const bytes = await readBody(body, header(response.headers, 'content-encoding'), limits)
      return { kind: 'page', fetched: { ...type, url: url.href, bytes } }
    } finally {
      // A body that nobody reads to its end would hold the connection.
      body.on('error', () => undefined).destroy()
    }
  }

  /** The time in which a host is asked counts, not the wait for its turn. */
  const follow = async (start: URL, stop: AbortSignal | undefined): Promise<Fetched> => {
    const late = (): Refusal => new Refusal({
      code: 'TIMEOUT', message: `${start.host} took longer than ${limits.totalMs / 1_000} seconds.`, wayOut: 'Try again later, or save the page and give the file.', transient: true,
    })
    let url = start
    let leftMs = limits.totalMs
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const here = url
      const answer = await atHost(here.hostname, async () => {
        const began = performance.now()
        try {
          return await withinTime({ ms: leftMs, stop, late }, (signal) => ask(here, signal))
        } catch (error) {
          stop?.throwIfAborted()
          throw explain(error, here.host)
        } finally {
          leftMs -= performance.now() - began
        }
      })
      if (answer.kind === 'page') return answer.fetched
      url = answer.to
    }
    throw new Refusal({ code: 'REDIRECT', message: `${start.host} redirects more than ${limits.redirects} times.`, wayOut: 'Give the address where it ends, or save the page and give the file.' })
  }

  return {
    close: () => agent.destroy(),
    fetch: async (address, stop) => {
      const url = checkAddress(address, policy)
      for (let tried = 1; ; tried += 1) {
        try {
          return await follow(url, stop)
        } catch (error) {
          const asked = error instanceof StatusRefusal ? error.retryAfterMs : 0
          if (!isWorthRetrying(error) || tried >= limits.attempts || asked > limits.longestRetryMs) throw error
          await sleep(Math.min(limits.longestRetryMs, Math.max(asked, limits.retryMs * 2 ** (tried - 1))), undefined, stop === undefined ? {} : { signal: stop })
        }
      }
    },
  }
}
