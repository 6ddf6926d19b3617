import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { JarMismatch, JarsNotFetched, NoMaven } from './errors.ts'
import type { Report } from './events.ts'
import { withFolderLock } from './folder-lock.ts'

/** Beside `src/` and beside `dist/` alike. */
export const mavenFolder = fileURLToPath(new URL('../../../tools/neo4j/', import.meta.url))

export type Checksums = ReadonlyMap<string, string>

const fetchForMs = 15 * 60_000
const hashedAtOnce = 8

/** Lines of `sha256sum`: 64 hexadecimal digits, two spaces, the file's name. */
export const readChecksums = async (file: string = join(mavenFolder, 'checksums.txt')): Promise<Checksums> => {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
}

export const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Every difference between a folder of jars and the record: changed, missing or unrecorded files. */
export const jarProblems = async (folder: string, checksums: Checksums): Promise<readonly string[]> => {
  const found = await readdir(folder).catch((): string[] => [])
  const unrecorded = found.filter((name) => !checksums.has(name)).map((name) => `${name} is not recorded`)
  const names = [...checksums.keys()]
  const problems: string[] = []
  for (let start = 0; start < names.length; start += hashedAtOnce) {
    problems.push(...(await Promise.all(names.slice(start, start + hashedAtOnce).map(async (name) => {
      if (!found.includes(name)) return `${name} is missing`
      return await sha256Of(join(folder, name)) === checksums.get(name) ? null : `${name} has another SHA-256`
    }))).filter((problem) => problem !== null))
  }
  return [...unrecorded, ...problems]
}

/** Runs Maven, which leaves the jars of `pom.xml` in `folder`. */
export const fetchJars = async ({ folder, total, report, env }: {
  readonly folder: string, readonly total: number, readonly report: Report, readonly env: NodeJS.ProcessEnv
}): Promise<void> => {
  const begin = performance.now()
  const maven = execa('mvn', ['-B', '-f', join(mavenFolder, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], {
    env, extendEnv: false, reject: false, all: true, stdin: 'ignore', timeout: fetchForMs, buffer: false,
  })
  const lastLines: string[] = []
  const fetched = new Set<string>()
  const tell = (): void => { report({ kind: 'fetchingJars', fetched: fetched.size, total, elapsedMs: performance.now() - begin }) }
  tell()
  for await (const line of maven.iterable({ from: 'all' })) {
    lastLines.push(line)
    if (lastLines.length > 15) lastLines.shift()
    const jar = /^\[INFO\] Downloaded .*\/([^/ ]+\.jar)/.exec(line)?.[1]
    if (jar !== undefined && jar.length > 0) {
      fetched.add(jar)
      tell()
    }
  }
  const result = await maven
  if (result.code === 'ENOENT') throw new NoMaven()
  if (result.failed) throw new JarsNotFetched(result.timedOut ? `Maven took longer than ${fetchForMs / 60_000} minutes` : lastLines.join('\n'))
}

const versionOf = async (): Promise<string> => {
  const pom = await readFile(join(mavenFolder, 'pom.xml'), 'utf8')
  return /<neo4j\.version>([\d.]+)</.exec(pom)?.[1] ?? 'unknown'
}

/**
 * The folder with the jars of the managed Neo4j, every one of them checked against the recorded SHA-256. They are fetched
 * when the cache does not have them; two programs that need them at once fetch them once.
 * @throws NoMaven, JarsNotFetched, JarMismatch
 */
export const provideJars = async ({ cache, report, env }: {
  readonly cache: string, readonly report: Report, readonly env: NodeJS.ProcessEnv
}): Promise<string> => {
  const [checksums, version] = await Promise.all([readChecksums(), versionOf()])
  const folder = join(cache, `neo4j-${version}`)
  await mkdir(cache, { recursive: true, mode: 0o700 })
  return withFolderLock(cache, async () => {
    report({ kind: 'checkingJars', total: checksums.size })
    if ((await jarProblems(folder, checksums)).length === 0) return folder
    const fresh = `${folder}.fetching`
    await rm(fresh, { recursive: true, force: true })
    await fetchJars({ folder: fresh, total: checksums.size, report, env })
    const problems = await jarProblems(fresh, checksums)
    if (problems.length > 0) throw new JarMismatch(problems)
    await rm(folder, { recursive: true, force: true })
    await rename(fresh, folder)
    return folder
  })
}
