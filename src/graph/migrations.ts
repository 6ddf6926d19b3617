import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../domain/ids.ts'
import { GraphError } from './errors.ts'

export type Migration = {
  readonly name: string
  /** SHA-256 of the text with LF line ends. */
  readonly checksum: string
  readonly statements: readonly string[]
}
export type AppliedMigration = { readonly name: string, readonly checksum: string }

/** Beside `src/` and beside `dist/` alike. */
export const migrationFolder = fileURLToPath(new URL('../../cypher/migration/', import.meta.url))

/** A file of `cypher/migration/` whose name or place in the order is wrong. */
export class MisnamedMigration extends GraphError {
  constructor(name: string, problem: string) {
    super({ code: 'MISNAMED_MIGRATION', message: `cypher/migration/${name} ${problem}`, wayOut: 'Name migrations NNNN-what-they-do.cypher, numbered from 0001 without gaps.' })
  }
}

export class ChangedMigration extends GraphError {
  constructor(name: string) {
    super({
      code: 'CHANGED_MIGRATION', message: `cypher/migration/${name} is not the file that this database was migrated with`,
      wayOut: 'Restore the file and put the change into a new migration: migrations are only ever added.',
    })
  }
}

export class UnknownMigration extends GraphError {
  constructor(name: string) {
    super({
      code: 'UNKNOWN_MIGRATION', message: `This database has had the migration ${name}, which this version of Demarche does not have`,
      wayOut: 'Use the version of Demarche that made it or a later one, or another database.',
    })
  }
}

/** Statements end with `;` at the end of a line; lines that begin with `//` are comments. */
export const splitStatements = (text: string): readonly string[] =>
  text.replaceAll('\r\n', '\n')
    .split('\n').filter((line) => !line.trimStart().startsWith('//')).join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')

const checksumOf = (text: string): string => sha256(text.replaceAll('\r\n', '\n'))

/**
 * The migrations of a folder, in order.
 * @throws MisnamedMigration for a file whose number does not follow the one before
 */
export const readMigrations = async (folder: string = migrationFolder): Promise<readonly Migration[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort()
  return Promise.all(files.map(async (file, index) => {
    const number = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.cypher$/.exec(file)?.[1]
    if (number === undefined) throw new MisnamedMigration(file, 'has no number and name')
    if (Number(number) !== index + 1) throw new MisnamedMigration(file, `should have the number ${String(index + 1).padStart(4, '0')}`)
    const text = await readFile(`${folder}/${file}`, 'utf8')
    return { name: file, checksum: checksumOf(text), statements: splitStatements(text) }
  }))
}

/**
 * What is still to run. `applied` is in order.
 * @throws ChangedMigration or UnknownMigration when the database's history is not the beginning of ours
 */
export const pendingMigrations = (known: readonly Migration[], applied: readonly AppliedMigration[]): readonly Migration[] => {
  for (const [index, { name, checksum }] of applied.entries()) {
    const ours = known[index]
    if (ours?.name !== name) throw new UnknownMigration(name)
    if (ours.checksum !== checksum) throw new ChangedMigration(name)
  }
  return known.slice(applied.length)
}
