import {
  getNamedType, isAbstractType, isEnumType, isInputObjectType, isObjectType, type FieldNode, type GraphQLNamedType, type GraphQLObjectType,
} from 'graphql'
import { writeParts } from './compilation.ts'
import { countCost } from './cost.ts'
import { cursorPrefix, readCursor, type Position } from './cursor.ts'
import { responseKey } from './names.ts'
import { byScore, defaultOrdering, orderingOf, type Ordering } from './orderings.ts'
import { Refused } from './refused.ts'
import type { FieldUse, Run } from './run.ts'
import { collectFields, selectionSets, type FieldGroups, type Values } from './selection.ts'
import { writeFilter } from './write-filter.ts'
import { fragmentNames, writeOutput, type FragmentUse, type Scope } from './write-selection.ts'

/**
 * A connection (Relay) with keyset cursors: the rows after the cursor's place in the order. Edges alone are written as they are
 * found. Where `pageInfo` or other edges are asked for too, the page is read once, with one row more to tell whether more
 * follow, and everything is made from it.
 */
export const writeConnection = (scope: Scope, given: FragmentUse): string => {
  const { compilation } = scope
  const { use } = given
  const type = getNamedType(use.definition.type)
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection`)
  const fields = collectFields(compilation.document, type, selectionSets(given.nodes))
  const page = pageSize(use, compilation.limits.maxPage)
  page(compilation.first)
  compilation.check((run) => { page(run) })
  return compilation.counted((run) => page(run) + (asks(fields, 'totalCount') ? countCost : 0), () => {
    const list = listOf(scope, given, type)
    checkCursor(scope, list)
    const paged = asks(fields, 'pageInfo') || times(fields, 'edges') > 1
    const apart = isApart(list)
    const first = () => compilation.parameter(`${compilation.keyOf(use)}:first`, page)
    const before: string[] = paged ? [`${writePage(list, page)} AS page${scope.depth}`] : []
    const named = (name: string, text: string): string => {
      const known = `${text} AS ${name}${scope.depth}`
      if (apart && !before.includes(known)) before.push(known)
      return apart ? `${name}${scope.depth}` : text
    }
    const entries = [...fields].map(([key, nodes]) => `${responseKey(key)}: ${writeConnectionField(scope, { list, nodes, first, paged, named })}`)
    const map = `{${entries.join(', ')}}`
    return before.length > 0 ? `COLLECT { WITH ${before.join(', ')} RETURN ${map} AS row${scope.depth} }[0]` : map
  })
}

const times = (fields: FieldGroups, name: string): number => [...fields.values()].filter(([node]) => node?.name.value === name).length
const asks = (fields: FieldGroups, name: string): boolean => times(fields, name) > 0

/** The rows of a connection before they are cut into pages. */
type List = FragmentUse & {
  readonly scope: Scope
  readonly nodeType: GraphQLNamedType
  readonly edgeType: GraphQLObjectType
  /** Variables of the fragment: the node, and its score in a search. */
  readonly node: string
  readonly score: string | null
  readonly ordering: Ordering
  /** The key of a row whose node and score have these names. */
  readonly key: (row: { node: string; score: string }) => string
  /** Clauses up to the rows; `after` tells whether those up to the cursor are left out. */
  readonly rows: (after: boolean) => string
  readonly prefix: (run: Run) => string
}

/** Arguments that move over a list without making it another. */
const pageArguments = new Set(['first', 'after', 'orderBy', 'asOf'])

const listOf = (scope: Scope, given: FragmentUse, type: GraphQLObjectType): List => {
  const { compilation } = scope
  const { fragment, use } = given
  const edgeType = getNamedType(type.getFields()['edges']?.type as GraphQLNamedType)
  if (!isObjectType(edgeType)) throw new Error(`${type.name} has no edges`)
  const nodeType = getNamedType(edgeType.getFields()['node']?.type as GraphQLNamedType)
  const names = fragmentNames(scope, given)
  const [node = '', score = null] = fragment.columns.map(({ expression }) => writeParts(expression, names))
  const values = compilation.first.argumentsOf(use)
  const ordering = orderingFor(use, { values, nodeType, scored: score !== null })
  const key: List['key'] = (row) => ordering.key(score === null ? row.node : row.score)
  const prefix = (run: Run) => {
    const telling = Object.entries(run.argumentsOf(use)).filter(([name, value]) => !pageArguments.has(name) && (value ?? null) !== null)
    return cursorPrefix([fragment.file, ordering.name, Object.fromEntries(telling), ...(scope.moment === null ? [] : [scope.moment.of(run)])])
  }
  const filter = filterOf(scope, given, node)
  const rows = (after: boolean) => {
    const own = fragment.where.length === 0 ? null : `(${writeParts(fragment.where, names)})`
    const cursor = after && (values['after'] ?? null) !== null ? afterCursor(scope, { use, ordering, prefix, node, key: key({ node, score: score ?? '' }) }) : null
    const indexed = given.around === null && ordering.always && score === null ? `${ordering.key(node)} IS NOT NULL` : null
    const conditions = [own, indexed, filter, cursor].filter((part) => part !== null)
    const variables = [node, ...(score === null ? [] : [score])].join(', ')
    const join = ` WITH ${fragment.distinct ? 'DISTINCT ' : ''}${variables}`
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
    return writeParts(fragment.body, names) + (fragment.open ? `${where}${fragment.distinct ? join : ''}` : `${join}${where}`)
  }
  return { ...given, scope, nodeType, edgeType, node, score, ordering, key, prefix, rows }
}

const orderingFor = (use: FieldUse, { values, nodeType, scored }: { values: Values; nodeType: GraphQLNamedType; scored: boolean }): Ordering => {
  if (scored) return byScore
  const argument = use.definition.args.find(({ name }) => name === 'orderBy')
  if (argument === undefined) return defaultOrdering(nodeType.name)
  const type = getNamedType(argument.type)
  if (!isEnumType(type)) throw new Error(`orderBy of ${use.name} is no enum`)
  return orderingOf(type.name, String(values['orderBy'] ?? argument.defaultValue))
}

const filterOf = (scope: Scope, { use }: FragmentUse, node: string): string | null => {
  const argument = use.definition.args.find(({ name }) => name === 'where')
  const where = scope.compilation.first.argumentsOf(use)['where']
  if (argument === undefined || where === undefined || where === null) return null
  const type = getNamedType(argument.type)
  if (!isInputObjectType(type)) throw new Error(`where of ${use.name} is no input object`)
  return writeFilter(type, where as Values, { compilation: scope.compilation, use, path: ['where'], row: node, depth: scope.depth, moment: scope.moment })
}

const positionOf = ({ use, ordering, prefix }: Pick<List, 'use' | 'ordering' | 'prefix'>) => (run: Run): Position =>
  readCursor(String(run.argumentsOf(use)['after']), { prefix: prefix(run), number: ordering.number })

/** A cursor is read whatever is asked of the list: a count alone does not need it, and still does not take a bad one. */
const checkCursor = ({ compilation }: Scope, list: List): void => {
  if ((compilation.first.argumentsOf(list.use)['after'] ?? null) === null) return
  const position = positionOf(list)
  position(compilation.first)
  compilation.check((run) => { position(run) })
}

const afterCursor = ({ compilation }: Scope, { use, ordering, prefix, node, key }: Pick<List, 'use' | 'ordering' | 'prefix' | 'node'> & { key: string }): string => {
  const position = positionOf({ use, ordering, prefix })
  const field = compilation.keyOf(use)
  const keyParameter = compilation.parameter(`${field}:after.key`, (run) => position(run).key)
  const idParameter = compilation.parameter(`${field}:after.id`, (run) => position(run).id)
  const [reached, passed] = ordering.descending ? ['<=', '<'] : ['>=', '>']
  return `${key} ${reached} ${keyParameter} AND (${key} ${passed} ${keyParameter} OR ${node}.id > ${idParameter})`
}

/** @throws Refused BAD_PAGE */
const pageSize = (use: FieldUse, maxPage: number) => (run: Run): number => {
  const argument = use.definition.args.find(({ name }) => name === 'first')
  const first = Number(run.argumentsOf(use)['first'] ?? argument?.defaultValue)
  if (first >= 1 && first <= maxPage) return first
  throw new Refused({
    code: 'BAD_PAGE',
    message: `\`first\` of ${use.definition.name} is ${first}; a page has 1 to ${maxPage} rows.`,
    wayOut: 'Ask for a smaller page and follow `pageInfo.endCursor`.',
  })
}

