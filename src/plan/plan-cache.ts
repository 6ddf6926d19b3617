/** A map of bounded size that forgets what was not used for the longest time. */
export type PlanCache<T> = {
  readonly get: (key: string, make: () => T) => T
  readonly use: () => CacheUse
}

/** How much is kept, and how often what was asked for was. */
export type CacheUse = { readonly size: number, readonly hits: number, readonly misses: number }

export const planCache = <T>(most: number): PlanCache<T> => {
  const kept = new Map<string, T>()
  let [hits, misses] = [0, 0]
  return {
    use: () => ({ size: kept.size, hits, misses }),
    get: (key, make) => {
      const found = kept.get(key)
      if (found === undefined) misses += 1
      else hits += 1
      const value = found ?? make()
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return value
    },
  }
}
