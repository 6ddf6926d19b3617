import { canonicalJson, type Properties } from '../domain/fold.ts'
import type { ActorId, SourceId } from '../domain/ids.ts'
import type { EvidenceNode } from '../domain/tell.ts'
import { readEvidence } from '../generated/cypher.ts'
import type { Reader } from '../graph/connect.ts'
import { readReportsOf, readStoredSources } from './rewrite/read-state.ts'
import type { SourceAfter } from './rewrite/plan.ts'
import { given } from './rewrite/report.ts'

/**
 * What a part of a dataset tells, as it is kept aside while the part is withdrawn: no dossier is kept of it, and what the graph has of it
 * is what its rows were read as, actors and places resolved. Without the text.
 */
export type KeptTelling = {
  readonly after: Omit<SourceAfter, 'text'>
  /** Of the source: sha256, version and recordedAt, which outlast its withdrawal. */
  readonly standing: Properties
}

/** Properties of a source that a rewrite works out itself. */
const derived: ReadonlySet<string> = new Set(['id', 'caption', 'recordedAt', 'version', 'since', 'text'])

const evidenceOf = (id: string, properties: Properties): EvidenceNode => {
  const mention = Object.fromEntries(Object.entries(properties).filter(([name]) => name.startsWith('mention')))
  const { exact, prefix, suffix, start, end } = properties
  return {
    id, passage: { exact: String(exact), prefix: String(prefix), suffix: String(suffix), start: Number(start), end: Number(end) },
    ...(Object.keys(mention).length === 0 ? {} : { mention }),
  }
}

/** What a part of a dataset tells, read from the graph; null for a source that is none. */
export const readTelling = async (reader: Reader, source: SourceId): Promise<KeptTelling | null> => {
  const stored = (await readStoredSources(reader, [source])).get(source)
  if (stored?.properties.kind !== 'DATASET') return null
  const { sha256 = null, version = null, recordedAt = null } = stored.properties
  const reports = await readReportsOf(reader, [source])
  const evidence = await reader.run(readEvidence, { sources: [source], ids: [] })
  return {
    standing: { sha256, version, recordedAt },
    after: {
      properties: Object.fromEntries(Object.entries(stored.properties).filter(([name]) => !derived.has(name))),
      publisher: stored.publisher as ActorId | null,
      tellings: reports.map(({ thing, kind, key, told, report }) => ({ id: thing, kind, key, path: [], told, report })),
      evidence: evidence.map(({ id, properties }) => evidenceOf(id, given(properties))),
    },
  }
}

export const tellingJson = (telling: KeptTelling): string => canonicalJson(telling)

/** What `tellingJson` wrote. */
export const parseTelling = (json: string): KeptTelling => JSON.parse(json) as KeptTelling
