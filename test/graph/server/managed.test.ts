import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { Secret } from '../../../src/domain/secret.ts'
import { connect, type Graph } from '../../../src/graph/connect.ts'
import { PasswordLost } from '../../../src/graph/server/errors.ts'
import { foldersOf } from '../../../src/graph/server/managed-folder.ts'
import { managedStatus, openManaged, stopManaged } from '../../../src/graph/server/managed.ts'
import { identify, isAlive } from '../../../src/graph/server/process-identity.ts'
import { readSettings } from '../../../src/settings.ts'

jest.setTimeout(600_000)

const home = await mkdtemp(join(tmpdir(), 'demarche-managed-'))
const folders = foldersOf(home)
const settings = { ...readSettings(process.env), home, neo4jHeap: '384m', neo4jPageCache: '64m' }
const program = fileURLToPath(new URL('../../support/use-server.ts', import.meta.url))

const useServer = () => execa(process.execPath, ['--no-warnings', program], {
  env: { DEMARCHE_HOME: home, DEMARCHE_CACHE: settings.cache, DEMARCHE_NEO4J_HEAP: '384m', DEMARCHE_NEO4J_PAGECACHE: '64m' }, reject: false, forceKillAfterDelay: false,
})
type User = ReturnType<typeof useServer>
type Told = { readonly uri: string, readonly password: string, readonly browserUrl: string }

const toldBy = async (user: User): Promise<Told> => {
  const [line] = await Promise.race([
    once(createInterface({ input: user.stdout }), 'line') as Promise<[string]>,
    user.then(({ stderr }) => { throw new Error(`the program ended: ${stderr}`) }),
  ])
  return JSON.parse(line) as Told
}

const asked = async <T>({ uri, password }: Told, work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = connect({ uri, user: 'neo4j', password: new Secret(password), database: null, poolSize: 2, logger: { debug: () => undefined } })
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}

const untilStopped = async (): Promise<void> => {
  const end = performance.now() + 60_000
  while (await managedStatus(home) !== null) {
    if (performance.now() > end) throw new Error('Neo4j still runs though nobody uses it')
    await pause(200)
  }
}

afterAll(async () => {
  await stopManaged(home, { evenIfUsed: true })
  await rm(home, { recursive: true, force: true })
})

describe('the managed Neo4j', () => {
  it('is shared by two programs, outlives the crash of one, stops after the crash of the last, and keeps its data', async () => {
    const [first, second] = [useServer(), useServer()]
    const [told, toldAgain] = await Promise.all([toldBy(first), toldBy(second)])
    expect(toldAgain).toEqual(told)
    expect(await managedStatus(home)).toMatchObject({ uri: told.uri, users: 2 })

    first.kill('SIGKILL')
    await first
    await pause(3_000)
    await asked(told, (graph) => graph.write((writer) => writer.text("CREATE (:Topic {id: 'topic:kept'})", {})))
    expect(await managedStatus(home)).toMatchObject({ users: 1 })

    second.kill('SIGKILL')
    await second
    await untilStopped()

    const third = useServer()
    const toldLater = await toldBy(third)
    expect(toldLater.password).toBe(told.password)
    expect(await asked(toldLater, (graph) => graph.text('MATCH (t:Topic) RETURN t.id AS id', {}))).toEqual([{ id: 'topic:kept' }])
    third.kill('SIGTERM')
    await third
    expect(await managedStatus(home)).toBeNull()
  })

  it('tells one that starts it and one that joins it apart', async () => {
    const tellings = async (): Promise<{ readonly told: readonly string[], readonly release: () => Promise<void> }> => {
      const told = new Set<string>()
      const { release } = await openManaged(settings, { env: process.env, usualPorts: false, report: ({ kind }) => { told.add(kind) } })
      return { told: [...told], release }
    }
    const starter = await tellings()
    const joiner = await tellings()
    await joiner.release()
    await starter.release()
    expect(starter.told).toContain('starting')
    expect(starter.told).not.toContain('joining')
    expect(joiner.told).toEqual(['joining', 'ready'])
  })

  it('keeps its password to its user, and itself to this machine', async () => {
    expect((await stat(folders.password)).mode & 0o777).toBe(0o600)
    const configuration = await readFile(join(folders.configuration, 'neo4j.conf'), 'utf8')
    expect(configuration).toMatch(/^server\.bolt\.listen_address=127\.0\.0\.1:\d+$/m)
    expect(configuration).toMatch(/^server\.http\.listen_address=127\.0\.0\.1:\d+$/m)
  })

  it('picks other ports when its usual ones are taken, after a crash left a state file that names a stranger', async () => {
    const stranger = execa(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { reject: false })
    await writeFile(folders.state, JSON.stringify({ pid: stranger.pid, startedAt: '1', boltPort: 7687, httpPort: 7474 }))
    const blocker = createServer()
    await new Promise<void>((resolve) => { blocker.once('error', () => { resolve() }).listen(7687, '127.0.0.1', resolve) })
    const server = await openManaged(settings, { env: process.env, report: () => undefined, browserPostConnect: 'play http://localhost:4000/guide.html' })
    try {
      expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
      expect(server.uri).not.toBe('bolt://127.0.0.1:7687')
      expect(await readFile(join(folders.configuration, 'neo4j.conf'), 'utf8')).toContain('browser.post_connect_cmd=play http://localhost:4000/guide.html\n')
      expect((await fetch(server.browserUrl ?? '', { signal: AbortSignal.timeout(20_000) })).status).toBe(200)
    } finally {
      await server.release()
      blocker.close()
    }
    expect(stranger.exitCode ?? null).toBeNull()
    expect(await managedStatus(home)).toBeNull()
    stranger.kill('SIGKILL')
    await stranger
  })

  it('says so when its password was lost, and leaves nothing running', async () => {
    const kept = await readFile(folders.password, 'utf8')
    await writeFile(folders.password, 'not-the-one-that-was-set\n')
    await expect(openManaged(settings, { env: process.env, report: () => undefined })).rejects.toThrow(PasswordLost)
    expect(await managedStatus(home)).toBeNull()
    await writeFile(folders.password, '')
    await expect(openManaged(settings, { env: process.env, report: () => undefined })).rejects.toThrow(PasswordLost)
    await writeFile(folders.password, kept)
  })

  it('stops when its folder is removed under it, for nobody could stop it later', async () => {
    const user = useServer()
    await toldBy(user)
    const status = await managedStatus(home)
    const identity = await identify(status?.pid ?? 0)
    if (identity === null) throw new Error('it does not run')
    user.kill('SIGKILL')
    await user
    await rm(home, { recursive: true, force: true })
    const end = performance.now() + 60_000
    while (await isAlive(identity) && performance.now() < end) await pause(200)
    expect(await isAlive(identity)).toBe(false)
  })
})
