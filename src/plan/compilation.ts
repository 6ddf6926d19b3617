import type { FragmentCondition, FragmentPart, Fragments } from '../domain/fragment.ts'
import { tooDeep, tooLarge, type Cost } from './cost.ts'
import { isSameUse, type FieldUse, type Run } from './run.ts'
import type { Document } from './selection.ts'

export type Supply = (run: Run) => unknown

export type Limits = {
  /** Levels of fields. */
  readonly maxDepth: number
  /** Fields after fragments are spread for every possible type. */
  readonly maxFields: number
  /** The largest page. */
  readonly maxPage: number
  /** Rows that an operation may touch, by the bound of cost.ts. */
  readonly maxCost: number
}

/** What grows while one operation is compiled: parameters, checks, costs. */
export type Compilation = {
  readonly document: Document
  readonly cypher: Fragments
  readonly limits: Limits
  /** The run for which the text is made; only what the cache's key holds of it may decide about the text. */
  readonly first: Run
  /** Links of a chain at most, whatever the operation asks, since a search that takes too long is cut short; null for a whole one. */
  readonly within: number | null
  /** The name of the parameter with this key, `$` included. */
  readonly parameter: (key: string, supply: Supply) => string
  /** Runs before every execution; throws when the values are not ones that can be asked. */
  readonly check: (check: (run: Run) => void) => void
  /** Remembers a past moment that is asked for. */
  readonly moment: (of: (run: Run) => string) => void
  /** Counts a field, and what `write` counts inside. */
  readonly counted: (rows: Cost['rows'], write: () => string) => string
  /** Counts levels that cost nothing. */
  readonly nested: (levels: number, write: () => string) => string
  /** The key under which the arguments of a field stand: one for all types that share its file. */
  readonly keyOf: (use: FieldUse) => string
  readonly parameters: ReadonlyMap<string, Supply>
  readonly checks: readonly ((run: Run) => void)[]
  readonly costs: readonly Cost[]
  readonly moments: readonly ((run: Run) => string)[]
}

export const startCompilation = (given: Pick<Compilation, 'document' | 'cypher' | 'limits' | 'first' | 'within'>): Compilation => {
  const names = new Map<string, string>()
  const parameters = new Map<string, Supply>()
  const checks: ((run: Run) => void)[] = []
  const uses: FieldUse[] = []
  const costs: Cost[] = []
  const moments: ((run: Run) => string)[] = []
  let around = costs
  let depth = 0
  let fields = 0
  return {
    ...given,
    parameters, checks, costs, moments,
    parameter: (key, supply) => {
      const name = names.get(key) ?? `p${names.size}`
      if (!names.has(key)) {
        names.set(key, name)
        parameters.set(name, supply)
      }
      return `$${name}`
    },
    check: (check) => { checks.push(check) },
    moment: (of) => { moments.push(of) },
    counted: (rows, write) => {
      fields += 1
      depth += 1
      if (depth > given.limits.maxDepth) throw tooDeep(given.limits.maxDepth)
      if (fields > given.limits.maxFields) throw tooLarge(given.limits.maxFields)
      const outer = around
      const inside: Cost[] = []
      around = inside
      const text = write()
      around = outer
      around.push({ rows, inside })
      depth -= 1
      return text
    },
    nested: (levels, write) => {
      depth += levels
      const text = write()
      depth -= levels
      return text
    },
    keyOf: (use) => {
      const known = uses.findIndex((one) => one === use || isSameUse(one, use))
      return `f${known < 0 ? uses.push(use) - 1 : known}`
    },
  }
}

/** What the parts of a fragment become where they are written. */
export type FragmentNames = {
  /** The variable around it; null at the root. */
  readonly this: string | null
  readonly depth: number
  readonly parameter: (name: string) => string
  readonly bound: (name: string, most: number) => number
  readonly holds: (condition: FragmentCondition) => boolean
}

/** Writes the parts of a fragment: variables get the depth as their suffix, `this` becomes the variable around it. */
export const writeParts = (
  parts: readonly FragmentPart[],
  names: FragmentNames,
): string => parts.map((part) => {
  if (typeof part === 'string') return part
  if ('when' in part) return names.holds(part.when) ? writeParts(part.parts, names) : part.otherwise
  if ('parameter' in part) return names.parameter(part.parameter)
  if ('bound' in part) return `${wholeNumber(names.bound(part.bound, part.most))}`
  if (part.variable !== 'this') return `${part.variable}${names.depth}`
  if (names.this === null) throw new Error('a fragment at the root has no `this`')
  return names.this
}).join('')

const wholeNumber = (value: number): number => {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`)
  return value
}
