import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Layout } from '../../../src/import/format/format.ts'
import { gdelt } from '../../../src/import/format/gdelt.ts'
import { ucdp } from '../../../src/import/format/ucdp.ts'
import { inputLimits, type InputLimits } from '../../../src/import/rows/limits.ts'
import { openInput } from '../../../src/import/rows/open-input.ts'
import { readRows, type Row } from '../../../src/import/rows/read-rows.ts'
import { aGdelt2Row, aUcdpRow, ucdpHeader } from '../rows.ts'

let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'demarche-rows-')) })
afterAll(() => rm(folder, { recursive: true }))

const written = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

type ReadOptions = { readonly layout?: Layout; readonly limits?: Partial<InputLimits>; readonly stdin?: Readable }

const read = async (path: string, { layout = gdelt, limits = {}, stdin = Readable.from([]) }: ReadOptions = {}): Promise<{ readonly rows: readonly Row[]; readonly bytes: number }> => {
  const facts = { ...inputLimits, ...limits }
  const rows: Row[] = []
  let bytes = 0
  for await (const text of openInput(path, { limits: facts, stdin, onBytes: (count) => { bytes += count } })) {
    for await (const row of readRows(text, { layout, limits: facts })) rows.push(row)
  }
  return { rows, bytes }
}

type ZipEntry = { readonly name: string; readonly content: Buffer; readonly says?: number; readonly flags?: number }

/** A zip archive, byte by byte: what no honest program writes must be written here too. */
const zipOf = (entries: readonly ZipEntry[]): Buffer => {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, says = content.length, flags = 0 } of entries) {
    const packed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(says, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const text = `${aGdelt2Row()}\n${aGdelt2Row({ 0: '900101' })}\r\n\n${aGdelt2Row({ 0: '900102', 6: 'A "QUOTED NAME' })}\n`
const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ fields }) => fields[0] ?? '')

describe('reading rows', () => {
  it('gives each with its line and as published, plain, packed by gzip, in a zip archive, and from standard input', async () => {
    const zip = zipOf([{ name: 'folder/', content: Buffer.alloc(0) }, { name: 'folder/20310502104500.export.CSV', content: Buffer.from(text) }])
    const plain = await read(await written('plain.CSV', text))
    expect(plain.rows.map(({ line, raw }) => [line, raw])).toEqual([[1, aGdelt2Row()], [2, aGdelt2Row({ 0: '900101' })], [4, aGdelt2Row({ 0: '900102', 6: 'A "QUOTED NAME' })]])
    expect(plain.bytes).toBe(Buffer.byteLength(text))
    expect((await read(await written('packed', gzipSync(text)))).rows).toEqual(plain.rows)
    expect((await read(await written('archive', zip))).rows).toEqual(plain.rows)
    expect((await read('-', { stdin: Readable.from([Buffer.from(text).subarray(0, 1), Buffer.from(text).subarray(1)]) })).rows).toEqual(plain.rows)
    expect((await read('-', { stdin: Readable.from([gzipSync(text)]) })).rows).toEqual(plain.rows)
  })

  it('reads the files of an archive one after another', async () => {
    const zip = zipOf(['1', '2', '3'].map((id) => ({ name: `${id}.CSV`, content: Buffer.from(`${aGdelt2Row({ 0: id })}\n`) })))
    expect(ids((await read(await written('several.zip', zip))).rows)).toEqual(['1', '2', '3'])
  })

  it('keeps a field with line ends in one row of csv, and goes on after a row whose quotation marks do not fit', async () => {
    const path = await written('ged.csv', `\ufeff${ucdpHeader}\n${aUcdpRow({ source_article: 'one\ntwo' })}\n${aUcdpRow({ id: '2' }).replace('Bergen town', '"Bergen" town')}\n${aUcdpRow({ id: '3' })}\n`)
    const { rows } = await read(path, { layout: ucdp })
    expect(rows.map(({ line, fields }) => [line, fields[0]])).toEqual([[1, 'id'], [2, '500100'], [4, '2'], [5, '3']])
    expect(rows[1]?.raw).toBe(aUcdpRow({ source_article: 'one\ntwo' }))
  })

  it('gives back, joined, the text that it read', async () => {
    const field = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.replaceAll(/[\t\r\n\ufeff]/gu, ' '))
    await fc.assert(fc.asyncProperty(fc.array(fc.array(field, { minLength: 1, maxLength: 5 }).map((fields) => `x${fields.join('\t')}`), { minLength: 1, maxLength: 30 }), async (lines) => {
      const { rows } = await read('-', { stdin: Readable.from([Buffer.from(lines.join('\n'))]) })
      expect(rows.map(({ raw }) => raw)).toEqual(lines)
      expect(rows.map(({ fields }) => fields.join('\t'))).toEqual(lines)
    }), { numRuns: 100 })
  })
})

