import type { DocumentNode } from 'graphql'
import { boundedMap } from '../../domain/bounded-map.ts'
import type { RegisteredOperations } from './read-operations.ts'

const mostDocuments = 1_000
const mostTokens = 150_000

/** A parsed document takes memory for each of its tokens. */
const tokensOf = ({ loc }: DocumentNode): number => {
  let tokens = 0
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) tokens += 1
  return tokens
}

/**
 * Where Apollo Server keeps validated documents, by keys that end in the SHA-256 of the text; its own store writes each one as
 * JSON to weigh it. Those of registered operations are there from the start.
 */
export const documentStore = (registered: RegisteredOperations | null) => {
  const kept = boundedMap<DocumentNode>({ most: mostDocuments, heaviest: mostTokens, weigh: tokensOf })
  return {
    get: (key: string): Promise<DocumentNode | undefined> => 
      Promise.resolve(registered?.get(key.slice(-64))?.document ?? kept.get(key)),
    set: (key: string, document: DocumentNode): Promise<void> => {
      kept.set(key, document)
      return Promise.resolve()
    },
    delete: (key: string): Promise<boolean> => Promise.resolve(kept.delete(key)),
  }
}
