import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'

/** An API in a process of its own. */
export type ApiProcess = {
  /** Where GraphQL is asked. */
  readonly url: string
  readonly origin: string
  readonly pid: number
  /** Whether it ended before it was asked to. */
  readonly crashed: () => boolean
  /** The last of what it wrote on standard error. */
  readonly told: () => string
  readonly stop: () => Promise<void>
}

const program = fileURLToPath(new URL('./serve-api.ts', import.meta.url))
const startWithinMs = 120_000
const stopWithinMs = 30_000

/** Starts an API with nothing in its environment but this and PATH; it listens on a free port of this machine. */
export const startApiProcess = async (env: Readonly<Record<string, string>>): Promise<ApiProcess> => {
  const child = execa(process.execPath, ['--no-warnings', program], {
    env: { PATH: process.env['PATH'], PORT: '0', DEMARCHE_LOG: 'error', ...env }, extendEnv: false, reject: false, buffer: { stdout: false, stderr: true }, maxBuffer: 1_000_000,
    forceKillAfterDelay: stopWithinMs,
  })
  let isAsked = false
  let hasEnded = false
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => { told = `${told}${chunk.toString('utf8')}`.slice(-4_000) })
  child.once('exit', () => { hasEnded = true })
  const lines = createInterface({ input: child.stdout })
  const line = await Promise.race([
    once(lines, 'line', { signal: AbortSignal.timeout(startWithinMs) }).then(([text]) => String(text)),
    once(child, 'exit').then(() => { throw new Error(`the API did not start: ${told}`) }),
  ])
  const { url, pid } = JSON.parse(line) as { readonly url: string, readonly pid: number }
  return {
    url, pid, origin: new URL(url).origin,
    crashed: () => hasEnded && !isAsked,
    told: () => told,
    stop: async () => {
      isAsked = true
      child.kill('SIGTERM')
      await child
    },
  }
}
