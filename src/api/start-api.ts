import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { Graph } from '../graph/connect.ts'
import { fragments } from '../generated/fragments.ts'
import { extractionThreads } from '../pipeline/extraction-threads.ts'
import { extractorOf } from '../model/extractor-of.ts'
import { createPlanner } from '../plan/planner.ts'
import type { Settings } from '../settings.ts'
import { answerPlugin } from './answer-plugin.ts'
import { answering } from './answer.ts'
import { browserGuideRoutes } from './browser-guide.ts'
import { failedTries } from './failed-tries.ts'
import { addDraftMutations } from './draft-mutations.ts'
import { addGraphQLRoute } from './graphql-route.ts'
import { graphqlServer } from './graphql-server.ts'
import { addHealthRoutes } from './health-routes.ts'
import { readinessOf } from './health.ts'
import { httpServer } from './http-server.ts'
import { addCorrectMutation } from './correct-mutation.ts'
import { addIngestMutation } from './ingest-mutation.ts'
import { addIngestTextMutation } from './ingest-text-mutation.ts'
import { addJudgementMutations } from './judgement-mutations.ts'
import { addRetractMutations } from './retract-mutations.ts'
import { limits } from './limits/limits.ts'
import { logPlugin } from './log-plugin.ts'
import { sandboxPage } from './sandbox.ts'
import { apiSchema } from './schema.ts'
import { plannedAhead } from './operations/planned-ahead.ts'
import { readOperations } from './operations/read-operations.ts'
import { warmPlans } from './warm-plans.ts'

export type ApiOptions = {
  readonly settings: Settings
  readonly graph: Graph
  readonly logger: Logger
  /** The present, in milliseconds since 1970: `Date.now`. */
  readonly clock: () => number
  /** Whether Neo4j plans the registered operations, or else the example queries, in the background once the API listens; false when absent. */
  readonly warms?: boolean
}

export type RunningApi = {
  /** Where GraphQL is asked: `http://127.0.0.1:4000/graphql`. */
  readonly url: string
  /** Takes no more requests, lets running ones end for `deadlineMs` (5,000 when absent), then cancels them. */
  readonly close: (options?: { readonly deadlineMs?: number }) => Promise<void>
}

const triesWindowMs = 15 * 60_000
/** Texts that are drafted at a time; others wait. */
const extractingThreads = 2

const urlOf = ({ address, port, family }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`

/**
 * Starts the API on settings.host and settings.port. The graph stays the caller's to close.
 * @throws MalformedSettings, and what listening throws: EADDRINUSE, EACCES, ENOTFOUND
 */
export const startApi = async ({ settings, graph, logger, clock, warms = false }: ApiOptions): Promise<RunningApi> => {
  const stopping = new AbortController()
  const schema = apiSchema()
  const { deadlineMs, writeDeadlineMs, certainty, maxDepth, maxPage, maxCost } = settings
  const registered = settings.operations === null ? null : await readOperations(settings.operations, { schema, maxDepth })
  const planner = createPlanner({ schema, fragments, limits: { maxDepth, maxPage, maxCost }, cacheSize: 500 + 2 * (registered?.size ?? 0), clock: () => new Date(clock()) })
  const ahead = warms || registered !== null ? await plannedAhead({ registered, schema, planner, logger }) : []
  const extraction = extractionThreads({ threads: extractingThreads })
  const extract = settings.extractor === 'rules' ? extraction.extract : await extractorOf(settings.extractor, settings)
  for (const add of [addIngestMutation, addRetractMutations, addCorrectMutation]) add(schema, { graph, planner, logger, clock, deadlineMs, writeDeadlineMs })
  addIngestTextMutation(schema, { graph, planner, logger, clock, extract, certainty, deadlineMs, writeDeadlineMs })
  addDraftMutations(schema, { graph, logger, clock, writeDeadlineMs })
  addJudgementMutations(schema, { graph, logger, clock })
  const answer = answering({ planner, graph })
  const apollo = graphqlServer({ schema, settings, registered, logger, plugins: [logPlugin(logger), answerPlugin({ answer, deadlineMs, logger })] })
  await apollo.start()
  const server = httpServer({ logger, listensOn: settings.host })
  addHealthRoutes(server, readinessOf(graph))
  addGraphQLRoute(server, {
    apollo, settings, askable: { maxDepth, remembers: settings.persistedQueries > 0, registered }, stopping: stopping.signal, sandbox: sandboxPage(),
    tries: failedTries({ most: limits.failedTries.value, windowMs: triesWindowMs, addresses: 10_000, now: () => performance.now() }),
  })
  browserGuideRoutes(server)
  server.get('/', (_request, reply) => reply.redirect('/graphql', 302))
  await server.listen({ host: settings.host, port: settings.port })
  const url = urlOf(server.server.address() as AddressInfo)
  logger.info({ url }, 'listening')
  const closing = new AbortController()
  if (warms) void warmPlans(ahead, { planner, graph, logger, signal: closing.signal })

  const close = async ({ deadlineMs = 5_000 } = {}): Promise<void> => {
    closing.abort()
    const timer = setTimeout(() => {
      stopping.abort()
      setTimeout(() => { server.server.closeAllConnections() }, 500)
    }, deadlineMs)
    await server.close()
    clearTimeout(timer)
    await apollo.stop()
    await extraction.close()
  }
  return { url, close }
}
