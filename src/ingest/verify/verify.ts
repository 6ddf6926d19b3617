import type { SourceId } from '../../domain/ids.ts'
import { deleteStrays, endVersions, findStrays, findVersionFaults } from '../../generated/cypher.ts'
import type { Graph, Reader, Writer } from '../../graph/connect.ts'
import { inTurn, type OperationItem, type Turn, type WriteOptions } from '../in-turn.ts'
import { kindOf } from '../rewrite/report.ts'
import type { SourceChange } from '../rewrite/plan.ts'
import { rewrite } from '../rewrite/rewrite.ts'
import { prefixOf } from '../groups.ts'
import { readKept } from '../kept-dossier.ts'
import type { Check, Find } from './find.ts'
import { allSources, retold, verifySources } from './verify-sources.ts'
import { allThings, verifyThings } from './verify-things.ts'

export type Verification = {
  readonly sources: number
  readonly things: number
  /** At most 1,000 of each check. */
  readonly finds: readonly Find[]
}

const mostFinds = 1_000

const strays = async (reader: Reader): Promise<readonly Find[]> => [
  ...(await reader.run(findStrays, { limit: mostFinds })).map(({ check, id, element, caption }): Find => ({
    check: check as Check, id, caption,
    message: check === 'STRAY_SHORTCUT' ? 'No causal link stands behind this relationship.' : check === 'STRAY_NAME' ? 'Nothing is known by this name.' : 'This passage proves nothing, or comes from no source.',
    repair: check === 'STRAY_SHORTCUT' ? { kind: 'deleteRelationship', element } : { kind: 'deleteNode', element },
  })),
  ...(await reader.run(findVersionFaults, { limit: mostFinds })).map(({ id, element, caption, since, until, next }): Find => ({
    check: 'VERSION', id, caption, message: `Its version from ${since ?? '?'} until ${until ?? '?'} ${next === null ? 'ends before it begins' : `does not fit before the next one, from ${next}`}.`,
    repair: since !== null && next !== null && since < next ? { kind: 'endVersion', element, until: next } : { kind: 'deleteNode', element },
  })),
]

/**
 * Looks through the whole graph, some sources and things at a time: every promise of docs/life.md, each find with its place
 * and what repair would do. While others write, run it again on what it finds: a find may be a write half seen.
 */
export const verifyGraph = async (reader: Reader): Promise<Verification> => {
  const finds = new Map<Check, Find[]>()
  const add = (more: readonly Find[]): void => {
    for (const find of more) {
      const known = finds.get(find.check) ?? []
      finds.set(find.check, known)
      if (known.length < mostFinds) known.push(find)
    }
  }
  let [sources, things] = [0, 0]
  for await (const batch of allSources(reader)) {
    add(await verifySources(reader, batch))
    sources += batch.length
  }
  for await (const batch of allThings(reader)) {
    add(await verifyThings(reader, batch))
    things += batch.length
  }
  add(await strays(reader))
  return { sources, things, finds: [...finds.values()].flat() }
}

/** Names and parts of things are no items of a record. */
const itemOf = ({ id, caption }: Find): readonly OperationItem[] => {
  const kind = ['source', 'evidence'].includes(prefixOf(id)) ? prefixOf(id).toUpperCase() : prefixOf(id) === 'name' ? null : kindOf(id)
  return kind === null || kind === 'OFFICE' ? [] : [{ action: 'CHANGED', thing: id, kind, key: null, caption }]
}

const repairAll = async (writer: Writer, turn: Turn, finds: readonly Find[]): Promise<void> => {
  const repairs = finds.map(({ repair }) => repair)
  await writer.run(endVersions, { rows: repairs.flatMap((repair) => (repair.kind === 'endVersion' ? [{ element: repair.element, until: repair.until }] : [])) })
  const again = [...new Set(repairs.flatMap((repair) => (repair.kind === 'fold' ? [repair.thing] : [])))]
  const ids = new Set(repairs.flatMap((repair) => (repair.kind === 'retell' ? [repair.source] : [])))
  const sources: SourceChange[] = []
  if (ids.size > 0) {
    const kept = await readKept(writer, [...ids] as SourceId[])
    for await (const batch of allSources(writer)) {
      for (const source of batch.filter(({ id }) => ids.has(id))) {
        const after = await retold(writer, source, kept.get(source.id))
        if (after !== null) sources.push({ id: source.id, after })
      }
    }
  }
  const told = sources.flatMap(({ after }) => after?.tellings.map(({ id }) => id) ?? [])
  if (again.length + told.length > 0) await rewrite(writer, { ...turn, sources, again: [...new Set([...again, ...told])], losses: 'suspend' })
  await writer.run(deleteStrays, {
    nodes: repairs.flatMap((repair) => (repair.kind === 'deleteNode' ? [repair.element] : [])),
    relationships: repairs.flatMap((repair) => (repair.kind === 'deleteRelationship' ? [repair.element] : [])),
  })
}

export type Repaired = { readonly before: Verification; readonly after: Verification }

/** Repairs take as long as the graph is large; other writers wait meanwhile. */
const repairDeadlineMs = 600_000

/**
 * Repairs what `verifyGraph` finds, in one transaction and in its turn: things are folded again, sources told again from
 * their kept dossiers, strays taken away. What is written over is kept as an earlier version. The record is a REPAIR.
 * @returns what was found, and what is left
 */
export const repairGraph = async (options: WriteOptions & { readonly graph: Pick<Graph, 'write'> }): Promise<Repaired> => {
  const { value } = await inTurn({ deadlineMs: repairDeadlineMs, ...options }, async (writer, turn) => {
    const before = await verifyGraph(writer)
    const mended = before.finds.filter(({ repair }) => repair.kind !== 'none')
    if (mended.length === 0) return { outcome: { before, after: before }, record: null }
    await repairAll(writer, turn, mended)
    return { outcome: { before, after: await verifyGraph(writer) }, record: { kind: 'REPAIR', source: null, items: [...new Map(mended.flatMap(itemOf).map((item) => [item.thing, item])).values()] } }
  })
  return value
}
