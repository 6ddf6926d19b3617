import {
  getNamedType, getNullableType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType,
  type FieldNode, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql'
import type { Fragment, FragmentCondition } from '../domain/fragment.ts'
import { argumentDefaults, argumentReadings, argumentRules, fragmentCases, momentArguments } from './argument-rules.ts'
import { writeParts, type Compilation, type FragmentNames } from './compilation.ts'
import { assumedListLength } from './cost.ts'
import { cypherThen, momentOfField, momentParameter, passedMoment, type Moment } from './moment.ts'
import { labelThen, literal, property, responseKey } from './names.ts'
import type { FieldUse, Run } from './run.ts'
import { countWords, nearWords, searchWords } from './search-words.ts'
import { collectFields, selectionSets, type Document, type Values } from './selection.ts'
import { writeConnection } from './write-connection.ts'

/** Where text is written: the variables of each depth have that depth as their suffix. */
export type Scope = {
  readonly compilation: Compilation
  readonly depth: number
  /** Null for the present. */
  readonly moment: Moment | null
}

/** What stands for a value in Cypher. `bound` tells that it is a variable. */
export type Expression = { readonly text: string; readonly bound: boolean }

/** The object whose fields are written: a node, or the columns of a fragment by their names. */
export type Parent =
  | { readonly kind: 'root' }
  | { readonly kind: 'row'; readonly variable: string }
  | { readonly kind: 'columns'; readonly columns: ReadonlyMap<string, Expression> }

export const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection')

/** Nodes have an id; all other objects are values, which live in a row of their fragment. */
export const isNode = (schema: GraphQLSchema, type: GraphQLNamedType): boolean =>
  isAbstractType(type)
    ? schema.getPossibleTypes(type).every((possible) => isNode(schema, possible))
    : isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')

/** The fields of an object as entries of a map, in the order of the selection. */
export const writeEntries = (scope: Scope, parent: Parent, { type, nodes }: { type: GraphQLObjectType; nodes: readonly FieldNode[] }): string =>
  [...collectFields(scope.compilation.document, type, selectionSets(nodes))]
    .map(([key, group]) => writeEntry(scope, parent, { type, key, nodes: group }))
    .join(', ')

const writeEntry = (scope: Scope, parent: Parent, { type, key, nodes }: { type: GraphQLObjectType; key: string; nodes: readonly FieldNode[] }): string =>
  `${responseKey(key)}: ${writeField(scope, parent, { type, nodes })}`

/** One field as an expression. */
export const writeField = (around: Scope, parent: Parent, { type, nodes }: { type: GraphQLObjectType; nodes: readonly FieldNode[] }): string => {
  const [node] = nodes
  if (node === undefined) throw new Error('a field group is empty')
  const name = node.name.value
  if (name === '__typename') return literal(type.name)
  const definition = type.getFields()[name]
  if (definition === undefined) throw new Error(`${type.name} has no field ${name}: the document was not validated`)
  const { compilation } = around
  if (parent.kind === 'columns') {
    const column = parent.columns.get(name)
    if (column === undefined) throw new Error(`no fragment gives ${type.name}.${name}`)
    return compilation.counted(rowsOf(definition.type), () => writeOutput(around, { type: definition.type, nodes }, column))
  }
  const asked: FieldUse = { name: `${type.name}.${name}`, definition, node, then: around.moment?.use.node ?? null }
  const scope = parent.kind === 'root' ? { ...around, moment: momentOfField(compilation, asked) } : around
  const { fragment, use } = answered(scope, { type, use: asked })
  if (fragment === undefined) {
    if (parent.kind === 'root') throw new Error(`cypher/query has no file for ${name}`)
    const column = { text: `${parent.variable}.${property(name)}`, bound: false }
    return compilation.counted(rowsOf(definition.type), () => writeOutput(scope, { type: definition.type, nodes }, column))
  }
  return writeFragment(scope, { fragment, around: parent.kind === 'row' ? parent.variable : null, use, nodes })
}

/** The file of a field: a type's own wins, then those of its interfaces in the order in which it names them. */
const answered = (scope: Scope, { type, use }: { type: GraphQLObjectType; use: FieldUse }): { fragment: Fragment | undefined; use: FieldUse } => {
  const cypher = cypherThen(scope)
  if (type.name === 'Query') {
    const chosen = fragmentCases[use.name]?.(scope.compilation.first.argumentsOf(use))
    return { fragment: cypher.query[chosen === undefined ? use.definition.name : `${use.definition.name}/${chosen}`], use }
  }
  const name = [type, ...type.getInterfaces()].map((owner) => `${owner.name}.${use.definition.name}`).find((one) => one in cypher.field)
  return name === undefined ? { fragment: undefined, use } : { fragment: cypher.field[name], use: { ...use, name } }
}

/** A fragment where an operation uses it. */
export type FragmentUse = {
  readonly fragment: Fragment
  /** The variable that is `this`; null at the root. */
  readonly around: string | null
  readonly use: FieldUse
  readonly nodes: readonly FieldNode[]
}

/** The names with which a fragment is written at this depth. */
export const fragmentNames = ({ compilation, depth, moment }: Scope, { around, use, nodes }: Pick<FragmentUse, 'around' | 'use' | 'nodes'>): FragmentNames => ({
  this: around,
  depth,
  parameter: (name: string) => momentParameter({ compilation, moment }, name) ?? suppliedParameter(compilation, use, name),
  bound: (name: string, most: number) => {
    const values = argumentsOf(compilation.first, use)
    const wanted = name === 'paths' ? pathsFor(Number(values['first'])) : Number(values[name] ?? most)
    return Math.min(most, wanted, name === 'maxLength' ? compilation.within ?? most : most)
  },
  holds: (condition) => 'asked' in condition
    ? asksFor(compilation.document, { type: use.definition.type, nodes }, condition.asked.split('.'))
    : condition.given === 'within' ? compilation.within !== null : says(use, condition, compilation.first),
})

/** Whether the selection has the field at this path. */
const asksFor = (document: Document, { type, nodes }: { type: GraphQLOutputType; nodes: readonly FieldNode[] }, [name, ...path]: readonly string[]): boolean => {
  const named = getNamedType(type)
  const definition = isObjectType(named) ? named.getFields()[name ?? ''] : undefined
  if (!isObjectType(named) || definition === undefined) throw new Error(`${named.name} has no field ${name ?? ''} that a fragment could look for`)
  const fields = [...collectFields(document, named, selectionSets(nodes)).values()].flat().filter((node) => node.name.value === name)
  return fields.length > 0 && (path.length === 0 || asksFor(document, { type: definition.type, nodes: fields }, path))
}

/** Whether an argument says more than leaving it out would. */
const says = (use: FieldUse, { given, is }: Extract<FragmentCondition, { given: string }>, run: Run): boolean => {
  const [name = '', ...path] = given.split('.')
  const argument = use.definition.args.find((one) => one.name === name)
  const value = path.reduce<unknown>((around, key) => (around as Values | null)?.[key], argumentsOf(run, use)[name]) ?? null
  return is === null ? value !== null && value !== argument?.defaultValue : value === is
}

/** Neo4j ranks paths by length alone and may pass a happening twice: it is asked for more than are shown. */
const pathsFor = (first: number): number => 4 * (first + 1)

/** The values of a field's arguments; null means the same as leaving one out. */
export const argumentsOf = (run: Run, use: FieldUse): Values => {
  const values = run.argumentsOf(use)
  const defaults = argumentDefaults[use.name] ?? {}
  return { ...values, ...Object.fromEntries(Object.entries(defaults).filter(([name]) => (values[name] ?? null) === null)) }
}

const suppliedParameter = (compilation: Compilation, use: FieldUse, name: string): string => {
  const key = `${compilation.keyOf(use)}:${name}`
  if (name === 'words') return compilation.parameter(key, (run) => searchWords(String(run.argumentsOf(use)['text'])))
  if (name === 'near') return compilation.parameter(key, (run) => nearWords(String(run.argumentsOf(use)['text'])))
  if (name === 'within') return compilation.parameter(key, () => compilation.within)
  if (name === 'terms') return compilation.parameter(key, (run) => countWords(String(run.argumentsOf(use)['text'])))
  const read = argumentReadings[use.name]?.[name] ?? ((value: unknown) => value)
  return compilation.parameter(key, (run) => read(argumentsOf(run, use)[name] ?? null, run))
}

const writeFragment = (scope: Scope, given: FragmentUse): string => {
  const { compilation } = scope
  const { fragment, use, nodes } = given
  const rule = argumentRules[use.name]
  if (rule !== undefined) {
    rule(compilation.first.argumentsOf(use))
    compilation.check((run) => { rule(run.argumentsOf(use)) })
  }
  const passed = momentArguments[use.name]
  if (passed !== undefined && (compilation.first.argumentsOf(use)[passed] ?? null) !== null) passedMoment(compilation, use, passed)
  const type = use.definition.type
  const named = getNamedType(type)
  const inner = { ...scope, depth: scope.depth + 1 }
  if (isConnection(named)) return writeConnection(inner, given)
  const names = fragmentNames(inner, given)
  const columns = new Map(fragment.columns.map(({ name, expression }) => [name, expressionOf(expression, names)]))
  return compilation.counted(rowsOf(type), () => {
    const row = () => writeRow(inner, { type: named, nodes, columns, nullable: fragment.body.length === 0 && !isNonNullType(type) })
    if (fragment.body.length === 0) {
      const [only] = columns.values()
      return isListType(getNullableType(type)) && only !== undefined ? writeOutput(inner, { type, nodes }, only) : row()
    }
    const where = fragment.where.length === 0 ? '' : ` WHERE ${writeParts(fragment.where, names)}`
    const distinct = fragment.distinct ? ` WITH DISTINCT ${[...columns.values()].map(({ text }) => text).join(', ')}` : ''
    const order = fragment.orderBy.length === 0 ? '' : ` ORDER BY ${writeParts(fragment.orderBy, names)}`
    const list = isListType(getNullableType(type))
    return `COLLECT { ${writeParts(fragment.body, names)}${where}${distinct} RETURN ${row()} AS row${inner.depth}${order}${list ? '' : ' LIMIT 1'} }${list ? '' : '[0]'}`
  })
}

const expressionOf = (parts: Fragment['columns'][number]['expression'], names: FragmentNames): Expression =>
  ({ text: writeParts(parts, names), bound: parts.length === 1 && typeof parts[0] === 'object' && 'variable' in parts[0] })

/** One row of a fragment: a value of its columns, or the only column. */
const writeRow = (scope: Scope, { type, nodes, columns, nullable }: {
  type: GraphQLNamedType
  nodes: readonly FieldNode[]
  columns: ReadonlyMap<string, Expression>
  nullable: boolean
}): string => {
  const [only] = columns.values()
  if (only === undefined) throw new Error('a fragment has no column')
  if (isLeafType(type)) return only.text
  if (isNode(scope.compilation.document.schema, type)) return writeOne(scope, { type, nodes }, only)
  if (!isObjectType(type)) throw new Error(`${type.name} is neither a node nor a value`)
  const map = `{${writeEntries(scope, { kind: 'columns', columns }, { type, nodes })}}`
  const required = Object.values(type.getFields()).find((field) => isNonNullType(field.type) && columns.has(field.name))
  return nullable && required !== undefined ? `CASE WHEN ${columns.get(required.name)?.text ?? ''} IS NULL THEN null ELSE ${map} END` : map
}

/** A value of any output type, as far as the selection asks for it. */
export const writeOutput = (scope: Scope, { type, nodes }: { type: GraphQLOutputType; nodes: readonly FieldNode[] }, value: Expression): string => {
  const named = getNamedType(type)
  if (isLeafType(named)) return value.text
  if (!isListType(getNullableType(type))) return writeOne(scope, { type: named, nodes }, value)
  return writeItems(scope, { type: named, nodes }, `coalesce(${value.text}, [])`)
}

/** Each item of a list, projected. Neo4j runs a comprehension many times quicker than a subquery, but none with a subquery in it. */
const writeItems = (scope: Scope, { type, nodes }: { type: GraphQLNamedType; nodes: readonly FieldNode[] }, items: string): string => {
  const depth = scope.depth + 1
  const item = `item${depth}`
  const text = writeOne({ ...scope, depth }, { type, nodes }, { text: item, bound: true })
  return hasSubquery(text) ? `COLLECT { UNWIND ${items} AS ${item} RETURN ${text} AS row${depth} }` : `[${item} IN ${items} | ${text}]`
}

/** Names of GraphQL and texts of parameters have neither spaces nor braces. */
const hasSubquery = (text: string): boolean => /\b(?:COLLECT|COUNT|EXISTS) \{/.test(text)

/** A node or a map, projected; null stays null. */
const writeOne = (scope: Scope, { type, nodes }: { type: GraphQLNamedType; nodes: readonly FieldNode[] }, value: Expression): string => {
  if (!value.bound) {
    return `${writeItems(scope, { type, nodes }, `[${value.text}]`)}[0]`
  }
  const { schema } = scope.compilation.document
  if (isObjectType(type)) return `${value.text}{${writeProjection(scope, { type, nodes }, value.text)}}`
  if (!isAbstractType(type)) throw new Error(`${type.name} is no output type`)
  return `${value.text}{${writeTold(scope, { types: schema.getPossibleTypes(type), nodes }, value.text)}}`
}

/** The inside of a map projection. */
const writeProjection = (scope: Scope, { type, nodes }: { type: GraphQLObjectType; nodes: readonly FieldNode[] }, variable: string): string =>
  [...collectFields(scope.compilation.document, type, selectionSets(nodes))]
    .map(([key, group]) => writeMember(key, { text: writeField(scope, { kind: 'row', variable }, { type, nodes: group }), variable }))
    .join(', ')

/** Plain properties are taken by name. */
const writeMember = (key: string, { text, variable }: { text: string; variable: string }): string =>
  text === `${variable}.${property(key)}` ? `.${property(key)}` : `${responseKey(key)}: ${text}`

/**
 * The inside of a map projection of a node whose type is told with it. What all types have in common is written once and
 * outside of any case, since Neo4j plans a subquery in a case for itself and runs it row by row. The map may hold more than the
 * selection has for its type: who reads it knows the type.
 */
const writeTold = (scope: Scope, { types, nodes }: { types: readonly GraphQLObjectType[]; nodes: readonly FieldNode[] }, variable: string): string => {
  const told = new Map<string, Map<string, string[]>>()
  const tell = (key: string, text: string, type: GraphQLObjectType) => {
    const texts = told.get(key) ?? new Map<string, string[]>()
    told.set(key, texts.set(text, [...(texts.get(text) ?? []), labelThen(type.name, scope.moment !== null)]))
  }
  for (const type of types) {
    const fields = collectFields(scope.compilation.document, type, selectionSets(nodes))
    if (!fields.has('__typename')) tell('__typename', literal(type.name), type)
    for (const [key, group] of fields) tell(key, writeField(scope, { kind: 'row', variable }, { type, nodes: group }), type)
  }
  return [...told].map(([key, texts]) => {
    const [[text, labels] = ['', []]] = texts
    const once = texts.size === 1 && (labels.length === types.length || text.startsWith(`${variable}.`))
    const cases = () => [...texts].map(([one, whose]) => `WHEN ${variable}:${whose.join('|')} THEN ${one}`).join(' ')
    return writeMember(key, { text: once ? text : `CASE ${cases()} END`, variable })
  }).join(', ')
}

const rowsOf = (type: GraphQLField<unknown, unknown>['type']) => {
  const rows = isListType(getNullableType(type)) && !isLeafType(getNamedType(type)) ? assumedListLength : 1
  return isLeafType(getNamedType(type)) ? () => 0 : () => rows
}
