import neo4j, { type Integer } from 'neo4j-driver'
import { UnfitValue } from './errors.ts'

type Parameter = string | number | boolean | null | Integer | readonly Parameter[] | { readonly [key: string]: Parameter }

const isPlainMap = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const describe = (value: unknown): string => typeof value === 'object' && value !== null ? value.constructor.name : typeof value

/**
 * A value as the driver should send it: whole numbers become Neo4j integers (the driver alone would send every number as a
 * float, which `LIMIT` refuses), `undefined` becomes null.
 * @throws UnfitValue for NaN, infinities and anything that is no plain data
 */
export const toParameter = (value: unknown, path: string): Parameter => {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'undefined':
      return null
    case 'number':
      if (Number.isSafeInteger(value)) return neo4j.int(value)
      if (!Number.isFinite(value) || Number.isInteger(value)) throw new UnfitValue({ path, message: `${value} is not a number that Neo4j keeps exactly` })
      return value
    case 'object':
      if (value === null) return null
      if (Array.isArray(value)) return value.map((item, index) => toParameter(item, `${path}[${index}]`))
      if (isPlainMap(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item, `${path}.${key}`)]))
      }
  }
  throw new UnfitValue({ path, message: `a ${describe(value)} cannot be a parameter` })
}

/**
 * Checks that what came back is plain data: strings, booleans, finite numbers, null, lists and maps. The driver turns
 * integers beyond ±(2^53 - 1) into infinities, so they are caught here too. Nodes, paths, moments and points stop here.
 * @throws UnfitValue naming the column and the place in it
 */
export const assertPlain = (value: unknown, path: string): void => {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new UnfitValue({ path, message: 'the number does not fit a JavaScript number' })
  } else if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) assertPlain(item, `${path}[${index}]`)
    } else if (isPlainMap(value)) {
      for (const [key, item] of Object.entries(value)) assertPlain(item, `${path}.${key}`)
    } else {
      throw new UnfitValue({ path, message: `a ${describe(value)} of Neo4j came back where plain data is expected` })
    }
  }
}
