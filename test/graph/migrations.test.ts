import { describe, expect, it } from '@jest/globals'
import { pendingMigrations, readMigrations, splitStatements, ChangedMigration, MisnamedMigration, UnknownMigration } from '../../src/graph/migrations.ts'
import { aFolderOf } from '../support/folder.ts'

const known = [
  { name: '0001-a.cypher', checksum: 'a', statements: [] },
  { name: '0002-b.cypher', checksum: 'b', statements: [] },
]

describe('splitStatements', () => {
  it('ends a statement at a semicolon that ends a line, and drops comment lines', () => {
    expect(splitStatements("// first; one\r\nRETURN ';' AS a;\r\n\r\nRETURN 1\n  AS b; \nRETURN 2")).toEqual(["RETURN ';' AS a", 'RETURN 1\n  AS b', 'RETURN 2'])
  })
})

describe('readMigrations', () => {
  it('reads the files in order; line ends do not change the checksum', async () => {
    const unix = await readMigrations(await aFolderOf({ '0002-b.cypher': 'RETURN 2;\n', '0001-a.cypher': 'RETURN 1;\n', 'notes.md': '' }))
    const windows = await readMigrations(await aFolderOf({ '0002-b.cypher': 'RETURN 2;\r\n', '0001-a.cypher': 'RETURN 1;\r\n' }))
    expect(unix.map(({ name, statements }) => [name, statements])).toEqual([['0001-a.cypher', ['RETURN 1']], ['0002-b.cypher', ['RETURN 2']]])
    expect(windows).toEqual(unix)
  })

  it.each([
    ['a gap', { '0001-a.cypher': '', '0003-c.cypher': '' }],
    ['a number used twice', { '0001-a.cypher': '', '0001-b.cypher': '' }],
    ['a file without a number', { '0001-a.cypher': '', 'extra.cypher': '' }],
  ])('refuses %s', async (_, files) => {
    await expect(readMigrations(await aFolderOf(files))).rejects.toThrow(MisnamedMigration)
  })

  it('finds the migrations of the project', async () => {
    expect((await readMigrations()).map(({ name }) => name)).toContain('0001-ids.cypher')
  })
})

describe('pendingMigrations', () => {
  it('are those that the database has not had', () => {
    expect(pendingMigrations(known, [{ name: '0001-a.cypher', checksum: 'a' }]).map(({ name }) => name)).toEqual(['0002-b.cypher'])
  })

  it('refuses a file that changed after it ran', () => {
    expect(() => pendingMigrations(known, [{ name: '0001-a.cypher', checksum: 'other' }])).toThrow(ChangedMigration)
  })

  it('refuses a history that these files do not have', () => {
    const applied = [...known, { name: '0003-later.cypher', checksum: 'c' }]
    expect(() => pendingMigrations(known, applied)).toThrow(UnknownMigration)
    expect(() => pendingMigrations(known.slice(1), applied)).toThrow(UnknownMigration)
  })
})
