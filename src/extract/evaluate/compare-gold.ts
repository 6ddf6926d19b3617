import { readGold, type GoldText } from './read-gold.ts'
import { sum, type Counts } from './score.ts'
import type { Mistake } from './task.ts'

type Compared<Outcome> = {
  /** A count of the held-out texts together, or of the others. */
  readonly of: (held: boolean, pick: (outcome: Outcome) => Counts) => Counts
  readonly mistakes: readonly Mistake[]
}

/** Compares every gold text with what is found in it. @throws MissingData */
export const compareGold = <Outcome extends { readonly mistakes: readonly Mistake[] }>(data: string, compare: (gold: GoldText) => Outcome): Compared<Outcome> => {
  const texts = readGold(data).map((gold) => ({ held: gold.heldOut, outcome: compare(gold) }))
  return {
    of: (held, pick) => sum(texts.filter((one) => one.held === held).map(({ outcome }) => pick(outcome))),
    mistakes: texts.flatMap(({ outcome }) => outcome.mistakes),
  }
}
