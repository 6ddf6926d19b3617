import { printOf } from '../domain/belief/print.ts'
import { publisherFamily } from '../domain/belief/publisher-family.ts'
import { cut } from '../domain/caption.ts'
import type { Passage } from '../domain/evidence.ts'
import { canonicalJson, type Edge, type Properties, type Told } from '../domain/fold.ts'
import { evidenceId, identifiedEventId, sha256, type ActorId, type PlaceId, type SourceId } from '../domain/ids.ts'
import { dated, withoutNull, type EvidenceNode, type Telling } from '../domain/tell.ts'
import { whenOf } from '../domain/time.ts'
import type { SourceAfter } from '../ingest/rewrite/plan.ts'
import type { Block, BlockRow } from './block.ts'
import type { EventReport, MentionReport } from './report.ts'

/** What the graph calls what a part names. */
export type PartIds = {
  readonly publisher: ActorId
  readonly actorOf: (report: EventReport, order: number) => ActorId
  readonly placeOf: (report: EventReport) => PlaceId | null
}

const context = 32
/** Without `u`, by which only halves of pairs would match. */
const astral = /[\ud800-\udfff]/
const points = (text: string): number => (astral.test(text) ? Array.from(text).length : text.length)
const firstOf = (text: string): string => (astral.test(text) ? Array.from(text).slice(0, context).join('') : text.slice(0, context))
const lastOf = (text: string): string => (astral.test(text) ? Array.from(text).slice(-context).join('') : text.slice(-context))

/** The text of a part: the header, where there is one, and its rows as published. */
export const partText = ({ headerLine }: Block, rows: readonly BlockRow[]): string =>
  [...(headerLine === null ? [] : [headerLine]), ...rows.map(({ raw }) => raw), ''].join('\n')

/** Each row in its place, with what stands before and after it; in the order of the rows. */
const passagesOf = (rows: readonly BlockRow[], headerLine: string | null): readonly Passage[] => {
  let start = headerLine === null ? 0 : points(headerLine) + 1
  let before = headerLine === null ? '' : `${headerLine}\n`
  return rows.map(({ raw }, at) => {
    const end = start + points(raw)
    const next = rows[at + 1]?.raw
    const passage = { exact: raw, prefix: lastOf(before), suffix: firstOf(next === undefined ? '\n' : `\n${next}`), start, end }
    start = end + 1
    before = `${raw}\n`
    return passage
  })
}

/** Reports of one record are copies of each other, in whatever release or file they stand: as many words as two copies must share. */
const printOfRecord = (identity: string): string => sha256(identity).match(/.{8}/gu)?.sort().join(' ') ?? printOf([identity])

export const identityOf = ({ format }: Block, record: string): string => `${format.name}:${record}`

const made = (block: Block, { record, confidence }: { readonly record: string; readonly confidence: number }): Properties => ({
  confidence, family: publisherFamily({ publisher: block.format.publisher, url: null }, ''), sourceKind: 'DATASET', print: printOfRecord(identityOf(block, record)), record,
})

const evidenced = (id: string, order: number): Edge => ({ type: 'EVIDENCED_BY', to: id, own: { role: 'ASSERTION' }, order })

const tellEvent = (block: Block, report: EventReport, facts: { readonly ids: PartIds; readonly evidence: string; readonly at: number }): Telling => {
  const { ids, evidence, at } = facts
  const identity = identityOf(block, report.record)
  const when = whenOf(report.when)
  const place = ids.placeOf(report)
  const participants = new Map(report.participants.map(({ role }, order): [string, Edge] => {
    const to = ids.actorOf(report, order)
    return [`${role} ${to}`, { type: 'HAS_PARTICIPANT', to, own: { role } }]
  }))
  const told: Told = {
    label: 'Event',
    properties: {
      identity, ploverType: report.ploverType, mode: report.mode, contexts: report.contexts, title: report.title, ...dated('when', when), status: 'OCCURRED',
      cameo: report.cameo, placePrecision: report.place?.precision ?? null, caption: cut(report.title),
    },
    edges: [
      ...participants.values(), ...(place === null ? [] : [{ type: 'LOCATED_IN', to: place }]),
      { type: 'ACCOUNT_BY', to: ids.publisher, own: { source: block.source } }, evidenced(evidence, 0),
    ],
  }
  return {
    id: identifiedEventId(identity), kind: 'EVENT', key: null, path: ['rows', at], told,
    report: { ...made(block, report), ...report.figures, title: report.title, when: when.edtf, status: 'OCCURRED' },
  }
}

