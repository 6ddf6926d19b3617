import type { Quantity } from './quantities.ts'
import type { Bounds, Instant } from './time.ts'
import type { AssessmentOutcome, CommitmentForce, CommitmentState } from './vocabulary.ts'

/** What of a commitment its state depends on. */
export type Undertaking = {
  readonly force: CommitmentForce
  readonly condition: string | null
  readonly quantity: Quantity | null
  readonly due: Bounds
}

export type AssessmentFacts = {
  readonly outcome: AssessmentOutcome
  readonly quantity: Quantity | null
  readonly on: Bounds
  readonly newDue: Bounds | null
}

/** What follows from the assessments alone. `fulfilled` is in the commitment's unit; null when it has no quantity. */
export type Settlement = { readonly state: CommitmentState; readonly fulfilled: number | null; readonly late: boolean; readonly dueLatest: Instant | null }

const order = (assessment: AssessmentFacts): string => assessment.on.latest ?? assessment.on.earliest ?? ''

/** By date, then by what they say: the same for any order in which they came. */
const inTime = (assessments: readonly AssessmentFacts[]): readonly AssessmentFacts[] =>
  assessments.map((assessment) => ({ assessment, key: [order(assessment), assessment.on.earliest ?? '', assessment.outcome, JSON.stringify(assessment)] }))
    .sort((a, b) => {
      const at = a.key.findIndex((part, index) => part !== b.key[index])
      return at < 0 ? 0 : (a.key[at] ?? '') < (b.key[at] ?? '') ? -1 : 1
    })
    .map(({ assessment }) => assessment)

const isEnough = (quantity: Quantity, fulfilled: number): boolean => {
  switch (quantity.comparator) {
    case 'AT_LEAST':
    case 'EXACTLY':
    case 'ABOUT':
      return fulfilled >= quantity.value
    case 'MORE_THAN':
      return fulfilled > quantity.value
    case 'AT_MOST':
    case 'LESS_THAN':
      return false
  }
}

const isBreach = (quantity: Quantity, fulfilled: number): boolean =>
  (quantity.comparator === 'AT_MOST' && fulfilled > quantity.value) || (quantity.comparator === 'LESS_THAN' && fulfilled >= quantity.value)

/**
 * The state that the assessments give, whatever the clock says.
 *
 * Source: Singh, "An Ontology for Commitments in Multiagent Systems" (1999), and Telang, Singh and Yorke-Smith (2019) for
 * the life cycle (conditional, active/detached, satisfied, violated, expired, terminated); PARTIALLY_SATISFIED and DELAYED
 * are added for news. The last rule that applies wins, over the assessments in order of their dates:
 *
 * | What is known                                            | State               |
 * |----------------------------------------------------------|---------------------|
 * | force PROPOSED                                           | PROPOSED            |
 * | undertaken, with a condition                             | CONDITIONAL         |
 * | undertaken, without one                                  | ACTIVE              |
 * | CONDITION_MET                                            | ACTIVE              |
 * | DELAYED                                                  | DELAYED, newDue is its due date from then on |
 * | PARTLY_FULFILLED, or FULFILLED with less than its quantity in all | PARTIALLY_SATISFIED |
 * | FULFILLED, or fulfilments that reach its quantity        | SATISFIED           |
 * | VIOLATED, or more than an AT_MOST or LESS_THAN allows    | VIOLATED            |
 * | CANCELLED                                                | CANCELLED           |
 *
 * SATISFIED, VIOLATED and CANCELLED are ends: of what comes after them only a fulfilment counts, which makes a violated
 * one SATISFIED and late. It is late when what satisfied it lies certainly after the date on which it fell due first.
 */
export const settle = (undertaking: Undertaking, assessments: readonly AssessmentFacts[]): Settlement => {
  const { quantity, due } = undertaking
  let state: CommitmentState = undertaking.force === 'PROPOSED' ? 'PROPOSED' : undertaking.condition === null ? 'ACTIVE' : 'CONDITIONAL'
  let fulfilled = 0
  let late = false
  let dueLatest = due.latest
  for (const { outcome, quantity: done, on, newDue } of inTime(assessments)) {
    const isFulfilment = outcome === 'FULFILLED' || outcome === 'PARTLY_FULFILLED'
    if (state === 'SATISFIED' || state === 'CANCELLED' || (state === 'VIOLATED' && !isFulfilment)) {
      if (isFulfilment && done !== null && done.unit === quantity?.unit) fulfilled += done.value
      continue
    }
    if (isFulfilment) {
      const counts = quantity !== null && done !== null && done.unit === quantity.unit
      if (counts) fulfilled += done.value
      else if (outcome === 'FULFILLED' && quantity !== null) fulfilled = Math.max(fulfilled, quantity.value)
      const satisfied = counts ? isEnough(quantity, fulfilled) || (outcome === 'FULFILLED' && !isBreach(quantity, fulfilled) && isUpperBound(quantity)) : outcome === 'FULFILLED'
      if (quantity !== null && counts && isBreach(quantity, fulfilled)) state = 'VIOLATED'
      else if (satisfied) {
        state = 'SATISFIED'
        late = due.latest !== null && on.earliest !== null && on.earliest > due.latest
      } else if (state !== 'VIOLATED') state = 'PARTIALLY_SATISFIED'
    } else if (outcome === 'CONDITION_MET') {
      if (state === 'CONDITIONAL') state = 'ACTIVE'
    } else if (outcome === 'DELAYED') {
      if (state !== 'PARTIALLY_SATISFIED') state = 'DELAYED'
      dueLatest = newDue?.latest ?? null
    } else {
      state = outcome
    }
  }
  return { state, fulfilled: quantity === null ? null : fulfilled, late, dueLatest }
}

const isUpperBound = (quantity: Quantity): boolean => quantity.comparator === 'AT_MOST' || quantity.comparator === 'LESS_THAN'

const waiting: readonly CommitmentState[] = ['PROPOSED', 'CONDITIONAL', 'ACTIVE', 'PARTIALLY_SATISFIED', 'DELAYED']

/**
 * The state at a moment: what was still waited for when its time ran out is EXPIRED, except what was partly done. Silence
 * is no violation: that nobody assessed a promise says nothing of whether it was kept.
 */
export const stateAt = (settlement: Pick<Settlement, 'state' | 'dueLatest'>, now: Instant): CommitmentState =>
  waiting.includes(settlement.state) && settlement.state !== 'PARTIALLY_SATISFIED' && settlement.dueLatest !== null && settlement.dueLatest < now
    ? 'EXPIRED' : settlement.state
