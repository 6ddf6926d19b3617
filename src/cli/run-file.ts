import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { identify, isAlive } from '../graph/server/process-identity.ts'

/** The `demarche start` that serves from a state folder: its process, and where its API listens. */
const runningStart = z.object({ pid: z.number().int().positive(), startedAt: z.string(), url: z.string() })
export type RunningStart = Readonly<z.infer<typeof runningStart>>

const fileOf = (home: string): string => join(home, 'start.json')

/** Says that this process serves. @returns what takes it back */
export const writeRunFile = async (home: string, url: string): Promise<() => Promise<void>> => {
  const identity = await identify(process.pid)
  const file = fileOf(home)
  await mkdir(home, { recursive: true, mode: 0o700 })
  await writeFile(`${file}.${process.pid}`, JSON.stringify({ ...identity, url }), { mode: 0o600 })
  await rename(`${file}.${process.pid}`, file)
  return async () => {
    const current = await readRunFile(home)
    if (current === null || current.pid === process.pid) await rm(file, { force: true })
  }
}

/** The process that serves from this folder now; null when there is none or it died. */
export const readRunFile = async (home: string): Promise<RunningStart | null> => {
  try {
    const running = runningStart.parse(JSON.parse(await readFile(fileOf(home), 'utf8')))
    return await isAlive(running) ? running : null
  } catch {
    // No file, or one that a crash cut short.
    return null
  }
}
