import { fileURLToPath } from 'node:url'
import { execa, type Options } from 'execa'
import { testEnvironment } from '../support/neo4j.ts'

export const bin = fileURLToPath(new URL('../../bin/demarche.js', import.meta.url))

/** What a program needs of this environment, without its settings. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8' })

type RunOptions = { readonly env?: NodeJS.ProcessEnv, readonly input?: string | Uint8Array }
type Ran = { readonly stdout: string, readonly stderr: string, readonly exitCode: number | undefined }

export const cliArguments = (args: readonly string[]): readonly string[] => [bin, ...args]

/** A machine that runs many tests at once is slow: deadlines are not what these tests are about. */
export const processOptions = (env: NodeJS.ProcessEnv = {}) => ({
  env: { ...plainEnvironment(), ...testEnvironment(), DEMARCHE_DEADLINE_MS: '60000', ...env }, extendEnv: false, reject: false, timeout: 120_000, stripFinalNewline: true,
}) as const satisfies Options

/** Runs `demarche` as a process of its own against the Neo4j of this test run. */
export const runCli = async (args: readonly string[], { env, input = '' }: RunOptions = {}): Promise<Ran> => {
  const { stdout, stderr, exitCode } = await execa(process.execPath, cliArguments(args), { ...processOptions(env), input })
  return { stdout, stderr, exitCode }
}

/** The same, its output read as JSON. */
export const runJson = async <T>(args: readonly string[], options?: RunOptions): Promise<T> => {
  const { stdout, stderr, exitCode } = await runCli([...args, '--json'], options)
  if (exitCode !== 0) throw new Error(`demarche ${args.join(' ')} ended with ${exitCode}: ${stderr}`)
  return JSON.parse(stdout) as T
}
