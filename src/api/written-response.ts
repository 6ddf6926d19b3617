import { HeaderMap, type GraphQLResponse } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'

/** `data` that is JSON already. */
class WrittenData {
  readonly [key: string]: unknown
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** The response whose `data` has this JSON. */
export const writtenResponse = (text: string): GraphQLResponse =>
  ({ http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: new WrittenData(text) } } })

/** The body of a response; what is written already is not written again. */
export const stringifyResult = (result: FormattedExecutionResult): string =>
  result.data instanceof WrittenData ? `{"data":${result.data.text}}\n` : `${JSON.stringify(result)}\n`