/** What an article that mentions the event adds to it: nothing but one more passage. */
const tellMentions = (block: Block, record: string, facts: { readonly ids: PartIds; readonly rows: readonly { readonly report: MentionReport; readonly evidence: string }[]; readonly at: number }): Telling => {
  const { ids, rows, at } = facts
  const identity = identityOf(block, record)
  return {
    id: identifiedEventId(identity), kind: 'EVENT', key: null, path: ['rows', at],
    told: {
      label: 'Event', properties: { identity },
      edges: [{ type: 'ACCOUNT_BY', to: ids.publisher, own: { source: block.source } }, ...rows.map(({ evidence }, order) => evidenced(evidence, order))],
    },
    report: made(block, { record, confidence: Math.max(...rows.map(({ report }) => report.confidence)) }),
  }
}

const mentionOf = ({ confidence, document }: MentionReport): Properties => withoutNull({
  mentionConfidence: confidence, mentionAddress: document.address, mentionPublisher: document.publisher, mentionSentence: document.sentence,
  mentionActor1: document.actor1Offset, mentionActor2: document.actor2Offset, mentionAction: document.actionOffset,
})

/**
 * When a part was published: what its rows say of that, else some time after the last day that they speak of. Of all rows of
 * its block, so that it does not depend on the filters.
 */
export const publishedOf = ({ rows }: Block): string => {
  const added = rows.map(({ report }) => report.addedOn).filter((day) => day !== null).sort()
  const [first, last] = [added[0], added.at(-1)]
  if (first !== undefined && last !== undefined && added.length === rows.length) return first === last ? first : `${first}/${last}`
  return `${rows.map(({ report }) => report.lastDay).sort().at(-1) ?? ''}/..`
}

export const titleOf = ({ format, rows }: Block): string => {
  const [first, last] = [rows[0]?.report.record ?? '', rows.at(-1)?.report.record ?? '']
  return first === last ? `${format.title}, record ${first}` : `${format.title}, records ${first} to ${last}`
}

/** What a part of a dataset says, in the form in which dossiers are told. `named` are the tellings of its actors and places. */
export const tellPart = (block: Block, { rows, published, ids, named }: {
  readonly rows: readonly BlockRow[]; readonly published: string; readonly ids: PartIds; readonly named: readonly Telling[]
}): SourceAfter & { readonly id: SourceId } => {
  const text = partText(block, rows)
  const when = whenOf(published)
  const passages = passagesOf(rows, block.headerLine)
  const evidence = rows.map(({ report }, at): EvidenceNode => {
    const passage = passages[at] ?? { exact: '', prefix: '', suffix: '', start: 0, end: 0 }
    const id = evidenceId(block.source, passage.start, passage.end)
    return report.kind === 'EVENT' ? { id, passage } : { id, passage, mention: mentionOf(report) }
  })
  const idOfRow = (at: number): string => evidence[at]?.id ?? ''
  const events = rows.flatMap(({ report }, at) => (report.kind === 'EVENT' ? [tellEvent(block, report, { ids, evidence: idOfRow(at), at })] : []))
  const mentions = Map.groupBy(rows.flatMap(({ report }, at) => (report.kind === 'MENTION' ? [{ report, evidence: idOfRow(at), at }] : [])), ({ report }) => report.record)
  return {
    id: block.source, text, publisher: ids.publisher, evidence,
    tellings: [...named, ...events, ...[...mentions].map(([record, found]) => tellMentions(block, record, { ids, rows: found, at: found[0]?.at ?? 0 }))],
    properties: {
      kind: 'DATASET', title: titleOf(block), publisher: block.format.publisher, url: null, language: 'en',
      publishedAt: when.edtf, publishedAtEarliest: when.earliest, publishedAtLatest: when.latest,
      sha256: sha256(text), length: points(text), activity: canonicalJson({ name: 'import', format: block.format.title }),
    },
  }
}
