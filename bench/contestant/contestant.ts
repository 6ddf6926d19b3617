import { once } from 'node:events'
import { Pool } from 'undici'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import type { Asked, Question, Values } from '../question/questions.ts'
import { operationText } from '../question/texts.ts'
import type { Load, Measured } from '../measure/closed-loop.ts'
import { httpLoad } from '../measure/http-load.ts'
import { startApiProcess } from '../process/start-api-process.ts'
import { startProcess, type StartedProcess } from '../process/start-process.ts'
import { presentMs } from '../question/present.ts'
import type { Database } from './database.ts'
import type { DriverOrder, DriverReply } from './driver-process.ts'

export const contestantNames = ['api', 'neo4j-graphql', 'driver'] as const
export type ContestantName = (typeof contestantNames)[number]

/** One answer, and the milliseconds until it was read. */
export type Answered = { readonly ms: number, readonly body: string }

export type Contestant = {
  readonly name: ContestantName
  readonly pid: number
  /** Where it is asked over HTTP, if it is. */
  readonly url: string | null
  /**
   * One question as an operation that this process has not met before; `marker` tells it from others. Null when there is no
   * answer within `deadlineMs`.
   */
  readonly askNew: (question: Question, asked: Asked, options: { readonly marker: number, readonly deadlineMs: number }) => Promise<Answered | null>
  /** Asks without a pause, so many at a time, for so long. */
  readonly run: (question: Question, load: Load) => Promise<Measured>
  readonly close: () => Promise<void>
}

const poolSize = 40
/** After a deadline a process may take so long to say that it has passed. */
const graceMs = 30_000

/** The API has the usual settings but for these; the benchmark's own deadlines are shorter. */
const apiEnv = ({ uri, user, password }: OpenedServer) => ({
  NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password?.reveal() ?? '', DEMARCHE_POOL_SIZE: `${poolSize}`,
  DEMARCHE_LOG: 'warn', DEMARCHE_DEADLINE_MS: '600000', DEMARCHE_QUEUE_MS: '600000', DEMARCHE_TEST_CLOCK: `${presentMs}`,
})

const start = async (name: ContestantName, server: OpenedServer): Promise<StartedProcess> => {
  if (name === 'api') return startApiProcess({ NODE_ENV: 'production', ...apiEnv(server) })
  const database: Database = { uri: server.uri, user: server.user, password: server.password?.reveal() ?? '', poolSize }
  return startProcess(new URL(`./${name}-process.ts`, import.meta.url), { NODE_ENV: 'production', DEMARCHE_TEST_BENCH: JSON.stringify(database) })
}

const bodyOf = (query: string, variables: Values): string => JSON.stringify({ query, variables })

const overHttp = async (name: 'api' | 'neo4j-graphql', server: OpenedServer): Promise<Contestant> => {
  const { pid, url, stop } = await start(name, server)
  const { origin, pathname: path } = new URL(url ?? '')
  const single = new Pool(origin, { connections: 1, headersTimeout: 0, bodyTimeout: 0 })
  return {
    name, pid, url,
    askNew: async (question, asked, { marker, deadlineMs }) => {
      const query = operationText(question.folder, name).replace(/^query (\w+)/m, `query $1${marker}`)
      const signal = AbortSignal.timeout(deadlineMs)
      const begin = performance.now()
      try {
        const response = await single.request({ path, method: 'POST', headers: { 'content-type': 'application/json' }, body: bodyOf(query, asked[name]), signal })
        const body = await response.body.text()
        return { ms: performance.now() - begin, body }
      } catch (error) {
        if (signal.aborted) return null
        throw error
      }
    },
    run: (question, load) => {
      const text = operationText(question.folder, name)
      return httpLoad({ origin, path, bodies: question.asked.map((asked) => Buffer.from(bodyOf(text, asked[name]))), ...load })
    },
    close: async () => {
      await single.destroy()
      await stop()
    },
  }
}

const inProcess = async (server: OpenedServer): Promise<Contestant> => {
  const { child, pid, stop } = await start('driver', server)
  const order = async <Kind extends DriverOrder['kind']>(given: DriverOrder & { readonly kind: Kind }, withinMs: number): Promise<DriverReply & { readonly kind: Kind }> => {
    const replied = once(child, 'message', { signal: AbortSignal.timeout(withinMs) })
    child.send(given)
    const [reply] = await replied as [DriverReply]
    if (reply.kind === 'failed') throw new Error(`driver: ${reply.message}`)
    return reply as DriverReply & { readonly kind: Kind }
  }
  return {
    name: 'driver', pid, url: null,
    // A comment makes another statement of it for Neo4j.
    askNew: async (question, asked, { marker, deadlineMs }) => {
      const { timedOut, ...answered } = await order({ kind: 'once', question: question.folder, marker: `// ${marker}\n`, parameters: asked.driver, deadlineMs }, deadlineMs + graceMs)
      return timedOut ? null : answered
    },
    run: (question, load) => order({ kind: 'run', question: question.folder, ...load, parameters: question.asked.map(({ driver }) => driver) }, load.deadlineMs + graceMs),
    close: stop,
  }
}

/** The three that are compared, each in a process of its own, on the same Neo4j. */
export const startContestants = async (server: OpenedServer): Promise<readonly Contestant[]> =>
  Promise.all(contestantNames.map((name) => name === 'driver' ? inProcess(server) : overHttp(name, server)))
