import { canonicalJson, type Folded, type FoldedEdge, type Properties } from '../../domain/fold.ts'
import type { Moment } from '../../domain/time.ts'
import { causalRelations, type CausalRelation } from '../../domain/vocabulary.ts'
import {
  clearRelationships, deleteEvidence, deleteNames, deletePublishers, deleteRelationships, deleteSources, deleteThings, endShortcuts, finishVersions,
  keepIncoming, keepOutgoing, keepVersions, markSources, writeActors, writeAssessments, writeCausalLinks, writeEvidence, writeHappenings, writeNames,
  writeOffices, writePlaces, writeSource, writeSuspensions, writeTopics,
} from '../../generated/cypher.ts'
import type { Writer } from '../../graph/connect.ts'
import { groupIds, prefixOf } from '../groups.ts'
import type { Plan, PlannedThing } from './plan.ts'
import { batches, relate, type Relationship } from './relate.ts'
import { given, type Report } from './report.ts'
import type { NodeState } from './shown.ts'

const ends: ReadonlySet<NodeState> = new Set(['changed', 'gone'])
const begins: ReadonlySet<NodeState> = new Set(['new', 'changed'])
const mentioned: ReadonlySet<string> = new Set(['ACTOR', 'OFFICE', 'TOPIC', 'PLACE'])

const isRelation = (value: unknown): value is CausalRelation => causalRelations.some((relation) => relation === value)

/** The typed relationship from cause to effect by which a link is traversed and seen. */
export const shortcutOf = (id: string, folded: Folded, since: string): readonly Relationship[] => {
  const endOf = (type: string): FoldedEdge | undefined => folded.edges.find((edge) => edge.type === type)
  const [cause, effect] = [endOf('CAUSE'), endOf('EFFECT')]
  const { relation, confidence, explicit } = folded.properties
  if (folded.label !== 'CausalLink' || cause === undefined || effect === undefined || !isRelation(relation)) return []
  return [{
    from: cause.to, to: effect.to, type: relation,
    properties: { link: id, confidence: confidence ?? null, explicit: explicit ?? null, sources: cause.properties.sources ?? [], since },
  }]
}

const relationshipOf = ({ report, node }: { readonly report: Report; readonly node: string }): Relationship => ({
  from: report.source, to: node, type: mentioned.has(report.kind) ? 'MENTIONS' : 'REPORTS',
  properties: {
    ...report.report, key: report.key, told: canonicalJson(report.told), recordedAt: report.recordedAt, thing: report.thing === node ? null : report.thing,
  },
})

/** Keeps what ends with this write as it stood. */
const keepEnding = async (writer: Writer, plan: Plan, moment: Moment): Promise<void> => {
  const idsOf = (nodes: readonly { readonly id: string; readonly state: NodeState }[]): readonly string[] => nodes.filter(({ state }) => ends.has(state)).map(({ id }) => id)
  const things = [...plan.things].filter(([, { state }]) => ends.has(state)).map(([id]) => id)
  const [sources, evidence] = [idsOf(plan.sources), idsOf(plan.evidence)]
  if (things.length + sources.length + evidence.length === 0) return
  await writer.run(keepVersions, { ...groupIds(things), sources, evidence, moment })
  await writer.run(keepOutgoing, {})
  await writer.run(keepIncoming, {})
  await writer.run(endShortcuts, { moment })
  await writer.run(finishVersions, {})
}

const nodeWriters = {
  actor: writeActors, office: writeOffices, topic: writeTopics, place: writePlaces, event: writeHappenings, statement: writeHappenings,
  commitment: writeHappenings, link: writeCausalLinks, assessment: writeAssessments,
} as const

type Remaining = { readonly id: string; readonly folded: Folded; readonly since: string; readonly state: NodeState }

const remainingOf = (things: ReadonlyMap<string, PlannedThing>, moment: Moment): readonly Remaining[] =>
  [...things].flatMap(([id, { state, stored, folded }]) =>
    (folded === null ? [] : [{ id, folded, state, since: state === 'same' ? String(stored?.properties.since) : moment }]))

