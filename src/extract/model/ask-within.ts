import { setTimeout as sleep } from 'node:timers/promises'
import type { Shortfall } from '../extractor.ts'
import { ModelFailure, type AskModel, type ModelAnswer, type ModelRequest } from './ask-model.ts'
import type { Ledger } from './ledger.ts'

export type Heard =
  | { readonly kind: 'answer'; readonly answer: ModelAnswer }
  | { readonly kind: 'short'; readonly shortfall: Shortfall; readonly cause: ModelFailure | null }

/** Asks one question within what is left of a text's time, tokens and money. */
export type AskWithin = (request: ModelRequest) => Promise<Heard>

export type AskLimits = {
  /** The whole text's time, from the making of the function. */
  readonly timeMs: number
  /** One answer's time. */
  readonly requestMs: number
  /** The first wait before a question is asked again; each next one is twice as long. */
  readonly retryMs: number
}

/** How often one question is asked when the endpoint is busy or silent. */
const mostTries = 4

const short = (shortfall: Shortfall, cause: ModelFailure | null = null): Heard => ({ kind: 'short', shortfall, cause })

const wayOutOf = {
  TIME: 'Give DEMARCHE_MODEL_TIME_MS more time, or a faster model.',
  TOKENS: 'Raise DEMARCHE_MODEL_MAX_TOKENS.',
  COST: 'Raise DEMARCHE_MODEL_MAX_COST.',
} as const

const seconds = (ms: number): string => `${Math.ceil(ms / 100) / 10} s`

/** The work's outcome, or after `ms` a failure, even when the work does not heed the signal. */
const within = async <T>(ms: number, outer: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const late = new ModelFailure({ code: 'MODEL_TIMEOUT', message: `The model did not answer within ${seconds(ms)}.`, wayOut: 'Raise DEMARCHE_MODEL_REQUEST_MS, or ask a faster model.', transient: true })
  const stop = new AbortController()
  const timer = setTimeout(() => { stop.abort(late) }, ms)
  const signal = outer === undefined ? stop.signal : AbortSignal.any([outer, stop.signal])
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => { reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason))) }, { once: true })
  })
  stopped.catch(() => undefined)
  try {
    outer?.throwIfAborted()
    return await Promise.race([stopped, work(signal).catch((error: unknown) => {
      signal.throwIfAborted()
      throw error
    })])
  } finally {
    clearTimeout(timer)
  }
}

/** A busy endpoint is asked again, as late as it wishes (RFC 9110, section 10.2.3), while there is time. */
export const askWithin = ({ ask, ledger, limits, signal }: {
  readonly ask: AskModel
  readonly ledger: Ledger
  readonly limits: AskLimits
  readonly signal: AbortSignal | undefined
}): AskWithin => {
  const end = performance.now() + limits.timeMs
  return async (request) => {
    for (let tries = 1; ; tries += 1) {
      signal?.throwIfAborted()
      const left = end - performance.now()
      if (left <= 0) return short({ code: 'TIME', message: `The text's ${seconds(limits.timeMs)} are over.`, wayOut: wayOutOf.TIME })
      const ticket = ledger.open(request)
      if (ticket === 'TOKENS') return short({ code: ticket, message: 'The next question could go over the limit of tokens.', wayOut: wayOutOf.TOKENS })
      if (ticket === 'COST') return short({ code: ticket, message: 'The next question could go over the limit of cost.', wayOut: wayOutOf.COST })
      let failure: ModelFailure
      try {
        const answer = await within(Math.min(limits.requestMs, left), signal, (stop) => ask(request, stop))
        ticket.answered(answer)
        return { kind: 'answer', answer }
      } catch (error) {
        if (error instanceof ModelFailure && error.code !== 'MODEL_TIMEOUT') ticket.refused()
        else ticket.lost()
        signal?.throwIfAborted()
        if (!(error instanceof ModelFailure)) throw error
        failure = error
      }
      const still = end - performance.now()
      if (still <= 0) return short({ code: 'TIME', message: failure.message, wayOut: wayOutOf.TIME }, failure)
      if (!failure.transient || tries >= mostTries) return short({ code: 'ENDPOINT', message: failure.message, wayOut: failure.wayOut }, failure)
      const wait = Math.max(failure.retryAfterMs, limits.retryMs * 2 ** (tries - 1))
      if (wait >= still) return short({ code: 'TIME', message: `${failure.message} It wants to be asked again in ${seconds(wait)}; ${seconds(still)} are left.`, wayOut: wayOutOf.TIME }, failure)
      await sleep(wait, undefined, signal === undefined ? {} : { signal })
    }
  }
}