/**
 * The page as a list. It is no `collect()`: Neo4j takes an aggregation inside a subquery for one of the expression around it and
 * then asks for grouping keys.
 */
const writePage = (list: List, page: (run: Run) => number): string => {
  const { compilation } = list.scope
  const limit = compilation.parameter(`${compilation.keyOf(list.use)}:limit`, (run) => page(run) + 1)
  return writeRows(list, { limit, row: list.score === null ? list.node : `{node: ${list.node}, score: ${list.score}}` })
}

/** The first rows of a list in its order, as a list. */
const writeRows = (list: List, { limit, row }: { limit: string; row: string }): string => {
  const variables = [list.node, ...(list.score === null ? [] : [list.score])].join(', ')
  const order = `${list.key({ node: list.node, score: list.score ?? '' })}${list.ordering.descending ? ' DESC' : ''}, ${list.node}.id`
  return `COLLECT { ${list.rows(true)} WITH ${variables} ORDER BY ${order} LIMIT ${limit} RETURN ${row} AS row${list.scope.depth} }`
}

/** A fragment that ends in more than a MATCH may aggregate, and Neo4j takes that for an aggregation of the map that it stands in. */
const isApart = ({ fragment }: List): boolean => !fragment.open

const writeTotal = (list: List): string => {
  const distinct = list.fragment.open && !list.fragment.distinct ? '' : ` RETURN ${list.node}`
  return `COUNT { ${list.rows(false)}${distinct} }`
}

