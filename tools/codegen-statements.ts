import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { isEnumType, type GraphQLSchema } from 'graphql'
import { CypherFileError, cypherPaths, lastReturn, lineOf, parameterProblems, readCypherFile, type CypherFile, type Declaration } from './codegen-cypher-file.ts'

/** graphql-codegen plugin: the whole statements of `cypher/` as typed constants. */

const otherFolders = /^cypher\/(migration|query|field|filter|past)\//
const scalars: Readonly<Record<string, string>> = {
  ID: 'string', String: 'string', Int: 'number', Float: 'number', Boolean: 'boolean', DateTime: 'string', EDTF: 'string', URL: 'string',
  Map: 'Readonly<Record<string, unknown>>',
}

export const plugin: PluginFunction = (schema) => {
  const files = cypherPaths('cypher').filter((path) => !otherFolders.test(path)).map(readCypherFile)
  const problems = [...files.flatMap((file) => statementProblems(file, schema)), ...nameProblems(files)]
  if (problems.length > 0) throw new CypherFileError(problems)
  const enums = [...new Set(files.flatMap((file) => [...file.parameters, ...file.columns])
    .map(({ type }) => bareType(type)).filter((name) => isEnumType(schema.getType(name))))].sort()
  return [
    '/* Generated from cypher/ by `npm run codegen`; edit the files there. */',
    'import type { Statement } from \'../domain/statement.ts\'',
    ...(enums.length > 0 ? [`import type { ${enums.join(', ')} } from './schema.ts'`] : []),
    '',
    ...files.map(constant),
  ].join('\n')
}

/** `cypher/graph/statements-by-actor.cypher` → `statementsByActor`. */
export const constantName = (path: string): string =>
  (path.split('/').at(-1) ?? '').replace(/\.cypher$/, '').replace(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const bareType = (type: string) => type.replaceAll(/[[\]!]/g, '')

/** What keeps a whole statement from becoming a typed constant. */
export const statementProblems = (file: CypherFile, schema: GraphQLSchema): readonly string[] => {
  const clause = lastReturn(file)
  const declared = file.columns.map(({ name }) => name)
  const returned = clause?.items.map(({ name }) => name) ?? []
  const unnamed = clause !== null && returned.includes(null)
  const differs = !unnamed && declared.join() !== returned.join()
  return [
    ...(/^[a-z][a-zA-Z0-9]*$/.test(constantName(file.path)) ? [] : [`${file.path}: a file's name has lower-case words with hyphens`]),
    ...parameterProblems(file),
    ...[...file.parameters, ...file.columns].filter(({ type }) => !(bareType(type) in scalars) && !isEnumType(schema.getType(bareType(type))))
      .map(({ type, line }) => `${file.path}:${line}: ${type} is no scalar (${Object.keys(scalars).join(', ')}) and no enum of schema/`),
    ...(unnamed ? [`${lineOf(file, clause.start)}: every column of the last RETURN needs a name: \`… AS name\``] : []),
    ...(differs ? [`${lineOf(file, clause?.start)}: the last RETURN gives (${returned.join(', ')}), the comments declare (${declared.join(', ')})`] : []),
  ]
}

const nameProblems = (files: readonly CypherFile[]): readonly string[] => {
  const first = new Map<string, string>()
  return files.flatMap(({ path }) => {
    const name = constantName(path)
    const other = first.get(name)
    first.set(name, other ?? path)
    return other === undefined ? [] : [`${path}: ${other} is called ${name} too`]
  })
}

const tsType = (type: string): string => {
  const required = type.endsWith('!')
  const bare = required ? type.slice(0, -1) : type
  const inner = bare.startsWith('[') ? `readonly ${wrapped(tsType(bare.slice(1, -1)))}[]` : (scalars[bare] ?? bare)
  return required ? inner : `${inner} | null`
}

const wrapped = (type: string) => type.includes(' ') ? `(${type})` : type

const members = (declarations: readonly Declaration[]) => declarations.length === 0
  ? 'Record<string, never>'
  : `{ ${declarations.map(({ name, type }) => `readonly ${name}: ${tsType(type)}`).join('; ')} }`

const constant = (file: CypherFile): string => [
  '/**',
  ...file.description.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`),
  ' */',
  `export const ${constantName(file.path)}: Statement<`,
  `  ${members(file.parameters)},`,
  `  ${members(file.columns)}`,
  '> = {',
  `  name: ${JSON.stringify(constantName(file.path))},`,
  `  columns: ${JSON.stringify(file.columns.map(({ name }) => name))},`,
  '  text: [',
  ...file.text.replace(/;\s*$/, '').split('\n').map((line) => `    ${JSON.stringify(line.trimEnd())},`),
  '  ].join(\'\\n\'),',
  '}',
  '',
].join('\n')
