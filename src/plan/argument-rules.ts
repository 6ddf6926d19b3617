import { preciseMoment, secondFrom, secondUpTo } from './moment.ts'
import { Refused } from './refused.ts'
import type { Run } from './run.ts'
import type { Values } from './selection.ts'

/** Arguments that name a past moment up to which the graph is read, beside `asOf`. */
export const momentArguments: Readonly<Record<string, string>> = { 'Query.diff': 'to' }

type TimeRange = { readonly from?: string | null; readonly to?: string | null }

/** Bounds on arguments that the types of GraphQL cannot say, by `Type.field`. Each throws Refused. */
export const argumentRules: Readonly<Record<string, (values: Values) => void>> = {
  'Query.nodes': ({ ids }) => {
    if (Array.isArray(ids) && ids.length > 100) throw bad(`\`ids\` has ${ids.length} ids; at most 100 are looked up`, 'Ask in several requests.')
  },
  'Query.causalChains': (values) => {
    if (given(values['from']) === null && given(values['to']) === null) {
      throw bad('causalChains needs `from`, `to` or both', 'Give the id of a happening: `search` finds it by its words.')
    }
    within(values, 'maxLength', { least: 1, most: 12 })
    within(values, 'first', { least: 1, most: 50 })
    within(values, 'minConfidence', { least: 0, most: 1 })
    if (Array.isArray(values['relations']) && values['relations'].length === 0) {
      throw bad('`relations` is empty: no chain could be found', 'Name a relation, or leave `relations` out for all of them.')
    }
  },
  'Query.diff': ({ from, to }) => {
    if (given(to) !== null && precisely(from) > precisely(to)) throw bad('`to` lies before `from`', 'Exchange them.')
  },
  'Query.timeline': ({ between }) => {
    const { from, to } = (between ?? {}) as TimeRange
    if (typeof from === 'string' && typeof to === 'string' && Date.parse(from) > Date.parse(to)) throw bad('`between` ends before it begins', 'Exchange `from` and `to`.')
  },
}

const precisely = (value: unknown): string => preciseMoment(String(value))

/** How values of arguments become parameters, where they are not taken as they are. */
export const argumentReadings: Readonly<Record<string, Readonly<Record<string, (value: unknown, run: Run) => unknown>>>> = {
  'Query.diff': { from: precisely, to: (value, run) => value === null ? run.moment : precisely(value) },
  'Query.timeline': {
    between: (value) => {
      if (value === null) return null
      const { from, to } = value as TimeRange
      return { from: typeof from === 'string' ? secondFrom(from) : null, to: typeof to === 'string' ? secondUpTo(to) : null }
    },
  },
}

/** Values of arguments that were given as null, which means the same as leaving them out. */
export const argumentDefaults: Readonly<Record<string, Values>> = {
  'Query.causalChains': { maxLength: 6, first: 5, minConfidence: 0, timeOrder: 'LOOSE' },
}

/** The case of a fragment that has several, by the arguments that are there. */
export const fragmentCases: Readonly<Record<string, (values: Values) => string>> = {
  'Query.causalChains': ({ from, to }) => (given(from) === null ? 'leading' : given(to) === null ? 'following' : 'between'),
  'Query.timeline': ({ actor, topic }) => (given(actor) !== null ? 'of-actor' : given(topic) !== null ? 'of-topic' : 'everything'),
}

const given = (value: unknown): unknown => value ?? null

const within = (values: Values, name: string, { least, most }: { least: number; most: number }): void => {
  const value = values[name]
  if (typeof value === 'number' && (value < least || value > most)) throw bad(`\`${name}\` is ${value}`, `It lies between ${least} and ${most}.`)
}

const bad = (message: string, wayOut: string): Refused => new Refused({ code: 'BAD_USER_INPUT', message: `${message}.`, wayOut })
