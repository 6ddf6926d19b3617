import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  getNamedType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { suppliedParameters, type Fragment, type FragmentPart } from '../src/domain/fragment.ts'
import { CypherFileError, cypherPaths, lastReturn, lineOf, parameterProblems, readCypherFile, type CypherFile } from './codegen-cypher-file.ts'
import { tokenize, type NamedToken } from './codegen-cypher-tokens.ts'
import { pastTokens } from './codegen-past.ts'

/** graphql-codegen plugin: what the planner nests, cut into parts. */

export const plugin: PluginFunction = (schema) => {
  const problems: string[] = []
  const checked = (path: string): CypherFile => {
    const file = readCypherFile(path)
    problems.push(...fragmentProblems(file, schema))
    return file
  }
  const read = (folder: string) => cypherPaths(`cypher/${folder}`).map((path) => {
    const name = path.slice(`cypher/${folder}/`.length).replace(/\.cypher$/, '')
    return { name: folder === 'query' ? name : name.replace('/', '.'), file: checked(path) }
  })
  const written = new Map(cypherPaths('cypher/past').map((path) => [path.replace('cypher/past/', 'cypher/'), checked(path)]))
  const past = (folder: string) => read(folder).filter(({ name }) => folder !== 'query' || hasPast(schema, name)).map(({ name, file }) => {
    const own = written.get(file.path)
    return [name, own === undefined ? fragmentOf(file, collected(problems, () => pastTokens(file))) : fragmentOf(own)] as const
  })
  const present = (folder: string) => read(folder).map(({ name, file }) => [name, fragmentOf(file)] as const)
  const fragments = { query: present('query'), field: present('field'), filter: present('filter') }
  const pastFragments = { query: past('query'), field: past('field'), filter: past('filter') }
  if (problems.length > 0) throw new CypherFileError([...new Set(problems)])
  return [
    '/* Generated from cypher/query, cypher/field and cypher/filter by `npm run codegen`; edit the files there. */',
    'import type { Fragments } from \'../domain/fragment.ts\'',
    '',
    'export const fragments: Fragments = {',
    ...sections(fragments, '  '),
    '  past: {',
    ...sections(pastFragments, '    '),
    '  },',
    '}',
    '',
  ].join('\n')
}

const sections = (fragments: Readonly<Record<string, readonly (readonly [string, Fragment])[]>>, indent: string): readonly string[] =>
  Object.entries(fragments).flatMap(([kind, ofKind]) => [
    `${indent}${kind}: {`,
    ...ofKind.map(([name, fragment]) => `${indent}  ${JSON.stringify(name)}: ${JSON.stringify(fragment)},`),
    `${indent}},`,
  ])

/** Root fields that can be asked for another moment; the others tell of the past in their own way. */
const hasPast = (schema: GraphQLSchema, name: string): boolean =>
  schema.getQueryType()?.getFields()[name.split('/')[0] ?? name]?.args.some((argument) => argument.name === 'asOf') === true

/** The problems of one file are told with those of the others. */
const collected = (problems: string[], work: () => readonly NamedToken[]): readonly NamedToken[] | undefined => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof CypherFileError)) throw error
    problems.push(error.message)
    return undefined
  }
}

/** `tokens` are those of the file, or what became of them. */
export const fragmentOf = (file: CypherFile, tokens = file.tokens): Fragment => {
  const bounds = boundsOf(file)
  const parts = (some: readonly NamedToken[]) => cut(some, bounds)
  const clause = lastReturn({ ...file, tokens })
  if (clause === null) throw new CypherFileError([`${file.path}: a fragment ends in RETURN`])
  const tail = clause.tail
  if (tail.length > 0 && !(tail[0]?.text === 'ORDER' && tail[1]?.text === 'BY')) {
    throw new CypherFileError([`${lineOf(file, tail[0])}: after RETURN a fragment may have ORDER BY and nothing else`])
  }
  const { body, where, open } = lastMatch(clause.before)
  return {
    file: file.path,
    parameters: file.parameters.map(({ name }) => name),
    body: parts(body),
    where: parts(where),
    open,
    distinct: clause.distinct,
    columns: clause.items.map(({ name, expression }) => ({ name: name ?? '', expression: parts(expression) })),
    orderBy: parts(tail.slice(2)),
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
const cut = (tokens: readonly NamedToken[], bounds: ReadonlyMap<NamedToken, string>): readonly FragmentPart[] => {
  const parts: FragmentPart[] = []
  const add = (part: FragmentPart) => {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  tokens.forEach((token, index) => {
    if (index > 0 && token.spaced) add(' ')
    const bound = bounds.get(token)
    if (bound !== undefined) add({ bound, most: Number(token.text) })
    else if (token.role === 'variable') add({ variable: token.text })
    else if (token.role === 'parameter') add({ parameter: token.text.slice(1) })
    else add(token.text)
  })
  return parts
}

const boundsOf = (file: CypherFile): ReadonlyMap<NamedToken, string> => {
  const bounds = new Map<NamedToken, string>()
  let significant = -1
  for (const token of tokenize(file.text)) {
    if (token.kind === 'comment') {
      const name = /^\/\* \$([A-Za-z_]\w*) \*\/$/.exec(token.text)?.[1]
      const number = file.tokens[significant]
      if (name !== undefined && number !== undefined) bounds.set(number, name)
    } else if (token.kind !== 'space') significant += 1
  }
  return bounds
}

/** What keeps a file from being the fragment that its place says. */
export const fragmentProblems = (file: CypherFile, schema: GraphQLSchema): readonly string[] => {
  const [, folder = '', ...rest] = file.path.replace(/^cypher\/past\//, 'cypher/').replace(/\.cypher$/, '').split('/')
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
