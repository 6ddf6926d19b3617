import type { ApolloServerPlugin } from '@apollo/server'
import { isErrorCode } from '../error-codes.ts'
import type { ApiContext } from '../context.ts'
import type { Metrics } from './metrics.ts'
import { currentScope } from './request-scope.ts'

/** Counts every operation when its answer leaves, and tells its span what it was. */
export const metricsPlugin = (metrics: Metrics | null): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ operation, operationName, contextValue, response }) => {
      const given = response.body.kind === 'single' ? response.body.singleResult.errors ?? [] : []
      const codes = [...new Set(given.map(({ extensions }) => extensions?.['code']).filter(isErrorCode))]
      const scope = currentScope()
      const kind = operation?.operation ?? 'none'
      metrics?.answered({
        name: operationName, kind, codes, seconds: (performance.now() - contextValue.begunAt) / 1_000,
        rows: scope?.rows ?? 0, databaseSeconds: (scope?.databaseMs ?? 0) / 1_000,
      })
      scope?.span?.set({ 'graphql.operation.type': kind, 'graphql.operation.name': operationName?.slice(0, 100) ?? '' })
      if (codes.length > 0) scope?.span?.set({ 'demarche.error.codes': codes })
      return Promise.resolve()
    },
  }),
})
