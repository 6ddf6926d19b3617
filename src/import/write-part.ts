import { cut } from '../domain/caption.ts'
import { canonicalJson, fold } from '../domain/fold.ts'
import { identifiedEventId, sha256 } from '../domain/ids.ts'
import { whenOf, type Instant, type Moment } from '../domain/time.ts'
import {
  findTaken, liftRetraction, readPart, writeActors, writeKnownAs, writeMentions, writePlaces, writeReports, writeSource,
} from '../generated/cypher.ts'
import type { Graph, Reader, Writer } from '../graph/connect.ts'
import { ConstraintViolated } from '../graph/errors.ts'
import { inTurn, type InTurn, type Turn, type WriteOptions } from '../ingest/in-turn.ts'
import { prefixOf } from '../ingest/groups.ts'
import { passageOf } from '../ingest/rewrite/plan.ts'
import { given } from '../ingest/rewrite/report.ts'
import { rewrite } from '../ingest/rewrite/rewrite.ts'
import type { Block, BlockRow } from './block.ts'
import { openNames, type Names, type PartNames } from './part-names.ts'
import { identityOf, partText, publishedOf, tellPart } from './tell-part.ts'

/** What became of the rows of a block. */
export type PartOutcome = {
  /** NONE: nothing of it was asked for. */
  readonly outcome: 'WRITTEN' | 'SAME' | 'NONE'
  readonly taken: number
  /** Rows that the filters left out, and mentions of events that the graph has not. */
  readonly left: number
}

type Told = ReturnType<typeof tellPart>

/** A row of the statement that writes new events. */
type NewEvent = Readonly<Record<'event' | 'passage' | 'report' | 'participants' | 'places', unknown>>

/** A part as it will be written, while the one before it is still being written. */
type Prepared = {
  readonly taken: readonly BlockRow[]
  readonly told: Told
  readonly names: PartNames
  /** Rows of the statement that writes new events; null where the part changes what is there, and is folded with it. */
  readonly rows: readonly NewEvent[] | null
}

const epoch = '1970-01-01T00:00:00Z' as Instant

const rankOf = (published: string): string => {
  const { earliest, latest } = whenOf(published)
  return earliest ?? latest ?? '9999-12-31T23:59:59Z'
}

const eventRows = ({ id, tellings, evidence, properties }: Told): readonly NewEvent[] => {
  const passages = new Map(evidence.map((node) => [node.id, node]))
  const publishedAt = rankOf(String(properties.publishedAt))
  return tellings.filter(({ kind }) => kind === 'EVENT').map((telling) => {
    const { edges } = telling.told
    const { properties: shown } = fold([{ source: id, thing: telling.id, publishedAt, recordedAt: epoch, told: telling.told, report: telling.report }])
    const to = (type: string): readonly string[] => edges.filter((edge) => edge.type === type).map((edge) => edge.to)
    const passage = passages.get(to('EVIDENCED_BY')[0] ?? '')
    return {
      event: { ...given(shown), id: telling.id }, passage: passage === undefined ? {} : given(passageOf(passage).properties),
      report: { ...given(telling.report), told: canonicalJson(telling.told) },
      participants: edges.filter(({ type }) => type === 'HAS_PARTICIPANT').map(({ to: actor, own }) => ({ actor, role: own?.role ?? null })), places: to('LOCATED_IN'),
    }
  })
}

/** Which rows of a block are told: those that pass, those that were told before, and of mentions those of known events. */
const takenOf = async (reader: Reader, block: Block, stored: string | null): Promise<readonly BlockRow[]> => {
  const before = stored === null ? null : `\n${stored}`
  const mentioned = block.rows.flatMap(({ report }) => (report.kind === 'MENTION' ? [identifiedEventId(identityOf(block, report.record))] : []))
  const events = new Set(mentioned.length === 0 ? [] : (await reader.run(findTaken, { events: [...new Set(mentioned)], things: [] })).map(({ id }) => id))
  return block.rows.filter(({ raw, report, passes }) =>
    (report.kind === 'MENTION' ? events.has(identifiedEventId(identityOf(block, report.record))) : passes) || before?.includes(`\n${raw}\n`) === true)
}

/** Reads what the graph has of a block and works out the rest; null when nothing is to be written. */
const prepare = async (reader: Reader, block: Block, { names, published }: { readonly names: Names; readonly published: string | null }): Promise<Prepared | PartOutcome> => {
  const [stored] = await reader.run(readPart, { source: block.source })
  const rows = await takenOf(reader, block, stored?.text ?? null)
  const outcome = (kind: 'SAME' | 'NONE'): PartOutcome => ({ outcome: kind, taken: rows.length, left: block.rows.length - rows.length })
  if (rows.length === 0) return outcome('NONE')
  const when = published ?? publishedOf(block)
  if (stored !== undefined && stored.sha256 === sha256(partText(block, rows)) && stored.publishedAt === when) return outcome('SAME')
  const part = await names.of(reader, { source: block.source, publisher: block.format.publisher, publishedAt: rankOf(when), rows })
  const told = tellPart(block, { rows, published: when, ids: part.ids, named: part.tellings })
  const events = told.tellings.filter(({ kind }) => kind === 'EVENT').map(({ id }) => id)
  const isNew = stored === undefined && part.isPlain && rows.every(({ report }) => report.kind === 'EVENT')
    && (await reader.run(findTaken, { events, things: events })).length === 0
  return { taken: rows, told, names: part, rows: isNew ? eventRows(told) : null }
}

