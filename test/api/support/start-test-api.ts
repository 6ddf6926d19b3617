import { request as httpRequest } from 'node:http'
import { connect, type Graph } from '../../../src/graph/connect.ts'
import { createLogger } from '../../../src/api/logger.ts'
import { startApi } from '../../../src/api/start-api.ts'
import { readSettings } from '../../../src/settings.ts'

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; throws when it is none. */
  readonly json: () => GraphQLAnswer
}
export type GraphQLAnswer = {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly GraphQLProblem[]
}
export type GraphQLProblem = {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string, readonly wayOut: string } & Readonly<Record<string, unknown>>
}

export type TestApi = {
  readonly origin: string
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>
  readonly ask: (query: string, variables?: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** The log so far, line by line. */
  readonly log: readonly string[]
  readonly close: (options?: { readonly deadlineMs?: number }) => Promise<void>
}

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as GraphQLAnswer }
}

const silent = createLogger({ level: 'silent' })

/** A Neo4j that nobody listens for: for tests of what needs no database, and of its absence. */
export const absentGraph = (): Graph =>
  connect({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: null, database: null, poolSize: 1, logger: silent })

/** The API over HTTP on a free port, its log kept. */
export const startTestApi = async ({ graph, env = {}, clock = Date.now }: {
  readonly graph: Graph
  readonly env?: NodeJS.ProcessEnv
  readonly clock?: () => number
}): Promise<TestApi> => {
  const log: string[] = []
  const logger = createLogger({ level: 'trace', destination: { write: (line) => { log.push(line) } } })
  const { url, close } = await startApi({ settings: readSettings({ PORT: '0', ...env }), graph, logger, clock })
  const { origin } = new URL(url)
  const send = async (path: string, init: RequestInit = {}): Promise<Answer> =>
    answerOf(await fetch(`${origin}${path}`, { redirect: 'manual', signal: AbortSignal.timeout(150_000), ...init }))
  return {
    origin, send, log, close,
    ask: (query, variables = {}, headers = {}) => send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    }),
  }
}

/** The codes of an answer's errors, in order. */
export const codesOf = (answer: Answer): readonly string[] => (answer.json().errors ?? []).map(({ extensions }) => extensions.code)

/** Sends what `fetch` would not: any header, Host among them. */
export const sendRaw = (origin: string, { path = '/graphql', method = 'POST', headers, body = '' }: {
  readonly path?: string
  readonly method?: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}): Promise<{ readonly status: number, readonly text: string }> => new Promise((resolve, reject) => {
  const sent = httpRequest(`${origin}${path}`, { method, headers, timeout: 10_000 }, (response) => {
    let text = ''
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => { text += chunk })
    response.on('end', () => { resolve({ status: response.statusCode ?? 0, text }) })
  })
  sent.on('error', reject)
  sent.end(body)
})
