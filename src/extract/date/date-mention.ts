import type { TokenRange } from '../text/document.ts'

/** How the words bind a happening to the date: "by 2026", "until Friday", "since March", "for one year". */
export type DateRelation = 'AT' | 'BY' | 'UNTIL' | 'SINCE' | 'FROM' | 'BEFORE' | 'AFTER' | 'FOR'

/** A date that the text tells. `edtf` is absent for a bare duration, which only a start can turn into dates. */
export type DateMention = TokenRange & {
  readonly relation: DateRelation
  readonly edtf: string | null
  /** With FOR: how long. */
  readonly duration: Duration | null
  /** The earlier date that "the same day" counts from. */
  readonly basis: TokenRange | null
}

export type Duration = { readonly count: number; readonly unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' }
