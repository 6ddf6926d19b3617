import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { extname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import getPort, { portNumbers } from 'get-port'
import type { Secret } from '../../domain/secret.ts'
import type { Settings } from '../../settings.ts'
import { connect } from '../connect.ts'
import { WrongPassword } from '../errors.ts'
import { DiskFull, PasswordLost, PortTaken, StartTimedOut } from './errors.ts'
import type { Report } from './events.ts'
import { withFolderLock } from './folder-lock.ts'
import { provideJars } from './jars.ts'
import {
  assertRoom, childEnvironment, endedEarly, setInitialPassword, spawnServer, stopProcess, writeConfiguration,
} from './java-process.ts'
import { findJava } from './java.ts'
import { countLeases, takeLease } from './leases.ts'
import {
  foldersOf, hasData, hasStarted, lastOutput, providePassword, readPassword, readRunning, writeRunning, type Folders, type RunningServer,
} from './managed-folder.ts'
import { isAlive } from './process-identity.ts'
import type { OpenedServer } from './opened-server.ts'

type ManagedSettings = Pick<Settings, 'home' | 'cache' | 'neo4jHeap' | 'neo4jPageCache'>

export type ManagedOptions = {
  readonly report: Report
  readonly env: NodeJS.ProcessEnv
  /** What Neo4j Browser runs when it connects; it counts only for the program that starts the server. */
  readonly browserPostConnect?: string | undefined
  /** Whether 7687 and 7474, or the next free ones, are preferred to any free ones; true when absent. */
  readonly usualPorts?: boolean
  /** The Bolt port to take, and no other: that of an earlier start, so that those who were connected find the server again. */
  readonly boltPort?: number
}

const startWithinMs = 300_000
const portTries = 5

const uriOf = ({ boltPort }: RunningServer): string => `bolt://127.0.0.1:${boltPort}`

const answers = async (running: RunningServer, password: Secret): Promise<boolean> => {
  const graph = connect({ uri: uriOf(running), user: 'neo4j', password, database: null, poolSize: 1, logger: { debug: () => undefined } })
  try {
    await graph.verify({ deadlineMs: 5_000 })
    return true
  } catch (error) {
    if (error instanceof WrongPassword) throw error
    return false
  } finally {
    await graph.close()
  }
}

/** Waits for a server that this program started, or joins; `told` hears how long it has waited. */
const untilReady = async ({ running, folders, password, told }: {
  readonly running: RunningServer, readonly folders: Folders, readonly password: Secret, readonly told: (elapsedMs: number) => void
}): Promise<void> => {
  const begin = performance.now()
  for (;;) {
    const elapsedMs = performance.now() - begin
    told(elapsedMs)
    if (!await isAlive(running)) throw await endedEarly(folders)
    // Before that line the port may be another program's: ports are chosen seconds before Neo4j takes them.
    if (await hasStarted(folders) && await answers(running, password)) return
    if (elapsedMs > startWithinMs) {
      throw new StartTimedOut({ seconds: startWithinMs / 1_000, lastLines: await lastOutput(folders) })
    }
    await pause(250)
  }
}

/** Ends the server when every process that uses it is gone, even those that could not say goodbye. */
const spawnWatchdog = (home: string): void => {
  const file = fileURLToPath(new URL(`./watchdog${extname(import.meta.url)}`, import.meta.url))
  spawn(process.execPath, [file, home], { detached: true, stdio: 'ignore', env: childEnvironment(process.env) }).unref()
}

const start = async (settings: ManagedSettings, options: ManagedOptions, folders: Folders): Promise<{ running: RunningServer, password: Secret }> => {
  const { report, browserPostConnect = null, usualPorts = true, boltPort: wanted } = options
  const env = childEnvironment(options.env)
  await mkdir(folders.root, { recursive: true, mode: 0o700 })
  await assertRoom(folders.root)
  report({ kind: 'checkingJava' })
  const java = await findJava(env)
  const jars = await provideJars({ cache: settings.cache, report, env })
  const command = { java, jars, env }
  const password = await providePassword(folders)
  for (let attempt = 1; ; attempt++) {
    const boltPort = wanted ?? await getPort({ host: '127.0.0.1', ...(usualPorts ? { port: portNumbers(7687, 7699) } : {}) })
    const httpPort = await getPort({ host: '127.0.0.1', ...(usualPorts ? { port: portNumbers(7474, 7486) } : { exclude: [boltPort] }) })
    await writeConfiguration(folders, { boltPort, httpPort, pageCache: settings.neo4jPageCache, browserPostConnect })
    if (!await hasData(folders)) await setInitialPassword(command, folders, password)
    const running = { ...await spawnServer(command, folders, settings.neo4jHeap), boltPort, httpPort }
    await writeRunning(folders, running)
    spawnWatchdog(settings.home)
    try {
      await untilReady({ running, folders, password, told: (elapsedMs) => { report({ kind: 'starting', elapsedMs }) } })
      return { running, password }
    } catch (error) {
      await stopProcess(running)
      await rm(folders.state, { force: true })
      if (error instanceof WrongPassword) throw new PasswordLost(folders.password)
      if (!(error instanceof PortTaken) || attempt >= portTries) throw error
    }
  }
}

const join = async (folders: Folders, report: Report): Promise<{ running: RunningServer, password: Secret } | null> => {
  const running = await readRunning(folders)
  if (running === null) return null
  const password = await readPassword(folders)
  if (password === null) throw new PasswordLost(folders.password)
  const uri = uriOf(running)
  try {
    await untilReady({ running, folders, password, told: (elapsedMs) => { report({ kind: 'joining', uri, elapsedMs }) } })
  } catch (error) {
    if (error instanceof WrongPassword) throw new PasswordLost(folders.password)
    throw error
  }
  return { running, password }
}

/**
 * Joins the managed Neo4j of the state folder, or starts it. It runs while some process uses it: the last `release` stops it,
 * and a watchdog does when processes die without one. The data stay.
 * @throws NoJava, JavaTooOld, NoMaven, JarsNotFetched, JarMismatch, DiskFull, PasswordLost, DataInUse, StartFailed, StartTimedOut
 */
export const openManaged = async (settings: ManagedSettings, options: ManagedOptions): Promise<OpenedServer> => {
  const begin = performance.now()
  const folders = foldersOf(settings.home)
  const endLease = await takeLease(folders.leases)
  try {
    const { running, password } = await withFolderLock(folders.root, async () =>
      await join(folders, options.report) ?? await start(settings, options, folders))
    const uri = uriOf(running)
    options.report({ kind: 'ready', uri, elapsedMs: performance.now() - begin })
    return {
      kind: 'managed', uri, user: 'neo4j', password, database: null, browserUrl: `http://localhost:${running.httpPort}/browser/`,
      release: async () => {
        await endLease()
        await stopManaged(settings.home, { evenIfUsed: false })
      },
    }
  } catch (error) {
    await endLease()
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new DiskFull(folders.root)
    throw error
  }
}

/** The managed Neo4j of a state folder as it runs now, or null; `users` counts the uses. */
export const managedStatus = async (home: string): Promise<{ readonly uri: string, readonly browserUrl: string, readonly pid: number, readonly users: number } | null> => {
  const folders = foldersOf(home)
  const running = await readRunning(folders)
  if (running === null) return null
  return { uri: uriOf(running), browserUrl: `http://localhost:${running.httpPort}/browser/`, pid: running.pid, users: await countLeases(folders.leases) }
}

/** Stops the managed Neo4j, unless it is used or does not run. @returns whether it was stopped now */
export const stopManaged = async (home: string, { evenIfUsed }: { readonly evenIfUsed: boolean }): Promise<boolean> => {
  const folders = foldersOf(home)
  if (await readRunning(folders) === null) return false
  return withFolderLock(folders.root, async () => {
    if (!evenIfUsed && await countLeases(folders.leases) > 0) return false
    const running = await readRunning(folders)
    if (running === null) return false
    await stopProcess(running)
    await rm(folders.state, { force: true })
    return true
  })
}
