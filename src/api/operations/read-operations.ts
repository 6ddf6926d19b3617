import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { z } from 'zod'
import { DemarcheError } from '../../domain/demarche-error.ts'
import { sha256 } from '../../domain/ids.ts'
import { MalformedSettings } from '../../settings.ts'
import { checkText } from '../limits/check-text.ts'
import { limits } from '../limits/limits.ts'
import { queryLimitsRule } from '../limits/query-limits-rule.ts'

export type RegisteredOperation = {
  /** The file, or the key in the file. */
  readonly name: string
  readonly text: string
  readonly document: DocumentNode
}

/** By the SHA-256 of their texts. */
export type RegisteredOperations = ReadonlyMap<string, RegisteredOperation>

const malformed = (problem: string): MalformedSettings => new MalformedSettings([{ name: 'DEMARCHE_OPERATIONS', problem }])

const mostOperations = 10_000
const mostBytes = 50_000_000

type Text = { readonly name: string, readonly text: string }

const decode = (bytes: Buffer, name: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw malformed(`names ${name}, which is not UTF-8.`)
  }
}

const read = async (path: string): Promise<string> => {
  const { size } = await stat(path)
  if (size > mostBytes) throw malformed(`names ${basename(path)}, which has ${size} bytes; at most ${mostBytes} are read.`)
  return decode(await readFile(path), basename(path))
}

const fromFolder = async (folder: string): Promise<readonly Text[]> => {
  const files = (await readdir(folder)).filter((file) => /\.(graphql|gql)$/.test(file)).sort()
  if (files.length > mostOperations) throw malformed(`has ${files.length} operations; at most ${mostOperations} are taken.`)
  const texts: Text[] = []
  for (const name of files) texts.push({ name, text: await read(join(folder, name)) })
  return texts
}

const manifest = z.record(z.string(), z.string())

const fromFile = async (file: string): Promise<readonly Text[]> => {
  const shape = malformed(`names ${basename(file)}, which is not a JSON object of texts by their hashes.`)
  const parseJson = (text: string): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      throw shape
    }
  }
  const found = manifest.safeParse(parseJson(await read(file)))
  if (!found.success) throw shape
  const entries = Object.entries(found.data)
  if (entries.length > mostOperations) throw malformed(`has ${entries.length} operations; at most ${mostOperations} are taken.`)
  return entries.map(([id, text]) => {
    if (sha256(text) !== id) throw malformed(`has the key ${JSON.stringify(id.slice(0, 80))}, which is not the SHA-256 of its text: that is ${sha256(text)}.`)
    return { name: id, text }
  })
}

const textsOf = async (path: string): Promise<readonly Text[]> => {
  try {
    return (await stat(path)).isDirectory() ? await fromFolder(path) : await fromFile(path)
  } catch (error) {
    if (error instanceof DemarcheError) throw error
    throw malformed(`names ${path}, which cannot be read.`)
  }
}

const placeOf = ({ locations }: GraphQLError): string => {
  const [at] = locations ?? []
  return at === undefined ? '' : `:${at.line}:${at.column}`
}

const checked = ({ name, text }: Text, { schema, maxDepth }: Checks): RegisteredOperation => {
  try {
    checkText(text, maxDepth)
    const document = parse(text, { maxTokens: limits.tokens.value })
    const [error] = validate(schema, document, [...specifiedRules, queryLimitsRule(maxDepth)])
    if (error !== undefined) throw error
    return { name, text, document }
  } catch (error) {
    if (error instanceof GraphQLError) throw malformed(`has ${name}${placeOf(error)}: ${error.message}`)
    if (error instanceof DemarcheError) throw malformed(`has ${name}: ${error.message}`)
    throw error
  }
}

type Checks = { readonly schema: GraphQLSchema, readonly maxDepth: number }

/**
 * The registered operations of a folder or a file, each fit for the schema and the limits.
 * @throws MalformedSettings naming the file and the place in it
 */
export const readOperations = async (path: string, checks: Checks): Promise<RegisteredOperations> => {
  const operations = new Map((await textsOf(path)).map((given) => [sha256(given.text), checked(given, checks)]))
  if (operations.size === 0) throw malformed(`names ${path}, which has no operation: no .graphql file, or an empty object.`)
  return operations
}
