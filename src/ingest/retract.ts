import { cut } from '../domain/caption.ts'
import type { SourceId } from '../domain/ids.ts'
import { keepRetraction, liftRetraction, readWithdrawal } from '../generated/cypher.ts'
import { nothingChanged } from './delta.ts'
import { deltaOf, deltaOfWithdrawal } from './delta-of.ts'
import { inTurn, itemsOf, type WriteOptions } from './in-turn.ts'
import { retell, type Ingested } from './ingest.ts'
import { keptDossierWith, readKeptDossier } from './kept-dossier.ts'
import { parseTelling, readTelling, tellingJson } from './kept-telling.ts'
import { rewrite } from './rewrite/rewrite.ts'
import { DossierNotKept, UnknownSource } from './source-errors.ts'

export type Retraction = WriteOptions & { readonly source: SourceId; readonly why?: string | null }

/**
 * Withdraws a source: what rested on it alone leaves the graph, what others tell too keeps their evidence, and what others
 * tell that needs something gone waits. Its dossier and text are kept aside, of a part of a dataset what its rows were read as;
 * `restoreSource` tells them again.
 * Withdrawing it twice changes nothing.
 *
 * @throws UnknownSource, DossierNotKept, GraphError; nothing is written then
 */
export const retractSource = async ({ source, why = null, ...options }: Retraction): Promise<Ingested> => {
  const { value, bookmarks } = await inTurn(options, async (writer, turn) => {
    const [found] = await writer.run(readWithdrawal, { sourceId: source })
    if (typeof found?.text !== 'string') {
      if (typeof found?.withdrawn === 'string') return { outcome: { source, delta: nothingChanged }, record: null }
      throw new UnknownSource(source, 'Look it up among the sources; its id begins with source:.')
    }
    const kept = await readKeptDossier(writer, source)
    const telling = kept === null ? await readTelling(writer, source) : null
    const shown = kept === null ? telling?.after.properties : keptDossierWith(kept.json, found.text).dossier.source
    if (shown === undefined) throw new DossierNotKept(found.title ?? source)
    const plan = await rewrite(writer, { ...turn, sources: [{ id: source, after: null }], losses: 'suspend' })
    await writer.run(keepRetraction, {
      properties: {
        id: source.replace('source:', 'retraction:'), source, title: shown.title, url: shown.url ?? null, publishedAt: shown.publishedAt, text: found.text, why,
        by: options.by ?? 'local', moment: turn.moment, told: telling === null ? null : tellingJson(telling),
      },
    })
    const delta = plan === null ? nothingChanged : deltaOfWithdrawal(plan, { id: source, caption: found.title ?? source })
    return { outcome: { source, delta }, record: { kind: 'RETRACT', source, why, items: itemsOf(delta) } }
  })
  return { ...value, bookmarks }
}

/**
 * Tells a source again that was withdrawn, from its kept dossier and text, or what was kept of a part of a dataset. What waited for it returns.
 * @throws UnknownSource when it is not withdrawn, DossierRejected, GraphError; nothing is written then
 */
export const restoreSource = async ({ source, ...options }: WriteOptions & { readonly source: SourceId }): Promise<Ingested> => {
  const { value, bookmarks } = await inTurn(options, async (writer, turn) => {
    const [found] = await writer.run(readWithdrawal, { sourceId: source })
    if (typeof found?.withdrawn !== 'string') {
      if (typeof found?.text === 'string') return { outcome: { source, delta: nothingChanged }, record: null }
      throw new UnknownSource(source, 'Only a source that was withdrawn can be restored.')
    }
    if (found.told !== null) {
      const { after, standing } = parseTelling(found.told)
      const plan = await rewrite(writer, { ...turn, sources: [{ id: source, after: { ...after, text: found.withdrawn }, aside: standing }], losses: 'suspend' })
      await writer.run(liftRetraction, { sourceId: source })
      const delta = plan === null ? nothingChanged : deltaOf(plan, { id: source, caption: cut(String(after.properties.title)) })
      return { outcome: { source, delta }, record: { kind: 'RESTORE', source, items: itemsOf(delta) } }
    }
    const kept = await readKeptDossier(writer, source)
    if (kept === null) throw new DossierNotKept(source)
    const outcome = await retell(writer, turn, { dossier: keptDossierWith(kept.json, found.withdrawn), losses: 'suspend' })
    return { outcome, record: { kind: 'RESTORE', source, items: itemsOf(outcome.delta) } }
  })
  return { ...value, bookmarks }
}
