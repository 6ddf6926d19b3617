import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  getNamedType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { suppliedParameters, type Fragment, type FragmentPart } from '../src/domain/fragment.ts'
import { CypherFileError, cypherPaths, lastReturn, lineOf, parameterProblems, readCypherFile, type CypherFile } from './codegen-cypher-file.ts'
import { tokenize, type NamedToken } from './codegen-cypher-tokens.ts'

/** graphql-codegen plugin: what the planner nests, cut into parts. */

export const plugin: PluginFunction = (schema) => {
  const problems: string[] = []
  const read = (folder: string) => Object.fromEntries(cypherPaths(`cypher/${folder}`).map((path) => {
    const file = readCypherFile(path)
    problems.push(...fragmentProblems(file, schema))
    const name = path.slice(`cypher/${folder}/`.length).replace(/\.cypher$/, '')
    return [folder === 'query' ? name : name.replace('/', '.'), fragmentOf(file)]
  }))
  const fragments = { query: read('query'), field: read('field'), filter: read('filter') }
  if (problems.length > 0) throw new CypherFileError(problems)
  return [
    '/* Generated from cypher/query, cypher/field and cypher/filter by `npm run codegen`; edit the files there. */',
    'import type { Fragments } from \'../domain/fragment.ts\'',
    '',
    'export const fragments: Fragments = {',
    ...Object.entries(fragments).flatMap(([kind, ofKind]) => [
      `  ${kind}: {`,
      ...Object.entries(ofKind).map(([name, fragment]) => `    ${JSON.stringify(name)}: ${JSON.stringify(fragment)},`),
      '  },',
    ]),
    '}',
    '',
  ].join('\n')
}

export const fragmentOf = (file: CypherFile): Fragment => {
  const clause = lastReturn(file)
  if (clause === null) throw new CypherFileError([`${file.path}: a fragment ends in RETURN`])
  const tail = clause.tail
  if (tail.length > 0 && !(tail[0]?.text === 'ORDER' && tail[1]?.text === 'BY')) {
    throw new CypherFileError([`${lineOf(file, tail[0])}: after RETURN a fragment may have ORDER BY and nothing else`])
  }
  const { body, where, open } = lastMatch(clause.before)
  return {
    file: file.path,
    parameters: file.parameters.map(({ name }) => name),
    body: parts(file, body),
    where: parts(file, where),
    open,
    distinct: clause.distinct,
    columns: clause.items.map(({ name, expression }) => ({ name: name ?? '', expression: parts(file, expression) })),
    orderBy: parts(file, tail.slice(2)),
  }
}

const clauseKeywords = new Set(['MATCH', 'WITH', 'UNWIND', 'CALL', 'YIELD', 'UNION', 'RETURN', 'ORDER', 'SKIP', 'LIMIT'])

/** What stands before RETURN, with the condition of its last clause apart when that is a MATCH that must be met. */
const lastMatch = (tokens: readonly NamedToken[]) => {
  const isTop = ({ depth, role }: NamedToken) => depth === 0 && role === 'keyword'
  const at = tokens.findLastIndex((token) => isTop(token) && clauseKeywords.has(token.text))
  const open = tokens[at]?.text === 'MATCH' && tokens[at - 1]?.text !== 'OPTIONAL'
  const where = tokens.findLastIndex((token, index) => index > at && isTop(token) && token.text === 'WHERE')
  return open && where !== -1
    ? { body: tokens.slice(0, where), where: tokens.slice(where + 1), open }
    : { body: tokens, where: [], open }
}

/** The tokens as text with variables, parameters and bounds cut out. */
const parts = (file: CypherFile, tokens: readonly NamedToken[]): readonly FragmentPart[] => {
  const bounds = boundsOf(file)
  const cut: FragmentPart[] = []
  const add = (part: FragmentPart) => {
    const last = cut.at(-1)
    if (typeof part === 'string' && typeof last === 'string') cut[cut.length - 1] = last + part
    else cut.push(part)
  }
  tokens.forEach((token, index) => {
    if (index > 0 && token.spaced) add(' ')
    const bound = bounds.get(file.tokens.indexOf(token))
    if (bound !== undefined) add({ bound, most: Number(token.text) })
    else if (token.role === 'variable') add({ variable: token.text })
    else if (token.role === 'parameter') add({ parameter: token.text.slice(1) })
    else add(token.text)
  })
  return cut
}

