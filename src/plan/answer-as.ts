type Rows = readonly Readonly<Record<string, unknown>>[]
type Parameters = Readonly<Record<string, unknown>>
type Text = { readonly text: string; readonly parameters: Parameters }

/** A root field that is one thing by its id: null when there is none. */
export type LookUp = {
  /** The parameter with the id. */
  readonly parameter: string
  /** Where the thing stands in the row. */
  readonly key: string
}

/** Kinds of things that may be merged, and so answer under other ids than their own. */
const idShape = /^(?:actor|topic|place|event|statement|commitment):[0-9a-f]{24}$/

const isId = (value: unknown): value is string => typeof value === 'string' && idShape.test(value)

const idsIn = (values: readonly unknown[]): readonly string[] =>
  [...new Set(values.flatMap((value) => (Array.isArray(value) ? value.filter(isId) : isId(value) ? [value] : [])))]

/** No response key: those have letters, digits and underscores only. */
const column = 'answers as'

const aliases = 'COLLECT { MATCH (alias:Alias) WHERE alias.id IN $answersAs RETURN [alias.id, alias.canonical] }'

const withAliases = ({ text, parameters }: Text, ids: readonly string[]): Text => ({
  text: `${text}, ${aliases} AS \`${column}\``,
  parameters: { ...parameters, answersAs: ids },
})

const answeringAs = (parameters: Parameters, pairs: unknown): Parameters | null => {
  const canonical = new Map(Array.isArray(pairs) ? pairs as readonly (readonly [string, string])[] : [])
  if (canonical.size === 0) return null
  const now = (value: unknown): unknown => (isId(value) ? canonical.get(value) ?? value : value)
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Array.isArray(value) ? value.map(now) : now(value)]))
}

/**
 * Asks a plan of one row so that an id that was merged into another answers as that. What is only looked up by its id is there
 * under it or was merged: then the ids that nothing was found under are asked for, and no others. Where ids decide about more
 * (filters, lists, chains), the same statement tells which of them answer as another. Only when some do is the plan asked again,
 * with the ids that they answer as.
 */
export const answerAs = async (
  { lookUps, ...plan }: Text & { readonly lookUps: readonly LookUp[] }, ask: (text: string, parameters: object) => Promise<Rows>,
): Promise<Rows> => {
  const lookedUp = new Set(lookUps.map(({ parameter }) => parameter))
  const decisive = idsIn(Object.entries(plan.parameters).filter(([name]) => !lookedUp.has(name)).map(([, value]) => value))
  const asked = decisive.length === 0 ? plan : withAliases(plan, idsIn(Object.values(plan.parameters)))
  const rows = await ask(asked.text, asked.parameters)
  const [row] = rows
  if (row === undefined) return rows
  const { [column]: told, ...answer } = row
  const missing = decisive.length > 0 ? [] : idsIn(lookUps.filter(({ key }) => answer[key] === null).map(({ parameter }) => plan.parameters[parameter]))
  const pairs = missing.length === 0 ? told : (await ask(`RETURN ${aliases} AS \`${column}\``, { answersAs: missing }))[0]?.[column]
  const parameters = answeringAs(plan.parameters, pairs)
  return parameters === null ? [answer] : ask(plan.text, parameters)
}
