import type { TellingKind } from '../domain/tell.ts'

/** As NodeKind of the schema. */
export type DeltaKind = Exclude<TellingKind, 'OFFICE'> | 'SOURCE'
export type DeltaItem = { readonly id: string; readonly kind: DeltaKind; readonly key: string | null; readonly caption: string }

/** What an ingestion changed; as Delta of the schema. */
export type Delta = {
  readonly created: readonly DeltaItem[]
  readonly matched: readonly DeltaItem[]
  readonly changed: readonly DeltaItem[]
  readonly withdrawn: readonly DeltaItem[]
  readonly evidenceAdded: number
  readonly unchanged: boolean
}
