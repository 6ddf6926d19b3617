import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CypherSyntaxError, nameTokens, type NamedToken } from './codegen-cypher-tokens.ts'

/** A file of `cypher/`, read and checked for what needs no database. Every error names the file and the line. */
export type Declaration = { readonly name: string; readonly type: string; readonly line: number }
export type CypherFile = {
  /** From the project's folder, with slashes: `cypher/graph/statements-by-actor.cypher`. */
  readonly path: string
  readonly description: readonly string[]
  readonly parameters: readonly Declaration[]
  readonly columns: readonly Declaration[]
  readonly text: string
  /** The line on which `text` begins, from 1. */
  readonly firstLine: number
  readonly tokens: readonly NamedToken[]
}

/** All problems of the files at once: one a line. */
export class CypherFileError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = new.target.name
  }
}

const typeShape = /^(\[)?[A-Z][A-Za-z]*!?(\])?!?$/
const declaration = /^@(param|column)\s+([A-Za-z_][A-Za-z0-9_]*)\s+(\S+)\s*$/

export const cypherPaths = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher'))
    .sort()

export const readCypherFile = (path: string): CypherFile => parseCypherFile(path, readFileSync(path, 'utf8'))

export const parseCypherFile = (path: string, content: string): CypherFile => {
  const lines = content.split('\n')
  const found = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'))
  const bodyAt = found === -1 ? lines.length : found
  const problems: string[] = []
  const description: string[] = []
  const declared: (Declaration & { kind: string })[] = []
  lines.slice(0, bodyAt).forEach((line, index) => {
    const words = line.replace(/^\/\/\s?/, '').trimEnd()
    if (!words.startsWith('@')) {
      if (words !== '') description.push(words)
      return
    }
    const [, kind = '', name = '', type = ''] = declaration.exec(words) ?? []
    if (!typeShape.test(type)) {
      problems.push(`${path}:${index + 1}: write \`@param name Type\` or \`@column name Type\`, as in \`@param ids [ID!]!\``)
    } else declared.push({ kind, name, type, line: index + 1 })
  })
  if (description.length === 0) problems.push(`${path}:1: say in a comment what the file does`)
  const text = lines.slice(bodyAt).join('\n').trim()
  if (text === '') problems.push(`${path}:${lines.length}: there is no statement after the comments`)
  const tokens = problems.length > 0 ? [] : placed(path, bodyAt, () => nameTokens(text))
  if (problems.length > 0) throw new CypherFileError(problems)
  return {
    path, description, text, firstLine: bodyAt + 1, tokens,
    parameters: declared.filter(({ kind }) => kind === 'param'),
    columns: declared.filter(({ kind }) => kind === 'column'),
  }
}

const placed = <T>(path: string, linesBefore: number, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (error instanceof CypherSyntaxError) throw new CypherFileError([`${path}:${linesBefore + error.line}: ${error.message}`])
    throw error
  }
}

export const lineOf = (file: CypherFile, token: NamedToken | undefined): string =>
  `${file.path}:${file.firstLine + (token?.line ?? 1) - 1}`

/** Parameters that are declared and not used, or used and not declared, or declared twice. */
export const parameterProblems = (file: CypherFile): readonly string[] => {
  const used = new Map(file.tokens.filter(({ role }) => role === 'parameter').map((token) => [token.text.slice(1), token]))
  for (const mark of file.text.matchAll(/(?:\d+ \/\*|\/\* if) \$([A-Za-z_]\w*)/g)) used.set(mark[1] ?? '', file.tokens[0] as NamedToken)
  const declared = new Set(file.parameters.map(({ name }) => name))
  return [
    ...file.parameters.filter(({ name }) => !used.has(name)).map(({ name, line }) =>
      `${file.path}:${line}: parameter ${name} is declared and not used`),
    ...[...used].filter(([name]) => !declared.has(name)).map(([name, token]) =>
      `${lineOf(file, token)}: parameter $${name} is used and not declared: add \`// @param ${name} Type\``),
    ...file.parameters.filter(({ name }, index) => file.parameters.findIndex((other) => other.name === name) < index)
      .map(({ name, line }) => `${file.path}:${line}: parameter ${name} is declared twice`),
  ]
}

export type ReturnItem = { readonly name: string | null; readonly expression: readonly NamedToken[] }
export type ReturnClause = {
  readonly start: NamedToken
  readonly before: readonly NamedToken[]
  readonly distinct: boolean
  readonly items: readonly ReturnItem[]
  readonly tail: readonly NamedToken[]
}

const tailKeywords = new Set(['ORDER', 'SKIP', 'LIMIT', 'UNION'])

/** The last RETURN outside brackets, cut into items; null when the statement has none. */
export const lastReturn = (file: CypherFile): ReturnClause | null => {
  const isTop = (token: NamedToken, text: string) => token.depth === 0 && token.role === 'keyword' && token.text === text
  const at = file.tokens.findLastIndex((token) => isTop(token, 'RETURN'))
  const start = file.tokens[at]
  if (start === undefined) return null
  const rest = file.tokens.slice(at + 1)
  const end = rest.findIndex((token) => token.depth === 0 && ((token.role === 'keyword' && tailKeywords.has(token.text)) || token.text === ';'))
  const clause = end === -1 ? rest : rest.slice(0, end)
  const distinct = clause[0]?.text === 'DISTINCT'
  const items: NamedToken[][] = [[]]
  for (const token of distinct ? clause.slice(1) : clause) {
    if (token.text === ',' && token.depth === 0) items.push([])
    else items.at(-1)?.push(token)
  }
  return {
    start, distinct,
    before: file.tokens.slice(0, at),
    items: items.map(returnItem),
    tail: end === -1 ? [] : rest.slice(end),
  }
}

const returnItem = (tokens: readonly NamedToken[]): ReturnItem => {
  const [as, name] = [tokens.at(-2), tokens.at(-1)]
  if (as?.text === 'AS' && as.depth === 0 && name !== undefined) {
    return { name: name.text.replaceAll('`', ''), expression: tokens.slice(0, -2) }
  }
  const only = tokens.length === 1 && tokens[0]?.role === 'variable' ? tokens[0].text : null
  return { name: only, expression: tokens }
}
