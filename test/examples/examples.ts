import { join } from 'node:path'
import type { CheckedDossier } from '../../src/domain/check-dossier.ts'
import { problemText } from '../../src/domain/problem.ts'
import { readDossierFile } from '../../src/ingest/read-dossier.ts'

export const folder = join(import.meta.dirname, '../../examples')

/** The examples in the order in which they are ingested: of their dates of publication. */
export const exampleNames = ['2025-11-01-trade-deal', '2025-11-24-call', '2026-05-17-beijing-visit'] as const
export type ExampleName = (typeof exampleNames)[number]

/** One of the examples, checked. Throws with all its problems when it has any. */
export const readExample = async (name: ExampleName): Promise<CheckedDossier> => {
  const file = `${name}.yaml`
  const read = await readDossierFile(join(folder, file))
  if (read.kind === 'sound') return read.dossier
  throw new Error(read.problems.map((problem) => problemText(problem, file)).join('\n'))
}

/** The item with this key. Throws when there is none. */
export const itemOf = <T extends { readonly key?: string | undefined }>(items: readonly T[], key: string): T => {
  const item = items.find((candidate) => candidate.key === key)
  if (item === undefined) throw new Error(`There is no ${key}.`)
  return item
}
