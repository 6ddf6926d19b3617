import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import getPort, { portNumbers } from 'get-port'
import { Secret } from '../../domain/secret.ts'
import type { Settings } from '../../settings.ts'
import { connect } from '../connect.ts'
import { WrongPassword } from '../errors.ts'
import { DockerUnusable } from './errors.ts'
import type { Report } from './events.ts'
import type { OpenedServer } from './opened-server.ts'

const image = 'neo4j:5.26-community'
const service = 'neo4j'
const project = 'demarche'
const composeFile = fileURLToPath(new URL('../../../docker-compose.yml', import.meta.url))

const engineMs = 2_000
const composeMs = 60_000
const readyMs = 120_000

type DockerSettings = Pick<Settings, 'home' | 'neo4jPassword'>

export type DockerOptions = {
  readonly report: Report
  readonly env: NodeJS.ProcessEnv
  /** How long the image may take to come when the engine does not have it. */
  readonly pullMs: number
}

type Run = (command: readonly string[], timeout: number, env?: NodeJS.ProcessEnv) => Promise<{ readonly ok: boolean, readonly output: string }>

const runIn = (env: NodeJS.ProcessEnv): Run => async ([program = '', ...args], timeout, more = {}) => {
  const result = await execa(program, args, { env: { ...env, ...more }, extendEnv: false, reject: false, all: true, stdin: 'ignore', timeout })
  if (!result.failed) return { ok: true, output: result.stdout }
  return { ok: false, output: result.timedOut ? `no answer within ${timeout / 1_000} s` : result.all || (result.originalMessage ?? '') }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

/** `docker compose` where the plugin is there, else the older `docker-compose`. */
const findCompose = async (run: Run): Promise<readonly string[]> => {
  if ((await run(['docker', 'compose', 'version'], engineMs * 5)).ok) return ['docker', 'compose']
  if ((await run(['docker-compose', 'version'], engineMs * 5)).ok) return ['docker-compose']
  throw new DockerUnusable('neither "docker compose" nor "docker-compose" is installed')
}

const passwordFile = (home: string): string => join(home, 'docker-password')

const knownPassword = async ({ home, neo4jPassword }: DockerSettings): Promise<Secret | null> => {
  if (neo4jPassword !== null) return neo4jPassword
  const kept = (await readFile(passwordFile(home), 'utf8').catch(() => '')).trim()
  return kept === '' ? null : new Secret(kept)
}

/** From NEO4J_PASSWORD, else one made once and kept in the state folder, since the volume keeps the first. */
const providePassword = async (settings: DockerSettings): Promise<Secret> => {
  const known = await knownPassword(settings)
  if (known !== null) return known
  const made = randomBytes(24).toString('hex')
  await mkdir(settings.home, { recursive: true, mode: 0o700 })
  await writeFile(passwordFile(settings.home), `${made}\n`, { mode: 0o600 })
  return new Secret(made)
}

const provideImage = async (run: Run, { report, pullMs }: DockerOptions): Promise<void> => {
  if ((await run(['docker', 'image', 'inspect', '--format', '{{.Id}}', image], engineMs * 5)).ok) return
  report({ kind: 'pullingImage', image })
  const pulled = await run(['docker', 'pull', '--quiet', image], pullMs)
  if (!pulled.ok) throw new DockerUnusable(`${image} is not here and could not be pulled (${lastLine(pulled.output)})`)
}

/** The port of this machine behind which the running service answers, or null when it does not run. */
const publishedPort = async (run: Run, compose: readonly string[], inside: number): Promise<number | null> => {
  const { ok, output } = await run([...compose, 'port', service, String(inside)], engineMs * 5, { NEO4J_PASSWORD: 'unused' })
  const port = /:(\d+)$/.exec(output.trim())?.[1]
  return ok && port !== undefined && port !== '0' ? Number(port) : null
}

const untilReady = async (uri: string, password: Secret): Promise<void> => {
  const end = performance.now() + readyMs
  const graph = connect({ uri, user: 'neo4j', password, database: null, poolSize: 1, logger: { debug: () => undefined } })
  try {
    for (;;) {
      try {
        await graph.verify({ deadlineMs: 5_000 })
        return
      } catch (error) {
        if (error instanceof WrongPassword || performance.now() > end) throw error
        await pause(500)
      }
    }
  } finally {
    await graph.close()
  }
}

/** @returns the command that reaches the project's services @throws DockerUnusable */
const findEngine = async (run: Run): Promise<readonly string[]> => {
  const engine = await run(['docker', 'version', '--format', '{{.Server.Version}}'], engineMs)
  if (!engine.ok) throw new DockerUnusable(/ENOENT/.test(engine.output) ? 'it is not installed' : `its engine does not answer (${lastLine(engine.output)})`)
  return [...await findCompose(run), '-f', composeFile, '-p', project]
}

/** The service at this port, as the rest of the program sees it; nothing that a program does stops it. */
const serviceAt = (boltPort: number, browserPort: number | null, password: Secret | null): OpenedServer => ({
  kind: 'docker', uri: `bolt://127.0.0.1:${boltPort}`, user: 'neo4j', password, database: null,
  browserUrl: browserPort === null ? null : `http://localhost:${browserPort}/browser/`,
  release: () => Promise.resolve(),
})

/** The `neo4j` service as it runs now, or null where none does, or no Docker is: nothing is started, fetched or written. */
export const dockerStatus = async (settings: DockerSettings, env: NodeJS.ProcessEnv): Promise<OpenedServer | null> => {
  const run = runIn(env)
  try {
    const compose = await findEngine(run)
    const boltPort = await publishedPort(run, compose, 7687)
    return boltPort === null ? null : serviceAt(boltPort, await publishedPort(run, compose, 7474), await knownPassword(settings))
  } catch (error) {
    if (error instanceof DockerUnusable) return null
    throw error
  }
}

/**
 * Starts the `neo4j` service of docker-compose.yml, or finds it running. It goes on when the program ends, as services do;
 * `docker compose down` stops it.
 * @throws DockerUnusable with the reason, WrongPassword when the volume was made with another password
 */
export const openDocker = async (settings: DockerSettings, options: DockerOptions): Promise<OpenedServer> => {
  const begin = performance.now()
  const run = runIn(options.env)
  const compose = await findEngine(run)
  await provideImage(run, options)
  const password = await providePassword(settings)
  if (await publishedPort(run, compose, 7687) === null) {
    options.report({ kind: 'starting', elapsedMs: performance.now() - begin })
    const up = await run([...compose, 'up', '-d', service], composeMs, {
      NEO4J_PASSWORD: password.reveal(),
      BOLT_PORT: String(await getPort({ port: portNumbers(7687, 7699), host: '127.0.0.1' })),
      BROWSER_PORT: String(await getPort({ port: portNumbers(7474, 7486), host: '127.0.0.1' })),
    })
    if (!up.ok) throw new DockerUnusable(`the service did not start (${lastLine(up.output)})`)
  }
  const [boltPort, browserPort] = [await publishedPort(run, compose, 7687), await publishedPort(run, compose, 7474)]
  if (boltPort === null) throw new DockerUnusable('the service ended as soon as it started; docker compose logs neo4j tells why')
  const server = serviceAt(boltPort, browserPort, password)
  await untilReady(server.uri, password)
  options.report({ kind: 'ready', uri: server.uri, elapsedMs: performance.now() - begin })
  return server
}
