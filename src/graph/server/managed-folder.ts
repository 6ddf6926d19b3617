import { randomBytes } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Secret } from '../../domain/secret.ts'
import { PasswordLost } from './errors.ts'
import { isAlive } from './process-identity.ts'

/** Where the managed Neo4j keeps what, under the state folder. */
export const foldersOf = (home: string) => {
  const root = join(home, 'neo4j')
  return {
    root,
    configuration: join(root, 'conf'),
    data: join(root, 'data'),
    leases: join(root, 'leases'),
    logs: join(root, 'logs'),
    output: join(root, 'logs', 'console.log'),
    password: join(root, 'password'),
    state: join(root, 'server.json'),
  } as const
}
export type Folders = ReturnType<typeof foldersOf>

const runningServer = z.object({
  pid: z.number().int().positive(),
  startedAt: z.string(),
  boltPort: z.number().int(),
  httpPort: z.number().int(),
})
export type RunningServer = Readonly<z.infer<typeof runningServer>>

/** What the state file says, if that process still lives; what a crash left behind is removed. */
export const readRunning = async (folders: Folders): Promise<RunningServer | null> => {
  try {
    const running = runningServer.parse(JSON.parse(await readFile(folders.state, 'utf8')))
    if (await isAlive(running)) return running
  } catch {
    // No file, or one that a crash cut short.
  }
  await rm(folders.state, { force: true })
  return null
}

export const writeRunning = async (folders: Folders, running: RunningServer): Promise<void> => {
  await writeFile(`${folders.state}.new`, JSON.stringify(running), { mode: 0o600 })
  await rename(`${folders.state}.new`, folders.state)
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false)

/** Whether a Neo4j has run here: then its password cannot be chosen any more. */
export const hasData = (folders: Folders): Promise<boolean> => exists(join(folders.data, 'databases'))

export const readPassword = async (folders: Folders): Promise<Secret | null> => {
  const text = await readFile(folders.password, 'utf8').catch(() => '')
  return text.trim() === '' ? null : new Secret(text.trim())
}

/**
 * The password of the managed Neo4j, made on first use and kept in a file that only this user reads.
 * @throws PasswordLost when there are data and no password
 */
export const providePassword = async (folders: Folders): Promise<Secret> => {
  const kept = await readPassword(folders)
  if (kept !== null) return kept
  if (await hasData(folders)) throw new PasswordLost(folders.password)
  const made = randomBytes(24).toString('hex')
  await mkdir(folders.root, { recursive: true, mode: 0o700 })
  const file = await open(folders.password, 'w', 0o600)
  try {
    await file.writeFile(`${made}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  return new Secret(made)
}

/** What Neo4j has printed since it was started the last time. */
export const readOutput = (folders: Folders): Promise<string> => readFile(folders.output, 'utf8').catch(() => '')

/** Whether Neo4j has said that it is there for its clients. */
export const hasStarted = async (folders: Folders): Promise<boolean> => /\bStarted\.$/m.test(await readOutput(folders))

/** The end of what Neo4j printed, for an error message, without the frames of stack traces. */
export const lastOutput = async (folders: Folders): Promise<string> =>
  (await readOutput(folders)).split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line)).slice(-15).join('\n')
