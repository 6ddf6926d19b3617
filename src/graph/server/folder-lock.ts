import { mkdir } from 'node:fs/promises'
import lockfile from 'proper-lockfile'

/** A holder that died is replaced after this long. */
const staleMs = 10_000

/** Runs `work` while no other program holds the folder's lock; waits up to 15 minutes for one that does (a first download). */
export const withFolderLock = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const release = await lockfile.lock(folder, {
    stale: staleMs,
    update: staleMs / 4,
    retries: { retries: 3_600, factor: 1, minTimeout: 150, maxTimeout: 350, randomize: true },
    // A machine that slept can lose the lock. Neo4j's own lock on its data still keeps a second server out.
    onCompromised: () => undefined,
  })
  try {
    return await work()
  } finally {
    await release().catch(() => undefined)
  }
}
