import { describe, expect, it } from '@jest/globals'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configurationText } from '../../../src/graph/server/configuration.ts'
import { openDocker } from '../../../src/graph/server/docker.ts'
import {
  DataInUse, DiskFull, DockerUnusable, JarMismatch, JarsNotFetched, JavaTooOld, NoJava, NoMaven, PortTaken, StartFailed,
} from '../../../src/graph/server/errors.ts'
import type { ServerEvent } from '../../../src/graph/server/events.ts'
import { jarProblems, provideJars, readChecksums } from '../../../src/graph/server/jars.ts'
import { findJava } from '../../../src/graph/server/java.ts'
import { countLeases, takeLease } from '../../../src/graph/server/leases.ts'
import { foldersOf } from '../../../src/graph/server/managed-folder.ts'
import { openServer } from '../../../src/graph/server/open-server.ts'
import { identify, isAlive } from '../../../src/graph/server/process-identity.ts'
import { endedEarly, stopProcess } from '../../../src/graph/server/java-process.ts'
import { readSettings } from '../../../src/settings.ts'
import { aFolderOf } from '../../support/folder.ts'

/** An environment whose PATH holds these shell scripts first; `alone` leaves nothing else. */
const withPrograms = async (programs: Readonly<Record<string, string>>, { alone = true } = {}): Promise<NodeJS.ProcessEnv> => {
  const folder = await aFolderOf(Object.fromEntries(Object.entries(programs).map(([name, body]) => [name, `#!/bin/sh\n${body}\n`])))
  await Promise.all(Object.keys(programs).map((name) => chmod(join(folder, name), 0o755)))
  return { PATH: alone ? folder : `${folder}:${process.env['PATH'] ?? ''}` }
}
const report = () => undefined

describe('Java', () => {
  it('is missed by name', async () => {
    await expect(findJava(await withPrograms({}))).rejects.toThrow(NoJava)
  })

  it.each(['1.8.0_402', '11.0.2', '16'])('of version %s is too old, and the error says how to get another', async (version) => {
    const error = await findJava(await withPrograms({ java: `echo 'openjdk version "${version}"' >&2` })).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(JavaTooOld)
    expect((error as JavaTooOld).message).toContain(version)
    expect((error as JavaTooOld).wayOut).toContain('apt-get install')
  })

  it('is taken from JAVA_HOME first', async () => {
    const env = await withPrograms({ java: 'echo \'java version "11"\' >&2' })
    await expect(findJava({ ...env, JAVA_HOME: '/nowhere' })).rejects.toThrow(NoJava)
  })

  it('of version 21 will do', async () => {
    expect(await findJava(await withPrograms({ java: 'echo \'openjdk version "21.0.3" 2024-04-16\' >&2' }))).toBe('java')
  })
})

