const sorted = (values: readonly number[]): readonly number[] => values.toSorted((left, right) => left - right)

/** The value below which this share of all lies, by nearest rank; NaN of nothing. */
export const quantile = (values: readonly number[], share: number): number => {
  const all = sorted(values)
  return all[Math.max(0, Math.ceil(share * all.length) - 1)] ?? NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)

/** Half the distance between the largest and the smallest, as a share of the median: how far rounds lay apart. */
export const spread = (values: readonly number[]): number =>
  values.length < 2 ? 0 : (Math.max(...values) - Math.min(...values)) / 2 / median(values)
