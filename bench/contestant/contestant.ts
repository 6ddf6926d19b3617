import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Pool } from 'undici'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import type { Asked, Question, Values } from '../question/questions.ts'
import { operationText } from '../question/texts.ts'
import type { Load, Measured } from '../measure/closed-loop.ts'
import { httpLoad } from '../measure/http-load.ts'
import type { Database } from './database.ts'
import type { DriverOrder, DriverReply } from './driver-process.ts'

export const contestantNames = ['api', 'neo4j-graphql', 'driver'] as const
export type ContestantName = (typeof contestantNames)[number]

/** One answer, and the milliseconds until it was read. */
export type Answered = { readonly ms: number, readonly body: string }

export type Contestant = {
  readonly name: ContestantName
  readonly pid: number
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
const startWithinMs = 180_000
/** After a deadline a process may take so long to say that it has passed. */
const graceMs = 30_000

const start = async (name: ContestantName, { uri, user, password }: OpenedServer): Promise<{ readonly child: ChildProcess, readonly url: string | null }> => {
  const database: Database = { uri, user, password: password?.reveal() ?? '', poolSize }
  const child = fork(new URL(`./${name}-process.ts`, import.meta.url), [], {
    env: { ...process.env, NODE_ENV: 'production', DEMARCHE_TEST_BENCH: JSON.stringify(database) }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: ['--no-warnings'],
  })
  const ended = once(child, 'exit').then(() => { throw new Error(`${name} ended before it was ready`) })
  ended.catch(() => undefined)
  const [ready] = await Promise.race([once(child, 'message', { signal: AbortSignal.timeout(startWithinMs) }), ended]) as [{ readonly url: string | null }]
  return { child, url: ready.url }
}

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

const bodyOf = (query: string, variables: Values): string => JSON.stringify({ query, variables })

const overHttp = async (name: 'api' | 'neo4j-graphql', server: OpenedServer): Promise<Contestant> => {
  const { child, url } = await start(name, server)
  const { origin, pathname: path } = new URL(url ?? '')
  const single = new Pool(origin, { connections: 1, headersTimeout: 0, bodyTimeout: 0 })
  return {
    name,
    pid: child.pid ?? 0,
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
      await stop(child)
    },
  }
}

const inProcess = async (server: OpenedServer): Promise<Contestant> => {
  const { child } = await start('driver', server)
  const order = async <Kind extends DriverOrder['kind']>(given: DriverOrder & { readonly kind: Kind }, withinMs: number): Promise<DriverReply & { readonly kind: Kind }> => {
    const replied = once(child, 'message', { signal: AbortSignal.timeout(withinMs) })
    child.send(given)
    const [reply] = await replied as [DriverReply]
    if (reply.kind === 'failed') throw new Error(`driver: ${reply.message}`)
    return reply as DriverReply & { readonly kind: Kind }
  }
  return {
    name: 'driver',
    pid: child.pid ?? 0,
    // A comment makes another statement of it for Neo4j.
    askNew: async (question, asked, { marker, deadlineMs }) => {
      const { timedOut, ...answered } = await order({ kind: 'once', question: question.folder, marker: `// ${marker}\n`, parameters: asked.driver, deadlineMs }, deadlineMs + graceMs)
      return timedOut ? null : answered
    },
    run: (question, load) => order({ kind: 'run', question: question.folder, ...load, parameters: question.asked.map(({ driver }) => driver) }, load.deadlineMs + graceMs),
    close: () => stop(child),
  }
}

/** The three that are compared, each in a process of its own, on the same Neo4j. */
export const startContestants = async (server: OpenedServer): Promise<readonly Contestant[]> =>
  Promise.all(contestantNames.map((name) => name === 'driver' ? inProcess(server) : overHttp(name, server)))
