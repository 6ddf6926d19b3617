import { createHash } from 'node:crypto'
import {
  getVariableValues, isEnumType, isInputObjectType, isListType, isNonNullType, Kind, OperationTypeNode, print, specifiedScalarTypes, typeFromAST,
  visit, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql'
import { boundedMap } from '../domain/bounded-map.ts'
import type { Fragments } from '../domain/fragment.ts'
import type { ChainOutcome } from '../generated/schema.ts'
import type { LookUp } from './answer-as.ts'
import { assertComplete } from './assert-complete.ts'
import { startCompilation, type Limits } from './compilation.ts'
import { compileNode, compileOperation, type CompiledOperation } from './compile-operation.ts'
import { assertAffordable, costOf } from './cost.ts'
import { Refused } from './refused.ts'
import type { ResponseText } from './response-text.ts'
import { startRun, type Run } from './run.ts'
import type { Values } from './selection.ts'

export type Row = Readonly<Record<string, unknown>>

export type Plan = {
  /** One Cypher statement; null when the operation asks for nothing of the graph (introspection alone). */
  readonly text: string | null
  readonly parameters: Readonly<Record<string, unknown>>
  /** The bound on the rows that it touches. */
  readonly cost: number
  /** The latest past moment that it asks for, with milliseconds: nothing may be written before it any more. Null for the present. */
  readonly asOf: string | null
  /** How its search for chains can be cut short; null for an operation without one. */
  readonly search: ChainSearch | null
  /** The statement's rows as the root object: fields stand under their response keys, all the way down. */
  readonly shape: (rows: readonly Row[]) => Row
  /** Its root fields that are one thing by its id. */
  readonly lookUps: readonly LookUp[]
  /** The root object as the JSON of `data`; null when graphql-js has to make the response, since it asks for the schema or is the selection on a node. */
  readonly response: ResponseText | null
}

/** The same operation with chains of at most so many links, whose outcome is TIMED_OUT unless more could not change it. */
export type ChainSearch = {
  /** Links of the longest chain that it asks for. */
  readonly longest: number
  readonly within: (links: number) => Plan
  /** Whether longer chains could not change what these rows tell. */
  readonly isWhole: (rows: readonly Row[]) => boolean
}

export type PlannerOptions = {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly limits?: Partial<Limits>
  /** How many texts are kept. */
  readonly cacheSize?: number
  readonly clock?: () => Date
}

export type OperationRequest = {
  /** Parsed and validated against the schema. */
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  /** As the client sent them; they are coerced here. */
  readonly variables?: Values | null | undefined
}

export type NodeRequest = {
  /** A type of `schema/` that is a node, and so a label. */
  readonly typeName: string
  readonly id: string
  /** The fields that select on the node, as graphql-js gives them to a resolver. */
  readonly fieldNodes: readonly FieldNode[]
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Coerced already. */
  readonly variables: Values
}

/** How many texts are kept, and how often one that was asked for was. */
export type CacheUse = { readonly size: number; readonly hits: number; readonly misses: number }

export type Planner = {
  /**
   * A query as one statement. The text is kept by the operation's text and by what of its variables decides about the text.
   * @throws Refused when the values cannot be asked, or the operation is too deep, too large or too costly
   */
  readonly plan: (request: OperationRequest) => Plan
  /** The selection on one node whose id is known: what a mutation answers with. `shape` gives the node, or null in `node`. */
  readonly planNode: (request: NodeRequest) => Plan
  readonly cached: () => number
  /** The use of the kept texts since the start. */
  readonly cacheUse: () => CacheUse
}

export const defaultLimits: Limits = { maxDepth: 20, maxFields: 20_000, maxPage: 100, maxCost: 100_000 }

/** Characters of all texts that are kept together; what belongs to a text grows with it. */
const keptCharacters = 30_000_000

export const createPlanner = ({ schema, fragments: cypher, limits: given = {}, cacheSize = 500, clock = () => new Date() }: PlannerOptions): Planner => {
  assertComplete(schema, cypher)
  const limits: Limits = { ...defaultLimits, ...given }
  const cache = boundedMap<CompiledOperation>({ most: cacheSize, heaviest: keptCharacters, weigh: ({ text }) => text?.length ?? 0 })
  const asked = { hits: 0, misses: 0 }
  const bounded = boundedFields(cypher)
  const known = new WeakMap<DocumentNode, DocumentFacts>()
  const factsOf = (document: DocumentNode): DocumentFacts => {
    const found = known.get(document)
    if (found !== undefined) return found
    const facts = documentFacts(document, bounded)
    known.set(document, facts)
    return facts
  }
  const fill = (compiled: CompiledOperation, variables: Values, within: (links: number) => Plan): Plan => {
    const run = startRun({ variables, clock: clock() })
    for (const check of compiled.checks) check(run)
    const cost = costOf(compiled.costs, run)
    assertAffordable(cost, limits.maxCost)
    const parameters = Object.fromEntries([...compiled.parameters].map(([name, supply]) => [name, supply(run)]))
    const asOf = compiled.moments.map((of) => of(run)).sort().at(-1) ?? null
    const { text, lookUps, shape, response } = compiled
    return { text, parameters, cost, asOf, search: searchOf(compiled.chains, run, within), lookUps, shape, response }
  }
  const plan = ({ document, operationName, variables: raw }: OperationRequest, within: number | null): Plan => {
    const facts = factsOf(document)
    const operation = operationOf(document, operationName)
    const variables = coerced(schema, operation, raw ?? {})
    const shorter = (links: number): Plan => plan({ document, operationName, variables: raw }, links)
    const key = [facts.digest, operation.name?.value ?? '', within, shapeOfVariables(schema, operation, { variables, bounds: facts.bounds })].join(' ')
    const kept = cache.get(key)
    asked[kept === undefined ? 'misses' : 'hits'] += 1
    if (kept !== undefined) return fill(kept, variables, shorter)
    const first = startRun({ variables, clock: clock() })
    const compilation = startCompilation({ document: { schema, fragments: facts.fragments, variables }, cypher, limits, first, within })
    const compiled = compileOperation(compilation, operation)
    cache.set(key, compiled)
    return fill(compiled, variables, shorter)
  }
  return {
    cached: cache.size,
    cacheUse: () => ({ size: cache.size(), ...asked }),
    plan: (request) => plan(request, null),
    planNode: ({ typeName, id, fieldNodes, fragments, variables }) => {
      const first = startRun({ variables, clock: clock() })
      const compilation = startCompilation({ document: { schema, fragments: new Map(Object.entries(fragments)), variables }, cypher, limits, first, within: null })
      return fill(compileNode(compilation, { typeName, id, fieldNodes }), variables, () => { throw new Error('a node is no search for chains') })
    },
  }
}

/** Outcomes of a search that longer chains leave as they are: more than enough was found, or there is nothing to look from. */
const whole: ReadonlySet<unknown> = new Set<ChainOutcome>(['LIMIT_REACHED', 'UNKNOWN_ENDPOINT'])

const searchOf = (chains: CompiledOperation['chains'], run: Run, within: (links: number) => Plan): ChainSearch | null => chains.length === 0 ? null : {
  longest: Math.max(...chains.map(({ longest }) => longest(run))),
  within,
  isWhole: ([row = {}]) => chains.every(({ key }) => Object.values(row[key] as Row).some((value) => whole.has(value))),
}

/** What is true of a document whatever its variables are. */
type DocumentFacts = {
  readonly digest: string
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Variables whose numbers decide about the text, most because Cypher takes a literal there. */
  readonly bounds: ReadonlySet<string>
}

const documentFacts = (document: DocumentNode, bounded: ReadonlySet<string>): DocumentFacts => {
  const bounds = new Set<string>()
  visit(document, {
    Field: ({ name, arguments: given = [] }) => {
      if (!bounded.has(name.value)) return
      for (const { value } of given) if (value.kind === Kind.VARIABLE) bounds.add(value.name.value)
    },
  })
  return {
    digest: createHash('sha256').update(document.loc?.source.body ?? print(document)).digest('base64url'),
    fragments: new Map(document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
    bounds,
  }
}

/** Fields of Query about whose text numbers decide: as bounds, or by what they say more than their default. */
const boundedFields = (cypher: Fragments): ReadonlySet<string> =>
  new Set(Object.entries(cypher.query).flatMap(([name, { body, where, columns }]) =>
    [...body, ...where, ...columns.flatMap(({ expression }) => expression)].some((part) => typeof part === 'object' && ('bound' in part || 'when' in part))
      ? [name.split('/')[0] ?? name] : []))

const operationOf = (document: DocumentNode, name: string | null | undefined): OperationDefinitionNode => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const wanted = name === null || name === undefined || name === '' ? operations : operations.filter((one) => one.name?.value === name)
  const [operation] = wanted
  if (operation === undefined || wanted.length > 1) {
    throw new Refused({
      code: 'BAD_USER_INPUT',
      message: operation === undefined ? `The document has no operation ${name ?? ''}.` : 'The document has several operations.',
      wayOut: 'Name one of them in `operationName`.',
    })
  }
  if (operation.operation !== OperationTypeNode.QUERY) throw new Error('only queries are planned; a mutation plans its payload with planNode')
  return operation
}

const coerced = (schema: GraphQLSchema, operation: OperationDefinitionNode, raw: Values): Values => {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], raw, { maxErrors: 10 })
  if (result.coerced !== undefined) return result.coerced
  throw new Refused({
    code: 'BAD_USER_INPUT',
    message: result.errors.map(({ message }) => message).join(' '),
    wayOut: "Compare the variables with the operation's declarations.",
  })
}

