import { checkDossier, type CheckedDossier } from '../domain/check-dossier.ts'
import type { Dossier } from '../domain/dossier.ts'
import { sourceId } from '../domain/ids.ts'
import { tellDossier, type Telling } from '../domain/tell.ts'
import { DossierRejected } from '../ingest/dossier-rejected.ts'
import { readKeptDossier } from '../ingest/kept-dossier.ts'
import { resolveNames, type ResolvedNames } from '../ingest/resolve-names.ts'
import { resolveReferences } from '../ingest/resolve-references.ts'
import { applyMatches } from '../identity/apply-matches.ts'
import { matchDossier } from '../identity/match-dossier.ts'
import type { Writer } from '../graph/connect.ts'
import { withoutNamesakes, withoutTwins } from './unify.ts'

/** A draft as the graph sees it: nothing in it twice, each item with the id that it has or would have there. */
export type SettledDraft = { readonly checked: CheckedDossier; readonly tellings: ReadonlyMap<string, Telling> }

/** @throws DossierRejected */
export const checkedOrRejected = (dossier: Dossier, text: string): CheckedDossier => {
  const check = checkDossier(dossier, text)
  if (check.kind === 'sound') return check.dossier
  throw DossierRejected.unplaced(check.problems)
}

const idsOf = ({ actors, topics, places }: ResolvedNames): ReadonlyMap<string, string> => new Map<string, string>([...actors, ...topics, ...places])

/**
 * Resolves a draft against the graph: what is certainly there already is told as that. Names that the graph knows to be one thing, and items that come out as one, are joined:
 * a person would be told of them as a mistake, a draft just tells things twice.
 * @throws DossierRejected
 */
export const settleDraft = async (writer: Writer, given: CheckedDossier): Promise<SettledDraft> => {
  const matches = await matchDossier({ graph: writer, dossier: given.dossier })
  let checked = checkedOrRejected(applyMatches(given.dossier, matches), given.text)
  const source = sourceId(checked.dossier.source)
  const meanings = (await readKeptDossier(writer, source))?.meanings ?? new Map<string, string>()
  let names = await resolveNames(writer, checked, meanings)
  if (names.problems.length > 0) {
    checked = checkedOrRejected(withoutNamesakes(checked.dossier, idsOf(names)), checked.text)
    names = await resolveNames(writer, checked, meanings)
  }
  const { references, problems } = await resolveReferences(writer, checked, meanings)
  if (names.problems.length + problems.length > 0) throw DossierRejected.unplaced([...names.problems, ...problems])
  const keys = { source, ...names, references }
  const tell = (one: CheckedDossier): readonly Telling[] => tellDossier(one, keys).tellings
  const tellings = tell(checked)
  const dossier = withoutTwins(checked.dossier, new Map(tellings.flatMap(({ key, id }) => (key === null ? [] : [[key, id] as const]))))
  if (dossier === checked.dossier) return { checked, tellings: byKey(tellings) }
  checked = checkedOrRejected(dossier, checked.text)
  return { checked, tellings: byKey(tell(checked)) }
}

const byKey = (tellings: readonly Telling[]): ReadonlyMap<string, Telling> => new Map(tellings.flatMap((telling) => (telling.key === null ? [] : [[telling.key, telling] as const])))
