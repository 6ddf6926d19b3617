import { z } from 'zod'
import { dossierSchema, type Dossier } from '../domain/dossier.ts'
import { canonicalJson } from '../domain/fold.ts'
import { deleteDecisions, readDecisions, writeDecisions } from '../generated/cypher.ts'
import type { Writer } from '../graph/connect.ts'

/** What a person decided of an item: remembered by the item and its sentences, in whatever text they stand. */
export type Decision = {
  readonly fingerprint: string
  readonly verdict: 'ACCEPTED' | 'EDITED' | 'REJECTED'
  /** With EDITED: what was written instead, as a dossier of that item and of what it needs. */
  readonly edited: { readonly key: string; readonly part: Dossier } | null
  readonly by: string
  readonly at: string
}

const verdict = z.enum(['ACCEPTED', 'EDITED', 'REJECTED'])
const edited = z.object({ key: z.string(), part: dossierSchema })

/** What was decided before, by fingerprint. */
export const recallDecisions = async (writer: Writer, fingerprints: readonly string[]): Promise<ReadonlyMap<string, Decision>> => {
  if (fingerprints.length === 0) return new Map()
  const rows = await writer.run(readDecisions, { fingerprints: [...new Set(fingerprints)] })
  return new Map(rows.map((row) =>
    [row.fingerprint, { fingerprint: row.fingerprint, verdict: verdict.parse(row.verdict), edited: row.edited === null ? null : edited.parse(JSON.parse(row.edited)), by: row.by, at: row.at }]))
}

export const rememberDecisions = async (writer: Writer, decisions: readonly Decision[]): Promise<void> => {
  if (decisions.length === 0) return
  await writer.run(writeDecisions, {
    rows: decisions.map((decision) => ({
      fingerprint: decision.fingerprint,
      properties: {
        verdict: decision.verdict, by: decision.by, at: decision.at, fingerprint: decision.fingerprint,
        ...(decision.edited === null ? {} : { edited: canonicalJson(decision.edited) }),
      },
    })),
  })
}

export const forgetDecisions = async (writer: Writer, fingerprints: readonly string[]): Promise<void> => {
  if (fingerprints.length > 0) await writer.run(deleteDecisions, { fingerprints: [...new Set(fingerprints)] })
}
