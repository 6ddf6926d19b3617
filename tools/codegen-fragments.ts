import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  getNamedType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { suppliedParameters, type Fragment, type FragmentCondition, type FragmentPart } from '../src/domain/fragment.ts'
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
  const marks = marksOf(file)
  const parts = (some: readonly NamedToken[]): readonly FragmentPart[] => trimmed(cut(some, marks))
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

/** What stands between `if` and `end` is written only where the condition holds. */
type Region = { readonly when: FragmentCondition; readonly otherwise: string; readonly first: NamedToken; readonly last: NamedToken }
type Marks = { readonly bounds: ReadonlyMap<NamedToken, string>; readonly regions: readonly Region[] }

/** The tokens as text with variables, parameters, bounds and regions cut out. */
const cut = (tokens: readonly NamedToken[], { bounds, regions }: Marks): readonly FragmentPart[] => {
  const found = regions.map((region) => ({ ...region, from: tokens.indexOf(region.first), to: tokens.indexOf(region.last) })).find(({ from }) => from !== -1)
  if (found === undefined) return cutPlain(tokens, bounds)
  const { when, otherwise, from, to } = found
  if (to < from) throw new CypherFileError([`what stands between \`if\` and \`end\` beside ${found.first.text} is not whole where it is written`])
  const others = { bounds, regions: regions.filter(({ first }) => first !== found.first) }
  return [
    ...cut(tokens.slice(0, from), others),
    { when, parts: cut(tokens.slice(from, to + 1), others), otherwise: otherwise === '' ? '' : ` ${otherwise}` },
    ...cut(tokens.slice(to + 1), others),
  ]
}

const cutPlain = (tokens: readonly NamedToken[], bounds: ReadonlyMap<NamedToken, string>): readonly FragmentPart[] => {
  const parts: FragmentPart[] = []
  const add = (part: FragmentPart) => {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  for (const token of tokens) {
    if (token.spaced) add(' ')
    const bound = bounds.get(token)
    if (bound !== undefined) add({ bound, most: Number(token.text) })
    else if (token.role === 'variable') add({ variable: token.text })
    else if (token.role === 'parameter') add({ parameter: token.text.slice(1) })
    else add(token.text)
  }
  return parts
}

/** Parts that begin a text begin with no space. */
const trimmed = ([first, ...rest]: readonly FragmentPart[]): readonly FragmentPart[] =>
  first === undefined ? [] : first === ' ' ? rest : typeof first === 'string' ? [first.trimStart(), ...rest] : [first, ...rest]

/** What the comments of a file mark: bounds behind their numbers, and regions. Regions do not overlap. */
const marksOf = (file: CypherFile): Marks => {
  const bounds = new Map<NamedToken, string>()
  const regions: Region[] = []
  let open: { readonly when: FragmentCondition; readonly at: number; readonly line: number } | null = null
  let significant = -1
  for (const token of tokenize(file.text)) {
    if (token.kind !== 'comment') {
      if (token.kind !== 'space') significant += 1
      continue
    }
    const refuse = (what: string): CypherFileError => new CypherFileError([`${file.path}:${file.firstLine + token.line - 1}: ${what}`])
    const bound = /^\/\* \$([A-Za-z_]\w*) \*\/$/.exec(token.text)?.[1]
    const here = file.tokens[significant]
    if (bound !== undefined && here !== undefined) bounds.set(here, bound)
    const condition = conditionOf(token.text)
    if (condition !== null) {
      if (open !== null) throw refuse(`the \`if\` of line ${file.firstLine + open.line - 1} has not ended`)
      open = { when: condition, at: significant + 1, line: token.line }
    }
    const end = /^\/\* end(?:, else (.+))? \*\/$/.exec(token.text)
    if (end === null) continue
    const first = file.tokens[open?.at ?? -1]
    if (open === null || first === undefined || here === undefined || open.at > significant) throw refuse('nothing stands between `if` and `end`')
    regions.push({ when: open.when, otherwise: end[1] ?? '', first, last: here })
    open = null
  }
  if (open !== null) throw new CypherFileError([`${file.path}:${file.firstLine + open.line - 1}: this \`if\` has no \`end\``])
  return { bounds, regions }
}

/** `if $argument`, `if $argument.field`, `if $argument = VALUE` and `if field.field asked`. */
const conditionOf = (comment: string): FragmentCondition | null => {
  const [, argument, is = null, asked] = /^\/\* if (?:\$([A-Za-z_][\w.]*)(?: = (\w+))?|([a-z][\w.]*) asked) \*\/$/.exec(comment) ?? []
  return argument !== undefined ? { given: argument, is } : asked === undefined ? null : { asked }
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
