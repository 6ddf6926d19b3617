import type { IncomingMessage } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Settings } from '../settings.ts'
import type { Admission } from './admission/admission.ts'
import { ApiError } from './api-error.ts'
import { authenticate, writerName, type Permission } from './authenticate.ts'
import { readBookmarks } from './bookmarks.ts'
import { checkRequest, type Askable } from './check-request.ts'
import type { ApiContext } from './context.ts'
import type { FailedTries } from './failed-tries.ts'
import type { HttpServer } from './http-server.ts'
import { limits } from './limits/limits.ts'
import { inScope, startScope } from './observe/request-scope.ts'
import type { Tracing } from './observe/tracing.ts'
import { readBody } from './read-body.ts'
import type { Sandbox } from './sandbox.ts'

declare module 'fastify' {
  interface FastifyRequest {
    permission: Permission
    admitted: Admitted | null
  }
}

/** What a request has once it may be answered. */
type Admitted = Pick<ApiContext, 'signal' | 'begunAt' | 'place'> & { readonly bookmarks: readonly string[] }

type GraphQLRouteOptions = {
  readonly apollo: ApolloServer<ApiContext>
  readonly settings: Settings
  readonly tries: FailedTries
  readonly sandbox: Sandbox
  readonly askable: Askable
  /** Aborted when running operations must end. */
  readonly stopping: AbortSignal
  readonly admission: Admission
  /** Null while nothing is traced. */
  readonly tracing: Tracing | null
}

/** Aborted when the client goes away before its answer is sent. */
const clientSignal = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort()
  })
  return controller.signal
}

const wantsPage = (accept: string | undefined): boolean => /(^|,)\s*text\/html\s*(;|,|$)/i.test(accept ?? '')

/**
 * `/graphql`: operations by POST, the sandbox page by GET for browsers. Queries by GET are not taken: a page of another site
 * can make its visitor send them.
 */
export const addGraphQLRoute = (server: HttpServer, { apollo, settings, tries, sandbox, askable, stopping, admission, tracing }: GraphQLRouteOptions): void => {
  const handle = fastifyApolloHandler(apollo, {
    context: ({ permission, headers, admitted }) => {
      if (admitted === null) throw new Error('a request is answered that was not admitted')
      const { signal, begunAt, place } = admitted
      return Promise.resolve({ permission, by: writerName(headers.authorization), signal, begunAt, place, answer: null, written: null })
    },
  })
  void server.register((scope, _options, done) => {
    scope.decorateRequest('permission', 'read')
    scope.decorateRequest('admitted', null)
    scope.addContentTypeParser('*', async (request: FastifyRequest, payload: IncomingMessage) => readBody(payload, {
      contentType: request.headers['content-type'],
      contentEncoding: request.headers['content-encoding'],
      contentLength: request.headers['content-length'],
      limit: (request.permission === 'ingest' ? limits.dossierBytes : limits.bodyBytes).value,
    }))
    scope.post('/graphql', {
      onRequest: (request, _reply, next) => {
        const { authorization } = request.headers
        request.permission = authenticate({ authorization, address: request.ip }, { digests: settings.ingestTokens, tries })
        admission.assertRoom()
        next()
      },
      preHandler: async (request, reply) => {
        request.body = checkRequest(request.body, askable)
        const bookmarks = readBookmarks(request.headers['demarche-bookmark'])
        const begunAt = performance.now()
        const signal = AbortSignal.any([clientSignal(reply), stopping])
        const place = await admission.enter(signal)
        reply.raw.once('close', place.leave)
        request.admitted = { signal, begunAt, place, bookmarks }
      },
      // The place is free once the answer is made: who reads it slowly keeps a connection, not a place.
      onSend: (request, _reply, payload) => {
        request.admitted?.place.leave()
        return Promise.resolve(payload)
      },
    }, function observed(this: HttpServer, request, reply) {
      const span = tracing?.request(request.headers) ?? null
      if (span !== null) {
        reply.raw.once('close', () => {
          span.set({ 'http.response.status_code': reply.statusCode })
          span.end(reply.statusCode >= 500 ? String(reply.statusCode) : undefined)
        })
      }
      return inScope(startScope({ bookmarks: request.admitted?.bookmarks ?? [], span }), () => handle.call(this, request, reply))
    })
    scope.get('/graphql', async (request, reply) => {
      if (!wantsPage(request.headers.accept)) {
        throw new ApiError({ code: 'METHOD_NOT_ALLOWED', message: 'Operations are sent by POST.', headers: { allow: 'POST' } })
      }
      return sandbox(request, reply)
    })
    done()
  })
}