/** All of the variables that may decide about a text: which are there, booleans, enums, the shape of filters, and bounds. */
const shapeOfVariables = (
  schema: GraphQLSchema, operation: OperationDefinitionNode, { variables, bounds }: { variables: Values; bounds: ReadonlySet<string> },
): string => JSON.stringify((operation.variableDefinitions ?? []).map((definition) => {
  const name = definition.variable.name.value
  const type = typeFromAST(schema, definition.type)
  if (type === undefined || !(name in variables)) return 0
  return bounds.has(name) && typeof variables[name] === 'number' ? [variables[name]] : shapeOf(type as GraphQLInputType, variables[name])
}))

const boolean = specifiedScalarTypes.find(({ name }) => name === 'Boolean')

const shapeOf = (type: GraphQLInputType, value: unknown): unknown => {
  if (value === undefined) return 0
  if (value === null) return null
  if (isNonNullType(type)) return shapeOf(type.ofType, value)
  if (isEnumType(type) || type === boolean) return value
  if (isListType(type)) {
    const scalar = !isInputObjectType(isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType)
    return scalar || !Array.isArray(value) ? 1 : value.map((item) => shapeOf(type.ofType, item))
  }
  if (!isInputObjectType(type)) return 1
  const given = value as Values
  return Object.values(type.getFields()).filter(({ name }) => name in given).map((field) => [field.name, shapeOf(field.type, given[field.name])])
}
