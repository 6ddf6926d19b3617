import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { ApiError } from './api-error.ts'
import { checkHost } from './check-host.ts'
import { errorCodes, type ErrorCode } from './error-codes.ts'
import { securityHeaders } from './security-headers.ts'
import { errorBody, translateError } from './translate-error.ts'

/** Paths and their methods; the 405 of a known path names them. */
export const routes = {
  '/': ['GET', 'HEAD'],
  '/graphql': ['GET', 'HEAD', 'POST'],
  '/health/live': ['GET', 'HEAD'],
  '/health/ready': ['GET', 'HEAD'],
  '/metrics': ['GET', 'HEAD'],
} as const satisfies Record<string, readonly string[]>

const json = 'application/json; charset=utf-8'

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '/'

const unknownRoute = ({ method, url }: FastifyRequest): ApiError => {
  const path = pathOf(url)
  if (!Object.hasOwn(routes, path)) return new ApiError({ code: 'NOT_FOUND', message: 'There is nothing at this path.' })
  const allow = routes[path as keyof typeof routes].join(', ')
  return new ApiError({ code: 'METHOD_NOT_ALLOWED', message: `${path} does not take ${method}.`, headers: { allow } })
}

/** How long what is slow may take, in milliseconds. */
export type Timeouts = {
  /** For the headers of a request, also of a connection's first, which a silent client never sends. */
  readonly headersMs: number
  /** For a whole request. */
  readonly requestMs: number
  /** Between two requests of a connection. */
  readonly keepAliveMs: number
  /** For a client to take its answer. */
  readonly answerMs: number
  /** How often connections are looked at for the first two. */
  readonly checkMs: number
}

export const usualTimeouts: Timeouts = { headersMs: 10_000, requestMs: 30_000, keepAliveMs: 30_000, answerMs: 60_000, checkMs: 2_000 }

type HttpServerOptions = {
  readonly logger: Logger
  readonly listensOn: string
  readonly timeouts: Timeouts
  readonly maxConnections: number
  /** Hears the code of each request that is refused before there is an operation. */
  readonly refused: (code: ErrorCode) => void
}

/** Answers an error in the one shape that all paths share. */
const sendError = (reply: FastifyReply, error: unknown, { logger, refused }: HttpServerOptions): void => {
  const known = translateError(error, logger)
  refused(known.code)
  // Under overload a line for each refusal would cost what refusing saves; they are counted.
  logger[known.code === 'OVERLOADED' ? 'debug' : 'info']({ status: known.status, code: known.code, method: reply.request.method, path: pathOf(reply.request.url) }, 'refused')
  void reply.code(known.status).headers({ ...securityHeaders, ...known.headers }).type(json).send(errorBody(known))
}

/** What Node's HTTP parser refuses before there is a request. */
const parserCodes: Readonly<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
}

const answerParserError = (refused: HttpServerOptions['refused']) => (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const code = parserCodes[error.code ?? ''] ?? 'BAD_REQUEST'
  refused(code)
  const { status, means, wayOut } = errorCodes[code]
  const body = errorBody({ code, status, message: means, headers: {}, extensions: { code, wayOut } })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, `content-length: ${Buffer.byteLength(body)}`, `content-type: ${json}`, 'connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}

export type HttpServer = FastifyInstance

/**
 * A Fastify without routes: uniform JSON errors, security headers, time limits for what arrives. Requests are logged by what
 * answers them, so Fastify's own logger, which quotes whole URLs, is off.
 */
export const httpServer = (options: HttpServerOptions): HttpServer => {
  const { timeouts } = options
  const server: HttpServer = fastify({
    trustProxy: false,
    return503OnClosing: false,
    requestTimeout: timeouts.requestMs,
    keepAliveTimeout: timeouts.keepAliveMs,
    http: { headersTimeout: timeouts.headersMs, connectionsCheckingInterval: timeouts.checkMs, maxHeaderSize: 16_384 },
    clientErrorHandler: answerParserError(options.refused),
    frameworkErrors: (error, _request, reply) => { sendError(reply, error, options) },
  })
  server.server.maxConnections = options.maxConnections
  server.addHook('onRequest', (request, reply, next) => {
    reply.headers(securityHeaders)
    checkHost(request.headers.host, options.listensOn)
    next()
  })
  // A client that takes its answer by drops would keep it in memory for ever.
  server.addHook('onSend', (request, { raw }, payload) => {
    // A client that has gone leaves nothing to wait for: no close would come to clear the timer.
    if (raw.destroyed) return Promise.resolve(payload)
    const timer = setTimeout(() => { request.raw.destroy() }, timeouts.answerMs)
    raw.once('close', () => { clearTimeout(timer) })
    return Promise.resolve(payload)
  })
  server.setNotFoundHandler((request, reply) => { sendError(reply, unknownRoute(request), options) })
  server.setErrorHandler((error, _request, reply) => { sendError(reply, error, options) })
  server.removeAllContentTypeParsers()
  return server
}

/** How many connections are open, and how many were refused because too many were. */
export const countConnections = ({ server }: HttpServer): (() => { readonly open: number, readonly refused: number }) => {
  let open = 0
  let refused = 0
  server.on('connection', (socket) => {
    open += 1
    socket.once('close', () => { open -= 1 })
  })
  server.on('drop', () => { refused += 1 })
  return () => ({ open, refused })
}
