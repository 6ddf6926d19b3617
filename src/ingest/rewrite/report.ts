import type { Properties, Told } from '../../domain/fold.ts'
import type { SourceId } from '../../domain/ids.ts'
import type { RowOf } from '../../domain/statement.ts'
import type { TellingKind } from '../../domain/tell.ts'
import type { Instant } from '../../domain/time.ts'
import type { readReports } from '../../generated/cypher.ts'
import { prefixOf } from '../groups.ts'

/** A passage as the graph keeps it: `Evidence` without its moments. */
export type KeptEvidence = { readonly id: string; readonly properties: Properties }

/** What one source tells of one thing, as the graph has it or is about to have it. */
export type Report = {
  readonly source: SourceId
  /** The title of the source. */
  readonly title: string
  /** By which its source ranks among others. */
  readonly publishedAt: string
  /** The id under which the source tells of it; what that id answers as now may be another thing. */
  readonly thing: string
  readonly kind: TellingKind
  readonly key: string | null
  readonly caption: string
  readonly told: Told
  readonly report: Properties
  readonly recordedAt: Instant
  /** Where it stands in the graph now; null when it does not, because it is new or waits. */
  readonly standing: { readonly node: string; readonly element: string } | null
  /** The passages of a report that waits, which are not in the graph. */
  readonly evidence: readonly KeptEvidence[]
}

const kinds: Readonly<Record<string, TellingKind>> = {
  actor: 'ACTOR', office: 'OFFICE', topic: 'TOPIC', place: 'PLACE', event: 'EVENT', statement: 'STATEMENT', commitment: 'COMMITMENT',
  link: 'CAUSAL_LINK', assessment: 'ASSESSMENT',
}

/** @throws TypeError for an id of something that no source tells of */
export const kindOf = (id: string): TellingKind => {
  const kind = kinds[prefixOf(id)]
  if (kind === undefined) throw new TypeError(`${id} is no id of what sources tell of`)
  return kind
}

export const given = (properties: Readonly<Record<string, unknown>>): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined)) as Properties

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && 'label' in value && 'properties' in value && 'edges' in value

/** @throws TypeError when the graph holds something else than what ingestion writes */
export const parseTold = (text: string): Told => {
  const value: unknown = JSON.parse(text)
  if (!isTold(value)) throw new TypeError('a report without its telling')
  return value
}

export const reportOf = (row: RowOf<typeof readReports>): Report => ({
  source: row.source as SourceId, title: row.title, publishedAt: row.publishedAt, thing: row.thing, kind: kindOf(row.thing), key: row.key,
  caption: row.caption, told: parseTold(row.told), report: given(row.report), recordedAt: row.recordedAt as Instant,
  standing: { node: row.node, element: row.element }, evidence: [],
})
