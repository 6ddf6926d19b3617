import { randomUUID } from 'node:crypto'
import type { Dossier } from '../domain/dossier.ts'
import type { SourceId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { findDraftItems } from '../generated/cypher.ts'
import type { Graph, Writer } from '../graph/connect.ts'
import type { Delta } from '../ingest/delta.ts'
import { inTurn, itemsOf, type InTurn, type Turn } from '../ingest/in-turn.ts'
import { retell } from '../ingest/ingest.ts'
import { DossierRejected } from '../ingest/dossier-rejected.ts'
import { byThreshold, draftOf, isWritten, readBooks, withoutText, writeBooks, type Book, type DraftItem, type DraftState } from './book.ts'
import { forgetDecisions, rememberDecisions, type Decision } from './decisions.ts'
import { joinedDelta } from './delta.ts'
import { NeedsRejected, TooManyDrafts, UnknownDraft } from './errors.ts'
import { draftItemsOf } from './draft-items.ts'
import { readEdited } from './read-edited.ts'
import { withItems } from './items.ts'
import { withAdded, withNeeded, withNeeding, withRemoved } from './merge.ts'
import { partOf } from './part.ts'
import { replacing } from './replacing.ts'
import { checkedOrRejected, settleDraft } from './settle-draft.ts'
import { reorder } from './write-draft.ts'

export type Deciding = {
  readonly graph: Pick<Graph, 'write'>
  /** Ids of draft items. */
  readonly ids: readonly string[]
  /** Who decides. */
  readonly by: string
  /** Milliseconds since 1970, as Date.now gives them. */
  readonly clock: () => number
  readonly deadlineMs: number
  readonly operationId?: string
}

/** An item after a decision. */
export type DecidedItem = Pick<DraftItem, 'id' | 'kind' | 'caption' | 'state'> & { readonly source: SourceId }

/** What a decision changed in the graph, and all items whose state it changed: those named first. */
export type Decided = { readonly delta: Delta; readonly items: readonly DecidedItem[]; readonly bookmarks: readonly string[] }
type Answer = Omit<Decided, 'bookmarks'>

/** Items that one transaction decides. */
export const mostDecided = 200

type Asked = { readonly books: ReadonlyMap<string, Book>; readonly ids: ReadonlySet<string>; readonly named: ReadonlySet<string> }

/** The items with their drafts: those named, and those that say the same in other texts. @throws UnknownDraft, TooManyDrafts */
const readAsked = async (writer: Writer, ids: readonly string[]): Promise<Asked> => {
  if (new Set(ids).size > mostDecided) throw new TooManyDrafts(mostDecided)
  const rows = await writer.run(findDraftItems, { ids, first: mostDecided + 1 })
  const found = new Set(rows.map(({ id }) => id))
  const missing = ids.filter((id) => !found.has(id))
  if (rows.length > mostDecided) throw new TooManyDrafts(mostDecided)
  if (missing.length > 0) throw new UnknownDraft(missing)
  return { books: await readBooks(writer, [...new Set(rows.map(({ source }) => source))]), ids: found, named: new Set(ids) }
}

/** A draft's dossier as it was and as it becomes, and the items whose state changes. */
type Change = { readonly book: Book; readonly kept: Dossier; readonly items: readonly DraftItem[] }

const writeChanges = async (writer: Writer, turn: Turn, changes: readonly Change[]): Promise<Delta> => {
  const deltas: Delta[] = []
  for (const { book, kept } of changes) {
    if (kept === book.kept || book.text === null) continue
    deltas.push((await retell(writer, turn, { dossier: checkedOrRejected(kept, book.text), losses: 'suspend' })).delta)
  }
  const changed = changes.filter(({ items }) => items.length > 0)
  await writeBooks(writer, turn.now, {
    // The digest goes: the next draft of this text writes its book anew.
    drafts: changed.map(({ book, kept }) => ({ ...book, kept, digest: '' })),
    items: changed.flatMap(({ items }) => items),
  })
  await reorder(writer, changed.flatMap(({ items }) => items))
  return joinedDelta(deltas)
}

const decidedItems = (changes: readonly Change[], named: ReadonlySet<string>): readonly DecidedItem[] =>
  changes.flatMap(({ items }) => items).map(({ id, kind, caption, state, source }) => ({ id, kind, caption, state, source: source as SourceId }))
    .sort((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)))

