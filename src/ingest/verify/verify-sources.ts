import { sha256, type SourceId } from '../../domain/ids.ts'
import type { EvidenceNode } from '../../domain/tell.ts'
import { listSources, readEvidence } from '../../generated/cypher.ts'
import type { Reader } from '../../graph/connect.ts'
import { DossierRejected } from '../dossier-rejected.ts'
import { keptDossierWith, readKept, type KeptDossier } from '../kept-dossier.ts'
import { differenceOf } from '../rewrite/difference.ts'
import type { SourceAfter } from '../rewrite/plan.ts'
import { readReportsOf, readWaiting } from '../rewrite/read-state.ts'
import { given, type KeptEvidence, type Report } from '../rewrite/report.ts'
import { tellSource } from '../tell-source.ts'
import type { Find, Repair } from './find.ts'

const batchSize = 8

export type StoredText = { readonly id: SourceId; readonly title: string; readonly text: string; readonly sha256: string | null; readonly length: number | null }

const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text).replaceAll('\n', '↵')

/** The places of code points in UTF-16 units, so that a passage is cut without walking the text again. */
const unitsOf = (text: string): Uint32Array => {
  const units: number[] = []
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) units.push(unit)
  return Uint32Array.from([...units, text.length])
}

const misplaced = (text: string, units: Uint32Array, { properties }: KeptEvidence): boolean => {
  const [start, end] = [Number(properties.start), Number(properties.end)]
  return text.slice(units[start] ?? text.length, units[end] ?? text.length) !== properties.exact || end > units.length - 1
}

/** What a source's kept dossier tells; null where none is kept or it is refused today. */
export const retold = async (reader: Reader, { id, text }: Pick<StoredText, 'id' | 'text'>, kept: KeptDossier | undefined): Promise<SourceAfter | null> => {
  if (kept === undefined) return null
  try {
    return (await tellSource(reader, { checked: keptDossierWith(kept.json, text), id, meanings: kept.meanings })).after
  } catch (error) {
    if (error instanceof DossierRejected) return null
    throw error
  }
}

const isSamePassage = ({ passage }: EvidenceNode, kept: KeptEvidence | undefined): boolean =>
  kept !== undefined && (['exact', 'prefix', 'suffix', 'start', 'end'] as const).every((name) => passage[name] === kept.properties[name])

/** What is wrong with one source, its passages and its reports. */
const findsOf = (source: StoredText, facts: {
  readonly after: SourceAfter | null; readonly reports: readonly Report[]; readonly waiting: readonly Report[]; readonly evidence: readonly KeptEvidence[]
}): readonly Find[] => {
  const { after, reports, waiting, evidence } = facts
  const units = unitsOf(source.text)
  const finds: Find[] = []
  const repair: Repair = after === null ? { kind: 'none' } : { kind: 'retell', source: source.id }
  const isSound = sha256(source.text) === source.sha256
  if (!isSound || units.length - 1 !== source.length) {
    finds.push({ check: 'SOURCE_TEXT', id: source.id, caption: source.title, message: 'Its text is not the one whose SHA-256 and length are kept.', repair: isSound ? repair : { kind: 'none' } })
  }
  for (const passage of evidence.filter((one) => misplaced(source.text, units, one))) {
    finds.push({
      check: 'EVIDENCE_TEXT', id: passage.id, caption: shown(String(passage.properties.exact)), repair,
      message: `These words do not stand at ${String(passage.properties.start)} to ${String(passage.properties.end)} of “${shown(source.title)}”.`,
    })
  }
  if (after === null || !isSound) return finds
  const { added, changed, withdrawn } = differenceOf(after.tellings, [...reports, ...waiting])
  const stored = new Map(evidence.map((one) => [one.id, one]))
  const away = new Set(waiting.flatMap(({ told }) => told.edges.filter(({ type }) => type === 'EVIDENCED_BY').map(({ to }) => to)))
  const known = new Set(finds.map(({ id }) => id))
  for (const node of after.evidence) {
    if (known.has(node.id) || isSamePassage(node, stored.get(node.id)) || (away.has(node.id) && !stored.has(node.id))) continue
    finds.push({
      check: 'EVIDENCE_TEXT', id: node.id, caption: shown(node.passage.exact), repair,
      message: stored.has(node.id) ? `Its words or surroundings are not those of “${shown(source.title)}”.` : `This passage of “${shown(source.title)}” is missing.`,
    })
  }
  const wrong = added.length + changed.length + withdrawn.length
  if (wrong > 0) {
    finds.push({ check: 'REPORTS', id: source.id, caption: source.title, message: `Of what it reports, ${wrong} ${wrong === 1 ? 'thing differs' : 'things differ'} from what its dossier tells.`, repair })
  }
  return finds
}

/** What is wrong with these sources. */
export const verifySources = async (reader: Reader, sources: readonly StoredText[]): Promise<readonly Find[]> => {
  const ids = sources.map(({ id }) => id)
  const kept = await readKept(reader, ids)
  const reports = Map.groupBy(await readReportsOf(reader, ids), ({ source }) => source)
  const waiting = Map.groupBy((await readWaiting(reader, { needs: [], sources: ids, things: [] })).flatMap(({ report }) => report ?? []), ({ source }) => source)
  const evidence = Map.groupBy(
    (await reader.run(readEvidence, { sources: ids, ids: [] })).map((row) => ({ source: row.source as SourceId, id: row.id, properties: given(row.properties) })), ({ source }) => source)
  const finds: Find[] = []
  for (const source of sources) {
    const after = await retold(reader, source, kept.get(source.id))
    finds.push(...findsOf(source, { after, reports: reports.get(source.id) ?? [], waiting: waiting.get(source.id) ?? [], evidence: evidence.get(source.id) ?? [] }))
  }
  return finds
}

/** All sources, some at a time. */
export async function* allSources(reader: Reader): AsyncGenerator<readonly StoredText[]> {
  for (let after = ''; ;) {
    const rows = await reader.run(listSources, { after, limit: batchSize })
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map((row) => ({ ...row, id: row.id as SourceId, title: row.title ?? row.id, text: row.text ?? '' }))
    after = last.id
  }
}
