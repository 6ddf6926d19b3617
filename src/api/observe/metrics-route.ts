import type { Secret } from '../../domain/secret.ts'
import { ApiError } from '../api-error.ts'
import { assertToken } from '../authenticate.ts'
import { isLoopback } from '../check-host.ts'
import type { FailedTries } from '../failed-tries.ts'
import type { HttpServer } from '../http-server.ts'
import type { Metrics } from './metrics.ts'

type MetricsRouteOptions = {
  /** Null when they are off. */
  readonly metrics: Metrics | null
  readonly tokens: readonly Secret[] | null
  readonly listensOn: string
  readonly tries: FailedTries
}

const off = (message: string, wayOut: string): ApiError => new ApiError({ code: 'METRICS_OFF', message, wayOut })

/**
 * `/metrics` for Prometheus. They tell which operations run and how much there is to do, so other machines read them with a
 * token of their own only, which gives no right to write; on a server that this machine alone reaches they need none unless
 * one is set.
 */
export const addMetricsRoute = (server: HttpServer, { metrics, tokens, listensOn, tries }: MetricsRouteOptions): void => {
  server.get('/metrics', async (request, reply) => {
    if (metrics === null) throw off('This server keeps no metrics.', 'Set DEMARCHE_METRICS to on and start again.')
    if (tokens !== null) assertToken({ authorization: request.headers.authorization, address: request.ip }, { digests: tokens, tries })
    else if (!isLoopback(listensOn)) {
      throw off('This server listens to other machines and has no token for metrics.', 'Set DEMARCHE_METRICS_TOKENS and start again.')
    }
    return reply.type(metrics.contentType).send(await metrics.text())
  })
}
