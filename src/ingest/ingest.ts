import { cut } from '../domain/caption.ts'
import type { CheckedDossier } from '../domain/check-dossier.ts'
import { sourceId, type SourceId } from '../domain/ids.ts'
import { liftRetraction } from '../generated/cypher.ts'
import type { Writer } from '../graph/connect.ts'
import { nothingChanged, type Delta } from './delta.ts'
import { deltaOf } from './delta-of.ts'
import { inTurn, itemsOf, type Turn, type WriteOptions } from './in-turn.ts'
import { dossierJson, keepDossier, readKeptDossier, type KeptDossier } from './kept-dossier.ts'
import type { Plan } from './rewrite/plan.ts'
import { rewrite } from './rewrite/rewrite.ts'
import { tellSource } from './tell-source.ts'

export type Ingestion = WriteOptions & { readonly dossier: CheckedDossier }

/** `bookmarks` let a reader see what was written. */
export type Ingested = { readonly source: SourceId; readonly delta: Delta; readonly bookmarks: readonly string[] }

type Retold = { readonly source: SourceId; readonly delta: Delta }

/** Keeps the dossier, with what the graph has of its source from now on; whatever of that was kept already is not written again. */
const keep = async (writer: Writer, { kept, next, plan }: { readonly kept: KeptDossier | null; readonly next: KeptDossier; readonly plan: Plan | null }): Promise<void> => {
  const properties = plan?.sources.find(({ id }) => id === next.source)?.properties
  const standing = properties === undefined || properties === null ? kept?.standing ?? next.standing
    : { sha256: properties.sha256 ?? null, version: properties.version ?? null, recordedAt: properties.recordedAt ?? null }
  if (plan === null && kept?.json === next.json) return
  await keepDossier(writer, { ...next, standing })
}

/** Tells what a dossier says, in the turn to write: what `ingestDossier` and what tells a kept dossier again do. */
export const retell = async (
  writer: Writer, turn: Turn, { dossier, losses }: { readonly dossier: CheckedDossier; readonly losses: 'refuse' | 'suspend' },
): Promise<Retold> => {
  const id = sourceId(dossier.dossier.source)
  const kept = await readKeptDossier(writer, id)
  const { after, meanings } = await tellSource(writer, { checked: dossier, id, meanings: kept?.meanings ?? new Map<string, string>() })
  const plan = await rewrite(writer, { ...turn, sources: [{ id, after, aside: kept?.standing ?? null }], losses })
  if (kept !== null && plan !== null) await writer.run(liftRetraction, { sourceId: id })
  await keep(writer, { kept, plan, next: { source: id, json: dossierJson(dossier), meanings, standing: { sha256: after.properties.sha256 ?? null, version: 1, recordedAt: turn.now } } })
  return { source: id, delta: plan === null ? nothingChanged : deltaOf(plan, { id, caption: cut(dossier.dossier.source.title) }) }
}

/**
 * Writes a checked dossier in one transaction: the number of statements does not depend on its size, as long as it fits
 * batches. The same dossier again changes nothing; a changed one of the same source is applied as a difference. A write
 * whose answer was lost is found by its operation id and not repeated.
 *
 * @throws DossierRejected when the graph objects: unknown references, cycles or reversed causes across sources, things told
 *   twice; GraphError for what goes wrong with the database. Nothing is written then.
 */
export const ingestDossier = async ({ dossier, ...options }: Ingestion): Promise<Ingested> => {
  const { value, bookmarks } = await inTurn(options, async (writer, turn) => {
    const outcome = await retell(writer, turn, { dossier, losses: 'refuse' })
    return { outcome, record: outcome.delta.unchanged ? null : { kind: 'INGEST', source: outcome.source, items: itemsOf(outcome.delta) } }
  })
  return { ...value, bookmarks }
}