const writeConnectionField = (scope: Scope, { list, nodes, first, paged, named }: {
  list: List
  nodes: readonly FieldNode[]
  first: () => string
  paged: boolean
  /** Puts a text before the map where it cannot stand in it, and gives what stands there. */
  named: (name: string, text: string) => string
}): string => {
  const { compilation } = scope
  const [node] = nodes
  switch (node?.name.value) {
    case '__typename': return `'${getNamedType(list.use.definition.type).name}'`
    case 'totalCount': return named('total', writeTotal(list))
    case 'edges': return compilation.nested(2, () => paged
      ? writeEdgesOf(scope, list, { nodes, shown: `page${scope.depth}[..${first()}]` })
      : named('edges', writeRows(list, { limit: first(), row: writeEdge(scope, list, { nodes, row: { node: list.node, score: list.score ?? '' } }) })))
    case 'pageInfo': return writePageInfo(scope, list, { nodes, first })
    default: throw new Error(`connections have no field ${node?.name.value ?? ''}`)
  }
}

const writeEdgesOf = (scope: Scope, list: List, { nodes, shown }: { nodes: readonly FieldNode[]; shown: string }): string => {
  const depth = scope.depth + 1
  const [edge, hit, score] = [`edge${depth}`, `hit${depth}`, `score${depth}`]
  const unpack = list.score === null ? '' : ` WITH ${edge}.node AS ${hit}, ${edge}.score AS ${score}`
  const row = writeEdge(scope, list, { nodes, row: { node: list.score === null ? edge : hit, score } })
  return `COLLECT { UNWIND ${shown} AS ${edge}${unpack} RETURN ${row} AS row${depth} }`
}

const writeEdge = (scope: Scope, list: List, { nodes, row }: { nodes: readonly FieldNode[]; row: { node: string; score: string } }): string => {
  const inner = { ...scope, depth: scope.depth + 1 }
  const fields = collectFields(scope.compilation.document, list.edgeType, selectionSets(nodes))
  const entries = [...fields].map(([key, group]) => {
    switch (group[0]?.name.value) {
      case '__typename': return `${responseKey(key)}: '${list.edgeType.name}'`
      case 'cursor': return `${responseKey(key)}: ${writeCursor(scope, list, row)}`
      case 'score': return `${responseKey(key)}: ${row.score}`
      case 'node':
        return `${responseKey(key)}: ${nodeText(inner, list, { nodes: group, variable: row.node })}`
      default: throw new Error(`edges have no field ${group[0]?.name.value ?? ''}`)
    }
  })
  return `{${entries.join(', ')}}`
}

const nodeText = (scope: Scope, list: List, { nodes, variable }: { nodes: readonly FieldNode[]; variable: string }): string => {
  if (!isObjectType(list.nodeType) && !isAbstractType(list.nodeType)) throw new Error(`${list.nodeType.name} is no node`)
  return writeOutput(scope, { type: list.nodeType, nodes }, { text: variable, bound: true })
}

const writeCursor = ({ compilation }: Scope, list: List, row: { node: string; score: string }): string => {
  const prefix = compilation.parameter(`${compilation.keyOf(list.use)}:prefix`, list.prefix)
  return `${prefix} + ${row.node}.id + ' ' + toString(${list.key(row)})`
}

const writePageInfo = (scope: Scope, list: List, { nodes, first }: { nodes: readonly FieldNode[]; first: () => string }): string => {
  const { compilation } = scope
  const page = `page${scope.depth}`
  const type = compilation.document.schema.getType('PageInfo')
  if (!isObjectType(type)) throw new Error('schema/ has no PageInfo')
  const cursorAt = (index: string) => {
    const row = `${page}[${index}]`
    const at = list.score === null ? { node: row, score: '' } : { node: `${row}.node`, score: `${row}.score` }
    return `CASE WHEN size(${page}) = 0 THEN null ELSE ${writeCursor(scope, list, at)} END`
  }
  const entries = [...collectFields(compilation.document, type, selectionSets(nodes))].map(([key, group]) => {
    switch (group[0]?.name.value) {
      case '__typename': return `${responseKey(key)}: 'PageInfo'`
      case 'hasNextPage': return `${responseKey(key)}: size(${page}) > ${first()}`
      case 'hasPreviousPage': {
        const after = (compilation.first.argumentsOf(list.use)['after'] ?? null) !== null
        return `${responseKey(key)}: ${after}`
      }
      case 'startCursor': return `${responseKey(key)}: ${cursorAt('0')}`
      case 'endCursor': return `${responseKey(key)}: ${cursorAt(`CASE WHEN size(${page}) > ${first()} THEN ${first()} ELSE size(${page}) END - 1`)}`
      default: throw new Error(`PageInfo has no field ${group[0]?.name.value ?? ''}`)
    }
  })
  return `{${entries.join(', ')}}`
}
