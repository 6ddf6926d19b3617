import type { Properties } from '../../domain/fold.ts'
import { findElements, writeRelationships } from '../../generated/cypher.ts'
import type { Writer } from '../../graph/connect.ts'
import { groupIds, prefixOf } from '../groups.ts'
import { given } from './report.ts'

export type Relationship = { readonly from: string; readonly to: string; readonly type: string; readonly properties: Properties }

/** Rows of one statement, so that no transaction state of one grows without bound. */
const batchSize = 20_000

export const batches = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, at) => rows.slice(at * batchSize, (at + 1) * batchSize))

/** Finds both ends of every relationship, then writes them all. */
export const relate = async (writer: Writer, relationships: readonly Relationship[]): Promise<void> => {
  if (relationships.length === 0) return
  const ids = [...new Set(relationships.flatMap(({ from, to }) => [from, to]))]
  const elements = new Map<string, string>()
  for (const batch of batches(ids)) {
    const of = (prefix: string): readonly string[] => batch.filter((id) => prefixOf(id) === prefix)
    const rows = await writer.run(findElements, { ...groupIds(batch), sources: of('source'), evidence: of('evidence'), names: of('name') })
    for (const row of rows) elements.set(row.id, row.element)
  }
  const element = (id: string): string => {
    const found = elements.get(id)
    if (found === undefined) throw new RangeError(`${id} is not in the graph`)
    return found
  }
  for (const batch of batches(relationships)) {
    await writer.run(writeRelationships, { rows: batch.map(({ from, to, type, properties }) => ({ from: element(from), to: element(to), type, properties: given(properties) })) })
  }
}