const withState = (item: DraftItem, state: DraftState, rest: Partial<DraftItem>): DraftItem => ({ ...item, decidedBy: null, decidedAt: null, takenWith: null, ...rest, state })

const accepted = (book: Book, ids: ReadonlySet<string>, { by, now }: { readonly by: string; readonly now: Instant }): Change => {
  const draft = draftOf(book)
  const wanted = new Set(book.items.filter(({ id, state }) => ids.has(id) && !isWritten(state)).map(({ key }) => key))
  if (wanted.size === 0) return { book, kept: book.kept, items: [] }
  const byKey = new Map(book.items.map((item) => [item.key, item]))
  const along = new Map<string, string>()
  for (const key of wanted) {
    for (const needed of withNeeded(draft, new Set([key]))) {
      const item = byKey.get(needed)
      if (item === undefined || wanted.has(needed) || isWritten(item.state)) continue
      if (item.state === 'REJECTED') throw new NeedsRejected(byKey.get(key)?.caption ?? key, item.caption)
      along.set(needed, byKey.get(key)?.id ?? '')
    }
  }
  const decidedBy = { decidedBy: by, decidedAt: now }
  const items = book.items.flatMap((item): readonly DraftItem[] =>
    (wanted.has(item.key) ? [withState(item, 'ACCEPTED', decidedBy)]
      : along.has(item.key) ? [withState(item, 'ACCEPTED', { ...decidedBy, takenWith: along.get(item.key) ?? null })] : []))
  const all = [...items, ...following(book, draft, { items, now })]
  return { book, kept: withAdded(book.kept, draft, new Set(all.map(({ key }) => key))), items: all }
}

/** Items that were sure enough all along, and waited only for what is written now. */
const following = (book: Book, draft: Dossier, { items, now }: { readonly items: readonly DraftItem[]; readonly now: Instant }): readonly DraftItem[] => {
  const come = new Set(items.map(({ key }) => key))
  const written = new Set([...book.items.filter(({ state }) => isWritten(state)).map(({ key }) => key), ...come])
  const own = new Set(book.items.map(({ key }) => key))
  const needing = withNeeding(draft, come)
  return book.items.filter(({ key, state, confidence }) => state === 'WAITING' && !come.has(key) && needing.has(key) && confidence >= book.threshold
    && [...withNeeded(draft, new Set([key]))].every((needed) => needed === key || !own.has(needed) || written.has(needed)))
    .map((item) => withState(item, 'ACCEPTED', { decidedBy: byThreshold(book.threshold), decidedAt: now }))
}

/** Items that leave the graph with these: what needs them, and what came along with them alone. */
const leaving = (book: Book, draft: Dossier, ids: ReadonlySet<string>): ReadonlySet<string> => {
  const written = new Set(book.items.filter(({ state }) => isWritten(state)).map(({ key }) => key))
  const first = withNeeding(draft, new Set(book.items.filter(({ id }) => ids.has(id)).map(({ key }) => key)))
  const gone = new Set([...first].filter((key) => written.has(key)))
  const idOf = new Map(book.items.map(({ id, key }) => [id, key]))
  const cameAlong = book.items.filter(({ takenWith, key }) => takenWith !== null && gone.has(idOf.get(takenWith) ?? '') && !gone.has(key))
  for (const { key } of cameAlong) {
    const dependents = [...withNeeding(draft, new Set([key]))].filter((other) => other !== key && written.has(other) && !gone.has(other))
    if (dependents.length === 0) gone.add(key)
  }
  return gone
}

