import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { identify, isAlive } from './process-identity.ts'

/**
 * Who uses the managed Neo4j: one small file per use, naming the process. A process that died without a word leaves a file
 * that no longer counts.
 */
const lease = z.object({ pid: z.number().int().positive(), startedAt: z.string() })

/** Registers a use by this process. @returns what ends it; safe to call twice */
export const takeLease = async (folder: string): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const identity = await identify(process.pid)
  const file = join(folder, `${process.pid}-${randomUUID()}.json`)
  await writeFile(file, JSON.stringify(identity), { mode: 0o600 })
  return () => rm(file, { force: true })
}

/** How many uses count; the files of dead processes are removed on the way. */
export const countLeases = async (folder: string): Promise<number> => {
  const files = await readdir(folder).catch(() => [])
  const counts = await Promise.all(files.filter((file) => file.endsWith('.json')).map(async (file) => {
    const path = join(folder, file)
    try {
      if (await isAlive(lease.parse(JSON.parse(await readFile(path, 'utf8'))))) return true
    } catch {
      // Half-written by a process that died, or already gone: it counts for nobody.
    }
    await rm(path, { force: true })
    return false
  }))
  return counts.filter(Boolean).length
}
