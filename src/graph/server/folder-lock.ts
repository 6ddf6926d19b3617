import { mkdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import lockfile from 'proper-lockfile'
import { FolderBusy } from './errors.ts'

/** A holder that died is replaced after this long. */
const staleMs = 10_000
const pollMs = 250
/** A first start that fetches Neo4j over a slow line may hold the lock this long. */
const waitMs = 20 * 60_000

const acquire = async (folder: string): Promise<() => Promise<void>> => {
  const end = performance.now() + waitMs
  for (;;) {
    try {
      return await lockfile.lock(folder, {
        stale: staleMs,
        update: staleMs / 4,
        // A machine that slept can lose the lock. Neo4j's own lock on its data still keeps a second server out.
        onCompromised: () => undefined,
      })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error
      if (performance.now() > end) throw new FolderBusy(folder)
      await pause(pollMs * (0.5 + Math.random()))
    }
  }
}

/**
 * Runs `work` while no other program holds the folder's lock.
 * @throws FolderBusy when another has held it for 20 minutes
 */
export const withFolderLock = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const release = await acquire(folder)
  try {
    return await work()
  } finally {
    await release().catch(() => undefined)
  }
}
