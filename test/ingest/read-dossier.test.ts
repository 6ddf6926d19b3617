import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathText } from '../../src/domain/problem.ts'
import { readDossier, readDossierFile, type ReadDossier } from '../../src/ingest/read-dossier.ts'
import { aDossier, anEvent, aSource } from '../support/builders.ts'

const makePipe = 'mkfifo'

const placesOf = (read: ReadDossier): readonly string[] =>
  read.kind === 'sound' ? [] : read.problems.map((problem) => `${problem.code} ${problem.line ?? '-'}:${problem.column ?? '-'} ${pathText(problem.path)}`)

const codesOf = (read: ReadDossier): readonly string[] => (read.kind === 'sound' ? [] : read.problems.map((problem) => problem.code))

const yaml = `source: { kind: ARTICLE, title: News, publishedAt: '2031-05-12', text: They met on Monday. }
events:
  - key: meeting
    ploverType: CONSULT
    title: Meeting
    status: OCCURRED
    evidence: [met on Monday]
`

/** A folder with these files, gone after the work. */
const inFolder = async <T>(files: Readonly<Record<string, string | Uint8Array>>, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-dossier-'))
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const withFile = (file: string): string => JSON.stringify({ ...aDossier({ events: [anEvent()] }), source: { ...aSource(), text: undefined, file } })

describe('readDossier', () => {
  it('reads YAML and JSON alike', async () => {
    expect((await readDossier(yaml, null)).kind).toBe('sound')
    expect((await readDossier(JSON.stringify(aDossier({ events: [anEvent()] }), null, '\t'), null)).kind).toBe('sound')
  })

  it('gives line and column of each problem, in order of their place', async () => {
    const read = await readDossier(yaml.replace('status: OCCURRED', 'status: PAST\n    colour: red').replace('met on Monday]', 'met on Tuesday]'), null)
    expect(placesOf(read)).toEqual(['SCHEMA 6:5 events[0].status', 'UNKNOWN_FIELD 7:5 events[0].colour'])
    const second = await readDossier(yaml.replace('[met on Monday]', '\n      - met on Monday\n      - met on Tuesday'), null)
    expect(placesOf(second)).toEqual(['QUOTE_NOT_FOUND 9:9 events[0].evidence[1]'])
  })

  it('says where truncated YAML breaks off', async () => {
    expect(placesOf(await readDossier(`${yaml}links:\n  - { cause: meeting, effect: "mee`, null))[0]).toMatch(/^SYNTAX 9:\d+ /)
    expect(codesOf(await readDossier(yaml.slice(0, yaml.indexOf('    title')), null))).toEqual(['SCHEMA', 'SCHEMA', 'SCHEMA'])
    expect(codesOf(await readDossier('', null))).toEqual(['SYNTAX'])
  })

  it('reads every prefix of a dossier without throwing', async () => {
    for (let length = 0; length < yaml.length; length += 3) {
      const read = await readDossier(yaml.slice(0, length), null)
      if (length > yaml.indexOf('ploverType') && length < yaml.indexOf('evidence')) expect(read.kind).toBe('problems')
    }
  })

  it('refuses a field given twice', async () => {
    expect(placesOf(await readDossier(`${yaml}    title: Again\n`, null))).toEqual(['DUPLICATE_KEY 8:5 (dossier)'])
  })

  it('refuses NUL characters, written or escaped', async () => {
    expect(codesOf(await readDossier(yaml.replace('Meeting', 'Mee\0ting'), null))).toEqual(['FORBIDDEN_CHARACTER'])
    expect(codesOf(await readDossier(yaml.replace('title: Meeting', 'title: "Mee\\0ting"'), null))).toEqual(['FORBIDDEN_CHARACTER'])
    expect(codesOf(await readDossier(JSON.stringify(aDossier({ source: { text: 'a\0b' } })), null))).toEqual(['FORBIDDEN_CHARACTER'])
  })

  it('refuses halves of surrogate pairs', async () => {
    expect(codesOf(await readDossier(yaml.replace('title: Meeting', 'title: "\\ud83c"'), null))).toEqual(['FORBIDDEN_CHARACTER'])
  })

  it('refuses keys that JavaScript gives a meaning', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(placesOf(await readDossier(`${yaml}${key}: { polluted: true }\n`, null))).toEqual(['FORBIDDEN_KEY 8:1 (dossier)'])
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('refuses 10 MB of text', async () => {
    expect(codesOf(await readDossier(JSON.stringify(aDossier({ source: { text: 'grain '.repeat(1_700_000) } })), null))).toEqual(['TOO_LARGE'])
    expect(placesOf(await readDossier(JSON.stringify(aDossier({ source: { text: 'grain '.repeat(400_000) } })), null))).toEqual([expect.stringMatching(/^SCHEMA 1:\d+ source\.text$/)])
  })

  it('refuses what is nested too deep, and what repeats itself through aliases', async () => {
    for (const deep of ['['.repeat(5_000), '{a: '.repeat(5_000), '- '.repeat(5_000), Array.from({ length: 200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')]) {
      expect(codesOf(await readDossier(deep, null))).toEqual(['TOO_DEEP'])
    }
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`)]
    expect(codesOf(await readDossier(bomb.join('\n'), null))).toEqual(['TOO_LARGE'])
  })

  it('counts an emoji before a quote as one', async () => {
    const read = await readDossier(yaml.replace('They met', '🌾🌾 They met'), null)
    expect(read.kind === 'sound' && read.dossier.words.events[0]?.evidence[0]).toMatchObject({ start: 8, end: 21 })
  })

  it('refuses a file when there is no folder', async () => {
    expect(codesOf(await readDossier(withFile('text.txt'), null))).toContain('SOURCE_FILE')
  })
})

describe('readDossierFile', () => {
  const text = aSource().text ?? ''

  it('reads the text beside the dossier as it is stored, with CRLF', async () => {
    await inFolder({ 'dossier.json': withFile('text.txt'), 'text.txt': text.replace('met on', 'met\r\non') }, async (folder) => {
      const read = await readDossierFile(join(folder, 'dossier.json'))
      expect(placesOf(read)).toEqual([expect.stringMatching(/^QUOTE_NOT_FOUND .* events\[0\]\.evidence\[0\]$/)])
    })
    await inFolder({ 'dossier.yaml': withFile('text.txt').replace('met on Monday', 'met\\non Monday'), 'text.txt': text.replace('met on', 'met\r\non') }, async (folder) => {
      const read = await readDossierFile(join(folder, 'dossier.yaml'))
      expect(read.kind === 'sound' && read.dossier.text).toContain('met\r\non')
      expect(read.kind === 'sound' && read.dossier.words.events[0]?.evidence[0]).toMatchObject({ exact: 'met\r\non Monday', start: 37, end: 51 })
    })
  })

  it('refuses files outside its folder, by whatever way they are named', async () => {
    await inFolder({ 'secret.txt': text }, async (folder) => {
      const home = join(folder, 'home')
      await mkdir(home)
      await symlink(join(folder, 'secret.txt'), join(home, 'link.txt'))
      for (const file of ['../secret.txt', join(folder, 'secret.txt'), 'link.txt', 'x/../../secret.txt', '..']) {
        await writeFile(join(home, 'dossier.json'), withFile(file))
        expect(codesOf(await readDossierFile(join(home, 'dossier.json')))).toContain('SOURCE_FILE')
      }
    })
  })

  it('refuses texts that are missing, empty, too large, no UTF-8 or hold a NUL', async () => {
    const cases: readonly (readonly [string | Uint8Array | null, string])[] = [
      [null, 'SOURCE_FILE'], ['', 'SOURCE_FILE'], ['x'.repeat(10_000_000), 'TOO_LARGE'], [Uint8Array.of(0x61, 0xff), 'FORBIDDEN_CHARACTER'], ['a\0b', 'FORBIDDEN_CHARACTER'],
    ]
    for (const [content, code] of cases) {
      await inFolder({ 'dossier.json': withFile('text.txt'), ...(content === null ? {} : { 'text.txt': content }) }, async (folder) => {
        expect(codesOf(await readDossierFile(join(folder, 'dossier.json')))).toContain(code)
      })
    }
  })

  it('says that there is no such file, and does not read folders', async () => {
    await inFolder({}, async (folder) => {
      expect(codesOf(await readDossierFile(join(folder, 'none.yaml')))).toEqual(['UNREADABLE'])
      expect(codesOf(await readDossierFile(folder))).toEqual(['UNREADABLE'])
    })
  })

  it('waits for no pipe that nobody writes to, and reads no device', async () => {
    await inFolder({ 'dossier.json': withFile('pipe') }, async (folder) => {
      execFileSync(makePipe, [join(folder, 'pipe')])
      expect(codesOf(await readDossierFile(join(folder, 'pipe')))).toEqual(['UNREADABLE'])
      expect(codesOf(await readDossierFile('/dev/zero'))).toEqual(['UNREADABLE'])
      expect(codesOf(await readDossierFile(join(folder, 'dossier.json')))).toContain('SOURCE_FILE')
    })
  }, 10_000)
})
