import { Pool } from 'undici'

/** One question, and the bytes of its answer as it was before the load. */
export type Asked = { readonly body: string, readonly expected: string }

/**
 * How one request ended. Accepted: `right` as before the load, `wrong` otherwise, `partial` where a search for chains says that it ran
 * out of time. Not answered: `refused` for overload, `unavailable` (database gone, or deadline over), `failed` for any other error,
 * `cancelled` by the client itself, `lost` without an answer.
 */
export type OutcomeKind = 'right' | 'wrong' | 'partial' | 'refused' | 'unavailable' | 'failed' | 'cancelled' | 'lost'
export type Outcome = {
  readonly kind: OutcomeKind
  /** The error code of an answer that was none, or why there was no answer. */
  readonly code: string | null
  /** Whether it said after how many seconds to try again. */
  readonly saysWhen: boolean
  readonly ms: number
  /** The beginning of a wrong answer. */
  readonly detail: string | null
}

export type Client = {
  /** Asks, and goes away when `cancel` says so. Never throws. */
  readonly ask: (asked: Asked, options?: { readonly cancel?: AbortSignal }) => Promise<Outcome>
  readonly close: () => Promise<void>
}

const detailCharacters = 300

const kindOf = ({ status, text, code, expected }: { readonly status: number, readonly text: string, readonly code: string | null, readonly expected: string }): OutcomeKind => {
  if (code === 'OVERLOADED') return 'refused'
  if (code === 'DATABASE_UNAVAILABLE' || code === 'DEADLINE_EXCEEDED') return 'unavailable'
  if (code !== null || status !== 200) return 'failed'
  if (text === expected) return 'right'
  return text.includes('"outcome":"TIMED_OUT"') ? 'partial' : 'wrong'
}

/** The code of a system or of undici; the name of what has none that is a word. */
const reasonOf = (error: unknown): string => {
  const { code, name } = error as { readonly code?: unknown, readonly name?: unknown }
  return typeof code === 'string' ? code : String(name)
}

/** A client with so many connections at most to one API. What is not answered within `patienceMs` is lost. */
export const openClient = ({ origin, connections, patienceMs }: { readonly origin: string, readonly connections: number, readonly patienceMs: number }): Client => {
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 })
  return {
    close: () => pool.destroy(),
    ask: async ({ body, expected }, { cancel } = {}) => {
      const begin = performance.now()
      const patience = AbortSignal.timeout(patienceMs)
      const signal = cancel === undefined ? patience : AbortSignal.any([patience, cancel])
      try {
        const response = await pool.request({ path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' }, body, signal })
        const text = await response.body.text()
        const ms = performance.now() - begin
        const code = text.startsWith('{"errors"') || response.statusCode !== 200 ? /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? String(response.statusCode) : null
        const kind = kindOf({ status: response.statusCode, text, code, expected })
        const saysWhen = /^\d+$/.test(String(response.headers['retry-after'] ?? ''))
        return { kind, code, ms, saysWhen, detail: kind === 'wrong' || kind === 'failed' ? text.slice(0, detailCharacters) : null }
      } catch (error) {
        const kind = cancel?.aborted === true ? 'cancelled' : 'lost'
        return { kind, code: kind === 'lost' ? reasonOf(error) : null, ms: performance.now() - begin, saysWhen: false, detail: null }
      }
    },
  }
}
