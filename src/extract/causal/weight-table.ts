import type { FeatureList } from './features.ts'

/** Weights by feature: an open-addressed table of codes, each with a row of one weight a label. */
export type WeightTable = {
  readonly width: number
  readonly rows: Float32Array
  /** The row of a feature; -1 when it has none. */
  readonly rowOf: (code: number) => number
}

/** @param rows weights of the first feature, then of the second… */
export const weightTable = (codes: Int32Array, rows: Float32Array): WeightTable => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * codes.length)))
  const mask = size - 1
  const keys = new Int32Array(size)
  const places = new Int32Array(size).fill(-1)
  codes.forEach((code, row) => {
    let slot = code & mask
    while (places[slot] !== -1) slot = (slot + 1) & mask
    keys[slot] = code
    places[slot] = row
  })
  return {
    width: codes.length === 0 ? 1 : rows.length / codes.length,
    rows,
    rowOf: (code) => {
      for (let slot = code & mask; ; slot = (slot + 1) & mask) {
        const row = places[slot] ?? -1
        if (row === -1 || keys[slot] === code) return row
      }
    },
  }
}

/** Adds the weights of the listed features to the scores of the labels. */
export const addScores = ({ codes, count }: FeatureList, { rows, rowOf, width }: WeightTable, scores: Float64Array): void => {
  for (let at = 0; at < count; at += 1) {
    const row = rowOf(codes[at] ?? 0)
    if (row === -1) continue
    const begin = row * width
    for (let label = 0; label < width; label += 1) scores[label] = (scores[label] ?? 0) + (rows[begin + label] ?? 0)
  }
}
