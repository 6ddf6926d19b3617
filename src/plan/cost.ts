import { Refused } from './refused.ts'
import type { Run } from './run.ts'

/** How many rows one field gives for each row around it, and what is asked of each of them. */
export type Cost = {
  readonly rows: (run: Run) => number
  readonly inside: readonly Cost[]
}

/** Lists without pages (speakers, evidence …) have few members; this many are counted. */
export const assumedListLength = 4
/** What counting a whole list costs, next to reading a row. */
export const countCost = 50

/** A bound on the rows that the operation touches: the sizes of nested pages multiply. */
export const costOf = (costs: readonly Cost[], run: Run): number =>
  costs.reduce((sum, { rows, inside }) => sum + rows(run) * (1 + costOf(inside, run)), 0)

/** @throws Refused QUERY_TOO_COSTLY */
export const assertAffordable = (cost: number, maxCost: number): void => {
  if (cost <= maxCost) return
  throw new Refused({
    code: 'QUERY_TOO_COSTLY',
    message: `The operation may touch ${cost} rows, the sizes of its pages multiplied; at most ${maxCost} are taken.`,
    wayOut: 'Ask for smaller pages (`first`), or for fewer lists inside each other.',
  })
}

export const tooDeep = (maxDepth: number): Refused => new Refused({
  code: 'QUERY_TOO_DEEP',
  message: `The operation nests more than ${maxDepth} levels of fields.`,
  wayOut: 'Ask for the inner objects by their ids in a second request.',
})

export const tooLarge = (maxFields: number): Refused => new Refused({
  code: 'QUERY_TOO_LARGE',
  message: `The operation asks for more than ${maxFields} fields, its fragments spread out for every type that they fit.`,
  wayOut: 'Split it into several requests.',
})
