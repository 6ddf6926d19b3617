/**
 * A statement of `cypher/`: its text, and the columns that it returns. `Params` and `Row` exist for the compiler only: they
 * make `graph.run` ask for these parameters and promise these rows.
 */
export type Statement<Params, Row> = {
  readonly name: string
  readonly text: string
  readonly columns: readonly string[]
  readonly __params?: (params: Params) => void
  readonly __row?: Row
}

export type RowOf<S> = S extends Statement<never, infer Row> ? Row : never
