import { randomUUID } from 'node:crypto'
import type { CheckedDossier } from '../domain/check-dossier.ts'
import { canonicalJson } from '../domain/fold.ts'
import { sha256, sourceId, type SourceId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { orderDraftItems, readSources } from '../generated/cypher.ts'
import type { Graph, Writer } from '../graph/connect.ts'
import type { Delta } from '../ingest/delta.ts'
import { inTurn, itemsOf as recordItems, type InTurn, type Turn } from '../ingest/in-turn.ts'
import { retell } from '../ingest/ingest.ts'
import { byThreshold, digestOf, isWritten, readBooks, withoutText, writeBooks, type Book, type DraftItem } from './book.ts'
import { recallDecisions, type Decision } from './decisions.ts'
import { draftItemsOf } from './draft-items.ts'
import { CuratedSource } from './errors.ts'
import { withItems, withKeys } from './items.ts'
import { partOf } from './part.ts'
import { replacing } from './replacing.ts'
import { checkedOrRejected, settleDraft, type SettledDraft } from './settle-draft.ts'
import { certainOf } from './split.ts'

export type Drafting = {
  readonly graph: Pick<Graph, 'write'>
  /** A draft that the check of dossiers finds sound. */
  readonly draft: CheckedDossier
  /** From 0 to 1: items at least so sure are written without asking. */
  readonly threshold: number
  /** Milliseconds since 1970, as Date.now gives them. */
  readonly clock: () => number
  readonly deadlineMs: number
  readonly operationId?: string
  /** Who has it taken in; `local` when absent. */
  readonly by?: string
  /** Does everything and then undoes it: the answer is what would have been written. */
  readonly dryRun?: boolean
}

/** What became of a draft: what of it was written, and how many of its items wait for a person. */
export type DraftWritten = {
  readonly source: SourceId
  readonly delta: Delta
  readonly written: number
  readonly waiting: number
  readonly rejected: number
  readonly bookmarks: readonly string[]
}
type Answer = Omit<DraftWritten, 'bookmarks'>

type Remembered = {
  readonly settled: SettledDraft
  readonly items: readonly DraftItem[]
  readonly decisions: ReadonlyMap<string, Decision>
  /** By the key of an edited item, the item as it was drafted. */
  readonly edits: ReadonlyMap<string, DraftItem>
}

/** The draft with what a person made of its items before: an edited item stands in the place of what was drafted. */
const withEdits = async (writer: Writer, settled: SettledDraft): Promise<Remembered> => {
  const items = draftItemsOf(settled)
  const decisions = await recallDecisions(writer, items.map(({ fingerprint }) => fingerprint))
  const edits = new Map<string, DraftItem>()
  let { dossier } = settled.checked
  for (const item of items) {
    const edited = decisions.get(item.fingerprint)?.edited ?? null
    if (edited === null) continue
    const replaced = replacing(dossier, { item, edited, text: settled.checked.text })
    if (replaced === null) continue
    dossier = replaced
    edits.set(item.key, item)
  }
  if (edits.size === 0) return { settled, items, decisions, edits }
  const changed = await settleDraft(writer, checkedOrRejected(dossier, settled.checked.text))
  const drafted = new Map(items.map((item) => [item.key, item]))
  // What an item is remembered by is how it was drafted, whatever became of what it names.
  const known = draftItemsOf(changed).map((item) => ({ ...item, id: drafted.get(item.key)?.id ?? item.id, fingerprint: drafted.get(item.key)?.fingerprint ?? item.fingerprint }))
  return { settled: changed, items: known, decisions, edits }
}

const verdictsOf = (items: readonly DraftItem[], decisions: ReadonlyMap<string, Decision>, edits: ReadonlyMap<string, DraftItem>): ReadonlyMap<string, 'ACCEPTED' | 'REJECTED'> =>
  new Map(items.flatMap(({ key, fingerprint }) => {
    if (edits.has(key)) return [[key, 'ACCEPTED'] as const]
    const verdict = decisions.get(fingerprint)?.verdict
    return verdict === 'ACCEPTED' || verdict === 'REJECTED' ? [[key, verdict] as const] : []
  }))

const stateOf = (item: DraftItem, facts: {
  readonly certain: ReadonlySet<string>
  readonly decisions: ReadonlyMap<string, Decision>
  readonly edits: ReadonlyMap<string, DraftItem>
  readonly by: string
  readonly now: Instant
}): DraftItem => {
  const { certain, decisions, edits, by, now } = facts
  const drafted = edits.get(item.key)
  const decision = decisions.get(item.fingerprint)
  if (drafted !== undefined && decision !== undefined && certain.has(item.key)) {
    return { ...item, drafted: drafted.json, state: 'EDITED', decidedBy: decision.by, decidedAt: decision.at }
  }
  if (decision?.verdict === 'REJECTED') return { ...item, state: 'REJECTED', decidedBy: decision.by, decidedAt: decision.at }
  if (!certain.has(item.key)) return item
  return decision?.verdict === 'ACCEPTED' ? { ...item, state: 'ACCEPTED', decidedBy: decision.by, decidedAt: decision.at } : { ...item, state: 'ACCEPTED', decidedBy: by, decidedAt: now }
}

/** Decisions that stand keep their moment, so that the same draft again changes nothing. */
const asBefore = (items: readonly DraftItem[], book: Book | undefined): readonly DraftItem[] => {
  const before = new Map(book?.items.map((item) => [item.id, item]))
  return items.map((item) => {
    const known = before.get(item.id)
    return known?.state !== item.state ? item
      : { ...item, decidedBy: known.decidedBy, decidedAt: known.decidedAt, takenWith: known.takenWith, rank: known.rank, copies: known.copies, order: known.order }
  })
}

/** A draft may take the place of a draft alone, as review wrote it last. @throws CuratedSource */
const assertOurs = async (writer: Writer, source: SourceId, book: Book | undefined): Promise<void> => {
  if (book !== undefined && book.written === digestOf(book.kept)) return
  const [known] = await writer.run(readSources, { ids: [source] })
  if (book !== undefined || known !== undefined) throw new CuratedSource(source)
}

const writeOnce = async (writer: Writer, turn: Turn, { draft, threshold: least }: Pick<Drafting, 'draft' | 'threshold'>): Promise<InTurn<Answer>> => {
  const { now } = turn
  const source = sourceId(draft.dossier.source)
  const book = (await readBooks(writer, [source])).get(source)
  await assertOurs(writer, source, book)
  const { settled, items: drafted, decisions, edits } = await withEdits(writer, await settleDraft(writer, { ...draft, dossier: withKeys(draft.dossier) }))
  const { dossier, text } = settled.checked
  const certain = certainOf(dossier, { threshold: least, verdicts: verdictsOf(drafted, decisions, edits) })
  const part = partOf(dossier, certain)
  const { delta } = await retell(writer, turn, { dossier: checkedOrRejected(part, text), losses: 'refuse' })
  const items = asBefore(drafted.map((item) => stateOf(item, { certain, decisions, edits, by: byThreshold(least), now })), book)
  const frame = withoutText(withItems(dossier, []))
  const kept = withoutText(part)
  const digest = sha256(canonicalJson([frame, kept, sha256(text), least, items.map(({ id, state, fingerprint, json }) => [id, state, fingerprint, json])]))
  const count = (test: (item: DraftItem) => boolean): number => items.filter(test).length
  const answer: Answer = {
    source, delta, written: count(({ state }) => isWritten(state)), waiting: count(({ state }) => state === 'WAITING'), rejected: count(({ state }) => state === 'REJECTED'),
  }
  const record = { kind: 'INGEST', source, items: recordItems(delta) } as const
  if (book?.digest === digest) return { outcome: answer, record: delta.unchanged ? null : record }
  const ids = new Set(items.map(({ id }) => id))
  const gone = (book?.items ?? []).filter(({ id }) => !ids.has(id))
  await writeBooks(writer, now, { drafts: [{ source, frame, kept: part, digest, threshold: least }], items, gone: gone.map(({ id }) => id) })
  await reorder(writer, [...items, ...gone])
  return { outcome: answer, record }
}

/** Gives items, and the links that these lengthen, their places in the order of review. */
export const reorder = async (writer: Writer, items: readonly DraftItem[]): Promise<void> => {
  if (items.length === 0) return
  await writer.run(orderDraftItems, {
    fingerprints: [...new Set(items.map(({ fingerprint }) => fingerprint))],
    happenings: [...new Set(items.flatMap(({ cause, effect }) => [cause, effect]).filter((id) => id !== null))],
  })
}

/**
 * Takes a draft in, in one transaction: what is certain is checked and written with all that it refers to, and every item is
 * kept for review, those that wait and those that were written. What was decided before is not asked again. The same draft
 * again changes nothing; a new one of the same source is applied as a difference.
 *
 * @throws DossierRejected when the graph objects, CuratedSource, GraphError. Nothing is written then.
 */
export const writeDraftOf = async ({ graph, draft, threshold: least, clock, deadlineMs, operationId = randomUUID(), by = 'local', dryRun = false }: Drafting): Promise<DraftWritten> => {
  const { value, bookmarks } = await inTurn({ graph, clock, operationId, deadlineMs, by, dryRun }, (writer, turn) => writeOnce(writer, turn, { draft, threshold: least }))
  return { ...value, bookmarks }
}
