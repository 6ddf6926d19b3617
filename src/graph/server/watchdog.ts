/**
 * A process of its own, started beside the managed Neo4j: `watchdog HOME`. It ends when that server has ended, and stops it
 * when nobody uses it any more.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { countLeases } from './leases.ts'
import { foldersOf, readRunning } from './managed-folder.ts'
import { stopManaged } from './managed.ts'

const pollMs = 1_000

const home = process.argv[2]
if (home === undefined) throw new Error('watchdog takes the state folder')
const folders = foldersOf(home)

while (await readRunning(folders) !== null) {
  if (await countLeases(folders.leases) === 0) await stopManaged(home, { evenIfUsed: false })
  await pause(pollMs)
}
