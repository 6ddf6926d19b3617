/** Numbers that look random and follow from a seed alone, the same on every machine. */
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

/** Mulberry32: small, fast, good enough for shapes of graphs. */
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

const mixed = (given: number): number => {
  let value = given | 0
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** 24 hexadecimal digits, as the product's ids have them: neighbours in time are no neighbours in the index. */
export const scrambled = (seed: number, number: number): string =>
  [1, 2, 3].map((part) => mixed(number + Math.imul(seed + part, 0x9e3779b9)).toString(16).padStart(8, '0')).join('')
