import type { Command } from 'commander'
import { createLogger } from '../../api/logger.ts'
import { startApi, type RunningApi } from '../../api/start-api.ts'
import { countsQuery } from '../../generated/cli-operations.ts'
import { foldersOf } from '../../graph/server/managed-folder.ts'
import type { Settings } from '../../settings.ts'
import { asking } from '../ask.ts'
import { browserPostConnect } from '../browser-post-connect.ts'
import { CliError } from '../cli-error.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { closeOnSignals } from '../grace.ts'
import { loadExamples } from '../load-examples.ts'
import { formatWelcome, type Welcome } from '../output/welcome.ts'
import { choosePort, listenError } from '../port.ts'
import { print, printJson } from '../print.ts'
import { readRunFile, writeRunFile } from '../run-file.ts'
import type { Session } from '../session.ts'
import { findStory } from '../story.ts'

type StartOptions = CommonOptions & { readonly examples: boolean }

const closeWithinMs = 45_000
/** For the first question to a Neo4j that has planned nothing yet, while it also plans the examples. */
const firstAnswerWithinMs = 60_000

const alreadyServing = (url: string): CliError => new CliError({
  code: 'ALREADY_SERVING', message: `a demarche start from this state folder serves at ${url}`,
  wayOut: 'Use that one, end it with demarche stop, or set DEMARCHE_HOME to another folder.', exitCode: exitCodes.failed,
})

/** Lines of the log are for programs: where a person watches, and chose nothing, only warnings come between. */
const logLevel = ({ env, stderr }: Context, settings: Settings): string => !env['DEMARCHE_LOG'] && stderr.isTTY ? 'warn' : settings.logLevel

/** The address by which people and Neo4j Browser reach what listens on all or on loopback addresses. */
const originOf = ({ host, port }: Pick<Settings, 'host' | 'port'>): string => {
  const here = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  return `http://${here ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}

const passwordHint = ({ server, settings }: Session, { stdout }: Context): string => {
  if (server.kind === 'uri' || settings.neo4jPassword !== null) return 'the one in NEO4J_PASSWORD'
  if (stdout.isTTY && server.password !== null) return server.password.reveal()
  return `kept in ${server.kind === 'managed' ? foldersOf(settings.home).password : `${settings.home}/docker-password`}`
}

const listen = async (session: Session, settings: Settings, context: Context): Promise<RunningApi> => {
  const logger = createLogger({ level: logLevel(context, settings) })
  try {
    return await startApi({ settings, graph: session.graph, logger, clock: Date.now, warms: true })
  } catch (error) {
    throw listenError(error, settings)
  }
}

const welcomeOf = async (session: Session, origin: string, context: Context): Promise<Welcome> => ({
  api: `${origin}/graphql`,
  neo4j: { uri: session.server.uri, user: session.server.user, browserUrl: session.server.browserUrl },
  password: passwordHint(session, context),
  guide: `${origin}/browser-guide/story.html`,
  style: `${origin}/browser-guide/demarche.grass`,
  ingestion: session.settings.ingestTokens === null ? 'off' : 'token',
  story: await findStory(asking({ graph: session.graph, settings: { ...session.settings, deadlineMs: Math.max(firstAnswerWithinMs, session.settings.deadlineMs) } })),
})

const serve = async (session: Session, settings: Settings, { context, options, stopped }: {
  readonly context: Context, readonly options: StartOptions, readonly stopped: Promise<unknown>
}): Outcome => {
  const { progress, stderr } = context
  const { sources } = await session.ask(countsQuery, {})
  if (options.examples && sources.totalCount === 0) await loadExamples(session.graph, progress)
  const api = await listen(session, settings, context)
  try {
    const origin = originOf(settings)
    const forget = await writeRunFile(settings.home, `${origin}/graphql`)
    try {
      const welcome = await welcomeOf(session, origin, context)
      progress.done()
      await (options.json ? printJson(context, welcome) : print(context, formatWelcome(welcome, context.screen)))
      await stopped
      stderr.write('Stopping.\n')
    } finally {
      await forget()
    }
  } finally {
    await api.close()
  }
  return exitCodes.done
}

const start = async (options: StartOptions, context: Context): Outcome => {
  const given = context.settings()
  const { stderr, env } = context
  for (const name of given.unknown) stderr.write(`${name} is not a setting of Demarche; it is left alone.\n`)
  const other = await readRunFile(given.home)
  if (other !== null) throw alreadyServing(other.url)
  const settings = { ...given, port: await choosePort(given, Boolean(env['PORT'])) }

  const { promise: stopped, resolve: stop } = Promise.withResolvers<null>()
  let serves = false
  let running: Outcome | null = null
  closeOnSignals({
    deadlineMs: closeWithinMs,
    say: (text) => { stderr.write(`demarche: ${text}\n`) },
    close: async () => {
      stop(null)
      // Before it serves there is nothing to close: Neo4j's watchdog ends what this process leaves behind.
      if (serves) await running
    },
  })
  const postConnect = await browserPostConnect(originOf(settings))
  running = context.withSession((session) => {
    serves = true
    return serve(session, settings, { context, options, stopped })
  }, { browserPostConnect: postConnect })
  return running
}

export const addStart = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('start')
    .summary('find or start Neo4j, load the examples into an empty graph, serve the API')
    .description('Find or start a Neo4j, migrate it, load the examples when the graph is empty, serve the GraphQL API, and show where to go on. Runs until Ctrl-C or demarche stop.')
    .option('--no-examples', 'leave an empty graph empty')
    .option('--json', 'print addresses and the chain as JSON once it serves')
    .addHelpText('after', `
Examples:
  demarche start
  PORT=4100 demarche start --no-examples
  NEO4J_URI=neo4j+s://db.example.org NEO4J_PASSWORD=… demarche start

Without PORT the API takes the first free port from 4000 on.`)
    .action((options: StartOptions) => run(() => start(options, context)))
}
