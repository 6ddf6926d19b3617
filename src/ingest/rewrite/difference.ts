import { canonicalJson } from '../../domain/fold.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Telling } from '../../domain/tell.ts'
import type { Report } from './report.ts'

export type Difference = {
  /** New to this source. */
  readonly added: readonly Telling[]
  /** Told before, and told differently now. */
  readonly changed: readonly Telling[]
  /** Told before as now. */
  readonly kept: readonly Telling[]
  /** Told before, and no longer. */
  readonly withdrawn: readonly Report[]
}

const isSame = (telling: Telling, earlier: Report): boolean =>
  canonicalJson([telling.told, telling.key, telling.report]) === canonicalJson([earlier.told, earlier.key, earlier.report])

/** What is told now against what was told before: two sets, by id. */
export const differenceOf = (tellings: readonly Telling[], earlier: readonly Report[]): Difference => {
  const before = new Map(earlier.map((one) => [one.thing, one]))
  const now = new Set(tellings.map(({ id }) => id))
  const added: Telling[] = []
  const changed: Telling[] = []
  const kept: Telling[] = []
  for (const telling of tellings) {
    const known = before.get(telling.id)
    if (known === undefined) added.push(telling)
    else if (isSame(telling, known)) kept.push(telling)
    else changed.push(telling)
  }
  return { added, changed, kept, withdrawn: earlier.filter(({ thing }) => !now.has(thing)) }
}

/** Two items of one dossier that come out as the same thing would tell of it twice. Offices of one holder may. */
export const checkTwice = (tellings: readonly Telling[]): readonly Problem[] => {
  const first = new Map<string, Telling>()
  return tellings.flatMap((telling): readonly Problem[] => {
    const other = first.get(telling.id)
    first.set(telling.id, other ?? telling)
    if (other === undefined) return []
    return [{
      code: 'SAME_THING_TWICE', path: telling.path, message: `This is the same ${telling.kind.toLowerCase().replace('_', ' ')} as ${other.key ?? `number ${String(other.path[1])} of ${String(other.path[0])}`}.`,
      wayOut: 'Put the evidence of both into one, or tell them apart: by their content, their dates, or an identity of their own.',
    }]
  })
}
