import { canonicalJson, fold, type Account, type Folded, type Properties, type Told } from '../domain/fold.ts'
import type { SourceId } from '../domain/ids.ts'
import type { Problem } from '../domain/problem.ts'
import type { Telling, TellingKind } from '../domain/tell.ts'
import type { Instant } from '../domain/time.ts'

/** What the source told of a thing before. */
export type Earlier = {
  readonly id: string
  readonly kind: TellingKind
  readonly key: string | null
  readonly caption: string
  readonly told: string
  readonly report: Properties
  readonly recordedAt: Instant
}

export type Difference = {
  /** New to this source. */
  readonly added: readonly Telling[]
  /** Told before, and told differently now. */
  readonly changed: readonly Telling[]
  /** Told before as now. */
  readonly kept: readonly Telling[]
  /** Told before, and no longer. */
  readonly withdrawn: readonly Earlier[]
}

/** An account of another source of something that this dossier touches. */
export type OtherAccount = Account & { readonly id: string }

const sameReport = (telling: Telling, earlier: Earlier): boolean =>
  canonicalJson(telling.told) === earlier.told && telling.key === earlier.key && canonicalJson(telling.report) === canonicalJson(earlier.report)

/** What is told now against what was told before: two sets, by id. */
export const differenceOf = (tellings: readonly Telling[], earlier: readonly Earlier[]): Difference => {
  const before = new Map(earlier.map((one) => [one.id, one]))
  const now = new Set(tellings.map(({ id }) => id))
  const added: Telling[] = []
  const changed: Telling[] = []
  const kept: Telling[] = []
  for (const telling of tellings) {
    const known = before.get(telling.id)
    if (known === undefined) added.push(telling)
    else if (sameReport(telling, known)) kept.push(telling)
    else changed.push(telling)
  }
  return { added, changed, kept, withdrawn: earlier.filter(({ id }) => !now.has(id)) }
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

/** What each touched thing becomes once this source tells what it tells now: null when nobody tells of it any more. */
export const foldTouched = (touched: {
  readonly source: { readonly id: SourceId; readonly publishedAt: string }
  readonly ids: ReadonlySet<string>
  readonly tellings: readonly Telling[]
  readonly earlier: readonly Earlier[]
  readonly others: readonly OtherAccount[]
  readonly now: Instant
}): ReadonlyMap<string, Folded | null> => {
  const mine = new Map(touched.tellings.map((telling) => [telling.id, telling]))
  const recorded = new Map(touched.earlier.map((one) => [one.id, one.recordedAt]))
  const others = Map.groupBy(touched.others, (account) => account.id)
  return new Map([...touched.ids].map((id) => {
    const telling = mine.get(id)
    const own: readonly Account[] = telling === undefined ? [] : [{
      source: touched.source.id, publishedAt: touched.source.publishedAt, recordedAt: recorded.get(id) ?? touched.now, told: telling.told,
    }]
    const accounts = [...(others.get(id) ?? []), ...own]
    return [id, accounts.length === 0 ? null : fold(accounts)]
  }))
}

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && 'label' in value && 'properties' in value && 'edges' in value

/** @throws TypeError when the graph holds something else than what ingestion writes */
export const parseTold = (text: string): Told => {
  const value: unknown = JSON.parse(text)
  if (!isTold(value)) throw new TypeError('a report without its telling')
  return value
}
