import type { Properties } from '../../domain/fold.ts'
import type { SourceId } from '../../domain/ids.ts'
import { findElements, findUsers, readAccounts, readReports, readSources, readSuspensions, readThings } from '../../generated/cypher.ts'
import type { Reader } from '../../graph/connect.ts'
import { groupIds } from '../groups.ts'
import { given, reportOf, type Report } from './report.ts'
import { suspensionOf, type Suspension } from './suspensions.ts'

/** A source as the graph has it, without its text. */
export type StoredSource = { readonly properties: Properties; readonly publisher: string | null }

/** A thing as the graph shows it. */
export type StoredThing = {
  readonly properties: Properties
  readonly edges: readonly { readonly type: string; readonly to: string; readonly properties: Properties }[]
}

export const readStoredSources = async (reader: Reader, ids: readonly SourceId[]): Promise<ReadonlyMap<string, StoredSource>> =>
  ids.length === 0 ? new Map()
    : new Map((await reader.run(readSources, { ids })).map((row) => [row.id, { properties: given(row.properties), publisher: row.publisher }]))

export const readReportsOf = async (reader: Reader, sources: readonly SourceId[]): Promise<readonly Report[]> =>
  sources.length === 0 ? [] : (await reader.run(readReports, { ids: sources })).map(reportOf)

export const readReportsOn = async (reader: Reader, things: readonly string[]): Promise<readonly Report[]> =>
  things.length === 0 ? [] : (await reader.run(readAccounts, groupIds(things))).map(reportOf)

export const readStoredThings = async (reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, StoredThing>> =>
  ids.length === 0 ? new Map()
    : new Map((await reader.run(readThings, groupIds(ids))).map((row) => [row.id, { properties: given(row.properties), edges: row.edges as StoredThing['edges'] }]))

/** Things with a relationship to these. */
export const readUsers = async (reader: Reader, ids: readonly string[]): Promise<readonly string[]> =>
  ids.length === 0 ? [] : (await reader.run(findUsers, groupIds(ids))).map(({ id }) => id)

export const readExisting = async (reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  ids.length === 0 ? new Set()
    : new Set((await reader.run(findElements, { ...groupIds(ids), sources: [], evidence: [], names: [] })).map(({ id }) => id))

/** What waits for one of `needs`, or is a report of one of `sources`, or of one of `things`. */
export const readWaiting = async (
  reader: Reader, wanted: { readonly needs: readonly string[]; readonly sources: readonly string[]; readonly things: readonly string[] },
): Promise<readonly Suspension[]> => (await reader.run(readSuspensions, wanted)).map(suspensionOf)