/** Takes items out of the graph where they are in it. Those named get the state, what has to go with them waits again. */
const takenOut = (book: Book, ids: ReadonlySet<string>, named: (item: DraftItem) => DraftItem): Change => {
  const draft = draftOf(book)
  const gone = leaving(book, draft, ids)
  const kept = gone.size === 0 ? book.kept : withRemoved(book.kept, draft, new Set(book.items.filter(({ key }) => gone.has(key)).map(({ assertion }) => assertion)))
  const items = book.items.flatMap((item): readonly DraftItem[] => (ids.has(item.id) ? [named(item)] : gone.has(item.key) ? [withState(item, 'WAITING', {})] : []))
  return { book, kept, items }
}

const decide = async ({ graph, ids, clock, deadlineMs, by, operationId = randomUUID() }: Deciding, work: (writer: Writer, asked: Asked, turn: Turn) => Promise<InTurn<Answer>>): Promise<Decided> => {
  const { value, bookmarks } = await inTurn({ graph, clock, by, operationId, deadlineMs }, async (writer, turn) => work(writer, await readAsked(writer, ids), turn))
  return { ...value, bookmarks }
}

/** The sources of a record: one, or none where a decision is about several. */
const recordOf = ({ delta, items }: Answer): InTurn<Answer>['record'] => {
  const sources = [...new Set(items.map(({ source }) => source))]
  return items.length === 0 ? null : { kind: 'REVIEW', source: sources.length === 1 ? sources[0] ?? null : null, items: itemsOf(delta) }
}

const done = async (writer: Writer, turn: Turn, { changes, asked }: { readonly changes: readonly Change[]; readonly asked: Asked }): Promise<InTurn<Answer>> => {
  const outcome = { delta: await writeChanges(writer, turn, changes), items: decidedItems(changes, asked.named) }
  return { outcome, record: recordOf(outcome) }
}

const decisionsOf = (items: readonly DraftItem[], { by, now, verdict }: { readonly by: string; readonly now: Instant; readonly verdict: 'ACCEPTED' | 'REJECTED' }): readonly Decision[] =>
  items.map(({ fingerprint }) => ({ fingerprint, verdict, edited: null, by, at: now }))

/**
 * Writes items of drafts, with those that they need, into the dossiers of their sources, and remembers the decision: the same
 * item in the same sentence, in whatever text, is written without asking. One transaction.
 * @throws UnknownDraft, TooManyDrafts, NeedsRejected, DossierRejected; nothing is written then
 */
export const acceptDrafts = (deciding: Deciding): Promise<Decided> => decide(deciding, async (writer, asked, turn) => {
  const { now } = turn
  const changes = [...asked.books.values()].map((book) => accepted(book, asked.ids, { by: deciding.by, now }))
  const byPerson = changes.flatMap(({ book, items }) => items.filter(({ decidedBy }) => decidedBy !== byThreshold(book.threshold)))
  await rememberDecisions(writer, decisionsOf(byPerson, { by: deciding.by, now, verdict: 'ACCEPTED' }))
  return done(writer, turn, { changes, asked })
})

/**
 * Rejects items: those that were written, by a person or for being sure enough, leave the graph, and what needs them waits
 * again. The decision is remembered. One transaction.
 * @throws UnknownDraft, TooManyDrafts, DossierRejected; nothing is written then
 */
export const rejectDrafts = (deciding: Deciding): Promise<Decided> => decide(deciding, async (writer, asked, turn) => {
  const { now } = turn
  const rejected = (book: Book): ReadonlySet<string> => new Set(book.items.filter(({ id, state }) => asked.ids.has(id) && state !== 'REJECTED').map(({ id }) => id))
  const changes = [...asked.books.values()].map((book) =>
    takenOut(book, rejected(book), (item) => withState(item, 'REJECTED', { decidedBy: deciding.by, decidedAt: now })))
  const items = changes.flatMap(({ items: all }) => all)
  await forgetDecisions(writer, items.filter(({ state }) => state === 'WAITING').map(({ fingerprint }) => fingerprint))
  await rememberDecisions(writer, decisionsOf(items.filter(({ state }) => state === 'REJECTED'), { by: deciding.by, now, verdict: 'REJECTED' }))
  return done(writer, turn, { changes, asked })
})

