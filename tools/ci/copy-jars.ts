import { cp } from 'node:fs/promises'
import { provideJars } from '../../src/graph/server/jars.ts'
import { readSettings } from '../../src/settings.ts'

/** `node tools/ci/copy-jars.ts FOLDER`: the checked jars of the managed Neo4j, for an image to hold. */
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder that takes the jars')
const { cache } = readSettings(process.env)
await cp(await provideJars({ cache, report: () => undefined, env: process.env }), folder, { recursive: true })
