import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql'
import type { Fragment } from '../domain/fragment.ts'
import { writeParts, type Compilation } from './compilation.ts'
import { property } from './names.ts'
import { cypherThen, momentParameter, preciseMoment, secondFrom, secondUpTo, type Moment } from './moment.ts'
import type { FieldUse } from './run.ts'
import type { Values } from './selection.ts'

/** Where a filter stands in the arguments, and what it filters. */
export type FilterPlace = {
  readonly compilation: Compilation
  readonly use: FieldUse
  /** The keys from the arguments to the filter. */
  readonly path: readonly (string | number)[]
  /** The variable that is filtered. */
  readonly row: string
  readonly depth: number
  readonly moment: Moment | null
}

/**
 * A filter as a condition that is true or false, or null where it says nothing. A comparison with something that is not there
 * is unknown to Cypher and counts as false; `not` turns exactly that around, so that a filter and its `not` share out all rows.
 */
export const writeFilter = (type: GraphQLInputObjectType, filter: Values, place: FilterPlace): string | null =>
  allOf(Object.entries(filter).map(([name, value]) => {
    if (value === null || value === undefined) return null
    const inside = { ...place, path: [...place.path, name] }
    if (name === 'not') return negated(writeFilter(type, value as Values, inside))
    if (name === 'and' || name === 'or') {
      const parts = (value as readonly Values[]).map((part, index) =>
        writeFilter(type, part, { ...inside, path: [...inside.path, index] }) ?? 'true')
      return name === 'and' ? (parts.length === 0 ? null : allOf(parts)) : anyOf(parts)
    }
    return writeFieldFilter({ type, name }, inside, value)
  }))

const parenthesized = (parts: readonly string[], word: string) => parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(` ${word} `)})`
const allOf = (parts: readonly (string | null)[]): string | null => {
  const conditions = parts.filter((part) => part !== null)
  return conditions.length === 0 ? null : parenthesized(conditions, 'AND')
}
/** One of nothing is false. */
const anyOf = (parts: readonly string[]): string => parts.length === 0 ? 'false' : parenthesized(parts, 'OR')
/** What says nothing holds for every row, and so its `not` for none. */
const negated = (condition: string | null): string => condition === null ? 'false' : `NOT coalesce(${condition}, false)`

/** What is compared: a value, or the three of an uncertain date. */
type Target = { readonly value: string } | { readonly edtf: string; readonly earliest: string; readonly latest: string }

const writeFieldFilter = ({ type, name }: { type: GraphQLInputObjectType; name: string }, place: FilterPlace, filter: unknown): string | null => {
  const field = type.getFields()[name]
  if (field === undefined) throw new Error(`${type.name} has no field ${name}`)
  const named = getNamedType(field.type)
  const fragment = cypherThen(place).filter[`${type.name}.${name}`]
  const conditions = (target: Target) => isInputObjectType(named)
    ? Object.keys(filter as Values).map((operator) => compare(target, { ...place, path: [...place.path, operator] }, { operator, wanted: (filter as Values)[operator] }))
    : [compare(target, place, { operator: 'eq', wanted: filter })]
  if (fragment === undefined) {
    const base = `${place.row}.${property(name)}`
    const date = named.name === 'WhenFilter'
    return allOf(conditions(date ? { edtf: base, earliest: `${place.row}.${property(`${name}Earliest`)}`, latest: `${place.row}.${property(`${name}Latest`)}` } : { value: base }))
  }
  return fragment.body.length === 0
    ? allOf(conditions(targetOf(fragment, place)))
    : writeReach({ fragment, place, filter: isInputObjectType(named) ? filter as Values : { eq: filter }, conditions })
}

const namesIn = (place: FilterPlace) => ({
  this: place.row,
  depth: place.depth + 1,
  parameter: (name: string) => momentParameter(place, name) ?? unknownParameter(name),
  bound: (_name: string, most: number) => most,
  holds: () => true,
})

const unknownParameter = (name: string): never => { throw new Error(`filters have no parameter ${name}`) }

const targetOf = (fragment: Fragment, place: FilterPlace): Target => {
  const text = (name: string) => {
    const column = fragment.columns.find((one) => one.name === name)
    return column === undefined ? 'null' : `(${writeParts(column.expression, namesIn(place))})`
  }
  return fragment.columns.some(({ name }) => name === 'value')
    ? { value: text('value') }
    : { edtf: text('edtf'), earliest: text('earliest'), latest: text('latest') }
}

/** A filter on what a row reaches: some of it meets all the conditions; `eq: null` finds rows that reach nothing. */
const writeReach = ({ fragment, place, filter, conditions }: {
  fragment: Fragment
  place: FilterPlace
  filter: Values
  conditions: (target: Target) => readonly (string | null)[]
}): string | null => {
  const names = namesIn(place)
  const own = fragment.where.length === 0 ? null : `(${writeParts(fragment.where, names)})`
  const reach = (condition: string | null) =>
    `EXISTS { ${writeParts(fragment.body, names)}${condition === null ? '' : ` WHERE ${condition}`} }`
  if (filter['eq'] === null) return `NOT ${reach(own)}`
  const wanted = allOf(conditions(targetOf(fragment, place)))
  return wanted === null ? null : reach(allOf([own, wanted]))
}

type Wanted = { readonly operator: string; readonly wanted: unknown }

/** The text of one comparison; null for a comparison with null, which says nothing, but for `eq: null`. */
const compare = (target: Target, place: FilterPlace, { operator, wanted }: Wanted): string | null => {
  if (wanted === undefined || (wanted === null && operator !== 'eq')) return null
  const { compilation, use, path } = place
  const sent = (read = (value: unknown): unknown => value) =>
    compilation.parameter(`${compilation.keyOf(use)}:${path.join('.')}`, (run) => read(valueAt(run.argumentsOf(use), path)))
  if (!('value' in target)) return compareDate(target, { operator, wanted }, sent)
  if (wanted === null) return `${target.value} IS NULL`
  switch (operator) {
    case 'eq': return `${target.value} = ${sent()}`
    case 'in': return `${target.value} IN ${sent()}`
    case 'contains': return `${target.value} CONTAINS ${sent()}`
    case 'gte': return `${target.value} >= ${sent(precisely)}`
    case 'lte': return `${target.value} <= ${sent(precisely)}`
    default: throw new Error(`the operator ${operator} has no meaning in src/plan/write-filter.ts`)
  }
}

/** Moments of the graph have milliseconds. */
const precisely = (value: unknown): unknown => typeof value === 'string' ? preciseMoment(value) : value

const compareDate = (date: Exclude<Target, { value: string }>, { operator, wanted }: Wanted, sent: (read: (value: unknown) => unknown) => string): string => {
  switch (operator) {
    case 'gte': return `(${date.edtf} IS NOT NULL AND (${date.latest} IS NULL OR ${date.latest} >= ${sent((value) => secondFrom(String(value)))}))`
    case 'lte': return `(${date.edtf} IS NOT NULL AND (${date.earliest} IS NULL OR ${date.earliest} <= ${sent((value) => secondUpTo(String(value)))}))`
    case 'known': return wanted === true ? `${date.edtf} IS NOT NULL` : `${date.edtf} IS NULL`
    default: throw new Error(`dates have no operator ${operator}`)
  }
}

const valueAt = (values: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], values)
