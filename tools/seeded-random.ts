/** Numbers that look random and follow from a seed alone, the same on every machine, so that a run can be repeated. */
export type Random = {
  /** From 0 to 1, 1 excluded. */
  readonly unit: () => number
  /** A whole number from 0 to `below`, `below` excluded. */
  readonly below: (below: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** A rank from 0 to `count`, low ones far more often: few hubs, a long tail. */
  readonly rank: (count: number) => number
}

/** Mulberry32: small, fast, good enough for made-up data. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(unit() * limit)
  return {
    unit,
    below,
    chance: (share) => unit() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    rank: (count) => Math.floor(count * unit() ** 3),
  }
}
