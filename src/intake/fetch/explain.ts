import { errorCode } from '../error-code.ts'
import { Refusal } from '../refusal.ts'

const late = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

/** Several addresses of a name were tried: Node gives their errors together. */
const together = (error: unknown): readonly unknown[] =>
  typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors) ? error.errors : []

/** The refusal behind an error of the connection: our own ones may come wrapped. */
const within = (error: unknown): Refusal | null => {
  if (error instanceof Refusal) return error
  const found = together(error).map(within).find((one) => one !== null)
  if (found !== undefined) return found
  return typeof error === 'object' && error !== null && 'cause' in error && error.cause !== undefined ? within(error.cause) : null
}

const certificate = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/

/** What went wrong between us and a server, in words; `host` is named, since a redirect may have led elsewhere. */
export const explain = (error: unknown, host: string): Refusal => {
  const own = within(error)
  if (own !== null) return own
  const code = [error, ...together(error)].map(errorCode).find((one) => one !== '') ?? ''
  if (late.has(code)) return new Refusal({ code: 'TIMEOUT', message: `${host} did not answer in time.`, wayOut: 'Try again later, or save the page and give the file.', transient: true, cause: error })
  if (certificate.test(code)) return new Refusal({ code: 'NETWORK', message: `The certificate of ${host} is not valid (${code}).`, wayOut: 'Save the page and give the file, if you trust it.', cause: error })
  return new Refusal({
    code: 'NETWORK', message: `The connection to ${host} failed${code === '' ? '' : ` (${code})`}.`, wayOut: 'Try again later, or save the page and give the file.', transient: true, cause: error,
  })
}
