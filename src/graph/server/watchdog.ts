/**
 * A process of its own, started beside the managed Neo4j: `watchdog HOME`. It ends when that server has ended, and stops it
 * when nobody uses it any more.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { stopProcess } from './java-process.ts'
import { countLeases } from './leases.ts'
import { foldersOf, readRunning } from './managed-folder.ts'
import { stopManaged } from './managed.ts'
import type { ProcessIdentity } from './process-identity.ts'

const pollMs = 1_000

const home = process.argv[2]
if (home === undefined) throw new Error('watchdog takes the state folder')
const folders = foldersOf(home)

let watched: ProcessIdentity | null = null
for (let running = await readRunning(folders); running !== null; running = await readRunning(folders)) {
  watched = running
  if (await countLeases(folders.leases) === 0) await stopManaged(home, { evenIfUsed: false })
  await pause(pollMs)
}
// Alive without a state file: the folder was removed under it, and nobody could stop it any more.
if (watched !== null) await stopProcess(watched)
