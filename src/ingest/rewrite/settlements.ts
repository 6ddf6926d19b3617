import { settle, type AssessmentFacts, type Undertaking } from '../../domain/commitment-state.ts'
import type { Folded, Properties } from '../../domain/fold.ts'
import type { Quantity } from '../../domain/quantities.ts'
import type { Bounds, Instant } from '../../domain/time.ts'
import type { AssessmentOutcome, CommitmentForce, Comparator } from '../../domain/vocabulary.ts'
import { readAssessments } from '../../generated/cypher.ts'
import type { Reader } from '../../graph/connect.ts'
import { prefixOf } from '../groups.ts'

type Facts = Readonly<Record<string, unknown>>

const instant = (value: unknown): Instant | null => (typeof value === 'string' ? value as Instant : null)
const boundsOf = (facts: Facts, name: string): Bounds => ({ earliest: instant(facts[`${name}Earliest`]), latest: instant(facts[`${name}Latest`]) })
const quantityOf = (facts: Facts): Quantity | null =>
  typeof facts.value === 'number' && typeof facts.unit === 'string'
    ? { comparator: facts.comparator as Comparator, value: facts.value, unit: facts.unit } : null

const undertakingOf = (facts: Facts): Undertaking => ({
  force: facts.force as CommitmentForce,
  condition: typeof facts.condition === 'string' ? facts.condition : null,
  quantity: quantityOf(facts),
  due: boundsOf(facts, 'due'),
})

const assessmentOf = (facts: Facts): AssessmentFacts => ({
  outcome: facts.outcome as AssessmentOutcome,
  quantity: quantityOf(facts),
  on: boundsOf(facts, 'on'),
  newDue: typeof facts.newDue === 'string' ? boundsOf(facts, 'newDue') : null,
})

/** What follows from all assessments of a commitment, as properties of its node. */
export const settlementOf = (commitment: Facts, assessments: readonly Facts[]): Properties => {
  const { state, fulfilled, late, dueLatest } = settle(undertakingOf(commitment), assessments.map(assessmentOf))
  return { settledState: state, fulfilled, late, settledDueLatest: dueLatest }
}

/**
 * Adds to each folded commitment what follows from its assessments: those among the folded things, and those of the graph
 * that do not change. One query.
 */
export const settled = async (reader: Reader, folded: ReadonlyMap<string, Folded | null>): Promise<ReadonlyMap<string, Folded | null>> => {
  const commitments = [...folded].flatMap(([id, thing]) => (thing !== null && prefixOf(id) === 'commitment' ? [id] : []))
  if (commitments.length === 0) return folded
  const unchanged = (await reader.run(readAssessments, { ids: commitments })).filter(({ id }) => !folded.has(id))
  const assessments = Map.groupBy([
    ...unchanged.map(({ commitment, facts }) => ({ commitment, facts })),
    ...[...folded.values()].flatMap((thing) => (thing === null ? [] : thing.edges.filter(({ type }) => type === 'ASSESSES').map(({ to }) => ({ commitment: to, facts: thing.properties })))),
  ], ({ commitment }) => commitment)
  return new Map([...folded].map(([id, thing]) => {
    if (thing === null || prefixOf(id) !== 'commitment') return [id, thing]
    const settlement = settlementOf(thing.properties, (assessments.get(id) ?? []).map(({ facts }) => facts))
    return [id, { ...thing, properties: { ...thing.properties, ...settlement } }]
  }))
}
