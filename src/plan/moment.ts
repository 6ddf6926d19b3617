import type { FragmentSet } from '../domain/fragment.ts'
import type { Compilation } from './compilation.ts'
import { Refused } from './refused.ts'
import { momentOf, type FieldUse, type Run } from './run.ts'

/** The past moment that a root field and everything under it are asked for. */
export type Moment = {
  readonly use: FieldUse
  /** With milliseconds, as versions carry it. */
  readonly of: (run: Run) => string
}

/** Where something is written, and for which moment; null for the present. */
type Then = { readonly compilation: Compilation; readonly moment: Moment | null }

/** A `DateTime` as versions carry it: with milliseconds. */
export const preciseMoment = (text: string): string => new Date(text).toISOString()

/** The first whole second that is not before a `DateTime`: dates of the world know no milliseconds. */
export const secondFrom = (text: string): string => momentOf(new Date(Math.ceil(Date.parse(text) / 1000) * 1000))
/** The last whole second that is not after it. */
export const secondUpTo = (text: string): string => momentOf(new Date(text))

/**
 * The moment of a root field, or null when it asks for the present. The operation remembers it, so that whoever executes the
 * plan can wait until nothing may be written before it any more.
 * @throws Refused BAD_USER_INPUT for a moment in the future: what the graph will know then is not known
 */
export const momentOfField = (compilation: Compilation, use: FieldUse): Moment | null => {
  if (!use.definition.args.some(({ name }) => name === 'asOf') || (compilation.first.argumentsOf(use)['asOf'] ?? null) === null) return null
  return { use, of: passedMoment(compilation, use, 'asOf') }
}

/**
 * An argument that names a moment which must have passed, as versions carry it.
 * @throws Refused BAD_USER_INPUT
 */
export const passedMoment = (compilation: Compilation, use: FieldUse, argument: string): Moment['of'] => {
  const of = (run: Run): string => preciseMoment(String(run.argumentsOf(use)[argument]))
  const check = (run: Run): void => { assertPast(run, argument, of(run)) }
  check(compilation.first)
  compilation.check(check)
  compilation.moment(of)
  return of
}

const assertPast = (run: Run, argument: string, moment: string): void => {
  if (moment <= run.moment) return
  throw new Refused({
    code: 'BAD_USER_INPUT',
    message: `\`${argument}\` is ${moment}, which lies in the future: here it is ${run.moment}.`,
    wayOut: 'Give a moment that has passed; queries without `asOf` read the present.',
  })
}

/** The fragments that read the graph as it was then. */
export const cypherThen = ({ compilation, moment }: Then): FragmentSet => moment === null ? compilation.cypher : compilation.cypher.past

/** `$now` and `$asOf`, or null for other parameters. The clock of a past moment stands at that moment. */
export const momentParameter = ({ compilation, moment }: Then, name: string): string | null => {
  if (name === 'now' && moment === null) return compilation.parameter('now', (run) => run.now)
  if (name !== 'now' && name !== 'asOf') return null
  if (moment === null) throw new Error('the present has no $asOf')
  const { use, of } = moment
  return compilation.parameter(`${compilation.keyOf(use)}:${name}`, name === 'asOf' ? of : (run) => secondUpTo(of(run)))
}
