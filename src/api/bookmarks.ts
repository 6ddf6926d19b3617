import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import { ApiError } from './api-error.ts'
import type { ApiContext } from './context.ts'
import { currentScope } from './observe/request-scope.ts'

/** Carries Neo4j's bookmarks, separated by commas: of an answer what a mutation wrote, of a request what it must see. */
const bookmarkHeader = 'demarche-bookmark'

/** Enough for one that follows several writers; they are passed on to Neo4j as they are. */
const most = 20
const shape = /^[\w+/=:.-]{1,512}$/

/**
 * The bookmarks of a request.
 * @throws ApiError BAD_BOOKMARK
 */
export const readBookmarks = (header: string | readonly string[] | undefined): readonly string[] => {
  if (header === undefined || header === '') return []
  const bookmarks = (typeof header === 'string' ? header : header.join(',')).split(',').map((one) => one.trim())
  if (bookmarks.length <= most && bookmarks.every((one) => shape.test(one))) return bookmarks
  throw new ApiError({ code: 'BAD_BOOKMARK', message: `The header Demarche-Bookmark has a damaged bookmark, or more than ${most}.` })
}

/** Gives the answer of a mutation the bookmark of what it wrote, whether or not what it read afterwards failed. */
export const bookmarkPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ operation, response }) => {
      const written = currentScope()?.written ?? []
      if (operation?.operation === OperationTypeNode.MUTATION && written.length > 0) response.http.headers.set(bookmarkHeader, written.join(','))
      return Promise.resolve()
    },
  }),
}
