import { spawn } from 'node:child_process'
import { mkdir, open, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import type { Secret } from '../../domain/secret.ts'
import { configurationText, type ServerConfiguration } from './configuration.ts'
import { DataInUse, DiskFull, PortTaken, StartFailed } from './errors.ts'
import { lastOutput, readOutput, type Folders } from './managed-folder.ts'
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts'

/** How to run a class of the jars: Neo4j opens these packages by reflection. */
type JavaCommand = { readonly java: string, readonly jars: string, readonly env: NodeJS.ProcessEnv }

const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent']
const baseArguments = ({ jars }: JavaCommand): readonly string[] =>
  [...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`), '-cp', join(jars, '*')]

const leastFreeBytes = 300 * 1_048_576

/** @throws DiskFull when a store and its logs would not fit */
export const assertRoom = async (folder: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < leastFreeBytes) throw new DiskFull(folder)
}

/** Sets the password before the first start, so that the default one never works; it passes through a file, not the process list. */
export const setInitialPassword = async (command: JavaCommand, folders: Folders, password: Secret): Promise<void> => {
  const argumentFile = join(folders.root, 'initial-password')
  await writeFile(argumentFile, `dbms set-initial-password ${password.reveal()}`, { mode: 0o600 })
  try {
    const result = await execa(command.java, ['-Xmx256m', ...baseArguments(command), 'org.neo4j.cli.AdminTool', `@${argumentFile}`], {
      env: { ...command.env, NEO4J_HOME: folders.root, NEO4J_CONF: folders.configuration }, extendEnv: false,
      reject: false, all: true, stdin: 'ignore', timeout: 120_000,
    })
    // "already been started" is what an earlier start left that died after this step.
    if (result.failed && !/initial password was not set/i.test(result.all)) throw new StartFailed(result.all.slice(-2_000))
  } finally {
    await rm(argumentFile, { force: true })
  }
}

export const writeConfiguration = async (folders: Folders, configuration: ServerConfiguration): Promise<void> => {
  for (const folder of [folders.configuration, folders.logs, join(folders.root, 'import'), join(folders.root, 'plugins')]) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  }
  await writeFile(join(folders.configuration, 'neo4j.conf'), configurationText(configuration), { mode: 0o600 })
}

/** Starts Neo4j in a session of its own: a Ctrl-C in the terminal reaches the program, which then decides. */
export const spawnServer = async (command: JavaCommand, folders: Folders, heap: string): Promise<ProcessIdentity> => {
  const output = await open(folders.output, 'w', 0o600)
  try {
    const child = spawn(command.java, [
      `-Xms${heap}`, `-Xmx${heap}`, '-XX:+UseG1GC', '-XX:-OmitStackTraceInFastThrow', '-XX:+ExitOnOutOfMemoryError',
      '-Dlog4j2.disable.jmx=true', ...baseArguments(command), 'org.neo4j.server.CommunityEntryPoint',
      '--console-mode', `--home-dir=${folders.root}`, `--config-dir=${folders.configuration}`,
    ], { detached: true, stdio: ['ignore', output.fd, output.fd], cwd: folders.root, env: command.env })
    const failed = new Promise<never>((_, reject) => { child.once('error', reject) })
    failed.catch(() => undefined)
    child.unref()
    if (child.pid === undefined) return await failed
    const identity = await identify(child.pid)
    if (identity === null) throw new StartFailed('Java ended at once')
    return identity
  } finally {
    await output.close()
  }
}

const reasons: readonly (readonly [RegExp, (folders: Folders) => Error])[] = [
  [/No space left on device/, ({ root }) => new DiskFull(root)],
  [/Lock file has been locked by another process|FileLockException/, ({ data }) => new DataInUse(data)],
  [/Address already in use|BindException|Failed to bind/i, () => new PortTaken()],
]

/** What Neo4j printed before it ended, as the error that says what to do. */
export const endedEarly = async (folders: Folders): Promise<Error> => {
  const output = await readOutput(folders)
  return reasons.find(([pattern]) => pattern.test(output))?.[1](folders) ?? new StartFailed(await lastOutput(folders))
}

const politeMs = 30_000
const pollMs = 100

/** Asks the process to end, and ends it after 30 s. Another process with the same number is left alone. */
export const stopProcess = async (identity: ProcessIdentity): Promise<void> => {
  const end = performance.now() + politeMs
  if (await isAlive(identity)) process.kill(identity.pid, 'SIGTERM')
  while (await isAlive(identity)) {
    if (performance.now() > end) process.kill(identity.pid, 'SIGKILL')
    await new Promise((resolve) => { setTimeout(resolve, pollMs) })
  }
}

/** The environment for Java and Maven: what finds programs and homes, and nothing that holds a secret of ours. */
export const childEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(NEO4J_|DEMARCHE_)/.test(name)))