/** Writes a part of which the graph has nothing yet, and that changes nothing of what it has. */
const writeNew = async (writer: Writer, { told, names, rows }: Prepared & { readonly rows: readonly NewEvent[] }, { moment, now }: Turn): Promise<void> => {
  const { id: source, properties, text, tellings } = told
  const sources = [source]
  await writer.run(writeSource, { rows: [{ id: source, properties: { ...given(properties), id: source, caption: cut(String(properties.title)), recordedAt: now, version: 1, text, since: moment } }] })
  const of = <T extends { readonly id: string }>(list: readonly T[], prefix: string): readonly T[] => list.filter(({ id }) => prefixOf(id) === prefix)
  if (names.fresh.length > 0) {
    const nodes = names.fresh.map(({ id, told: telling }) => {
      const folded = fold([{ source, thing: id, publishedAt: '', recordedAt: now, told: telling }])
      return { id, label: folded.label, properties: { ...given(folded.properties), id, since: moment } }
    })
    const known = names.fresh.flatMap(({ id, told: { edges } }) => edges.map(({ to }) => ({ id, name: to })))
    await writer.run(writeActors, { rows: of(nodes, 'actor') })
    await writer.run(writePlaces, { rows: of(nodes, 'place') })
    await writer.run(writeKnownAs, { sources, actors: of(known, 'actor'), places: of(known, 'place') })
  }
  const mentioned = tellings.filter(({ kind }) => kind !== 'EVENT').map(({ id, told: telling }) => ({ id, told: canonicalJson(telling) }))
  const [joined] = await writer.run(writeMentions, { source, publisher: names.ids.publisher, recordedAt: now, actors: of(mentioned, 'actor'), places: of(mentioned, 'place') })
  if (joined?.mentions !== mentioned.length) throw new RangeError(`of the ${mentioned.length} actors and places of ${source}, ${joined?.mentions ?? 0} are in the graph`)
  await writer.run(writeReports, { source, publisher: names.ids.publisher, sources, moment, recordedAt: now, rows })
}

export type PartWriter = {
  /** Works out a part ahead of its turn. */
  readonly prepare: (block: Block) => Promise<Ready>
  readonly write: (ready: Ready) => Promise<PartOutcome>
  /** Whether the next part may be worked out while this is written: not while this must be worked out again first. */
  readonly isReady: (ready: Ready) => boolean
}

/** A part that was worked out while nobody else wrote: `epoch` tells whether that still holds. */
export type Ready = { readonly block: Block; readonly epoch: number; readonly prepared: Prepared | PartOutcome }

const isOutcome = (value: Prepared | PartOutcome): value is PartOutcome => 'outcome' in value

/**
 * Writes the parts of a dataset, one transaction each, in the turn to write, with a record each. A part that is new to the graph
 * is written as it is told; what others tell of too is folded anew by the core of all writes. What was worked out before the
 * turn holds only while nobody else wrote since: else it is worked out again within it.
 */
export const openPartWriter = ({ graph, published, ...options }: Omit<WriteOptions, 'graph' | 'operationId' | 'dryRun'> & {
  readonly graph: Pick<Graph, 'run' | 'write'>; readonly published: string | null
}): PartWriter => {
  let current = 0
  let lastOwn: string | null = null
  let names = openNames()
  // What is still being worked out keeps the names that it began with, and spoils no others.
  const outdate = (): void => {
    current += 1
    names = openNames()
  }
  const reader: Reader = { run: (statement, params) => graph.run(statement, params, options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }) }
  const isOfEvents = ({ rows }: Block): boolean => rows.every(({ report }) => report.kind === 'EVENT')
  const writeReady = async ({ block, epoch: at, prepared: ahead }: Ready): Promise<PartOutcome> => {
    const { value } = await inTurn({ graph, ...options }, async (writer, turn): Promise<InTurn<PartOutcome & { readonly moment: Moment | null }>> => {
      if (turn.last !== lastOwn) outdate()
      // Events that a file of mentions needs may be those of the part before it.
      const prepared = at === current && isOfEvents(block) ? ahead : await prepare(writer, block, { names, published })
      if (isOutcome(prepared)) return { outcome: { ...prepared, moment: null }, record: null }
      const { told, taken, rows } = prepared
      if (rows === null) {
        await rewrite(writer, { ...turn, sources: [{ id: told.id, after: told }], losses: 'suspend' })
        outdate()
      } else {
        await writeNew(writer, { ...prepared, rows }, turn)
      }
      // Who imports what was withdrawn tells it again.
      await writer.run(liftRetraction, { sourceId: told.id })
      return {
        outcome: { outcome: 'WRITTEN', taken: taken.length, left: block.rows.length - taken.length, moment: turn.moment },
        record: { kind: 'IMPORT', source: told.id, items: [{ action: 'CREATED', thing: told.id, kind: 'SOURCE', key: null, caption: cut(String(told.properties.title)) }] },
      }
    })
    if (value.moment !== null) lastOwn = value.moment
    return { outcome: value.outcome, taken: value.taken, left: value.left }
  }
  return {
    isReady: ({ block, epoch: at }) => at === current && isOfEvents(block),
    prepare: async (block) => {
      const epochNow = current
      return { block, epoch: epochNow, prepared: await prepare(reader, block, { names, published }) }
    },
    write: async (ready) => {
      if (isOutcome(ready.prepared) && ready.epoch === current && isOfEvents(ready.block)) return ready.prepared
      try {
        return await writeReady(ready)
      } catch (error) {
        if (!(error instanceof ConstraintViolated)) throw error
        // The part before this one, which was still being written when this one was worked out, tells of one of its events.
        outdate()
        return writeReady(ready)
      }
    },
  }
}
