import { checkDossier, type CheckedDossier } from '../domain/check-dossier.ts'
import { canonicalJson, type Properties } from '../domain/fold.ts'
import { sha256, type SourceId } from '../domain/ids.ts'
import { keepDossiers, readKeptDossiers } from '../generated/cypher.ts'
import type { Reader, Writer } from '../graph/connect.ts'
import { DossierRejected } from './dossier-rejected.ts'
import { given } from './rewrite/report.ts'

/**
 * What the words of a source were taken to mean: what it calls a thing, as canonical JSON, to the id that was found for it.
 * It is kept with the dossier, so that the same words mean the same thing whatever else was read since.
 */
export type Meanings = ReadonlyMap<string, string>

/** A dossier as it is kept beside the graph, without the text of its source. */
export type KeptDossier = {
  readonly source: SourceId
  /** Canonical JSON. */
  readonly json: string
  readonly meanings: Meanings
  /** Of the source: sha256, version and recordedAt, which outlast its withdrawal. */
  readonly standing: Properties
}

export const meaningKey = (words: unknown): string => sha256(canonicalJson(words)).slice(0, 24)

/** The dossier as it is kept: canonical JSON, without the text. */
export const dossierJson = ({ dossier }: CheckedDossier): string =>
  canonicalJson({ ...dossier, source: { ...dossier.source, text: undefined, file: undefined } })

export const readKept = async (reader: Reader, sources: readonly SourceId[]): Promise<ReadonlyMap<string, KeptDossier>> =>
  new Map((await reader.run(readKeptDossiers, { sources })).map((row) => [row.source, {
    source: row.source as SourceId, json: row.json, standing: given(row.standing),
    meanings: new Map(Object.entries(JSON.parse(row.names) as Readonly<Record<string, string>>)),
  }]))

export const readKeptDossier = async (reader: Reader, source: SourceId): Promise<KeptDossier | null> => (await readKept(reader, [source])).get(source) ?? null

export const keepDossier = async (writer: Writer, kept: KeptDossier): Promise<void> => {
  await writer.run(keepDossiers, {
    rows: [{
      ...kept.standing, id: kept.source.replace('source:', 'dossier:'), source: kept.source, json: kept.json,
      names: canonicalJson(Object.fromEntries(kept.meanings)),
    }],
  })
}

/** The dossier that is kept of a source, checked again against a text. @throws DossierRejected */
export const keptDossierWith = (json: string, text: string): CheckedDossier => {
  const value = JSON.parse(json) as { readonly source: object }
  const check = checkDossier({ ...value, source: { ...value.source, text } }, null)
  if (check.kind === 'sound') return check.dossier
  throw DossierRejected.unplaced(check.problems)
}
