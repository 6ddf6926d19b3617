import type { Dossier } from '../domain/dossier.ts'
import { itemsOf, type Item } from './items.ts'
import { referencesOf } from './references.ts'

/** What a person said before of an item, by its key. */
export type Verdicts = ReadonlyMap<string, 'ACCEPTED' | 'REJECTED'>

/**
 * How sure an item is: what is certainly in the graph from another source was found twice, so half of the doubt goes.
 */
export const surenessOf = ({ confidence, sameAs }: { readonly confidence: number; readonly sameAs?: string | undefined }): number =>
  (sameAs === undefined ? confidence : 1 - (1 - confidence) / 2)

const rowOf = ({ row }: Item): { readonly confidence: number; readonly sameAs?: string | undefined } => row

/**
 * The keys of the items that may be written without asking: sure enough or accepted before, not rejected before, and so is
 * all that they need. The others wait.
 *
 * @param threshold from 0 to 1; a drafted item's confidence is below 1, so that with 1 all of them wait
 */
export const certainOf = (dossier: Dossier, { threshold, verdicts }: { readonly threshold: number; readonly verdicts: Verdicts }): ReadonlySet<string> => {
  const items = itemsOf(dossier)
  const own = new Set(items.map(({ key }) => key))
  const certain = new Set(items.filter((item) => {
    const verdict = verdicts.get(item.key)
    return verdict === 'ACCEPTED' || verdict === undefined && surenessOf(rowOf(item)) >= threshold
  }).map(({ key }) => key))
  // What is needed needs at most one thing more: a link a statement, a statement its event.
  for (let changed = true; changed;) {
    changed = false
    for (const item of items) {
      if (!certain.has(item.key) || referencesOf(item).needs.every((key) => !own.has(key) || certain.has(key))) continue
      certain.delete(item.key)
      changed = true
    }
  }
  return certain
}
