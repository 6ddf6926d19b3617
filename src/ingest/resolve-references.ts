import { causeAfterEffect } from '../domain/check/dates.ts'
import type { CheckedDossier } from '../domain/check-dossier.ts'
import { didYouMean } from '../domain/did-you-mean.ts'
import { happeningDates } from '../domain/check/dates.ts'
import { identifiedCommitmentId, identifiedEventId, identifiedStatementId, type HappeningId } from '../domain/ids.ts'
import type { Path, Problem } from '../domain/problem.ts'
import { certainlyBefore, type Bounds, type Instant } from '../domain/time.ts'
import { findReferences, listIdentities } from '../generated/cypher.ts'
import type { Reader } from '../graph/connect.ts'
import { meaningKey, type Meanings } from './kept-dossier.ts'

/** A happening of the graph that a dossier refers to. */
type Referred = { readonly id: HappeningId; readonly bounds: Bounds & { readonly edtf: string | null } }

export type ResolvedReferences = { readonly references: ReadonlyMap<string, HappeningId>; readonly problems: readonly Problem[]; readonly meanings: Meanings }

type Use = { readonly key: string; readonly path: Path; readonly kinds: readonly string[] }

/** Where a reference may stand for some kinds of happening only. */
const usesOf = ({ dossier }: CheckedDossier): readonly Use[] => [
  ...dossier.events.map((event, at) => ({ key: event.partOf ?? '', path: ['events', at, 'partOf'], kinds: ['event'] })),
  ...dossier.statements.map((statement, at) => ({ key: statement.at ?? '', path: ['statements', at, 'at'], kinds: ['event'] })),
  ...dossier.commitments.map((commitment, at) => ({ key: commitment.createdBy ?? '', path: ['commitments', at, 'createdBy'], kinds: ['event', 'statement'] })),
  ...dossier.assessments.map((assessment, at) => ({ key: assessment.commitment, path: ['assessments', at, 'commitment'], kinds: ['commitment'] })),
]

const wrongKinds = (checked: CheckedDossier, references: ReadonlyMap<string, Referred>): readonly Problem[] =>
  usesOf(checked).flatMap(({ key, path, kinds }): readonly Problem[] => {
    const kind = references.get(key)?.id.split(':')[0]
    return kind === undefined || kinds.includes(kind) ? [] : [{
      code: 'WRONG_KIND', path, message: `${key} refers to a ${kind}; here belongs a ${kinds.join(' or a ')}.`, wayOut: 'Refer to another happening.',
    }]
  })

const reversedLinks = (checked: CheckedDossier, references: ReadonlyMap<string, Referred>): readonly Problem[] => {
  const dates = happeningDates(checked.dossier)
  const boundsOf = (key: string): Bounds & { readonly edtf: string | null } =>
    references.get(key)?.bounds ?? dates.get(key) ?? { earliest: null, latest: null, edtf: null }
  return checked.dossier.links.flatMap((link, at): readonly Problem[] => {
    const [cause, effect] = [boundsOf(link.cause), boundsOf(link.effect)]
    return certainlyBefore(effect, cause)
      ? [causeAfterEffect({ cause: { name: link.cause, edtf: cause.edtf ?? '' }, effect: { name: link.effect, edtf: effect.edtf ?? '' } }, ['links', at])] : []
  })
}

const meaningOf = (identity: string): string => meaningKey(['reference', identity])

/**
 * Finds the happenings that a dossier refers to, whatever source told of them first. What was found for the source before
 * and has gone since is referred to all the same: what needs it waits.
 */
export const resolveReferences = async (reader: Reader, checked: CheckedDossier, before: Meanings): Promise<ResolvedReferences> => {
  const { references } = checked.dossier
  if (references.length === 0) return { references: new Map(), problems: [], meanings: new Map() }
  const idsOf = (identity: string): readonly HappeningId[] => [identifiedEventId(identity), identifiedStatementId(identity), identifiedCommitmentId(identity)]
  const rows = await reader.run(findReferences, { ids: references.flatMap(({ identity }) => idsOf(identity)) })
  const known = new Map(rows.map((row) => [row.id, row]))
  const found = new Map<string, Referred>()
  const problems: Problem[] = []
  const missing: { readonly at: number; readonly identity: string }[] = []
  for (const [at, { key, identity }] of references.entries()) {
    const matches = idsOf(identity).filter((id) => known.has(id))
    const [id] = matches
    if (matches.length > 1) {
      problems.push({
        code: 'UNKNOWN_REFERENCE', path: ['references', at, 'identity'], message: `Several happenings have the identity ${identity}.`,
        wayOut: 'Give each of them an identity of its own in the dossiers that tell of them.',
      })
    } else if (id === undefined) {
      const meant = before.get(meaningOf(identity)) as HappeningId | undefined
      if (meant === undefined) missing.push({ at, identity })
      else found.set(key, { id: meant, bounds: { edtf: null, earliest: null, latest: null } })
    } else {
      const row = known.get(id)
      found.set(key, { id, bounds: { edtf: row?.edtf ?? null, earliest: (row?.whenEarliest ?? null) as Instant | null, latest: (row?.whenLatest ?? null) as Instant | null } })
    }
  }
  if (missing.length > 0) {
    const identities = (await reader.run(listIdentities, {})).map((row) => row.identity)
    problems.push(...missing.map(({ at, identity }): Problem => {
      const near = didYouMean(identity, identities)
      return {
        code: 'UNKNOWN_REFERENCE', path: ['references', at, 'identity'], message: `Nothing in the graph has the identity ${identity}.`,
        wayOut: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Ingest the dossier that tells of it first.',
      }
    }))
  }
  problems.push(...wrongKinds(checked, found), ...reversedLinks(checked, found))
  const identities = new Map(references.map(({ key, identity }) => [key, identity]))
  return {
    references: new Map([...found].map(([key, { id }]) => [key, id])), problems,
    meanings: new Map([...found].map(([key, { id }]) => [meaningOf(identities.get(key) ?? key), id])),
  }
}
