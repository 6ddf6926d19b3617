import { cut } from '../../domain/caption.ts'
import type { Problem } from '../../domain/problem.ts'
import { DossierRejected } from '../dossier-rejected.ts'
import { prefixOf } from '../groups.ts'
import type { Canonical } from './aliases.ts'
import type { StoredThing } from './read-state.ts'
import type { Standing } from './standing.ts'

/** Where a dossier would have what it no longer has: the thing itself is in no line of it. */
const sections: Readonly<Record<string, string>> = {
  actor: 'actors', office: 'actors', topic: 'topics', place: 'places', event: 'events', statement: 'statements', commitment: 'commitments', link: 'links', assessment: 'assessments',
}

/**
 * A thing that only these sources told of may go only when no other source speaks of it.
 * @throws DossierRejected
 */
export const refuseLosses = (facts: {
  readonly standing: Standing; readonly things: ReadonlyMap<string, StoredThing>; readonly canonical: Canonical; readonly told: ReadonlySet<string>
}): void => {
  const losses = new Map(facts.standing.waiting.flatMap(({ report, needs }) => {
    const thing = facts.things.get(facts.canonical(needs))
    if (thing === undefined || report.standing === null || facts.told.has(report.source)) return []
    const caption = cut(String(thing.properties.caption), 80)
    return [[`${report.source} ${needs}`, { caption, title: cut(report.title, 80), section: sections[prefixOf(needs)] }] as const]
  }))
  if (losses.size === 0) return
  throw DossierRejected.unplaced([...losses.values()].slice(0, 100).map(({ caption, title, section }): Problem => ({
    code: 'CONTRADICTION', path: section === undefined ? [] : [section], message: `“${caption}” is no longer told, but “${title}” refers to it.`,
    wayOut: 'Keep it in this dossier, or change the other source first.',
  })))
}