// By the index of the number among the significant tokens.
const boundsOf = (file: CypherFile): ReadonlyMap<number, string> => {
  const bounds = new Map<number, string>()
  let significant = -1
  for (const token of tokenize(file.text)) {
    if (token.kind === 'comment') {
      const name = /^\/\* \$([A-Za-z_]\w*) \*\/$/.exec(token.text)?.[1]
      if (name !== undefined) bounds.set(significant, name)
    } else if (token.kind !== 'space') significant += 1
  }
  return bounds
}

/** What keeps a file from being the fragment that its place says. */
export const fragmentProblems = (file: CypherFile, schema: GraphQLSchema): readonly string[] => {
  const [, folder = '', ...rest] = file.path.replace(/\.cypher$/, '').split('/')
  if (folder === 'query' && rest.length > 2) return [`${file.path}: cypher/query has files, and folders for the cases of one field`]
  const [owner, field] = folder === 'query' ? ['Query', rest[0] ?? ''] : [rest[0] ?? '', rest[1] ?? '']
  const type = schema.getType(owner)
  if (folder === 'filter') return isInputObjectType(type) && field in type.getFields() ? filterProblems(file) : [`${file.path}: schema/ has no input field ${owner}.${field}`]
  if (!(isObjectType(type) || isInterfaceType(type))) return [`${file.path}: schema/ has no type ${owner}`]
  const definition = type.getFields()[field]
  if (definition === undefined) return [`${file.path}: schema/ has no field ${owner}.${field}`]
  const known = new Set<string>([...definition.args.map(({ name }) => name), ...suppliedParameters])
  return [
    ...commonProblems(file),
    ...file.parameters.filter(({ name }) => !known.has(name)).map(({ name, line }) =>
      `${file.path}:${line}: ${name} is no argument of ${owner}.${field} and nothing that the planner supplies (${suppliedParameters.join(', ')})`),
    ...columnProblems(file, definition),
  ]
}

const commonProblems = (file: CypherFile): readonly string[] => [
  ...parameterProblems(file),
  ...file.tokens.filter(({ role, text }) => role === 'variable' && /\d$/.test(text)).map((token) =>
    `${lineOf(file, token)}: the variable ${token.text} ends in a digit: the planner adds digits to tell depths apart`),
  ...file.tokens.filter(({ kind }) => kind === 'quoted').map((token) => `${lineOf(file, token)}: a fragment needs no backticks`),
]

const filterProblems = (file: CypherFile): readonly string[] => {
  const names = lastReturn(file)?.items.map(({ name }) => name).join()
  return [
    ...commonProblems(file),
    ...file.parameters.filter(({ name }) => name !== 'now').map(({ name, line }) => `${file.path}:${line}: a filter has no parameter ${name}: the planner compares its columns`),
    ...(names === 'value' || names === 'edtf,earliest,latest' ? [] : [`${file.path}: a filter returns \`value\`, or \`edtf, earliest, latest\``]),
  ]
}

const columnProblems = (file: CypherFile, field: GraphQLField<unknown, unknown>): readonly string[] => {
  const columns = lastReturn(file)?.items.map(({ name }) => name) ?? []
  const type = getNamedType(field.type)
  if (isValueType(type)) {
    const names = Object.keys(type.getFields())
    return columns.flatMap((column) => column !== null && names.includes(column) ? [] : [`${file.path}: column ${column ?? '(unnamed)'} is no field of ${type.name}`])
  }
  const composite = isObjectType(type) || isInterfaceType(type) || isUnionType(type)
  return [
    ...(columns.length === 1 || type.name.endsWith('Connection') ? [] : [`${file.path}: ${field.name} is one thing: RETURN one column`]),
    ...(composite && columns[0] === null ? [`${file.path}: RETURN a variable: nodes need a name`] : []),
  ]
}

/** Objects that are no node: their fields are the fragment's columns. A connection is its nodes. */
const isValueType = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && !type.name.endsWith('Connection') && !type.getInterfaces().some(({ name }) => name === 'Node')