describe('the jars', () => {
  it('need Maven, missed by name', async () => {
    await expect(provideJars({ cache: await aFolderOf(), report, env: await withPrograms({}) })).rejects.toThrow(NoMaven)
  })

  it('tell what Maven said when it fails', async () => {
    const env = await withPrograms({ mvn: 'echo "[ERROR] Could not transfer artifact"; exit 1' })
    await expect(provideJars({ cache: await aFolderOf(), report, env })).rejects.toThrow(JarsNotFetched)
    await expect(provideJars({ cache: await aFolderOf(), report, env })).rejects.toThrow(/Could not transfer artifact/)
  })

  it('are refused when Maven brings something else', async () => {
    const env = await withPrograms({ mvn: 'for word in "$@"; do case "$word" in -DoutputDirectory=*) /bin/mkdir -p "${word#*=}"; echo x > "${word#*=}/neo4j-5.26.31.jar";; esac; done' })
    const error = await provideJars({ cache: await aFolderOf(), report, env }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(JarMismatch)
    expect((error as JarMismatch).message).toMatch(/neo4j-5\.26\.31\.jar has another SHA-256|is missing/)
  })

  it('are compared with the record in both directions', async () => {
    const folder = await aFolderOf({ 'a.jar': 'a', 'b.jar': 'b', 'extra.jar': '' })
    const sha256OfA = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
    expect(await jarProblems(folder, new Map([['a.jar', sha256OfA], ['b.jar', sha256OfA], ['c.jar', sha256OfA]])))
      .toEqual(['extra.jar is not recorded', 'b.jar has another SHA-256', 'c.jar is missing'])
  })

  it('have a record that names the pinned Neo4j', async () => {
    const checksums = await readChecksums()
    expect([...checksums.keys()]).toContain('neo4j-5.26.31.jar')
    for (const sum of checksums.values()) expect(sum).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the configuration', () => {
  it('lets no line break of an option become a setting', () => {
    const text = configurationText({ boltPort: 1, httpPort: 2, pageCache: '1m', browserPostConnect: 'play x\nserver.bolt.listen_address=0.0.0.0' })
    expect(text.split('\n').filter((line) => line.startsWith('server.bolt.listen_address'))).toEqual(['server.bolt.listen_address=127.0.0.1:1'])
  })

  it('listens on loopback only and reports to nobody', () => {
    const text = configurationText({ boltPort: 1, httpPort: 2, pageCache: '1m', browserPostConnect: null })
    expect(text).not.toContain('0.0.0.0')
    for (const line of ['dbms.usage_report.enabled=false', 'client.allow_telemetry=false', 'dbms.security.allow_csv_import_from_file_urls=false']) {
      expect(text.split('\n')).toContain(line)
    }
  })
})

describe('leases', () => {
  it('count the living and forget the dead, whoever has their number now', async () => {
    const folder = await aFolderOf({
      'reused.json': JSON.stringify({ pid: process.pid, startedAt: 'long ago' }),
      'gone.json': JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '1' }),
      'torn.json': '{"pid":',
    })
    const end = await takeLease(folder)
    expect(await countLeases(folder)).toBe(1)
    await end()
    await end()
    expect(await countLeases(folder)).toBe(0)
  })
})

describe('stopping a process', () => {
  it('leaves a stranger alone that has the same number', async () => {
    await stopProcess({ pid: process.pid, startedAt: 'another' })
    expect(await isAlive(await identify(process.pid) ?? { pid: 0, startedAt: '' })).toBe(true)
  })
})

describe('Docker', () => {
  const settings = async () => ({ ...readSettings({}), home: await aFolderOf() })

  it('that is not installed is unusable', async () => {
    await expect(openDocker(await settings(), { report, env: await withPrograms({}), pullMs: 100 })).rejects.toThrow(/not installed/)
  })

  it('that does not answer is given two seconds', async () => {
    const begin = performance.now()
    const env = await withPrograms({ docker: 'exec /bin/sleep 30' })
    await expect(openDocker(await settings(), { report, env, pullMs: 100 })).rejects.toThrow(DockerUnusable)
    expect(performance.now() - begin).toBeLessThan(10_000)
  })

  it('without the image is left for the managed server, and the reason is told', async () => {
    const env = await withPrograms({ docker: 'case "$1" in version|compose) echo 1;; *) echo "pull access denied" >&2; exit 1;; esac' })
    const events: ServerEvent[] = []
    await expect(openServer(await settings(), { report: (event) => { events.push(event) }, env })).rejects.toThrow(NoJava)
    expect(events).toContainEqual({ kind: 'dockerSkipped', reason: expect.stringContaining('pull access denied') })
  })

  it('is an error when it was asked for', async () => {
    await expect(openServer({ ...await settings(), neo4jKind: 'docker' }, { report, env: await withPrograms({}) })).rejects.toThrow(DockerUnusable)
  })
})

describe('a Neo4j that ends while it starts', () => {
  it.each([
    ['java.io.IOException: No space left on device', DiskFull],
    ['FileLockException: Lock file has been locked by another process: store_lock', DataInUse],
    ['Caused by: java.net.BindException: Address already in use', PortTaken],
    ['Error: unrecognized setting', StartFailed],
  ])('is explained by what it printed: %s', async (line, kind) => {
    const folders = foldersOf(await aFolderOf())
    await mkdir(folders.logs, { recursive: true })
    await writeFile(folders.output, `first line\n${line}\n`)
    expect(await endedEarly(folders)).toBeInstanceOf(kind)
  })
})
