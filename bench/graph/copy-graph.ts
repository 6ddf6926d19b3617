import { access, cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { withFolderLock } from '../../src/graph/server/folder-lock.ts'
import { managedStatus } from '../../src/graph/server/managed.ts'
import { homeOf, openGraph } from './open-graph.ts'
import type { GraphChoice } from './shape.ts'

/**
 * Copies the state folder of a graph, built if need be, for those who stop and kill its Neo4j: the one in the cache stays whole.
 * @throws Error while a Neo4j runs over it, whose files may be half written
 */
export const copyGraph = async (choice: GraphChoice, into: string, report: (line: string) => void): Promise<void> => {
  const home = homeOf(choice)
  const isBuilt = await access(join(home, 'whole')).then(() => true, () => false)
  if (!isBuilt) await (await openGraph(choice, report)).server.release()
  await mkdir(into, { recursive: true, mode: 0o700 })
  await withFolderLock(join(home, 'neo4j'), async () => {
    if (await managedStatus(home) !== null) throw new Error('Another program uses this graph of the benchmark now; try again when it has ended')
    await cp(join(home, 'neo4j'), join(into, 'neo4j'), { recursive: true })
  })
}
