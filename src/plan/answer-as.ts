type Rows = readonly Readonly<Record<string, unknown>>[]
type Text = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }

/** Kinds of things that may be merged, and so answer under other ids than their own. */
const idShape = /^(?:actor|topic|place|event|statement|commitment):[0-9a-f]{24}$/

const isId = (value: unknown): value is string => typeof value === 'string' && idShape.test(value)

const idsIn = (parameters: Text['parameters']): readonly string[] =>
  [...new Set(Object.values(parameters).flatMap((value) => (Array.isArray(value) ? value.filter(isId) : isId(value) ? [value] : [])))]

/** No response key: those have letters, digits and underscores only. */
const column = 'answers as'

const withAliases = ({ text, parameters }: Text, ids: readonly string[]): Text => ({
  text: `${text}, COLLECT { MATCH (alias:Alias) WHERE alias.id IN $answersAs RETURN [alias.id, alias.canonical] } AS \`${column}\``,
  parameters: { ...parameters, answersAs: ids },
})

/**
 * Asks a plan of one row so that an id that was merged into another answers as that: the same statement also tells which of
 * the ids that it was given do, and only when some do is it asked again, with the ids that they answer as.
 */
export const answerAs = async (plan: Text, ask: (text: string, parameters: object) => Promise<Rows>): Promise<Rows> => {
  const ids = idsIn(plan.parameters)
  if (ids.length === 0) return ask(plan.text, plan.parameters)
  const asked = withAliases(plan, ids)
  const [row] = await ask(asked.text, asked.parameters)
  if (row === undefined) return []
  const { [column]: aliases, ...answer } = row
  const canonical = new Map(Array.isArray(aliases) ? aliases as readonly (readonly [string, string])[] : [])
  if (canonical.size === 0) return [answer]
  const now = (value: unknown): unknown => (isId(value) ? canonical.get(value) ?? value : value)
  const parameters = Object.fromEntries(Object.entries(plan.parameters).map(([name, value]) => [name, Array.isArray(value) ? value.map(now) : now(value)]))
  return ask(plan.text, parameters)
}
