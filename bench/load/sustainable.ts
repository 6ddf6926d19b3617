type Trial = (rate: number) => Promise<boolean>

/** A rate is found when the next higher one that was tried is no further off. */
const precision = 1.15
const mostTrials = 24

/** A hiccup of the machine decides nothing: what fails is tried once more. */
const holds = async (trial: Trial, rate: number): Promise<boolean> => await trial(rate) || await trial(rate)

/**
 * The highest rate a second at which `trial` holds: doubles (or halves) from `from`, then halves what is between.
 * @throws Error when not even one request a second is sustained
 */
export const findSustainable = async (trial: Trial, { from, most }: { readonly from: number, readonly most: number }): Promise<number> => {
  let [low, high, trials] = [0, 0, 0]
  for (let rate = from; trials < mostTrials; trials += 1) {
    if (await holds(trial, rate)) low = rate
    else high = rate
    if (low >= most) return most
    if (high > 0 && high <= 1 && low === 0) throw new Error('not even one request a second is sustained')
    if (low > 0 && high > 0 && high / low <= precision) return low
    rate = low > 0 && high > 0 ? Math.sqrt(low * high) : low > 0 ? Math.min(most, low * 2) : Math.max(1, high / 2)
  }
  return low
}
