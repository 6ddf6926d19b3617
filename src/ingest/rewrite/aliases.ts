import type { Told } from '../../domain/fold.ts'
import { readAliases } from '../../generated/cypher.ts'
import type { Reader } from '../../graph/connect.ts'

/** Which thing an id answers as: itself, unless it was found to be another. */
export type Canonical = (id: string) => string

/** Reads what these ids answer as, beside what is known already. */
export const withAliases = async (reader: Reader, known: ReadonlyMap<string, string>, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> => {
  const unknown = [...new Set(ids)].filter((id) => !known.has(id))
  if (unknown.length === 0) return known
  const rows = await reader.run(readAliases, { ids: unknown })
  return new Map([...known, ...unknown.map((id): [string, string] => [id, id]), ...rows.map((row): [string, string] => [row.id, row.canonical])])
}

export const canonicalBy = (aliases: ReadonlyMap<string, string>): Canonical => (id) => aliases.get(id) ?? id

/** The telling with the things that its ends answer as, without the ends that are missing. */
export const toldOfNow = (told: Told, canonical: Canonical, isMissing: (id: string) => boolean): Told => ({
  ...told,
  edges: told.edges.flatMap((edge) => {
    const to = canonical(edge.to)
    return isMissing(to) ? [] : [to === edge.to ? edge : { ...edge, to, told: edge.to }]
  }),
})
