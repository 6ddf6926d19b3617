/**
 * A fragment of `cypher/`, cut into parts when code is generated, so that the planner can nest it without reading Cypher:
 * variables get a new name at each depth, and parameters the name under which their value is sent.
 */
export type FragmentPart =
  | string
  | { readonly variable: string }
  | { readonly parameter: string }
  /** A number that Cypher wants as a literal; `most` stands in the file and is the largest value. */
  | { readonly bound: string; readonly most: number }
  /** What is written only where `when` holds, and `otherwise` where it does not. */
  | { readonly when: FragmentCondition; readonly parts: readonly FragmentPart[]; readonly otherwise: string }

/**
 * What decides about a part when an operation is compiled: that the argument `given` (a field of an input object after a dot)
 * has a value that says more than leaving it out, that it `is` this one, or that the field at the path `asked` is selected.
 */
export type FragmentCondition = { readonly given: string; readonly is: string | null } | { readonly asked: string }

export type FragmentColumn = {
  readonly name: string
  readonly expression: readonly FragmentPart[]
}

/**
 * `body [WHERE where]` and then `RETURN [DISTINCT] columns [ORDER BY orderBy]`. Without a body the columns are expressions over
 * `this`. `open` tells that more conditions may be added after the body, because it ends in a MATCH.
 */
export type Fragment = {
  readonly file: string
  readonly parameters: readonly string[]
  readonly body: readonly FragmentPart[]
  readonly where: readonly FragmentPart[]
  readonly open: boolean
  readonly distinct: boolean
  readonly columns: readonly FragmentColumn[]
  readonly orderBy: readonly FragmentPart[]
}

/** By `<field>` or `<field>/<case>`, by `<Type>.<field>` and by `<Input>.<field>`. */
export type FragmentSet = {
  readonly query: Readonly<Record<string, Fragment>>
  readonly field: Readonly<Record<string, Fragment>>
  readonly filter: Readonly<Record<string, Fragment>>
}

/** `past` has the same fragments as they read the graph at the moment `$asOf`; only root fields with `asOf` are in it. */
export type Fragments = FragmentSet & { readonly past: FragmentSet }

/** Parameters that fragments may use beside the arguments of their field; the planner supplies them. */
export const suppliedParameters = ['now', 'words', 'near', 'terms', 'paths', 'within', 'asOf'] as const
