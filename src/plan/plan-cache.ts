/** A map of bounded size that forgets what was not used for the longest time. */
export type PlanCache<T> = {
  readonly get: (key: string, make: () => T) => T
  readonly size: () => number
}

export const planCache = <T>(most: number): PlanCache<T> => {
  const kept = new Map<string, T>()
  return {
    size: () => kept.size,
    get: (key, make) => {
      const found = kept.get(key)
      const value = found ?? make()
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return value
    },
  }
}
