import { z } from 'zod'
import { didYouMean } from '../did-you-mean.ts'
import { dossierSchema, type Dossier } from '../dossier.ts'
import type { Path, Problem } from '../problem.ts'

type Issue = z.core.$ZodIssue

/** What remains of a value when its parts with problems are left out, so that the rest can be checked too. */
export type SchemaCheck = {
  readonly problems: readonly Problem[]
  readonly dossier: Dossier | null
  /** The index in the file of each item that remained. */
  readonly indexes: Readonly<Record<string, readonly number[]>>
  /** Keys of items that were left out: using them is not one more problem. */
  readonly leftOut: ReadonlySet<string>
}

type JsonSchema = { readonly properties?: Readonly<Record<string, JsonSchema>>; readonly items?: JsonSchema; readonly anyOf?: readonly JsonSchema[] }

const jsonSchema = z.toJSONSchema(dossierSchema, { io: 'input', unrepresentable: 'any' }) as unknown as JsonSchema

/** The names of the fields that may stand at a path. */
const fieldsAt = (path: Path): readonly string[] => {
  let schemas: readonly JsonSchema[] = [jsonSchema]
  for (const step of path) {
    schemas = schemas.flatMap((schema) => [schema, ...(schema.anyOf ?? [])])
      .flatMap((schema) => (typeof step === 'number' ? schema.items : schema.properties?.[step]) ?? [])
  }
  return schemas.flatMap((schema) => [schema, ...(schema.anyOf ?? [])]).flatMap((schema) => Object.keys(schema.properties ?? {}))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) =>
    Array.isArray(value) && typeof step === 'number' ? (value as unknown[])[step]
      : isRecord(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined, root)

const kindOf = (value: unknown): string =>
  value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : isRecord(value) ? 'a map'
    : typeof value === 'string' ? 'text' : `a ${typeof value}`

const kindNames: Readonly<Record<string, string>> = { array: 'a list', object: 'a map', record: 'a map', string: 'text', number: 'a number', boolean: 'true or false', int: 'a whole number' }

const shownValue = (value: unknown): string => (typeof value === 'string' && value.length <= 60 ? `“${value}”` : kindOf(value))

const stepsOf = (path: readonly PropertyKey[]): Path => path.map((step) => (typeof step === 'number' ? step : String(step)))

/** Of the branches of a union, the issues of the one that the value came nearest to: of its kind, then with the fewest. */
const nearestBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const wrongKind = (issues: readonly Issue[]): number => (issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0) ? 1 : 0)
  return [...branches].sort((a, b) => wrongKind(a) - wrongKind(b) || a.length - b.length)[0] ?? []
}

const schemaProblem = (path: Path, message: string, wayOut: string): Problem => ({ code: 'SCHEMA', path, message, wayOut })

const enumWayOut = (value: unknown, values: readonly unknown[]): string => {
  const near = typeof value === 'string' ? didYouMean(value, values.map(String)) : []
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `It is one of ${values.map(String).join(', ')}.`
}

const problemsOf = (issue: Issue, base: Path, root: unknown): readonly Problem[] => {
  const path = [...base, ...stepsOf(issue.path)]
  const value = valueAt(root, path)
  const name = path.at(-1) ?? 'the dossier'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((field) => {
        const near = didYouMean(field, fieldsAt(path))
        return {
          code: 'UNKNOWN_FIELD', path: [...path, field], message: `There is no field ${field} here.`,
          wayOut: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `The fields are ${fieldsAt(path).join(', ')}.`,
        }
      })
    case 'invalid_union': {
      const enumBranch = issue.errors.flat().find((inner) => inner.code === 'invalid_value')
      if (typeof value === 'string' && enumBranch?.code === 'invalid_value') {
        return [schemaProblem(path, `“${value}” is not a key.`, `Give the key of an actor, or one of ${enumBranch.values.map(String).join(', ')}.`)]
      }
      return nearestBranch(issue.errors).flatMap((inner) => problemsOf(inner, path, root))
    }
    case 'invalid_value':
      return [schemaProblem(path, value === undefined ? `${name} is missing.` : `${shownValue(value)} is not a value of ${name}.`, enumWayOut(value, issue.values))]
    case 'invalid_type': {
      const wanted = kindNames[issue.expected] ?? issue.expected
      return [value === undefined
        ? schemaProblem(path, `${name} is missing.`, `Give ${wanted}.`)
        : schemaProblem(path, `${name} is ${kindOf(value)}.`, `Give ${wanted}${issue.expected === 'string' ? ', in quotation marks if it looks like a number or a date' : ''}.`)]
    }
    case 'too_small':
      return [schemaProblem(path, issue.minimum === 1 && issue.origin !== 'number' ? `${name} is empty.` : `${name} is too small.`,
        issue.origin === 'array' ? `Give at least ${issue.minimum}.` : issue.origin === 'string' ? `Give at least ${issue.minimum} characters.` : `It is at least ${issue.minimum}.`)]
    case 'too_big':
      return [schemaProblem(path, `${name} is too large.`, issue.origin === 'string' ? `It has at most ${issue.maximum} characters.` : `It is at most ${issue.maximum}.`)]
    default:
      return [schemaProblem(path, `${name} is ${shownValue(value)}.`, `${issue.message.replace(/\.$/, '')}.`)]
  }
}

