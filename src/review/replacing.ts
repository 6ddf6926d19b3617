import { checkDossier } from '../domain/check-dossier.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { DraftItem } from './book.ts'
import type { Decision } from './decisions.ts'
import { itemsOf, withItems, withKeys } from './items.ts'
import { withAdded } from './merge.ts'
import { renamed } from './references.ts'

/** The dossier with the edited item under the key of the drafted one; null when it does not stand in this text. */
export const replacing = (dossier: Dossier, { item, edited, text }: {
  readonly item: DraftItem
  readonly edited: NonNullable<Decision['edited']>
  readonly text: string
}): Dossier | null => {
  const others = itemsOf(dossier).filter(({ key }) => key !== item.key)
  const known = new Set(others.map(({ key }) => key))
  const part = withKeys(edited.part)
  const added = withAdded(withItems(dossier, others), part, new Set(itemsOf(part).map(({ key }) => key)))
  const made = itemsOf(added).find(({ kind, key }) => kind === item.kind && !known.has(key))?.key
  if (made === undefined) return null
  const whole = withItems(added, itemsOf(added).map((one) => renamed(one, (key) => (key === made ? item.key : key))))
  return checkDossier(whole, text).kind === 'sound' ? whole : null
}
