import { z } from 'zod'
import { DemarcheError } from '../domain/demarche-error.ts'
import type { Operation } from '../generated/cli-operations.ts'
import type { Ask } from './ask.ts'

const answerShape = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).partial().optional() })).optional(),
})

const deadlineMs = 30_000

/** Asks a running API as any application does. */
export const askingOverHttp = (url: string): Ask => async <Result, Variables>({ name, text }: Operation<Result, Variables>, variables: Variables) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: text, operationName: name, variables }),
    signal: AbortSignal.timeout(deadlineMs),
  })
  const { data, errors: [error] = [] } = answerShape.parse(await response.json())
  if (error !== undefined) {
    throw new DemarcheError({
      code: error.extensions?.code ?? 'API_ERROR', message: `the API refused ${name}: ${error.message}`, wayOut: 'Its log on standard error tells more.',
    })
  }
  return data as Result
}
