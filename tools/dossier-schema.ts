import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { dossierSchema } from '../src/domain/dossier.ts'

/** Where the published JSON Schema of dossiers is. */
export const schemaFile = new URL('../docs/dossier.schema.json', import.meta.url)

/** The JSON Schema (draft 2020-12) of a dossier as it is written: what has a default may be left out. */
export const dossierJsonSchema = (): string => {
  const schema = z.toJSONSchema(dossierSchema, { io: 'input' })
  return `${JSON.stringify({ title: 'Dossier', description: 'A source and what it says; see docs/dossier.md.', ...schema }, null, 2)}\n`
}

/** Whether the published schema is that of the code. */
export const isDossierSchemaFresh = async (): Promise<boolean> => (await readFile(schemaFile, 'utf8').catch(() => '')) === dossierJsonSchema()

/** `node tools/dossier-schema.ts` writes the schema. */
if (import.meta.main) await writeFile(schemaFile, dossierJsonSchema())