describe('what is refused', () => {
  const refused = (path: string, options?: ReadOptions): Promise<unknown> => read(path, options).then(() => null, (error: unknown) => error)
  const zeros = Buffer.alloc(40_000_000, `${'0'.repeat(99)}\n`)

  it('a file that unpacks to far more than it is, before it is read whole', async () => {
    expect(await refused(await written('bomb.gz', gzipSync(zeros)))).toMatchObject({ code: 'TOO_LARGE' })
    expect(await refused(await written('bomb.zip', zipOf([{ name: 'a', content: zeros }])))).toMatchObject({ code: 'TOO_LARGE' })
  })

  it('an archive whose entry says less than it is', async () => {
    expect(await refused(await written('liar.zip', zipOf([{ name: 'a', content: zeros, says: 100 }])))).toMatchObject({ code: expect.stringMatching(/^(BAD_ARCHIVE|UNREADABLE|TOO_LARGE)$/) })
  })

  it('names that lead out of the archive, encrypted entries, too many of them, and zip archives from a stream', async () => {
    const entry = { name: 'a', content: Buffer.from(text) }
    expect(await refused(await written('climber.zip', zipOf([{ ...entry, name: '../../escape.CSV' }])))).toMatchObject({ code: 'BAD_ARCHIVE' })
    expect(await refused(await written('locked.zip', zipOf([{ ...entry, flags: 1 }])))).toMatchObject({ code: 'BAD_ARCHIVE' })
    expect(await refused(await written('many.zip', zipOf([entry, entry, entry])), { limits: { entries: 2 } })).toMatchObject({ code: 'BAD_ARCHIVE' })
    expect(await refused('-', { stdin: Readable.from([zipOf([entry])]) })).toMatchObject({ code: 'BAD_ARCHIVE' })
  })

  it('a packed file that is cut short or broken', async () => {
    const packed = gzipSync(Buffer.from(text.repeat(500)))
    expect(await refused(await written('short.gz', packed.subarray(0, packed.length - 20)))).toMatchObject({ code: 'BAD_ARCHIVE' })
    expect(await refused(await written('short.zip', zipOf([{ name: 'a', content: Buffer.from(text) }]).subarray(0, -30)))).toMatchObject({ code: 'BAD_ARCHIVE' })
  })

  it('a row without an end, and a quotation mark that is never closed', async () => {
    expect(await refused(await written('endless', Buffer.alloc(3_000_000, 'a')))).toMatchObject({ code: 'ROW_TOO_LONG' })
    expect(await refused(await written('open.csv', `${ucdpHeader}\n"${'a\n'.repeat(2_000_000)}`), { layout: ucdp })).toMatchObject({ code: 'ROW_TOO_LONG' })
  })

  it('more bytes than allowed, folders, and files that are not there', async () => {
    expect(await refused(await written('long', text), { limits: { bytes: 100 } })).toMatchObject({ code: 'TOO_LARGE' })
    expect(await refused(folder)).toMatchObject({ code: expect.stringMatching(/^(NOT_A_FILE|UNREADABLE)$/) })
    expect(await refused(join(folder, 'nowhere'))).toMatchObject({ code: 'NOT_FOUND' })
  })
})
