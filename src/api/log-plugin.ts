import type { ApolloServerPlugin } from '@apollo/server'
import type { Logger } from 'pino'
import type { ApiContext } from './context.ts'

/** One line for each operation: its name and kind, how long it took, the codes of its errors. Never its text or variables. */
export const logPlugin = (logger: Logger): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ operation, operationName, contextValue, response }) => {
      const errors = response.body.kind === 'single' ? response.body.singleResult.errors ?? [] : []
      logger.info({
        operation: operationName?.slice(0, 100) ?? null,
        kind: operation?.operation ?? null,
        ms: Math.round(performance.now() - contextValue.begunAt),
        ...(errors.length === 0 ? {} : { codes: [...new Set(errors.map(({ extensions }) => extensions?.['code']))] }),
      }, 'operation')
      return Promise.resolve()
    },
  }),
})
