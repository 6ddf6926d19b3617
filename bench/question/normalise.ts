type Value = Readonly<Record<string, unknown>>
const object = (value: unknown): Value => value as Value
const list = (value: unknown): readonly Value[] => value as readonly Value[]

/** Lists of @neo4j/graphql as the edges of a page. */
const edges = (rows: unknown, node: (row: Value) => unknown = (row) => row) => ({ edges: list(rows).map((row) => ({ node: node(row) })) })
/** Its relationships to one node at most are lists. */
const only = (rows: unknown): unknown => list(rows)[0] ?? null
const when = (edtf: unknown) => edtf === null ? null : { edtf }
const byText = (key: string) => (left: Value, right: Value): number => String(left[key]) < String(right[key]) ? -1 : 1

const participants = (row: Value) => list(object(row['participantsConnection'])['edges'])
  .map((edge) => ({ role: object(edge['properties'])['role'], actor: edge['node'] }))

const evidence = ({ source, ...rest }: Value) => {
  const { title, publishedBy } = object(only(source))
  return { ...rest, source: { title, publishedBy: only(publishedBy) } }
}

/** Answers of @neo4j/graphql in the form of the other two, by question. Those that are not named have it already. */
const forms: Readonly<Record<string, (data: Value) => unknown>> = {
  'look-up': ({ events }) => {
    const { when: edtf, whenEarliest: earliest, whenLatest: latest, ...rest } = object(only(events))
    return { event: { ...rest, when: edtf === null ? null : { edtf, earliest, latest } } }
  },
  neighbourhood: ({ events }) => {
    const { participantsConnection, place, partOf, statements, ...rest } = object(only(events))
    return { event: { ...rest, participants: participants({ participantsConnection }), place: only(place), partOf: only(partOf), statements: edges(statements) } }
  },
  'four-levels': ({ events }) => {
    const { title, statements } = object(only(events))
    return { event: { title, statements: edges(statements, (statement) => ({
      content: statement['content'],
      speakers: list(statement['speakers']).map(({ name, affiliation }) => ({ name, affiliation: only(affiliation) })),
      evidence: list(object(statement['evidenceConnection'])['edges']).map(({ node }) => evidence(object(node))),
    })) } }
  },
  page: ({ events }) => ({ events: edges(events, ({ participantsConnection, place, ...rest }) =>
    ({ ...rest, participants: participants({ participantsConnection }), place: only(place) })) }),
  'deep-list': ({ events }) => ({ events: edges(events, ({ when: edtf, ...rest }) => ({ ...rest, when: when(edtf) })) }),
  search: ({ eventsByWords }) => ({ search: { edges: list(object(eventsByWords)['edges']).map(({ score, node }) => {
    const { place, ...rest } = object(node)
    return { score, node: { ...rest, place: only(place) } }
  }) } }),
  'commitments-due': ({ commitments }) => ({ commitments: edges(commitments, ({ settledState, due, debtors, ...rest }) =>
    ({ ...rest, state: settledState, due: when(due), debtors: list(debtors).toSorted(byText('name')) })) }),
}

/** Keys in alphabetical order: only values are compared. Products of confidences may differ in their last digits. */
const ordered = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toPrecision(10))
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1).map(([key, inner]) => [key, ordered(inner)]))
}

/**
 * The data of a response in a form that is the same for all contestants when they answer the same.
 * @throws Error when the body reports errors
 */
export const normalised = (question: string, { body, contestant }: { readonly body: string, readonly contestant: string }): string => {
  const { data, errors } = JSON.parse(body) as { readonly data?: Value, readonly errors?: unknown }
  if (errors !== undefined || data === undefined) throw new Error(`${contestant} answers ${question} with ${body.slice(0, 500)}`)
  return JSON.stringify(ordered(contestant === 'neo4j-graphql' ? forms[question]?.(data) ?? data : data))
}
