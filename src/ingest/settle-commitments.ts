import { settle, type AssessmentFacts, type Undertaking } from '../domain/commitment-state.ts'
import type { Quantity } from '../domain/quantities.ts'
import type { Bounds, Instant } from '../domain/time.ts'
import type { AssessmentOutcome, CommitmentForce, Comparator } from '../domain/vocabulary.ts'
import { readCommitments, writeSettlements } from '../generated/cypher.ts'
import type { Writer } from '../graph/connect.ts'

type Stored = Readonly<Record<string, unknown>>

const instant = (value: unknown): Instant | null => (typeof value === 'string' ? value as Instant : null)
const boundsOf = (stored: Stored, name: string): Bounds => ({ earliest: instant(stored[`${name}Earliest`]), latest: instant(stored[`${name}Latest`]) })
const quantityOf = (stored: Stored): Quantity | null =>
  typeof stored.value === 'number' && typeof stored.unit === 'string'
    ? { comparator: stored.comparator as Comparator, value: stored.value, unit: stored.unit } : null

const undertakingOf = (stored: Stored): Undertaking => ({
  force: stored.force as CommitmentForce,
  condition: typeof stored.condition === 'string' ? stored.condition : null,
  quantity: quantityOf(stored),
  due: boundsOf(stored, 'due'),
})

const factsOf = (stored: Stored): AssessmentFacts => ({
  outcome: stored.outcome as AssessmentOutcome,
  quantity: quantityOf(stored),
  on: boundsOf(stored, 'on'),
  newDue: typeof stored.newDue === 'string' ? boundsOf(stored, 'newDue') : null,
})

/** Computes what follows from all assessments of these commitments, and writes it. Two queries. */
export const settleCommitments = async (writer: Writer, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  const rows = await writer.run(readCommitments, { ids })
  await writer.run(writeSettlements, {
    rows: rows.map((row) => {
      const settlement = settle(undertakingOf(row.commitment), row.assessments.map(factsOf))
      return {
        id: row.id,
        properties: { settledState: settlement.state, fulfilled: settlement.fulfilled, late: settlement.late, settledDueLatest: settlement.dueLatest },
      }
    }),
  })
}
