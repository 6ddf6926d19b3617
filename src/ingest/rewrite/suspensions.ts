import { canonicalJson, type Properties } from '../../domain/fold.ts'
import { sha256, type SourceId } from '../../domain/ids.ts'
import type { RowOf } from '../../domain/statement.ts'
import type { Instant } from '../../domain/time.ts'
import type { readSuspensions } from '../../generated/cypher.ts'
import { given, kindOf, parseTold, type KeptEvidence, type Report } from './report.ts'
import type { Waiting } from './standing.ts'

type Row = RowOf<typeof readSuspensions>

/** What waits for something that nobody tells of now. */
export type Suspension = {
  readonly id: string
  readonly source: SourceId
  readonly thing: string
  readonly needs: string
  /** The report that waits; null when only a relationship of it does. */
  readonly report: Report | null
}

type KeptTelling = { readonly key: string | null; readonly caption: string; readonly told: string; readonly report: Properties; readonly evidence: readonly KeptEvidence[] }

const keptReport = (row: Row, text: string): Report => {
  const kept = JSON.parse(text) as KeptTelling
  return {
    source: row.source as SourceId, title: row.title, publishedAt: row.publishedAt, thing: row.thing, kind: kindOf(row.thing), key: kept.key, caption: kept.caption,
    told: parseTold(kept.told), report: given(kept.report), recordedAt: row.recordedAt as Instant, standing: null, evidence: kept.evidence,
  }
}

export const suspensionOf = (row: Row): Suspension => ({
  id: row.id, source: row.source as SourceId, thing: row.thing, needs: row.needs, report: row.telling === null ? null : keptReport(row, row.telling),
})

/** What is written of what waits. `evidenceOf` gives the passages of a report, which leave the graph with it. */
export const suspensionRow = ({ report, needs, whole }: Waiting, evidenceOf: (report: Report) => readonly KeptEvidence[]): Properties => {
  const kept: KeptTelling = { key: report.key, caption: report.caption, told: canonicalJson(report.told), report: report.report, evidence: evidenceOf(report) }
  const id = sha256(canonicalJson([report.source, report.thing, needs])).slice(0, 24)
  return given({
    id: `suspension:${id}`, source: report.source, thing: report.thing, needs, telling: whole ? canonicalJson(kept) : null, recordedAt: report.recordedAt,
  })
}
