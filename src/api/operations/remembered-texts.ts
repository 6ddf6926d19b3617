import { boundedMap } from '../../domain/bounded-map.ts'
import { limits } from '../limits/limits.ts'

/** Where Apollo Server keeps texts of automatic persisted queries by their hashes: so many, none longer than the limit. */
export const rememberedTexts = (most: number) => {
  const kept = boundedMap<string>({ most })
  return {
    get: (key: string): Promise<string | undefined> => Promise.resolve(kept.get(key)),
    set: (key: string, text: string): Promise<void> => {
      if (text.length <= limits.persistedCharacters.value) kept.set(key, text)
      return Promise.resolve()
    },
    delete: (key: string): Promise<boolean> => Promise.resolve(kept.delete(key)),
  }
}
