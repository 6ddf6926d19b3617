import { findCycles } from '../../generated/cypher.ts'
import type { Path } from '../../domain/problem.ts'
import type { Writer } from '../../graph/connect.ts'
import { DossierRejected } from '../dossier-rejected.ts'
import { prefixOf } from '../groups.ts'
import { canonicalBy, withAliases } from './aliases.ts'
import { planRewrite, type Plan, type Rewriting, type SourceChange } from './plan.ts'
import { writePlan } from './write-plan.ts'

/** The field of a dossier that makes a thing a part of another. */
const steps: Readonly<Record<string, string>> = { PART_OF: 'partOf', BROADER: 'broader', AFFILIATED_WITH: 'affiliation' }

/** Where the sources that are told anew take a step of a circle. */
const stepIn = (circle: ReadonlySet<string>, sources: readonly SourceChange[]): Path => {
  const taken = sources.flatMap(({ after }) => after?.tellings ?? []).flatMap(({ id, path, told }): readonly Path[] => {
    const step = circle.has(id) ? told.edges.map(({ type }) => steps[type]).find((field) => field !== undefined) : undefined
    return step === undefined ? [] : [[...path, step]]
  })
  return taken[0] ?? []
}

/** @throws DossierRejected when a thing is, through several sources, a part of its own parts */
const checkCycles = async (writer: Writer, ids: readonly string[], sources: readonly SourceChange[]): Promise<void> => {
  const of = (prefix: string): readonly string[] => ids.filter((id) => prefixOf(id) === prefix)
  const circles = await writer.run(findCycles, { events: of('event'), topics: of('topic'), actors: of('actor') })
  if (circles.length === 0) return
  throw DossierRejected.unplaced([{
    code: 'CYCLE', path: stepIn(new Set(circles.map(({ id }) => id)), sources), message: `Together with what other sources say, these go round in a circle: ${circles.map(({ caption }) => caption).slice(0, 8).join(', ')}.`,
    wayOut: 'Take out the step that this dossier adds (partOf, broader or affiliation).',
  }])
}

/** A publisher answers as what its id answers as now. */
const withPublisher = async (writer: Writer, sources: readonly SourceChange[]): Promise<readonly SourceChange[]> => {
  const aliases = await withAliases(writer, new Map(), sources.flatMap(({ after }) => after?.publisher ?? []))
  const canonical = canonicalBy(aliases)
  return sources.map((change) => (change.after === null || change.after.publisher === null ? change
    : { ...change, after: { ...change.after, publisher: canonical(change.after.publisher) as typeof change.after.publisher } }))
}

/**
 * The one way in which the graph changes: sources tell something else than before, or ids answer as other things. What that
 * touches is folded anew from all accounts; what showed something else until now is kept as it stood; commitments are
 * settled; reports that need what nobody tells of any more wait until somebody does. Inside the turn to write (`inTurn`).
 *
 * @returns what changed; null when nothing did, and then nothing was written
 * @throws DossierRejected for circles, and for losses where they are refused
 */
export const rewrite = async (writer: Writer, rewriting: Rewriting): Promise<Plan | null> => {
  const sources = await withPublisher(writer, rewriting.sources)
  const plan = await planRewrite(writer, { ...rewriting, sources })
  if (plan === null) return null
  const texts = new Map(sources.flatMap(({ id, after }): readonly [string, string][] => (after === null ? [] : [[id, after.text]])))
  await writePlan(writer, plan, { moment: rewriting.moment, texts })
  await checkCycles(writer, [...plan.things].filter(([, { folded }]) => folded !== null).map(([id]) => id), sources)
  return plan
}
