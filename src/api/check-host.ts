import { ApiError } from './api-error.ts'

const loopback = /^(localhost|[a-z0-9-]+\.localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|::1)$/i

/** Whether an address or host name means this machine alone. */
export const isLoopback = (host: string): boolean => loopback.test(host)

/**
 * Refuses a malformed `Host`, and on a server that listens to this machine alone every other machine's name: a web page
 * whose name was made to point here (DNS rebinding) would otherwise read the graph through its visitor's browser.
 * @throws ApiError BAD_REQUEST, HOST_NOT_ALLOWED
 */
export const checkHost = (header: string | undefined, listensOn: string): void => {
  const host = URL.parse(`http://${header ?? ''}/`)
  if (header === undefined || host === null || host.username !== '' || host.pathname !== '/') {
    throw new ApiError({ code: 'BAD_REQUEST', message: 'The Host header is missing or malformed.' })
  }
  if (isLoopback(listensOn) && !isLoopback(host.hostname)) {
    throw new ApiError({ code: 'HOST_NOT_ALLOWED', message: 'The Host header names another machine.' })
  }
}
