/** A map of bounded size that forgets what was not used for the longest time. */
export type BoundedMap<T> = {
  readonly get: (key: string) => T | undefined
  /** What is heavier than the whole map may be is not kept. */
  readonly set: (key: string, value: T) => void
  readonly delete: (key: string) => boolean
  readonly size: () => number
}

type Bounds<T> = {
  /** Entries at most. */
  readonly most: number
  /** What all entries weigh together at most, each by `weigh`. */
  readonly heaviest?: number
  readonly weigh?: (value: T) => number
}

export const boundedMap = <T>({ most, heaviest = Infinity, weigh = () => 0 }: Bounds<T>): BoundedMap<T> => {
  const kept = new Map<string, { readonly value: T; readonly weight: number }>()
  let weight = 0
  const remove = (key: string): boolean => {
    weight -= kept.get(key)?.weight ?? 0
    return kept.delete(key)
  }
  return {
    size: () => kept.size,
    delete: remove,
    get: (key) => {
      const found = kept.get(key)
      if (found === undefined) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    set: (key, value) => {
      remove(key)
      const entry = { value, weight: weigh(value) }
      if (entry.weight > heaviest) return
      kept.set(key, entry)
      weight += entry.weight
      for (const oldest of kept.keys()) {
        if (kept.size <= most && weight <= heaviest) break
        remove(oldest)
      }
    },
  }
}
