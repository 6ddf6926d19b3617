import type { TellingKind } from '../domain/tell.ts'

/** As NodeKind of the schema. */
export type DeltaKind = Exclude<TellingKind, 'OFFICE'> | 'SOURCE'
export type DeltaItem = { readonly id: string; readonly kind: DeltaKind; readonly key: string | null; readonly caption: string }

/** What a write changed; as Delta of the schema. */
export type Delta = {
  readonly created: readonly DeltaItem[]
  readonly matched: readonly DeltaItem[]
  readonly changed: readonly DeltaItem[]
  readonly withdrawn: readonly DeltaItem[]
  /** Reports of other sources that wait, because what they need is told of no more. */
  readonly suspended: readonly DeltaItem[]
  /** Reports that waited, and stand again. */
  readonly returned: readonly DeltaItem[]
  readonly evidenceAdded: number
  readonly unchanged: boolean
}

export const nothingChanged: Delta = { created: [], matched: [], changed: [], withdrawn: [], suspended: [], returned: [], evidenceAdded: 0, unchanged: true }
