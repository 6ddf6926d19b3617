import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import type { Logger } from 'pino'
import { timeLeft } from '../graph/time-left.ts'
import { asksGuarded, type Answer } from './answer.ts'
import { assertMayIngest } from './authenticate.ts'
import type { ApiContext } from './context.ts'
import { AnsweredError } from './format-error.ts'
import { translateError } from './translate-error.ts'
import { writtenResponse } from './written-response.ts'

/**
 * Fetches the whole answer before anything is executed: an error then fails the request as a whole, with its HTTP status, and
 * several root fields share one statement. Where the answer is written already it is the response; else graphql-js walks the
 * operation over it. A mutation is let through to its resolver, with a token only; so are lists that are not for everybody.
 */
export const answerPlugin = ({ answer, deadlineMs, logger }: {
  readonly answer: Answer
  readonly deadlineMs: number
  readonly logger: Logger
}): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: () => Promise.resolve({
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      if (operation === undefined) return
      try {
        if (operation.operation === OperationTypeNode.MUTATION) {
          assertMayIngest(contextValue.permission)
          await contextValue.place.write()
          return
        }
        if (asksGuarded({ document, operation })) assertMayIngest(contextValue.permission)
        const { root, written } = await answer(
          { document, operation, variables: request.variables ?? {} },
          { deadlineMs: timeLeft(contextValue.begunAt + deadlineMs), signal: contextValue.signal },
        )
        contextValue.answer = root
        contextValue.written = written
      } catch (error) {
        throw new AnsweredError(translateError(error, logger))
      }
    },
    responseForOperation: ({ contextValue }) => Promise.resolve(contextValue.written === null ? null : writtenResponse(contextValue.written)),
  }),
})
