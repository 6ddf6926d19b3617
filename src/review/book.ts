import { z } from 'zod'
import { dossierSchema, type Dossier } from '../domain/dossier.ts'
import { canonicalJson } from '../domain/fold.ts'
import { sha256, type SourceId } from '../domain/ids.ts'
import { deleteDraftItems, readDraftItems, readDrafts, writeDraft, writeDraftItems } from '../generated/cypher.ts'
import type { Writer } from '../graph/connect.ts'
import { itemKinds, sectionOf, withItems, type Item } from './items.ts'

export const draftStates = ['WAITING', 'ACCEPTED', 'EDITED', 'REJECTED'] as const
export type DraftState = (typeof draftStates)[number]

/** Whether an item of this state is in the graph. */
export const isWritten = (state: DraftState): boolean => state === 'ACCEPTED' || state === 'EDITED'

/** An item of a draft as it is kept: docs/graph.md tells what each property is. */
const itemShape = z.object({
  id: z.string(), source: z.string(), draft: z.string(), kind: z.enum(itemKinds), key: z.string(), caption: z.string(), json: z.string(), drafted: z.string().nullable().default(null),
  confidence: z.number(), rule: z.string().nullable().default(null), sentence: z.string(), sentenceStart: z.number(), quoteStart: z.number(), quoteEnd: z.number(), evidence: z.array(z.string()),
  state: z.enum(draftStates), decidedBy: z.string().nullable().default(null), decidedAt: z.string().nullable().default(null), takenWith: z.string().nullable().default(null),
  assertion: z.string(), fingerprint: z.string(), thing: z.string(), cause: z.string().nullable().default(null), effect: z.string().nullable().default(null),
  rank: z.number().default(9), copies: z.number().default(1), order: z.string().default('9'),
})
export type DraftItem = Readonly<z.output<typeof itemShape>>

/** The draft of one source: what its items share, what of it is in the graph, and the items. */
export type Book = {
  readonly source: SourceId
  /** Source facts, activity, actors, topics and places; no text, no items. */
  readonly frame: Dossier
  /** The dossier of the source as it is in the graph, without its text. */
  readonly kept: Dossier
  /** Digest of that dossier as review wrote it last: another one was ingested since where they differ. */
  readonly written: string
  readonly digest: string
  /** From 0 to 1: items at least so sure are written without asking, once what they need is. */
  readonly threshold: number
  /** Null while the source is withdrawn. */
  readonly text: string | null
  readonly items: readonly DraftItem[]
}

/** What tells two dossiers of a source apart. */
export const digestOf = (dossier: Dossier): string => sha256(canonicalJson(withoutText(dossier)))

/** Who decides where nobody is asked. */
export const byThreshold = (threshold: number): string => `threshold ${threshold}`

export const draftIdOf = (source: SourceId): string => `draft:${sha256(source).slice(0, 24)}`
export const draftItemIdOf = (source: SourceId, assertion: string): string => `draft-item:${sha256(`${source} ${assertion}`).slice(0, 24)}`

/** A dossier as JSON without its text: the text stands on the source. */
export const withoutText = ({ source: { text: _, file: __, ...source }, ...dossier }: Dossier): Dossier => ({ ...dossier, source })

const parse = (json: string): Dossier => dossierSchema.parse(JSON.parse(json))

/** The item as it stands in a dossier. */
export const rowOf = ({ kind, key, json }: Pick<DraftItem, 'kind' | 'key' | 'json'>, frame: Dossier): Item => {
  const section = sectionOf[kind]
  const { [section]: rows } = dossierSchema.parse({ source: frame.source, [section]: [JSON.parse(json)] })
  return { kind, key, row: { ...rows[0], key } } as Item
}

/** The whole draft as a dossier. */
export const draftOf = ({ frame, items }: Pick<Book, 'frame' | 'items'>): Dossier => withItems(frame, items.map((item) => rowOf(item, frame)))

/** The drafts of these sources; sources without one are not there. Two queries. */
export const readBooks = async (writer: Pick<Writer, 'run'>, sources: readonly string[]): Promise<ReadonlyMap<string, Book>> => {
  const drafts = await writer.run(readDrafts, { sources })
  if (drafts.length === 0) return new Map()
  const rows = (await writer.run(readDraftItems, { sources: drafts.map(({ source }) => source) })).map(({ item }) => itemShape.parse(item))
  const items = Map.groupBy(rows, ({ source }) => source)
  return new Map(drafts.map(({ source, frame, written, digest, threshold, text, kept }) =>
    [source, { source: source as SourceId, frame: parse(frame), kept: parse(kept ?? frame), written, digest, threshold, text, items: items.get(source) ?? [] }]))
}

/** Writes what changed of drafts. Three queries at most. */
export const writeBooks = async (writer: Writer, now: string, changes: {
  readonly drafts: readonly Pick<Book, 'source' | 'frame' | 'kept' | 'digest' | 'threshold'>[]
  readonly items: readonly DraftItem[]
  readonly gone?: readonly string[]
}): Promise<void> => {
  const { drafts, items, gone = [] } = changes
  if (gone.length > 0) await writer.run(deleteDraftItems, { ids: gone })
  if (drafts.length > 0) {
    await writer.run(writeDraft, {
      rows: drafts.map(({ source, frame, kept, digest, threshold }) =>
        ({ id: draftIdOf(source), properties: { id: draftIdOf(source), source, frame: canonicalJson(frame), written: digestOf(kept), digest, threshold } })),
    })
  }
  if (items.length > 0) {
    await writer.run(writeDraftItems, {
      now,
      rows: items.map(({ id, ...properties }) => ({ id, properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) })),
    })
  }
}

