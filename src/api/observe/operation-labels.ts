/** Names operations in the metrics. */
export type OperationLabels = {
  /** The label of an operation that was answered; it may take one of the places. */
  readonly answered: (name: string | null | undefined) => string
  /** The label of one that failed: anybody can send any name, so it takes no place. */
  readonly failed: (name: string | null | undefined) => string
}

/** GraphQL names are ASCII; longer ones are not shown. */
const showable = /^[_A-Za-z][_0-9A-Za-z]{0,63}$/

/**
 * Clients choose the names of their operations, and each name is a set of time series, so the labels are bounded: the known
 * names, and the first `most` others; every later one is `other`, an operation without a name is `anonymous`.
 */
export const operationLabels = ({ known, most }: { readonly known: readonly string[], readonly most: number }): OperationLabels => {
  const kept = new Set(known)
  const places = kept.size + most
  const failed = (name: string | null | undefined): string => !name ? 'anonymous' : kept.has(name) ? name : 'other'
  return {
    failed,
    answered: (name) => {
      if (name && kept.size < places && showable.test(name)) kept.add(name)
      return failed(name)
    },
  }
}