const sections = ['references', 'actors', 'topics', 'places', 'events', 'statements', 'commitments', 'assessments', 'links'] as const

/** Takes out what the issues point at: unknown fields, items of sections, whole sections that are no lists. */
const withoutBroken = (root: Record<string, unknown>, problems: readonly Problem[]): { value: Record<string, unknown>; indexes: Record<string, number[]>; leftOut: Set<string> } => {
  const unknownFields = problems.filter((problem) => problem.code === 'UNKNOWN_FIELD')
  const others = problems.filter((problem) => problem.code !== 'UNKNOWN_FIELD')
  const value = structuredClone(root)
  for (const { path } of unknownFields) {
    const holder = valueAt(value, path.slice(0, -1))
    const field = path.at(-1)
    if (isRecord(holder) && typeof field === 'string') Reflect.deleteProperty(holder, field)
  }
  const indexes: Record<string, number[]> = {}
  const leftOut = new Set<string>()
  for (const section of sections) {
    const items = value[section]
    if (!Array.isArray(items)) {
      Reflect.deleteProperty(value, section)
      continue
    }
    const broken = new Set(others.filter(({ path }) => path[0] === section).map(({ path }) => path[1]))
    if (broken.has(undefined)) {
      Reflect.deleteProperty(value, section)
      for (const item of items as unknown[]) if (isRecord(item) && typeof item.key === 'string') leftOut.add(item.key)
      continue
    }
    const kept = (items as unknown[]).map((item, index) => ({ item, index })).filter(({ index }) => !broken.has(index))
    for (const [index, item] of (items as unknown[]).entries()) {
      if (broken.has(index) && isRecord(item) && typeof item.key === 'string') leftOut.add(item.key)
    }
    indexes[section] = kept.map(({ index }) => index)
    value[section] = kept.map(({ item }) => item)
  }
  if (others.some(({ path }) => path[0] === 'activity')) Reflect.deleteProperty(value, 'activity')
  if (others.some(({ path }) => path[0] === 'source') && isRecord(value.source)) {
    const { kind, publishedAt, language, text } = value.source
    const isBroken = (field: string): boolean => others.some(({ path }) => path[0] === 'source' && path[1] === field)
    value.source = {
      kind: isBroken('kind') ? 'OTHER' : kind, title: 'unnamed', ...(isBroken('language') ? {} : { language }),
      publishedAt: isBroken('publishedAt') ? '0001/9999' : publishedAt, ...(isBroken('text') ? {} : { text }),
    }
  }
  return { value, indexes, leftOut }
}

const identityIndexes = (dossier: Dossier): Record<string, readonly number[]> =>
  Object.fromEntries(sections.map((section) => [section, dossier[section].map((_, index) => index)]))

/** Checks the shape of a dossier. What is sound in a broken one is given too, so that all problems are found at once. */
export const checkSchema = (root: unknown): SchemaCheck => {
  const parsed = dossierSchema.safeParse(root)
  if (parsed.success) return { problems: [], dossier: parsed.data, indexes: identityIndexes(parsed.data), leftOut: new Set() }
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, [], root))
  if (!isRecord(root)) return { problems, dossier: null, indexes: {}, leftOut: new Set() }
  const { value, indexes, leftOut } = withoutBroken(root, problems)
  const rest = dossierSchema.safeParse(value)
  return { problems, dossier: rest.success ? rest.data : null, indexes, leftOut }
}
