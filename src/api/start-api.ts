import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { Graph } from '../graph/connect.ts'
import { fragments } from '../generated/fragments.ts'
import { extractionThreads } from '../pipeline/extraction-threads.ts'
import { extractorOf } from '../model/extractor-of.ts'
import { createPlanner, type Planner } from '../plan/planner.ts'
import type { Settings } from '../settings.ts'
import { admission, type Admission } from './admission/admission.ts'
import { answerPlugin } from './answer-plugin.ts'
import { answering } from './answer.ts'
import { bookmarkPlugin } from './bookmarks.ts'
import { browserGuideRoutes } from './browser-guide.ts'
import { failedTries } from './failed-tries.ts'
import { addDraftMutations } from './draft-mutations.ts'
import { addGraphQLRoute } from './graphql-route.ts'
import { graphqlServer } from './graphql-server.ts'
import { addHealthRoutes } from './health-routes.ts'
import { readinessOf } from './health.ts'
import { countConnections, httpServer, usualTimeouts, type HttpServer, type Timeouts } from './http-server.ts'
import { addCorrectMutation } from './correct-mutation.ts'
import { addIngestMutation } from './ingest-mutation.ts'
import { addIngestTextMutation } from './ingest-text-mutation.ts'
import { addJudgementMutations } from './judgement-mutations.ts'
import { addRetractMutations } from './retract-mutations.ts'
import { limits } from './limits/limits.ts'
import { logPlugin } from './log-plugin.ts'
import { exampleQueries, sandboxPage } from './sandbox.ts'
import { metricsPlugin } from './observe/metrics-plugin.ts'
import { addMetricsRoute } from './observe/metrics-route.ts'
import type { Metrics } from './observe/metrics.ts'
import { observedGraph } from './observe/observed-graph.ts'
import { observedPlanner } from './observe/observed-planner.ts'
import type { Tracing } from './observe/tracing.ts'
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
  /** The usual ones when absent. */
  readonly timeouts?: Timeouts
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

type Observed = { readonly settings: Settings, readonly graph: Graph, readonly planner: Planner, readonly admission: Admission, readonly connections: ReturnType<typeof countConnections> }

/** Their libraries take a tenth of a second to load, so only those that are on are. */
const openMetrics = async ({ settings, graph, planner, admission: { state }, connections }: Observed): Promise<Metrics | null> => {
  if (settings.metrics === 'off') return null
  const [{ startMetrics }, examples] = await Promise.all([import('./observe/metrics.ts'), exampleQueries()])
  const knownOperations = examples.flatMap(({ query }) => /^query (\w+)/m.exec(query)?.[1] ?? [])
  return startMetrics({ pool: graph.pool, plans: planner.cacheUse, queue: state, connections, knownOperations })
}

const openTraces = async ({ traces, serviceName }: Settings): Promise<Tracing | null> =>
  traces === null ? null : (await import('./observe/tracing.ts')).openTracing({ endpoint: traces, serviceName })

const urlOf = ({ address, port, family }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`

/**
 * Starts the API on settings.host and settings.port. The graph stays the caller's to close.
 * @throws MalformedSettings, and what listening throws: EADDRINUSE, EACCES, ENOTFOUND
 */
export const startApi = async ({ settings, graph: given, logger, clock, warms = false, timeouts = usualTimeouts }: ApiOptions): Promise<RunningApi> => {
  const stopping = new AbortController()
  const schema = apiSchema()
  const { deadlineMs, writeDeadlineMs, certainty, maxDepth, maxPage, maxCost } = settings
  const graph = observedGraph(given)
  const registered = settings.operations === null ? null : await readOperations(settings.operations, { schema, maxDepth })
  const made = createPlanner({ schema, fragments, limits: { maxDepth, maxPage, maxCost }, cacheSize: 500 + 2 * (registered?.size ?? 0), clock: () => new Date(clock()) })
  const tracing = await openTraces(settings)
  const planner = tracing === null ? made : observedPlanner(made)
  const ahead = warms || registered !== null ? await plannedAhead({ registered, schema, planner, logger }) : []
  const extraction = extractionThreads({ threads: extractingThreads })
  const extract = settings.extractor === 'rules' ? extraction.extract : await extractorOf(settings.extractor, settings)
  for (const add of [addIngestMutation, addRetractMutations, addCorrectMutation]) add(schema, { graph, planner, logger, clock, deadlineMs, writeDeadlineMs })
  addIngestTextMutation(schema, { graph, planner, logger, clock, extract, certainty, deadlineMs, writeDeadlineMs })
  addDraftMutations(schema, { graph, logger, clock, writeDeadlineMs })
  addJudgementMutations(schema, { graph, logger, clock })
  const answer = answering({ planner, graph })
  const server: HttpServer = httpServer({
    logger, listensOn: settings.host, timeouts, maxConnections: settings.maxConnections, refused: (code) => { metrics?.refused(code) },
  })
  const admitting = admission(settings, Math.random)
  const metrics = await openMetrics({ settings, graph, planner, admission: admitting, connections: countConnections(server) })
  const apollo = graphqlServer({ schema, settings, registered, logger, plugins: [logPlugin(logger), metricsPlugin(metrics), bookmarkPlugin, answerPlugin({ answer, deadlineMs, logger })] })
  await apollo.start()
  addHealthRoutes(server, readinessOf(graph))
  const tries = failedTries({ most: limits.failedTries.value, windowMs: triesWindowMs, addresses: 10_000, now: () => performance.now() })
  addGraphQLRoute(server, {
    apollo, settings, askable: { maxDepth, remembers: settings.persistedQueries > 0, registered }, stopping: stopping.signal, sandbox: sandboxPage(), tries, admission: admitting, tracing,
  })
  addMetricsRoute(server, { metrics, tokens: settings.metricsTokens, listensOn: settings.host, tries })
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
    await tracing?.close()
  }
  return { url, close }
}
