import { APICallError } from 'ai'
import { ModelFailure } from '../extract/model/ask-model.ts'

/** When a busy endpoint wants to be asked again, from its headers: seconds or a date (RFC 9110, section 10.2.3), or milliseconds as some send them. */
export const retryAfterMs = (headers: Readonly<Record<string, string>> | undefined, now: number): number => {
  const exact = headers?.['retry-after-ms'] ?? ''
  if (/^\d{1,9}(\.\d+)?$/.test(exact)) return Number(exact)
  const given = headers?.['retry-after'] ?? ''
  if (/^\d{1,9}(\.\d+)?$/.test(given)) return Number(given) * 1_000
  const at = /[a-z]{3}/i.test(given) ? Date.parse(given) : NaN
  return Number.isNaN(at) ? 0 : Math.max(0, at - now)
}

const wayOutOf = (status: number): string => {
  if (status === 401 || status === 403) return 'Set DEMARCHE_MODEL_KEY to a key that the endpoint takes.'
  if (status === 404) return 'Correct DEMARCHE_MODEL_URL or DEMARCHE_MODEL.'
  if (status === 400 || status === 422) return 'Try DEMARCHE_MODEL_FORMAT=json or DEMARCHE_MODEL_TEMPERATURE=none; not every endpoint takes both.'
  return 'Try again later.'
}

const isBusy = (status: number): boolean => status === 408 || status === 409 || status === 425 || status === 429 || status >= 500

const causes = function* (error: unknown): Generator {
  for (let at = error, depth = 0; at !== undefined && depth < 8; at = at instanceof Error ? at.cause : undefined, depth += 1) yield at
}

/** What went wrong, without anything that the endpoint wrote: an error page may repeat the key. */
export const explainFailure = (error: unknown): ModelFailure => {
  for (const cause of causes(error)) if (cause instanceof ModelFailure) return cause
  if (APICallError.isInstance(error)) {
    const { statusCode = 200, responseHeaders } = error
    if (statusCode >= 200 && statusCode < 300) {
      return new ModelFailure({ code: 'MODEL_PROTOCOL', message: "The model's endpoint answers in a form that its protocol does not have.", wayOut: 'Set DEMARCHE_MODEL_PROVIDER to the protocol that it speaks.', transient: true })
    }
    return new ModelFailure({
      code: 'MODEL_STATUS', message: `The model's endpoint answers with status ${statusCode}.`, wayOut: wayOutOf(statusCode),
      transient: isBusy(statusCode), retryAfterMs: retryAfterMs(responseHeaders, Date.now()),
    })
  }
  return new ModelFailure({ code: 'MODEL_FAILED', message: 'The model gave no answer.', wayOut: 'Try another model, or the rules alone.', transient: false, cause: error })
}
