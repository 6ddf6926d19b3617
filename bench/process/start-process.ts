import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** A program in a process of its own that has announced itself. */
export type StartedProcess = {
  readonly child: ChildProcess
  readonly pid: number
  /** Where it listens, if it does. */
  readonly url: string | null
  /** Whether it ended before it was asked to. */
  readonly crashed: () => boolean
  /** The last of what it wrote on standard error. */
  readonly told: () => string
  readonly stop: () => Promise<void>
}

const startWithinMs = 180_000
const stopWithinMs = 15_000
const keptCharacters = 4_000

/**
 * Starts a program with nothing in its environment but this and PATH, and waits until it is ready. It ends with this process.
 * @throws Error with what it wrote when it ends before
 */
export const startProcess = async (program: URL, env: Readonly<Record<string, string | undefined>>): Promise<StartedProcess> => {
  const child = fork(program, [], { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'inherit', 'pipe', 'ipc'], execArgv: ['--no-warnings'] })
  let isAsked = false
  let told = ''
  child.stderr?.on('data', (chunk: Buffer) => { told = `${told}${chunk.toString('utf8')}`.slice(-keptCharacters) })
  const ended = once(child, 'exit')
  const failed = ended.then(() => { throw new Error(`${program.pathname.split('/').at(-1) ?? ''} ended before it was ready: ${told}`) })
  failed.catch(() => undefined)
  const stop = async (): Promise<void> => {
    isAsked = true
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const kill = setTimeout(() => { child.kill('SIGKILL') }, stopWithinMs)
    await ended
    clearTimeout(kill)
  }
  try {
    const [ready] = await Promise.race([once(child, 'message', { signal: AbortSignal.timeout(startWithinMs) }), failed]) as [{ readonly url: string | null }]
    return {
      child, pid: child.pid ?? 0, url: ready.url, stop,
      crashed: () => !isAsked && (child.exitCode !== null || child.signalCode !== null),
      told: () => told,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