/**
 * Takes decisions back: the items wait again as they were drafted, those that were written leave the graph with what needs
 * them and with what was written for their sake, and the decisions are forgotten. One transaction.
 * @throws UnknownDraft, TooManyDrafts, DossierRejected; nothing is written then
 */
export const reopenDrafts = (deciding: Deciding): Promise<Decided> => decide(deciding, async (writer, asked, turn) => {
  const changes: Change[] = []
  for (const book of asked.books.values()) {
    const decided = new Set(book.items.filter(({ id, state }) => asked.ids.has(id) && state !== 'WAITING').map(({ id }) => id))
    const change = takenOut(book, decided, (item) => withState(item, 'WAITING', {}))
    changes.push(change.items.some(({ drafted }) => drafted !== null) ? await asDrafted(writer, change) : change)
  }
  await forgetDecisions(writer, changes.flatMap(({ items }) => items).map(({ fingerprint }) => fingerprint))
  return done(writer, turn, { changes, asked })
})

/** Items that were edited are again what was drafted, and so is what others say of them. */
const asDrafted = async (writer: Writer, { book, kept, items }: Change): Promise<Change> => {
  const back = new Map(items.flatMap(({ key, drafted }) => (drafted === null ? [] : [[key, drafted] as const])))
  const changed = new Map(items.map((item) => [item.id, { ...item, json: back.get(item.key) ?? item.json, drafted: null }]))
  const all = book.items.map((item) => changed.get(item.id) ?? item)
  const rebased = await rebase(writer, { ...book, items: all }, draftOf({ frame: book.frame, items: all }))
  const states = new Map(items.map(({ id }) => [id, true]))
  return { book: { ...book, frame: rebased.frame }, kept, items: rebased.items.filter((item) => states.has(item.id) || item.json !== book.items.find(({ id }) => id === item.id)?.json || item.assertion !== book.items.find(({ id }) => id === item.id)?.assertion) }
}

/** Items as a person puts them, YAML or JSON each. */
export type Editing = Omit<Deciding, 'ids'> & { readonly edits: readonly { readonly id: string; readonly text: string }[] }

/** Edits that one transaction takes; each is written for itself. */
export const mostEdited = 50

/**
 * Writes items as a person put them, after the checks that every dossier passes, in place of what was drafted, and remembers
 * the decisions. One transaction.
 * @throws UnknownDraft, TooManyDrafts, NeedsRejected, DossierRejected with the places in the text; nothing is written then
 */
export const editDrafts = async ({ graph, edits, by, clock, deadlineMs, operationId = randomUUID() }: Editing): Promise<Decided> => {
  if (edits.length > mostEdited) throw new TooManyDrafts(mostEdited)
  const { value, bookmarks } = await inTurn<Answer>({ graph, clock, by, operationId, deadlineMs }, async (writer, turn) => {
    const answers: Answer[] = []
    for (const { id, text } of edits) answers.push(await editOne(writer, turn, { id, text, by }))
    const outcome = { delta: joinedDelta(answers.map(({ delta }) => delta)), items: answers.flatMap(({ items }) => items) }
    return { outcome, record: recordOf(outcome) }
  })
  return { ...value, bookmarks }
}