const writeThings = async (writer: Writer, things: readonly Remaining[]): Promise<void> => {
  const rows = things.filter(({ state }) => begins.has(state))
    .map(({ id, folded, since }) => ({ id, label: folded.label, properties: { ...given(folded.properties), id, since } }))
  const byStatement = Map.groupBy(rows, ({ id }) => nodeWriters[prefixOf(id) as keyof typeof nodeWriters])
  for (const [statement, group] of byStatement) {
    for (const batch of batches(group)) await writer.run(statement, { rows: batch })
  }
}

const writeSources = async (writer: Writer, plan: Plan, { moment, texts }: { readonly moment: Moment; readonly texts: ReadonlyMap<string, string> }): Promise<void> => {
  const beginning = plan.sources.filter(({ state }) => begins.has(state))
  const whole = beginning.flatMap(({ id, properties }) =>
    (properties === null ? [] : [{ id, properties: { ...given(properties), text: texts.get(id) ?? null, since: moment } satisfies Properties }]))
  if (whole.length > 0) await writer.run(writeSource, { rows: whole })
  const marked = beginning.filter(({ properties }) => properties === null).map(({ id }) => id)
  if (marked.length > 0) await writer.run(markSources, { ids: marked, moment })
  if (beginning.length > 0) await writer.run(deletePublishers, { ids: beginning.map(({ id }) => id) })
}

/**
 * Writes what was planned: first keeps what ends, then takes away, writes and relates. The number of statements does not
 * depend on how much there is, as long as it fits batches.
 */
export const writePlan = async (writer: Writer, plan: Plan, facts: { readonly moment: Moment; readonly texts: ReadonlyMap<string, string> }): Promise<void> => {
  const { moment } = facts
  const remaining = remainingOf(plan.things, moment)
  const gone = [...plan.things].filter(([, { state }]) => state === 'gone').map(([id]) => id)
  await keepEnding(writer, plan, moment)
  await writeSources(writer, plan, facts)
  for (const batch of batches(plan.reportsOut.flatMap(({ standing }) => standing?.element ?? []))) await writer.run(deleteRelationships, { elements: batch })
  await writer.run(clearRelationships, groupIds(plan.things.keys()))
  if (gone.length > 0) await writer.run(deleteThings, groupIds(gone))

  const written = plan.evidence.filter(({ state }) => begins.has(state))
  for (const batch of batches(written)) {
    await writer.run(writeEvidence, { rows: batch.map(({ id, properties }) => ({ id, properties: { ...properties, since: moment } })) })
  }
  const names = remaining.flatMap(({ folded }) => folded.edges.filter(({ type }) => type === 'KNOWN_AS').map(({ to }) => to))
  if (names.length > 0) await writer.run(writeNames, { ids: [...new Set(names)] })
  await writeThings(writer, remaining)

  await relate(writer, [
    ...plan.sources.flatMap(({ id, state, publisher }) =>
      (publisher === null || !begins.has(state) ? [] : [{ from: id, to: publisher, type: 'PUBLISHED_BY', properties: {} }])),
    ...plan.reportsIn.map(relationshipOf),
    ...plan.evidence.filter(({ state }) => state === 'new').map(({ id, source }) => ({ from: id, to: source, type: 'QUOTED_FROM', properties: {} })),
    ...remaining.flatMap(({ id, folded }) => folded.edges.map((edge) => ({ from: id, ...edge }))),
    ...remaining.flatMap(({ id, folded, since }) => shortcutOf(id, folded, since)),
  ])

  const proofless = plan.evidence.filter(({ state }) => state === 'gone').map(({ id }) => id)
  if (proofless.length > 0) await writer.run(deleteEvidence, { ids: proofless })
  const withdrawn = plan.sources.filter(({ state }) => state === 'gone').map(({ id }) => id)
  if (withdrawn.length > 0) await writer.run(deleteSources, { ids: withdrawn })
  if (plan.names.length > 0) await writer.run(deleteNames, { ids: plan.names })
  if (plan.suspensions.ended.length + plan.suspensions.rows.length > 0) await writer.run(writeSuspensions, plan.suspensions)
}
