import type { SourceId } from '../domain/ids.ts'
import type { Telling, TellingKind } from '../domain/tell.ts'
import type { Delta, DeltaItem } from './delta.ts'
import type { Plan } from './rewrite/plan.ts'
import type { Report } from './rewrite/report.ts'

type Named = { readonly id: string; readonly kind: TellingKind; readonly key: string | null; readonly caption: string }

/** Offices are parts of their holders. */
const item = ({ id, kind, key, caption }: Named): readonly DeltaItem[] => (kind === 'OFFICE' ? [] : [{ id, kind, key, caption }])

const captionIn = (plan: Plan, id: string): string | null => {
  const thing = plan.things.get(id)
  const caption = thing?.folded?.properties.caption ?? thing?.stored?.properties.caption
  return typeof caption === 'string' ? caption : null
}

const ofReport = (plan: Plan, report: Report): readonly DeltaItem[] => {
  const id = plan.canonical(report.thing)
  return item({ id, kind: report.kind, key: report.key, caption: captionIn(plan, id) ?? report.caption })
}

const ofTelling = (plan: Plan, telling: Telling): readonly DeltaItem[] => {
  const id = plan.canonical(telling.id)
  return item({ id, kind: telling.kind, key: telling.key, caption: captionIn(plan, id) ?? String(telling.told.properties.caption) })
}

/** What a source that is told anew changed. */
export const deltaOf = (plan: Plan, source: { readonly id: SourceId; readonly caption: string }): Delta => {
  const difference = plan.differences.get(source.id)
  const waits = new Set(plan.suspensions.rows.flatMap(({ telling, thing }) => (telling === undefined || telling === null ? [] : [String(thing)])))
  const added = (difference?.added ?? []).filter(({ id }) => !waits.has(id))
  const isNew = ({ id }: Telling): boolean => plan.things.get(plan.canonical(id))?.state === 'new'
  const own = plan.sources.find(({ id }) => id === source.id)
  const ofSource: readonly DeltaItem[] = [{ id: source.id, kind: 'SOURCE', key: null, caption: source.caption }]
  return {
    created: [...(own?.state === 'new' ? ofSource : []), ...added.filter(isNew).flatMap((telling) => ofTelling(plan, telling))],
    matched: added.filter((telling) => !isNew(telling)).flatMap((telling) => ofTelling(plan, telling)),
    changed: [...(own?.state === 'changed' && !own.isSame ? ofSource : []), ...(difference?.changed ?? []).flatMap((telling) => ofTelling(plan, telling))],
    withdrawn: (difference?.withdrawn ?? []).flatMap((report) => ofReport(plan, report)),
    suspended: plan.suspended.flatMap((report) => ofReport(plan, report)),
    returned: plan.returned.flatMap((report) => ofReport(plan, report)),
    evidenceAdded: plan.evidence.filter((one) => one.source === source.id && one.state === 'new').length,
    unchanged: false,
  }
}

/** What the withdrawal of a source changed: `changed` are the things that others tell of too, and that stay. */
export const deltaOfWithdrawal = (plan: Plan, source: { readonly id: SourceId; readonly caption: string }): Delta => {
  const told = plan.differences.get(source.id)?.withdrawn ?? []
  const stays = (report: Report): boolean => {
    const thing = plan.things.get(plan.canonical(report.thing))
    return thing !== undefined && thing.state !== 'gone'
  }
  return {
    created: [], matched: [],
    changed: told.filter(stays).flatMap((report) => ofReport(plan, report)),
    withdrawn: [{ id: source.id, kind: 'SOURCE', key: null, caption: source.caption }, ...told.filter((report) => !stays(report)).flatMap((report) => ofReport(plan, report))],
    suspended: plan.suspended.flatMap((report) => ofReport(plan, report)),
    returned: [], evidenceAdded: 0, unchanged: false,
  }
}