const editOne = async (writer: Writer, turn: Turn, { id, text, by }: { readonly id: string; readonly text: string; readonly by: string }): Promise<Answer> => {
  const asked = await readAsked(writer, [id])
  const named = [...asked.books.values()].find(({ items }) => items.some((item) => item.id === id))
  const item = named?.items.find((one) => one.id === id)
  if (named === undefined || item === undefined || named.text === null) throw new UnknownDraft([id])
  const draft = readEdited(text, { item, draft: draftOf(named), text: named.text })
  const edited = { key: item.key, part: withoutText(partOf(draft, withNeeded(draft, new Set([item.key])))) }
  const decision: Decision = { fingerprint: item.fingerprint, verdict: 'EDITED', by, at: turn.now, edited }
  const changes = [await editedIn(writer, named, { item, draft, decision })]
  for (const book of asked.books.values()) {
    if (book === named || book.text === null) continue
    for (const copy of book.items.filter((one) => asked.ids.has(one.id))) {
      const there = replacing(draftOf(book), { item: copy, edited, text: book.text })
      if (there !== null) changes.push(await editedIn(writer, book, { item: copy, draft: there, decision }))
    }
  }
  await rememberDecisions(writer, [decision])
  return (await done(writer, turn, { changes, asked })).outcome
}

/** An item of a draft replaced: taken out as it was with what needs it, and put back with them as it is now. */
const editedIn = async (writer: Writer, book: Book, { item, draft, decision }: { readonly item: DraftItem; readonly draft: Dossier; readonly decision: Decision }): Promise<Change> => {
  const before = draftOf(book)
  const written = new Set(book.items.filter(({ state }) => isWritten(state)).map(({ key }) => key))
  const out = new Set([...withNeeding(before, new Set([item.key]))].filter((key) => written.has(key)))
  const base = out.size === 0 ? book.kept : withRemoved(book.kept, before, new Set(book.items.filter(({ key }) => out.has(key)).map(({ assertion }) => assertion)))
  const along = new Set([...withNeeded(draft, new Set([item.key]))].filter((key) => key !== item.key && !written.has(key)))
  const rejected = book.items.find(({ key, state }) => along.has(key) && state === 'REJECTED')
  if (rejected !== undefined) throw new NeedsRejected(item.caption, rejected.caption)
  const decided = { decidedBy: decision.by, decidedAt: decision.at }
  const rebased = await rebase(writer, book, draft)
  const come = rebased.items.filter(({ key }) => key === item.key || along.has(key))
  const after = new Map(following({ ...book, items: rebased.items }, draft, { items: come, now: decision.at as Instant }).map((one) => [one.key, one]))
  const kept = withAdded(base, draft, new Set([item.key, ...out, ...along, ...after.keys()]))
  const old = new Map(book.items.map((one) => [one.id, one]))
  const items = rebased.items.flatMap((one): readonly DraftItem[] => {
    if (one.key === item.key) return [withState(one, 'EDITED', { ...decided, drafted: item.drafted ?? item.json })]
    if (along.has(one.key)) return [withState(one, 'ACCEPTED', { ...decided, takenWith: item.id })]
    const followed = after.get(one.key)
    if (followed !== undefined) return [followed]
    const known = old.get(one.id)
    return known?.json === one.json && known.assertion === one.assertion ? [] : [one]
  })
  return { book: { ...book, frame: rebased.frame }, kept, items }
}

/** The book's items as another version of its draft has them: ids, states and what they are remembered by stay. */
const rebase = async (writer: Writer, book: Book, draft: Dossier): Promise<Pick<Book, 'frame' | 'items'>> => {
  const settled = await settleDraft(writer, checkedOrRejected(draft, book.text ?? ''))
  const fresh = new Map(draftItemsOf(settled).map((one) => [one.key, one]))
  return {
    frame: withoutText(withItems(settled.checked.dossier, [])),
    items: book.items.map((item) => {
      const made = fresh.get(item.key)
      if (made === undefined) throw sameAsAnother(item.caption)
      const { id, fingerprint, state, decidedBy, decidedAt, takenWith, drafted, rank, copies, order } = item
      return { ...made, id, fingerprint, state, decidedBy, decidedAt, takenWith, drafted, rank, copies, order }
    }),
  }
}

const sameAsAnother = (caption: string): DossierRejected => DossierRejected.unplaced([{
  code: 'SAME_THING_TWICE', path: [], message: `“${caption}” now says the same as another item of this draft.`, wayOut: 'Reject this one, or tell them apart.',
}])
