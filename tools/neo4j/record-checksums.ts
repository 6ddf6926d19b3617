/** Fetches the jars of pom.xml anew and records their SHA-256 in checksums.txt: run after a change of version, then review the difference. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchJars, mavenFolder, sha256Of } from '../../src/graph/server/jars.ts'

const folder = await mkdtemp(join(tmpdir(), 'demarche-jars-'))
try {
  await fetchJars({ folder, total: 0, report: () => undefined, env: process.env })
  const lines: string[] = []
  for (const name of (await readdir(folder)).sort()) lines.push(`${await sha256Of(join(folder, name))}  ${name}\n`)
  await writeFile(join(mavenFolder, 'checksums.txt'), lines.join(''))
  process.stdout.write(`Recorded ${lines.length} jars.\n`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
